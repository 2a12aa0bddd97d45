/**
 * The page's one Python, for all its widgets: started once, asked in order, replaced when it crashes or hangs.
 * A question holds its whole state, so a replaced worker is asked the same again.
 */

import { KitStore } from "./kit.js";
import { lacking } from "./lacks.js";
import { reasonOf } from "./reason.js";
import { Travelled } from "./travelled.js";

/** @import { Answer, FromWorker, KitSources, Loader, PythonState, Reason, Request, ToWorker } from "./contract.js" */
/** @typedef {{ request: Request, cancelled: AbortSignal, done: (answer: Answer) => void, failed: (why: Error) => void }} Job */

const CRASHES_ALLOWED = 1;

export class Python extends EventTarget {
  /**
   * @param {Loader} open
   * @param {number} stepSeconds how long one answer may take, in seconds
   */
  constructor(open, stepSeconds) {
    super();
    this.open = open;
    this.stepSeconds = stepSeconds;
    /** @type {PythonState} */
    this.state = "idle";
    /** @type {Reason | null} */
    this.reason = null;
    this.kit = new KitStore();
    this.travelled = new Travelled(() => this.dispatchEvent(new Event("change")));
    /** @type {Job[]} */
    this.jobs = [];
    /** @type {Worker | null} */
    this.worker = null;
    this.busy = false;
    this.asked = 0;
    this.crashes = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.patience = undefined;
  }

  /** Start Python, unless it is there, on its way, or cannot come. */
  start() {
    if (this.state !== "idle") return;
    performance.mark("tilbake-python-requested");
    const reason = lacking();
    if (reason) return this.fail(reason);
    try {
      const { worker, kit, parts } = this.open();
      this.travelled.expect([kit.code, kit.library, ...Object.values(parts)]);
      worker.onmessage = ({ data }) => this.hear(worker, data);
      worker.onerror = (event) => {
        event.preventDefault();
        // A script that never came has no message.
        const unstarted = event.message ? "failed-other" : "failed-download";
        this.lose(worker, this.state === "loading" ? unstarted : "failed-crash");
      };
      this.worker = worker;
      this.tell({ kind: "start", parts });
      void this.give(worker, kit);
    } catch {
      return this.fail("failed-other");
    }
    this.become("loading");
  }

  /**
   * Give a worker what it starts Python from.
   * @param {Worker} worker
   * @param {KitSources} sources
   */
  async give(worker, sources) {
    try {
      const kit = await this.kit.ready(sources, (bytes) => this.travelled.count(bytes));
      if (worker === this.worker) this.tell({ kind: "kit", kit });
    } catch (error) {
      console.warn(String(error));
      this.travelled.here = 0;
      this.lose(worker, reasonOf(error));
    }
  }

  /** Start again after a failure. Questions that wait are answered then. */
  retry() {
    if (this.state !== "failed") return;
    this.crashes = 0;
    this.state = "idle";
    this.start();
  }

  /**
   * The answer to a request. It waits for Python as long as it must; it rejects when Python raised an exception, and
   * never settles when it was cancelled.
   * @param {Request} request
   * @param {AbortSignal} cancelled
   * @returns {Promise<Answer>}
   */
  ask(request, cancelled) {
    return new Promise((done, failed) => {
      this.jobs.push({ request, cancelled, done, failed });
      this.start();
      this.next();
    });
  }

  next() {
    if (this.state !== "ready" || this.busy) return;
    this.jobs = this.jobs.filter((job) => !job.cancelled.aborted);
    const [job] = this.jobs;
    if (!job) return;
    this.busy = true;
    this.asked += 1;
    const { worker } = this;
    this.patience = setTimeout(() => worker && this.lose(worker, "failed-crash"), this.stepSeconds * 1000);
    this.tell({ kind: "answer", id: this.asked, request: JSON.stringify(job.request) });
  }

  /**
   * @param {Worker} worker
   * @param {FromWorker} said
   */
  hear(worker, said) {
    if (worker !== this.worker) return;
    switch (said.kind) {
      case "progress":
        this.travelled.there = said.loaded;
        this.dispatchEvent(new Event("change"));
        return;
      case "ready":
        // The lock comes free when the worker is gone, however it went.
        if (said.life) void navigator.locks.request(said.life, () => this.lose(worker, "failed-crash"));
        this.become("ready");
        this.next();
        return;
      case "failed":
        console.warn(said.detail);
        this.lose(worker, said.reason);
        return;
      case "crashed":
        console.warn(said.detail);
        this.lose(worker, "failed-crash");
        return;
      default:
        this.settle(said);
    }
  }

  /** @param {Extract<FromWorker, { id: number }>} said */
  settle(said) {
    if (said.id !== this.asked) return;
    clearTimeout(this.patience);
    this.busy = false;
    this.crashes = 0;
    const job = this.jobs.shift();
    if (said.kind === "answer") job?.done(JSON.parse(said.answer));
    else job?.failed(new Error(said.error));
    this.next();
  }

  /**
   * A worker is gone. One that was lost at a step is replaced once, and asked the same step again.
   * @param {Worker} worker
   * @param {Reason} reason
   */
  lose(worker, reason) {
    if (worker !== this.worker) return;
    clearTimeout(this.patience);
    worker.terminate();
    this.worker = null;
    if (this.busy) this.crashes += 1;
    this.busy = false;
    if (reason !== "failed-crash") return this.fail(reason);
    if (this.crashes > CRASHES_ALLOWED) return this.fail(reason);
    this.become("idle");
    if (this.jobs.length) this.start();
  }

  /** @param {Reason} reason */
  fail(reason) {
    this.reason = reason;
    this.become("failed");
  }

  /** @param {PythonState} state */
  become(state) {
    this.state = state;
    this.dispatchEvent(new Event("change"));
  }

  /** @param {ToWorker} message */
  tell(message) {
    this.worker?.postMessage(message);
  }
}
