/** Storage, by keeping a word and taking it out again. */

import { spare, works } from "./finding.js";

const WORD = "tilbake-check";

/** @type {import("./finding.js").Check} */
export async function storage() {
  // Where the browser blocks it, the page has a stand-in that forgets.
  if (!(localStorage instanceof Storage)) return spare("blocked");
  localStorage.setItem(WORD, WORD);
  localStorage.removeItem(WORD);
  return works("kept");
}
