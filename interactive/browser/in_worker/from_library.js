/** Python started from its library, importing what is needed. */

import { PACKAGES, STARTS_FROM } from "../parts.js";
import { startPyodide } from "./start_pyodide.js";

/** @import { Given } from "./given.js" */

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
 * The one function that answers. Errors: those of `startPyodide`.
 * @param {Given} given
 * @returns {Promise<(request: string) => string>}
 */
export async function fromLibrary(given) {
  const library = given.bytes(STARTS_FROM.library);
  // What Python needs last comes last: it travels while Python starts.
  const code = given.code();
  const packages = Promise.all([code, library]).then(() => Promise.all(PACKAGES.map((name) => given.bytes(name))));
  const python = await startPyodide(code, library, {}, packages);
  for (const [index, bytes] of (await packages).entries()) {
    python.FS.writeFile(`/lib/${PACKAGES[index]}`, new Uint8Array(bytes));
  }
  return python.runPython(DOOR);
}
