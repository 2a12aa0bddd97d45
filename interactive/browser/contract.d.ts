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

/**
 * What the build writes into the page's `tilbake-python`. `stepSeconds` is how long one step may take; `base` and
 * `serviceWorker` are addresses as the page names them.
 */
export interface Manifest {
  base: string;
  worker: string;
  parts: Record<string, Part>;
  stepSeconds: number;
  serviceWorker: string;
}

/** Where one part is, as an absolute address. */
export interface PartSource {
  url: string;
  bytes: number;
}

/** How Python starts: from a copy of its memory as it was when all was imported, or by importing from its library. */
export type StartWay = "memory" | "library";

/** What a worker gets of one part: compiled code, unpacked bytes, or gzip as base64 from a script. */
export type PartContent = WebAssembly.Module | ArrayBuffer | string;

/**
 * A worker that does nothing yet. `bytes` is how much will travel for it. `feed` gives it what it needs, and rejects when
 * something did not arrive.
 */
export interface Opening {
  worker: Worker;
  bytes: number;
  feed: () => Promise<void>;
}

/** Where Python comes from: files over the network, or scripts beside the page. `ways` has the best way first. */
export interface Loader {
  ways: StartWay[];
  /** `count` is told the bytes that the page itself has fetched. */
  open: (way: StartWay, count: (bytes: number) => void) => Promise<Opening>;
}

/** What the pack's `pack.js` says: the script that holds each part, under the folder of the parts. */
export type PackList = Record<string, string>;

/** Why there is no Python: the end of a word's id, `lacks-…` or `failed-…`. */
export type Reason =
  | "lacks-webassembly"
  | "lacks-worker"
  | "lacks-decompression"
  | "failed-download"
  | "failed-memory"
  | "failed-crash"
  | "failed-incomplete"
  | "failed-not-packed"
  | "failed-other";

/** A worker fetches `parts` itself, when it needs them; the page gives it the others. */
export type ToWorker =
  | { kind: "start"; way: StartWay; parts: Record<string, PartSource> }
  | { kind: "part"; name: string; content: PartContent }
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
