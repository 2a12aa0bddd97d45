/** From the fetched parts to the one Python function that answers. Nothing else is ever fetched. */

import { DownloadError } from "./parts.js";

/** @import { Reason } from "../contract.js" */
/** @import { Parts } from "./parts.js" */

// Pyodide resolves its files against an address. Nothing is asked there: `fetch` below answers for it.
const NOWHERE = "https://pyodide.invalid/";
const PACKAGES = ["packages.zip", "tilbake.zip"];
// No package is ever loaded by name. Pyodide refuses a list made for another version of itself.
const NO_PACKAGES = {
  info: { abi_version: "2025_0", arch: "wasm32", platform: "emscripten_4_0_9", version: "0.29.5", python: "3.13.2" },
  packages: {},
};
// Zips stay zips: Python imports from them, and only what it needs.
// What is imported stays: the collector need not look at it, now or later.
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
 * @param {Parts} parts
 * @returns {Promise<(request: string) => string>}
 */
export async function boot(parts) {
  /** @type {(error: unknown) => void} */
  let stop = () => {};
  // Pyodide writes these errors to the console and waits for ever.
  const stopped = new Promise((_, reject) => (stop = reject));
  answerFetch(parts, stop);
  const packages = PACKAGES.map((name) => parts.bytes(name));
  Promise.all(packages).catch(stop);
  const python = await Promise.race([
    stopped,
    loadPyodide({
      indexURL: NOWHERE,
      packageBaseUrl: NOWHERE,
      lockFileContents: JSON.stringify(NO_PACKAGES),
      fsInit: async (files) => {
        for (const [index, name] of PACKAGES.entries()) files.writeFile(`/lib/${name}`, await packages[index]);
      },
    }),
  ]);
  return python.runPython(DOOR);
}

/**
 * Which sentence explains an error.
 * @param {unknown} error
 * @returns {Reason}
 */
export function reasonOf(error) {
  if (error instanceof DownloadError) return "failed-download";
  if (error instanceof RangeError || /memory/i.test(String(error))) return "failed-memory";
  return "failed-other";
}

/**
 * Answer Pyodide's requests from the parts, and hear when the WebAssembly cannot be made.
 * @param {Parts} parts
 * @param {(error: unknown) => void} stop
 */
function answerFetch(parts, stop) {
  self.fetch = (asked) => {
    const name = new URL(asked instanceof Request ? asked.url : asked).pathname.slice(1);
    const response = parts.response(name);
    response.catch(stop);
    return response;
  };
  const instantiate = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = (source, imports) => {
    const made = instantiate(source, imports);
    made.catch(stop);
    return made;
  };
}
