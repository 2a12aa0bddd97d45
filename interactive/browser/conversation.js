/** What a reader and a widget say to each other: where they are, and what was asked and is not yet answered. */

import { write } from "./address.js";
import { stepText } from "./fields.js";
import { Trail } from "./trail.js";

/** @import { Action, Answer, Mode, Request } from "./contract.js" */
/** @import { Answers } from "./answers.js" */
/** @import { Python } from "./python.js" */
/** @import { Way } from "./trail.js" */
/** @typedef {{ link: string, action: Action | null, mode: Mode, way: Way, cancel: AbortController }} Asked */
/** @typedef {Pick<Request, "widget" | "key" | "language" | "options">} Subject */
/**
 * @typedef {object} Listener
 * @property {(answer: Answer, how: { quiet: boolean, travelled: boolean }) => void} show an answer is here: a quiet one
 * changes nothing; after travel even the field with the focus is as the link says
 * @property {() => void} changed what is pending has changed
 * @property {(error: Error) => void} broken a step failed on our side
 */

export class Conversation {
  /**
   * @param {Python} python
   * @param {Subject} subject
   * @param {Answers} answers
   * @param {Answer} first what the page shows
   * @param {Action | null} refused the action whose refusal the page shows, if it does
   * @param {Listener} listener
   */
  constructor(python, subject, answers, first, refused, listener) {
    this.python = python;
    this.subject = subject;
    this.answers = answers;
    this.listener = listener;
    this.start = first.link;
    this.link = first.link;
    this.before = first.before;
    /** The action whose refusal is on the page: no link says that. */
    this.refused = refused;
    this.trail = new Trail();
    /** @type {Asked[]} */
    this.pending = [];
    /** Whether Python has answered here. */
    this.confirmed = false;
    this.confirming = false;
    this.shown = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.slice = undefined;
  }

  /** What can be undone and redone now. */
  get can() {
    return { undo: this.trail.past.length > 0 || this.before !== null, redo: this.trail.future.length > 0 };
  }

  /**
   * The reader did something in the form. The answer is to what the reader saw.
   * @param {Action} action
   * @param {Mode} mode
   */
  act(action, mode) {
    this.stop();
    const text = stepText(this.link, action);
    const same = this.pending.find((asked) => asked.action && stepText(asked.link, asked.action) === text);
    if (same) {
      if (mode === "push") same.mode = mode;
      return;
    }
    const asked = this.asking(action, mode, "step");
    const ahead = this.pending.length ? undefined : this.answers.toStep(this.link, action);
    if (ahead) this.settle(ahead, asked);
    else void this.ask(asked);
  }

  /**
   * Show a link. What was asked and not yet answered is taken back.
   * @param {string} link
   * @param {Mode} mode
   * @param {Way} [way]
   */
  go(link, mode, way = "travel") {
    this.stop();
    for (const asked of this.pending.splice(0)) asked.cancel.abort();
    const asked = { ...this.asking(null, mode, way), link };
    const known = this.answers.toLink(link);
    if (known) this.settle(known, asked);
    else void this.ask(asked);
  }

  undo() {
    if (this.pending.length) return this.go(this.link, "keep");
    const link = this.trail.back(this.before);
    if (link !== undefined) this.go(link, "push");
  }

  redo() {
    const link = this.trail.forward();
    if (link !== undefined) this.go(link, "push");
  }

  reset() {
    this.go(this.start, "push", "step");
  }

  /** End work in slices; what it has reached stays. */
  stop() {
    clearTimeout(this.slice);
    const slices = this.pending.filter((asked) => asked.action && asked.way === "none");
    for (const asked of slices) {
      asked.cancel.abort();
      this.pending.splice(this.pending.indexOf(asked), 1);
    }
    this.listener.changed();
  }

  /** Let Python say what the page shows already: from then on it is known to be there. */
  async confirm() {
    if (this.confirmed || this.confirming || this.pending.length) return;
    this.confirming = true;
    const { shown } = this;
    const asked = this.asking(this.refused, "keep", "none");
    try {
      const answer = await this.python.ask(this.request(asked), asked.cancel.signal);
      this.confirming = false;
      if (this.shown === shown) {
        this.confirmed = true;
        this.settle(answer, asked, true);
      }
    } catch (error) {
      this.listener.broken(/** @type {Error} */ (error));
    }
    this.listener.changed();
  }

  /** @type {(action: Action | null, mode: Mode, way: Way) => Asked} */
  asking(action, mode, way) {
    return { link: this.link, action, mode, way, cancel: new AbortController() };
  }

  /** @type {(asked: Asked) => Request} */
  request({ link, action }) {
    return { ...this.subject, link, action };
  }

  /** @param {Asked} asked */
  async ask(asked) {
    this.pending.push(asked);
    this.listener.changed();
    try {
      const answer = await this.python.ask(this.request(asked), asked.cancel.signal);
      if (asked.cancel.signal.aborted) return;
      this.pending.splice(this.pending.indexOf(asked), 1);
      this.confirmed = true;
      this.settle(answer, asked);
    } catch (error) {
      this.pending.splice(this.pending.indexOf(asked), 1);
      this.listener.broken(/** @type {Error} */ (error));
    }
    this.listener.changed();
  }

  /**
   * @param {Answer} answer
   * @param {Asked} asked
   * @param {boolean} [quiet]
   */
  settle(answer, asked, quiet = false) {
    const from = this.link;
    this.shown += 1;
    this.answers.keep(answer, asked.link, asked.action);
    this.link = answer.link;
    this.before = answer.before;
    this.refused = answer.refused && asked.action;
    if (answer.link !== from) this.trail.go(asked.way, from, answer.link);
    const mended = !asked.action && asked.link !== answer.link;
    if (mended) write(this.subject.key, from, answer.link, "replace");
    else if (answer.link !== from) write(this.subject.key, from, answer.link, asked.mode);
    this.listener.show(answer, { quiet, travelled: !quiet && !asked.action });
    if (answer.continue_with) this.goOn(answer.continue_with);
  }

  /**
   * Take the next slice of long work, unless the reader does something first.
   * @param {Action} action
   */
  goOn(action) {
    const asked = this.asking(action, "replace", "none");
    clearTimeout(this.slice);
    this.slice = setTimeout(() => !this.pending.length && void this.ask(asked));
  }
}
