/** Printing. Only the reader can say whether paper comes out: there is a button to try. */

import { spare, works } from "./finding.js";

/** @type {import("./finding.js").Check} */
export async function printing({ button }) {
  if (typeof window.print !== "function") return spare("none");
  button?.addEventListener("click", () => window.print());
  button?.removeAttribute("hidden");
  return works("offered");
}
