/** From the kit and the fetched packages to the one Python function that answers. */

import { DownloadError } from "../part.js";

/** @import { Kit } from "../contract.js" */

// Pyodide resolves its files against an address. Nothing is asked there: `fetch` below answers for it.
const NOWHERE = "https://pyodide.invalid/";
const LIBRARY = "python_stdlib.zip";
const PACKAGES = ["packages.zip", "tilbake.zip"];
// No package is ever loaded by name. Pyodide refuses a list made for another version of itself.
const NO_PACKAGES = {
  info: { abi_version: "2025_0", arch: "wasm32", platform: "emscripten_4_0_9", version: "0.29.5", python: "3.13.2" },
  packages: {},
};
// Zips stay zips: Python imports from them, and only what it needs. What is imported stays: the collector need not
// look at it, now or later.
const DOOR = `
import gc, json, sys
gc.disable()
sys.path += [${PACKAGES.map((name) => `"/lib/${name}"`).join(", ")}]
from tilbake.app import answer as _answer
gc.freeze()
gc.enable()

def answer(request):
    return json.dumps(_answer(json.loads(request)), ensure_ascii=False)

answer
`;

/**
 * Start Python. Errors: `DownloadError`, and whatever stops Pyodide.
 * @param {Promise<Kit>} kit
 * @param {(name: string) => Promise<ArrayBuffer>} fetchPart
 * @returns {Promise<(request: string) => string>}
 */
export async function boot(kit, fetchPart) {
  /** @type {(error: unknown) => void} */
  let stop = () => {};
  // Pyodide writes these errors to the console and waits for ever.
  const stopped = new Promise((_, reject) => (stop = reject));
  // What Python needs last comes last: it travels while Python starts.
  const packages = kit.then(() => Promise.all(PACKAGES.map(fetchPart)));
  packages.catch(stop);
  answerFetch(kit, stop);
  const python = await Promise.race([
    stopped,
    loadPyodide({ indexURL: NOWHERE, packageBaseUrl: NOWHERE, lockFileContents: JSON.stringify(NO_PACKAGES) }),
  ]);
  for (const [index, bytes] of (await packages).entries()) {
    python.FS.writeFile(`/lib/${PACKAGES[index]}`, new Uint8Array(bytes));
  }
  return python.runPython(DOOR);
}

/**
 * Answer what Pyodide asks of the network from what is here, and hear when the code cannot be run.
 * @param {Promise<Kit>} kit
 * @param {(error: unknown) => void} stop
 */
function answerFetch(kit, stop) {
  const network = self.fetch.bind(self);
  self.fetch = async (asked, options) => {
    const { href } = new URL(asked instanceof Request ? asked.url : asked);
    if (!href.startsWith(NOWHERE)) return network(asked, options);
    const name = href.slice(NOWHERE.length);
    if (name.endsWith(".wasm")) return new Response();
    if (name !== LIBRARY) throw new DownloadError(name);
    return new Response((await kit).library);
  };
  WebAssembly.instantiateStreaming = (_empty, imports) => {
    const made = kit.then(async ({ code }) => ({ module: code, instance: await WebAssembly.instantiate(code, imports) }));
    made.catch(stop);
    return made;
  };
}
