/**
 * The page's one Python, for all its widgets: started once, asked in order, replaced when it crashes or hangs.
 * A question holds its whole state, so a replaced worker is asked the same again.
 */

import { lacking } from "./lacks.js";
import { reasonOf } from "./reason.js";
import { Travelled } from "./travelled.js";

/** @import { Answer, FromWorker, Loader, PythonState, Reason, Request, ToWorker } from "./contract.js" */
/** @typedef {{ request: Request, cancelled: AbortSignal, done: (answer: Answer) => void, failed: (why: Error) => void }} Job */

const CRASHES_ALLOWED = 1;

export class Python extends EventTarget {
  /**
   * @param {Loader} loader
   * @param {number} stepSeconds how long one answer may take, in seconds
   */
  constructor(loader, stepSeconds) {
    super();
    this.loader = loader;
    /** The ways to start that have not failed here, best first. */
    this.ways = [...loader.ways];
    this.stepSeconds = stepSeconds;
    /** @type {PythonState} */
    this.state = "idle";
    /** @type {Reason | null} */
    this.reason = null;
    this.travelled = new Travelled(() => this.dispatchEvent(new Event("change")));
    /** @type {Job[]} */
    this.jobs = [];
    /** @type {Worker | null} */
    this.worker = null;
    /** Which opening of a worker is the current one. */
    this.opening = 0;
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
    this.become("loading");
    void this.bring((this.opening += 1));
  }

  /**
   * Open a worker and give it what it needs.
   * @param {number} opening
   */
  async bring(opening) {
    try {
      const count = (/** @type {number} */ bytes) => this.travelled.count(bytes);
      const { worker, bytes, feed } = await this.loader.open(this.ways[0], count);
      if (opening !== this.opening) return worker.terminate();
      this.travelled.expect(bytes);
      worker.onmessage = ({ data }) => this.hear(worker, data);
      worker.onerror = (event) => {
        event.preventDefault();
        // A script that never came has no message.
        const unstarted = event.message ? "failed-other" : "failed-download";
        if (worker === this.worker) this.lose(this.state === "loading" ? unstarted : "failed-crash");
      };
      this.worker = worker;
      await feed();
    } catch (error) {
      if (opening !== this.opening) return;
      console.warn(String(error));
      this.travelled.here = 0;
      this.lose(reasonOf(error));
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
    this.patience = setTimeout(() => worker === this.worker && this.lose("failed-crash"), this.stepSeconds * 1000);
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
        if (said.life) {
          void navigator.locks.request(said.life, () => worker === this.worker && this.lose("failed-crash"));
        }
        this.become("ready");
        this.next();
        return;
      case "failed":
        console.warn(said.detail);
        this.lose(said.reason);
        return;
      case "crashed":
        console.warn(said.detail);
        this.lose("failed-crash");
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
   * The worker is gone, or never came. Where it could not start one way, the next way is tried. One that was lost at a
   * step is replaced once, and asked the same step again.
   * @param {Reason} reason
   */
  lose(reason) {
    clearTimeout(this.patience);
    this.opening += 1;
    this.worker?.terminate();
    this.worker = null;
    if (this.busy) this.crashes += 1;
    this.busy = false;
    if (this.state === "loading" && this.ways.length > 1) {
      this.ways.shift();
      this.state = "idle";
      return this.start();
    }
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
