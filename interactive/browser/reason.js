/** Which sentence explains why Python did not start. */

import { DownloadError, IncompleteError, NotPackedError } from "./missing.js";

/** @import { Reason } from "./contract.js" */

/**
 * @param {unknown} error
 * @returns {Reason}
 */
export function reasonOf(error) {
  if (error instanceof DownloadError) return "failed-download";
  if (error instanceof IncompleteError) return "failed-incomplete";
  if (error instanceof NotPackedError) return "failed-not-packed";
  if (error instanceof RangeError || /memory/i.test(String(error))) return "failed-memory";
  return "failed-other";
}
