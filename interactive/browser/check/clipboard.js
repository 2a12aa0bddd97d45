/** The clipboard. It is not tried: whatever the reader has on it stays. */

import { spare, works } from "./finding.js";

/** @type {import("./finding.js").Check} */
export async function clipboard() {
  return typeof navigator.clipboard?.writeText === "function" ? works("offered") : spare("none");
}
