/**
 * What a worker needs to start Python: the compiled code and the library. The page fetches both while the worker still
 * reads its own script, and keeps them for a worker that takes another's place.
 */

import { bytesOf, unpacked } from "./part.js";

/** @import { Kit, KitSources } from "./contract.js" */

export class KitStore {
  /** @type {Promise<Kit> | null} */
  coming = null;

  /**
   * The kit, fetched at the first call and kept. Errors: `DownloadError`, or what the browser says.
   * @param {KitSources} sources
   * @param {(bytes: number) => void} count told what has travelled, piece by piece
   */
  async ready(sources, count) {
    this.coming ??= gather(sources, count);
    try {
      return await this.coming;
    } catch (error) {
      this.coming = null; // the next try fetches again
      throw error;
    }
  }
}

/**
 * @param {KitSources} sources
 * @param {(bytes: number) => void} count
 * @returns {Promise<Kit>}
 */
async function gather(sources, count) {
  const [code, library] = await Promise.all([
    unpacked(sources.code, "application/wasm", count).then((response) => WebAssembly.compileStreaming(response)),
    bytesOf(sources.library, count),
  ]);
  return { code, library };
}
