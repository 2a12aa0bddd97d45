/**
 * Python from scripts beside the page: a page that was opened as a file may load scripts and nothing else. Each part is
 * one script that leaves its gzip, as base64, in a global; the worker unpacks it.
 */

import { IncompleteError, NotPackedError } from "./missing.js";
import { needed } from "./parts.js";

/** @import { Loader, PackList } from "./contract.js" */

const LIST = "pack.js";
const WORKER = "worker.js";

/** @typedef {{ list?: PackList, parts: Record<string, string> }} Packed */

/**
 * @param {string} base the folder of the parts
 * @returns {Loader}
 */
export function fromScripts(base) {
  const folder = new URL(base, document.baseURI);
  const packed = /** @type {{ tilbakePacked?: Packed }} */ (globalThis);
  packed.tilbakePacked ??= { parts: {} };
  const { tilbakePacked } = packed;
  /** @type {Promise<PackList> | undefined} */
  let listed;

  const readList = async () => {
    await run(new URL(LIST, folder), new NotPackedError(LIST));
    if (!tilbakePacked.list) throw new IncompleteError(LIST);
    return tilbakePacked.list;
  };

  /** A part's text. It is not kept: a worker that takes another's place has the scripts read again. */
  const part = async (/** @type {PackList} */ list, /** @type {string} */ name) => {
    const missing = new IncompleteError(list[name] ?? name);
    await run(new URL(list[name] ?? "", folder), missing);
    const text = tilbakePacked.parts[name];
    delete tilbakePacked.parts[name];
    if (text === undefined) throw missing;
    return text;
  };

  return {
    ways: ["memory", "library"],
    open: async (way) => {
      listed ??= readList();
      listed.catch(() => (listed = undefined));
      const list = await listed;
      const script = part(list, WORKER);
      const parts = needed(way).map((name) => ({ name, coming: part(list, name) }));
      for (const { coming } of parts) coming.catch(() => {}); // told by `feed`
      const address = URL.createObjectURL(new Blob([await script], { type: "text/javascript" }));
      const worker = new (globalThis.tilbakeWorker ?? Worker)(address);
      const feed = async () => {
        worker.postMessage({ kind: "start", way, parts: {} });
        const give = async (/** @type {typeof parts[0]} */ { name, coming }) =>
          worker.postMessage({ kind: "part", name, content: await coming });
        await Promise.all(parts.map(give));
        URL.revokeObjectURL(address);
      };
      return { worker, bytes: 0, feed };
    },
  };
}

/**
 * Run a script of this folder.
 * @param {URL} address
 * @param {Error} missing what it means when it cannot be read
 * @returns {Promise<void>}
 */
function run(address, missing) {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = address.href;
    // Not before it has loaded: WebKit would often forget to say that it has.
    const end = (/** @type {() => void} */ tell) => {
      script.remove();
      tell();
    };
    script.onload = () => end(done);
    script.onerror = () => end(() => failed(missing));
    document.head.append(script);
  });
}
