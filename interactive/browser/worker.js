/** Our half of the Python worker; Pyodide's two classic scripts stand before it in the same file. */

import { fromLibrary } from "./in_worker/from_library.js";
import { fromMemory } from "./in_worker/from_memory.js";
import { Given } from "./in_worker/given.js";
import { reasonOf } from "./reason.js";

/** @import { FromWorker, ToWorker } from "./contract.js" */

const PROGRESS_MS = 100;

const given = new Given();

/** @type {Promise<(request: string) => string> | null} */
let answering = null;

/** @param {FromWorker} message */
function tell(message) {
  self.postMessage(message);
}

/**
 * Hold a lock for as long as this worker lives: a browser that ends a worker tells nobody, but it frees its locks.
 * @returns {Promise<string>} the lock's name, "" where there are no locks
 */
async function holdLife() {
  const name = `tilbake-${Math.random()}`;
  try {
    await new Promise((held, refused) => {
      navigator.locks.request(name, () => new Promise(() => held(name))).catch(refused);
    });
    return name;
  } catch {
    return "";
  }
}

/** @param {Extract<ToWorker, { kind: "start" }>} message */
async function start({ way, parts }) {
  let loaded = 0;
  let told = 0;
  /** @param {number} bytes */
  const count = (bytes) => {
    loaded += bytes;
    const now = performance.now();
    if (now - told < PROGRESS_MS) return;
    told = now;
    tell({ kind: "progress", loaded });
  };
  given.fetch(parts, count);
  answering = (way === "memory" ? fromMemory : fromLibrary)(given);
  try {
    await answering;
    tell({ kind: "ready", life: await holdLife() });
  } catch (error) {
    tell({ kind: "failed", reason: reasonOf(error), detail: String(error) });
  }
}

/** @param {Extract<ToWorker, { kind: "answer" }>} message */
async function answer({ id, request }) {
  const asked = await answering;
  if (!asked) return;
  try {
    tell({ kind: "answer", id, answer: asked(request) });
  } catch (error) {
    // An exception of Python's is told as such; anything else means that Python itself is broken.
    if (error instanceof Error && error.name === "PythonError") tell({ kind: "error", id, error: error.message });
    else tell({ kind: "crashed", detail: String(error) });
  }
}

self.onmessage = (/** @type {MessageEvent<ToWorker>} */ { data }) => {
  if (data.kind === "start") void start(data);
  else if (data.kind === "part") given.give(data.name, data.content);
  else void answer(data);
};
