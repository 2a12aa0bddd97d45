/** The files that the worker fetches for itself. */

import { unpacked } from "../part.js";

/** @import { PartSource } from "../contract.js" */

export class Parts {
  /**
   * @param {Record<string, PartSource>} sources
   * @param {(bytes: number) => void} count told what has travelled, piece by piece
   */
  constructor(sources, count) {
    this.sources = sources;
    this.count = count;
  }

  /**
   * One part's bytes. Errors: `DownloadError`.
   * @param {string} name
   */
  async bytes(name) {
    const response = await unpacked(this.sources[name], "application/zip", this.count);
    return new Uint8Array(await response.arrayBuffer());
  }
}
