/** Where the page came from, and whether its files came along: in a zip that was not unpacked, they did not. */

import { fails, works } from "./finding.js";

/** @type {import("./finding.js").Check} */
export async function address() {
  if (document.readyState !== "complete") await new Promise((loaded) => addEventListener("load", loaded));
  // The style sheet hides this element, and the widgets' script defines that one.
  const bare = document.querySelector(".tb-bare");
  const styled = bare !== null && getComputedStyle(bare).display === "none";
  const inFolder = location.protocol === "file:";
  if (!styled || !customElements.get("tilbake-widget")) return fails(inFolder ? "incomplete" : "broken-off");
  return works(inFolder ? "folder" : "web");
}
