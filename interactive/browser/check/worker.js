/** A worker, by starting one from a text in the page, as Python's is started in a folder. It must answer. */

import { fails, works } from "./finding.js";

const ECHO = "onmessage = ({ data }) => postMessage(data);";
const PATIENCE_MS = 5000;

/** @type {import("./finding.js").Check} */
export async function worker() {
  // In a folder the theme's search puts a stand-in in the place of the browser's own.
  const OwnWorker = globalThis.tilbakeWorker ?? Worker;
  const address = URL.createObjectURL(new Blob([ECHO], { type: "text/javascript" }));
  const started = new OwnWorker(address);
  try {
    return await new Promise((answered, refused) => {
      started.onmessage = () => answered(works("answered"));
      started.onerror = refused;
      setTimeout(() => answered(fails("silent")), PATIENCE_MS);
      started.postMessage("");
    });
  } finally {
    started.terminate();
    URL.revokeObjectURL(address);
  }
}
