/** The script of the page that says whether a computer can run the widgets: it checks, and shows what it found. */

import { address } from "./address.js";
import { clipboard } from "./clipboard.js";
import { fails, runs, spare } from "./finding.js";
import { javascript } from "./javascript.js";
import { keptCopy } from "./kept_copy.js";
import { List, PYTHON } from "./list.js";
import { asked, memory } from "./memory.js";
import { printing } from "./printing.js";
import { python } from "./python.js";
import { storage } from "./storage.js";
import { unpacking } from "./unpacking.js";
import { webassembly } from "./webassembly.js";
import { worker } from "./worker.js";

/** @import { Check, Finding } from "./finding.js" */

/**
 * Each check with what it means that it threw an error, in the order of the list.
 * @type {Record<string, [Check, Finding]>}
 */
const CHECKS = {
  address: [address, fails("broken-off")],
  javascript: [javascript, fails("")],
  webassembly: [webassembly, fails("refused")],
  worker: [worker, fails("refused")],
  unpacking: [unpacking, fails("refused")],
  memory: [memory, fails("refused", asked)],
  storage: [storage, spare("blocked")],
  copy: [keptCopy, spare("none")],
  clipboard: [clipboard, spare("none")],
  printing: [printing, spare("none")],
};

async function begin() {
  const box = /** @type {HTMLElement} */ (document.getElementById("tb-check"));
  const list = new List(box, JSON.parse(box.querySelector(".tb-check-words")?.textContent ?? ""));
  for (const id of list.lines.keys()) list.tell(id, runs(""));
  await Promise.all(Object.entries(CHECKS).map(([id, [check, otherwise]]) => show(list, id, check, otherwise)));
  // Last, and alone: it needs the processor for itself.
  await show(list, PYTHON, python, fails("failed"));
}

/**
 * @param {List} list
 * @param {string} id
 * @param {Check} check
 * @param {Finding} otherwise
 */
async function show(list, id, check, otherwise) {
  /** @param {Finding} finding */
  const tell = (finding) => list.tell(id, finding);
  try {
    tell(await check({ tell, button: list.button(id), language: list.language }));
  } catch {
    tell(otherwise);
  }
}

void begin();
