/** WebAssembly, by compiling a module. It has an exception tag, as Python's own does: older browsers lack those. */

import { works } from "./finding.js";

const HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const TYPE_OF_NO_ARGUMENTS = [1, 4, 1, 0x60, 0, 0];
const TAG_OF_THAT_TYPE = [13, 3, 1, 0, 0];

/** @type {import("./finding.js").Check} */
export async function webassembly() {
  await WebAssembly.compile(new Uint8Array([...HEADER, ...TYPE_OF_NO_ARGUMENTS, ...TAG_OF_THAT_TYPE]));
  return works("compiled");
}
