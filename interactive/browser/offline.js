/** The page's part in a copy of the site for a visit without a network; a service worker keeps it. */

import { savesData, whenIdle } from "./when_to_start.js";

/** @import { Python } from "./python.js" */

/**
 * Show the newest version that is stored, when no other page is open that still needs the older one. A page loaded again
 * loses nothing: its state is in its address.
 */
export async function showNewest() {
  const workers = offered();
  if (!workers?.controller) return;
  // Chromium forgets to change workers when it is asked while the older one still gives this page its files.
  await loaded();
  whenIdle(async () => {
    const waiting = (await workers.getRegistration())?.waiting;
    if (!waiting) return;
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("take over");
  });
}

/**
 * Store the site, as soon as Python is there. It has the first claim on the network, and when it has come most of what
 * is stored is in the browser's cache.
 * @param {Python} python
 * @param {string} worker the service worker's address
 */
export function keepCopy(python, worker) {
  const workers = offered();
  if (!workers || savesData()) return;
  const stand = () => {
    if (python.state !== "ready") return;
    python.removeEventListener("change", stand);
    // Without room, or with storage blocked, there is no copy, and the site works from the network as before.
    whenIdle(() => workers.register(worker).catch(() => {}));
  };
  python.addEventListener("change", stand);
}

async function loaded() {
  if (document.readyState !== "complete") await new Promise((done) => addEventListener("load", done, { once: true }));
}

/**
 * A page opened as a file has none, and one that is not secure neither. In a frame of another page the reader has come
 * for one widget, and that site has no use for a copy of all of this one.
 */
function offered() {
  if (self !== top) return undefined;
  if (!isSecureContext || !location.protocol.startsWith("http")) return undefined;
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined; // a frame that another site has shut in
  }
}
