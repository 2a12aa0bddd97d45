/** Pyodide started with nothing from the network: its requests are answered from the parts that are here. */

import { DownloadError } from "../missing.js";

// Pyodide resolves its files against an address. Nothing is asked there: `fetch` below answers for it.
const NOWHERE = "https://pyodide.invalid/";
// No package is ever loaded by name. Pyodide refuses a list made for another version of itself.
const NO_PACKAGES = {
  info: { abi_version: "2025_0", arch: "wasm32", platform: "emscripten_4_0_9", version: "0.29.5", python: "3.13.2" },
  packages: {},
};

/**
 * Start Pyodide. Errors: `DownloadError`, and whatever stops it.
 * @param {Promise<WebAssembly.Module>} code
 * @param {Promise<ArrayBuffer>} library
 * @param {object} options Pyodide's own
 * @param {Promise<unknown>[]} needed what else must not fail while Pyodide starts
 */
export async function startPyodide(code, library, options = {}, ...needed) {
  // Pyodide writes these errors to the console and waits for ever.
  /** @type {Promise<never>} */
  const stopped = new Promise((_, stop) => {
    for (const part of [code, library, ...needed]) part.catch(stop);
    answerFetch(code, library, stop);
  });
  const settings = { indexURL: NOWHERE, packageBaseUrl: NOWHERE, lockFileContents: JSON.stringify(NO_PACKAGES) };
  return Promise.race([stopped, loadPyodide({ ...settings, ...options })]);
}

/**
 * @param {Promise<WebAssembly.Module>} code
 * @param {Promise<ArrayBuffer>} library
 * @param {(error: unknown) => void} stop told when the code cannot be run
 */
function answerFetch(code, library, stop) {
  const network = self.fetch.bind(self);
  self.fetch = async (asked, options) => {
    const { href } = new URL(asked instanceof Request ? asked.url : asked);
    if (!href.startsWith(NOWHERE)) return network(asked, options);
    if (href.endsWith(".wasm")) return new Response();
    if (!href.endsWith("/python_stdlib.zip")) throw new DownloadError(href);
    return new Response(await library);
  };
  WebAssembly.instantiateStreaming = (_empty, imports) => {
    const made = code.then(async (module) => ({ module, instance: await WebAssembly.instantiate(module, imports) }));
    made.catch(stop);
    return made;
  };
}
