/** Python as it was when all was imported and every template had been used: a copy of its memory, put back. */

import { read, restore } from "../memory_image.js";
import { STARTS_FROM } from "../parts.js";
import { startPyodide } from "./start_pyodide.js";

/** @import { Given } from "./given.js" */

/**
 * The one function that answers. Errors: those of `startPyodide`, and `ImageError`.
 * @param {Given} given
 * @returns {Promise<(request: string) => string>}
 */
export async function fromMemory(given) {
  const code = given.code();
  const image = read(await given.bytes(STARTS_FROM.memory));
  // Pyodide can take a whole memory. The image is smaller: it is laid over the memory that the code has made.
  const create = globalThis._createPyodideModule;
  globalThis._createPyodideModule = async (settings) => {
    const module = await create(settings);
    settings.API.restoreSnapshot = () => {
      restore(image, module.HEAPU8);
      return image.header.objects;
    };
    return module;
  };
  // All that is imported is in the memory already.
  const noLibrary = Promise.resolve(new ArrayBuffer(0));
  const python = await startPyodide(code, noLibrary, { _loadSnapshot: new Uint8Array(image.header.size) });
  return python.globals.get("answer");
}
