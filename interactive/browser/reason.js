/** Which sentence explains why Python did not start. */

import { DownloadError } from "./part.js";

/** @import { Reason } from "./contract.js" */

/**
 * @param {unknown} error
 * @returns {Reason}
 */
export function reasonOf(error) {
  if (error instanceof DownloadError) return "failed-download";
  if (error instanceof RangeError || /memory/i.test(String(error))) return "failed-memory";
  return "failed-other";
}
