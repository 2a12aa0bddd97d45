/** The files that Python is made of: fetched all at once, counted as they come, unpacked as they come. */

/** @import { PartSource } from "../contract.js" */

/** A part did not arrive. */
export class DownloadError extends Error {}

const PROGRESS_MS = 100;

export class Parts {
  /**
   * Start to fetch everything.
   * @param {Record<string, PartSource>} sources
   * @param {(loaded: number, total: number) => void} progress told in bytes that travelled
   */
  constructor(sources, progress) {
    this.loaded = 0;
    this.total = Object.values(sources).reduce((sum, { bytes }) => sum + bytes, 0);
    this.progress = progress;
    this.told = 0;
    /** @type {Record<string, Promise<Response>>} */
    this.responses = Object.fromEntries(
      Object.entries(sources).map(([name, { url }]) => [name, this.unpacked(url, name)]),
    );
    // Whoever needs a part hears of its failure; one that nobody has asked for yet must not raise an alarm.
    for (const response of Object.values(this.responses)) response.catch(() => {});
  }

  /**
   * One part as the answer to a request for it. May be read once.
   * @param {string} name
   */
  response(name) {
    return this.responses[name] ?? Promise.reject(new DownloadError(name));
  }

  /**
   * One part's bytes. May be read once. Errors: `DownloadError`.
   * @param {string} name
   */
  async bytes(name) {
    const response = await this.response(name);
    return new Uint8Array(await response.arrayBuffer());
  }

  /**
   * @param {string} url
   * @param {string} name
   * @returns {Promise<Response>}
   */
  async unpacked(url, name) {
    /** @type {Response} */
    let response;
    try {
      response = await fetch(url);
    } catch (error) {
      throw new DownloadError(`${name}: ${error}`);
    }
    if (!response.ok || !response.body) throw new DownloadError(`${name}: ${response.status}`);
    const type = name.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
    const stream = response.body.pipeThrough(this.counter());
    // A host that declares the file's own compression has had it undone by the browser already.
    const packed = response.headers.get("content-encoding") === null;
    const content = packed ? stream.pipeThrough(new DecompressionStream("gzip")) : stream;
    return new Response(content, { headers: { "content-type": type } });
  }

  /** @returns {TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>} */
  counter() {
    return new TransformStream({
      transform: (chunk, passing) => {
        this.loaded += chunk.byteLength;
        passing.enqueue(chunk);
        const now = performance.now();
        if (now - this.told < PROGRESS_MS) return;
        this.told = now;
        this.progress(Math.min(this.loaded, this.total), this.total);
      },
    });
  }
}
