/** JavaScript: that this runs is the answer. */

import { works } from "./finding.js";

/** @type {import("./finding.js").Check} */
export async function javascript() {
  return works("on");
}
