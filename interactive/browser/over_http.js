/**
 * Python from files beside the page, over the network. The page fetches what a worker starts from while the worker still
 * reads its own script, and keeps it for a worker that takes another's place.
 */

import { bytesOf, unpacked } from "./part.js";
import { CODE, STARTS_FROM, needed } from "./parts.js";

/** @import { Loader, Manifest, PartContent, PartSource, StartWay } from "./contract.js" */

/**
 * @param {Manifest} manifest
 * @returns {Loader}
 */
export function overHttp({ base, worker, parts }) {
  const folder = new URL(base, document.baseURI);
  /** @type {Map<string, Promise<PartContent>>} */
  const kept = new Map();
  const sources = Object.fromEntries(
    Object.entries(parts).map(([name, { file, bytes }]) => [name, { url: new URL(file, folder).href, bytes }]),
  );

  /** @type {(name: string, count: (bytes: number) => void) => Promise<PartContent>} */
  const fetched = async (name, count) => {
    const coming = kept.get(name) ?? (name === CODE ? compiled : bytesOf)(sources[name], count);
    kept.set(name, coming);
    try {
      return await coming;
    } catch (error) {
      kept.delete(name); // the next try fetches again
      throw error;
    }
  };

  return {
    ways: /** @type {StartWay[]} */ (["memory", "library"]).filter((way) => needed(way).every((name) => name in parts)),
    open: async (way, count) => {
      const opened = new Worker(new URL(worker, folder));
      const here = [CODE, STARTS_FROM[way]];
      const used = needed(way);
      const there = Object.fromEntries(used.filter((name) => !here.includes(name)).map((name) => [name, sources[name]]));
      const feed = async () => {
        opened.postMessage({ kind: "start", way, parts: there });
        await Promise.all(
          here.map(async (name) => opened.postMessage({ kind: "part", name, content: await fetched(name, count) })),
        );
      };
      return { worker: opened, bytes: used.reduce((sum, name) => sum + sources[name].bytes, 0), feed };
    },
  };
}

/**
 * @param {PartSource} source
 * @param {(bytes: number) => void} count
 */
async function compiled(source, count) {
  return WebAssembly.compileStreaming(await unpacked(source, "application/wasm", count));
}
