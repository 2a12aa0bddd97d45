/** Open a Python worker from files beside the page. */

/** @import { Loader, Manifest } from "./contract.js" */

/**
 * @param {Manifest} manifest
 * @returns {Loader}
 */
export function overHttp({ base, worker, parts }) {
  const folder = new URL(base, document.baseURI);
  return () => ({
    worker: new Worker(new URL(worker, folder)),
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, { file, bytes }]) => [name, { url: new URL(file, folder).href, bytes }]),
    ),
  });
}
