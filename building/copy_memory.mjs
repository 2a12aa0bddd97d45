// Start Pyodide, let it answer the rehearsal, copy its memory, start again from the copy, and compare the answers.
// Standard input is JSON: { pyodide: folder, library: file, packages: {path there: file}, door: Python that gives the
// function that answers, rehearsal: [{ request, answer }], openings: requests that the first answers should be quick to,
// unanswerable: a request, tidying: Python that defines what is called between them, image: file to write }.
import { readFileSync, writeFileSync } from "node:fs";
import { imageOf, read, restore } from "../interactive/browser/memory_image.js";

// The first words of what `makeMemorySnapshot` gives: a mark, where the memory begins, how long the JSON before it is.
const JSON_AT = 48;
const LARGEST_FREE = 1 << 20;
const SMALLEST_FREE = 8;

// The same bytes on another day.
Date.now = () => 315532800000;
performance.now = () => 0;

// Emscripten would note the path of this script as its program's.
const _sysExecutable = "/python";

const given = JSON.parse(readFileSync(0, "utf8"));
const { loadPyodide } = await import(`${given.pyodide}/pyodide.mjs`);
const { memory, objects, own } = await copied();
const image = imageOf(memory, [await fresh(), await freshElsewhere()], objects, own);
await checked();
writeFileSync(given.image, image);

async function copied() {
  const env = { PYTHONHASHSEED: "0" };
  const settings = { indexURL: given.pyodide, stdLibURL: given.library, env, _sysExecutable };
  const python = await loadPyodide({ ...settings, _makeSnapshot: true });
  for (const [path, file] of Object.entries(given.packages)) python.FS.writeFile(path, new Uint8Array(readFileSync(file)));
  const answer = python.runPython(given.door);
  for (const { request } of given.rehearsal) answer(request);
  python.runPython(given.tidying);
  python.runPython("forget_what_was_asked()");
  for (const request of given.openings) answer(request);
  answer.destroy();
  python.runPython("let_go()");
  clearWhatIsFree(python._module);
  const snapshot = python.makeMemorySnapshot();
  const [, start, length] = new Uint32Array(snapshot.buffer, snapshot.byteOffset, 3);
  const json = new TextDecoder().decode(snapshot.subarray(JSON_AT, JSON_AT + length));
  return { memory: snapshot.slice(start), objects: JSON.parse(json), own: ownWords(python._module) };
}

/** Python notes a function that each browser makes for itself, by its place in a table that is longer in some. */
function ownWords({ HEAPU32, __PyRuntime: runtime, __PyEM_EMSCRIPTEN_COUNT_ARGS_OFFSET: offset }) {
  return [(runtime + HEAPU32[offset / 4]) / 4];
}

/** What was freed still holds what it held: a sixth of the packed copy. Fill it with zeros. */
function clearWhatIsFree(module) {
  const { HEAPU8, ___libc_malloc: allocate, ___libc_free: free } = module;
  module._malloc_set_footprint_limit(module._malloc_footprint());
  const taken = [];
  for (let size = LARGEST_FREE; size >= SMALLEST_FREE; size = size > 128 ? size >> 1 : size - 8) {
    for (let at = allocate(size); at; at = allocate(size)) {
      HEAPU8.fill(0, at, at + size);
      taken.push(at);
    }
  }
  taken.forEach((at) => free(at));
  module._malloc_set_footprint_limit(-1);
  HEAPU8.fill(0, module._emscripten_stack_get_end(), module._emscripten_stack_get_current());
}

/** The memory that Pyodide has before it is told what should be in it. */
async function fresh(options = {}) {
  const create = globalThis._createPyodideModule;
  return new Promise((done, failed) => {
    globalThis._createPyodideModule = async (settings) => {
      globalThis._createPyodideModule = create;
      done((await create(settings)).HEAPU8.slice());
      return new Promise(() => {});
    };
    loadPyodide({ ...fromMemory(), ...options }).catch(failed);
  });
}

/** The same at another time, with other chance, in another language and under another name. */
async function freshElsewhere() {
  const { now } = performance;
  const { getRandomValues } = crypto;
  performance.now = () => 1234.5;
  crypto.getRandomValues = (array) => array.fill(7);
  try {
    return await fresh({ _sysExecutable: "/another/program", env: { LANG: "nb_NO.UTF-8", HOME: "/home/pyodide" } });
  } finally {
    Object.assign(performance, { now });
    Object.assign(crypto, { getRandomValues });
  }
}

function fromMemory() {
  return { indexURL: given.pyodide, stdLibURL: given.library, _loadSnapshot: new Uint8Array(memory.length) };
}

async function checked() {
  const create = globalThis._createPyodideModule;
  globalThis._createPyodideModule = async (settings) => {
    const module = await create(settings);
    settings.API.restoreSnapshot = () => {
      restore(read(image.buffer), module.HEAPU8);
      return objects;
    };
    return module;
  };
  const python = await loadPyodide(fromMemory());
  const answer = python.globals.get("answer");
  for (const { request, answer: expected } of given.rehearsal) {
    if (answer(request) !== expected) throw new Error(`Python from its memory answers otherwise: ${request}`);
  }
  if (!told(answer, given.unanswerable).includes("LookupError")) throw new Error("Python from its memory tells no error");
}

/** What Python says of a question that has no answer. */
function told(answer, request) {
  try {
    return answer(request);
  } catch (error) {
    return error.message;
  }
}
