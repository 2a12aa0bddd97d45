/** What the page, its Python worker and `tilbake.app` say to each other. */

/** A form's fields as text: what a reader did. */
export type Action = Record<string, string>;

/** One question to `tilbake.app.answer`. */
export interface Request {
  widget: string;
  key: string;
  language: string;
  options: Record<string, string>;
  link: string;
  action: Action | null;
}

/** What `tilbake.app.answer` gives back. */
export interface Answer {
  html: string;
  link: string;
  announce: string;
  before: string | null;
  refused: { field: string; sentence: string } | null;
  continue_with: Action | null;
}

/**
 * What the build writes into a widget's `tb-setup`. `action` is the one whose refusal the page shows, on the link that
 * the element names.
 */
export interface Setup {
  action?: Action | null;
  options: Record<string, string>;
  words: Record<string, string>;
  before: string | null;
  continue_with: Action | null;
}

/** One gzip file that Python is made of. `bytes` is its size as it travels. */
export interface Part {
  file: string;
  bytes: number;
}

/** What the build writes into the page's `tilbake-python`. `stepSeconds` is how long one step may take. */
export interface Manifest {
  base: string;
  worker: string;
  parts: Record<string, Part>;
  stepSeconds: number;
}

/** Where one part is, as an absolute address. */
export interface PartSource {
  url: string;
  bytes: number;
}

/** What the page fetches for a worker, so that it can start. */
export interface KitSources {
  code: PartSource;
  library: PartSource;
}

/** What a worker starts Python from. */
export interface Kit {
  code: WebAssembly.Module;
  library: ArrayBuffer;
}

/**
 * How a Python worker is opened: over the network now, and later from scripts beside the page. The worker fetches
 * `parts` itself, while Python starts.
 */
export type Loader = () => { worker: Worker; kit: KitSources; parts: Record<string, PartSource> };

/** Why there is no Python: the end of a word's id, `lacks-…` or `failed-…`. */
export type Reason =
  | "lacks-webassembly"
  | "lacks-worker"
  | "lacks-decompression"
  | "failed-download"
  | "failed-memory"
  | "failed-crash"
  | "failed-other";

export type ToWorker =
  | { kind: "start"; parts: Record<string, PartSource> }
  | { kind: "kit"; kit: Kit }
  | { kind: "answer"; id: number; request: string };

/** `life` is the name of the lock that the worker holds as long as it lives. */
export type FromWorker =
  | { kind: "progress"; loaded: number }
  | { kind: "ready"; life: string }
  | { kind: "failed"; reason: Reason; detail: string }
  | { kind: "answer"; id: number; answer: string }
  | { kind: "error"; id: number; error: string }
  | { kind: "crashed"; detail: string };

export type PythonState = "idle" | "loading" | "ready" | "failed";

/** How a new link reaches the address bar. */
export type Mode = "push" | "replace" | "keep";
