/** The parts that this worker has been given, or fetches itself when they are asked for. */

import { bytesOf, fromText } from "../part.js";
import { CODE } from "../parts.js";

/** @import { PartContent, PartSource } from "../contract.js" */
/** @typedef {{ promise: Promise<PartContent>, resolve: (content: PartContent) => void }} Expected */

export class Given {
  constructor() {
    /** @type {Map<string, Expected>} */
    this.expected = new Map();
    /** @type {Record<string, PartSource>} */
    this.sources = {};
    /** @type {(bytes: number) => void} */
    this.count = () => {};
  }

  /**
   * @param {Record<string, PartSource>} sources the parts that the page will not give
   * @param {(bytes: number) => void} count told what has travelled
   */
  fetch(sources, count) {
    this.sources = sources;
    this.count = count;
  }

  /**
   * @param {string} name
   * @param {PartContent} content
   */
  give(name, content) {
    this.expect(name).resolve(content);
  }

  /** The compiled code. */
  async code() {
    const content = await this.expect(CODE).promise;
    if (content instanceof WebAssembly.Module) return content;
    if (typeof content === "string") return WebAssembly.compileStreaming(fromText(content, "application/wasm"));
    return WebAssembly.compile(content);
  }

  /**
   * The unpacked bytes of a part.
   * @param {string} name
   * @returns {Promise<ArrayBuffer>}
   */
  async bytes(name) {
    if (name in this.sources) return bytesOf(this.sources[name], this.count);
    const content = await this.expect(name).promise;
    if (typeof content === "string") return fromText(content, "application/octet-stream").arrayBuffer();
    return /** @type {ArrayBuffer} */ (content);
  }

  /** @param {string} name */
  expect(name) {
    /** @type {Expected} */
    const expected = this.expected.get(name) ?? deferred();
    this.expected.set(name, expected);
    return expected;
  }
}

/** @returns {Expected} */
function deferred() {
  /** @type {Expected["resolve"]} */
  let resolve = () => {};
  /** @type {Expected["promise"]} */
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}
