/** Open a Python worker from files beside the page. */

/** @import { Loader, Manifest } from "./contract.js" */

const CODE = "pyodide.asm.wasm";
const LIBRARY = "python_stdlib.zip";

/**
 * @param {Manifest} manifest
 * @returns {Loader}
 */
export function overHttp({ base, worker, parts }) {
  const folder = new URL(base, document.baseURI);
  return () => {
    const { [CODE]: code, [LIBRARY]: library, ...others } = Object.fromEntries(
      Object.entries(parts).map(([name, { file, bytes }]) => [name, { url: new URL(file, folder).href, bytes }]),
    );
    return { worker: new Worker(new URL(worker, folder)), kit: { code, library }, parts: others };
  };
}
