/**
 * A copy of the site in the reader's browser, for a return visit without a network.
 *
 * One list of files is one version. It is stored as a whole or not at all, and its pages are served with its own files
 * alone: a page and the Python that it names never come from two versions.
 */

const worker = /** @type {ServiceWorkerScope} */ (/** @type {unknown} */ (self));
const { scope } = worker.registration;
const INDEX = "index.html";
const NOT_FOUND = "404.html";
// As a host says it that undoes a file's own compression.
const UNPACKED_CODE = { "content-type": "application/wasm", "content-encoding": "gzip" };
// Other sites can share the origin, and their stores are not ours to delete.
const OURS = `tilbake ${scope} `;
const STORE = OURS + VERSION;

worker.addEventListener("install", (event) => event.waitUntil(fill()));
worker.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
worker.addEventListener("message", (event) => event.waitUntil(takeOver(event.source.id)));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || request.headers.has("range") || !request.url.startsWith(scope)) return;
  const path = request.url.slice(scope.length).replace(/[?#].*$/s, "").replace(/(^|\/)$/, `$1${INDEX}`);
  if (Object.hasOwn(FILES, path)) {
    event.respondWith(stored(path, request));
  } else if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(() => notFound(request)));
  }
});

/** Store every file of this version. A file that is not what the build made ends it, and nothing is kept. */
async function fill() {
  const others = await Promise.all((await ourStores()).map((name) => caches.open(name)));
  const store = await caches.open(STORE);
  // The site went back to a version that is still in use here.
  if ((await store.keys()).length === Object.keys(FILES).length) return;
  try {
    for (const [path, digest] of Object.entries(FILES)) await store.put(path, await genuine(path, digest, others));
  } catch (error) {
    await caches.delete(STORE);
    throw error;
  }
}

/**
 * A file as the build made it. Errors: whatever `fetch` says, and `Error` when the server has another one.
 * @param {string} path
 * @param {string} digest
 * @param {Cache[]} others
 */
async function genuine(path, digest, others) {
  for await (const offered of offers(path, others)) {
    if (!offered?.ok) continue;
    const bytes = await offered.arrayBuffer();
    const content = await unpacked(bytes).catch(() => bytes); // what is broken is not genuine either
    if ((await digestOf(content)) !== digest) continue;
    // Stored as it is run, its compiled form can be kept by the browser beside it.
    if (path.endsWith(".wasm.gz")) return new Response(content, { headers: UNPACKED_CODE });
    // A fresh response: no browser gives a page one that was redirected.
    return new Response(bytes, { headers: offered.headers });
  }
  throw new Error(`The server has another ${path} than this version.`);
}

/**
 * Where a file may be, cheapest first: an older version's store, the browser's cache however old, the server.
 * @param {string} path
 * @param {Cache[]} others
 */
async function* offers(path, others) {
  for (const store of others) yield store.match(path);
  yield fetch(path, { cache: "force-cache" });
  yield fetch(path, { cache: "reload" });
}

/**
 * What a gzip file holds, any other file as it is: some hosts undo a file's own compression on its way.
 * @param {ArrayBuffer} bytes
 */
async function unpacked(bytes) {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first !== 0x1f || second !== 0x8b) return bytes;
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

/**
 * SHA-256 as base64.
 * @param {ArrayBuffer} content
 */
async function digestOf(content) {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256", content))));
}

async function ourStores() {
  return (await caches.keys()).filter((name) => name.startsWith(OURS));
}

async function forgetOthers() {
  for (const name of await ourStores()) if (name !== STORE) await caches.delete(name);
}

/**
 * Serve the next pages from this version, when the page that asks is the only one. Others would go on with the files of
 * an older version, which this one does not have; so would the one left, when who asked has been closed since.
 * @param {string} asking the page's id
 */
async function takeOver(asking) {
  const pages = await worker.clients.matchAll({ includeUncontrolled: true, type: "window" });
  const [page, other] = pages.filter(({ url }) => url.startsWith(scope));
  if (page && !other && page.id === asking) await worker.skipWaiting();
}

/**
 * @param {string} path
 * @param {Request} request
 */
async function stored(path, request) {
  const store = await caches.open(STORE);
  return (await store.match(path)) ?? fetch(request);
}

/** @param {Request} request */
async function notFound(request) {
  const { body, headers } = await stored(NOT_FOUND, request);
  return new Response(body, { headers, status: 404 });
}
