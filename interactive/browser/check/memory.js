/** Memory, by taking more of it than Python does, and letting it go. */

import { waits, works } from "./finding.js";

const PAGE_BYTES = 65_536;
const MEGABYTES = 64;

export const asked = { megabytes: String(MEGABYTES) };

/** @type {import("./finding.js").Check} */
export async function memory() {
  // What is missing then stands on a line of its own.
  if (typeof WebAssembly !== "object") return waits("");
  const { buffer } = new WebAssembly.Memory({ initial: (MEGABYTES * 1024 * 1024) / PAGE_BYTES });
  // Memory that was only promised is not yet there.
  new Uint8Array(buffer).fill(1);
  return works("reserved", asked);
}
