/** What Python in the page needs of a browser. */

/** @import { Reason } from "./contract.js" */

/**
 * The first thing this browser lacks, or `null`.
 * @returns {Reason | null}
 */
export function lacking() {
  if (typeof WebAssembly !== "object") return "lacks-webassembly";
  if (typeof Worker !== "function") return "lacks-worker";
  if (typeof DecompressionStream !== "function") return "lacks-decompression";
  return null;
}
