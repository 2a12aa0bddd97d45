// The first script of a page opened as a file. The next one puts a stand-in for the theme's search in `Worker`'s place,
// which cannot run Python: this keeps the browser's own.
globalThis.tilbakeWorker ??= globalThis.Worker;
