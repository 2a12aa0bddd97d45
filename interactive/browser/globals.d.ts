/** What scripts find in the global scope, and TypeScript's own types of a page do not name. */

/** The browser's own `Worker`, where another one stands in its place: see `native_worker.js`. */
declare var tilbakeWorker: typeof Worker | undefined;

/** What the build writes before `service_worker.js`: the list's own digest, and SHA-256 as base64 for each file's path. */
declare const VERSION: string;
declare const FILES: Record<string, string>;

/** The scope of a service worker. */
interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface AskedEvent extends ExtendableEvent {
  /** The page that asked. */
  readonly source: { readonly id: string };
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(asked: { includeUncontrolled: boolean; type: "window" }): Promise<{ readonly id: string; readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: "install" | "activate", heard: (event: ExtendableEvent) => void): void;
  addEventListener(kind: "message", heard: (event: AskedEvent) => void): void;
  addEventListener(kind: "fetch", heard: (event: FetchEvent) => void): void;
}
