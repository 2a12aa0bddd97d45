/** A widget's place in the page: it hears the reader and shows the answers. */

import { read, sharing, watch } from "./address.js";
import { Answers } from "./answers.js";
import { Conversation } from "./conversation.js";
import { Embed } from "./embed.js";
import { actionOf, showValue } from "./fields.js";
import { enable, morph } from "./morph.js";
import { Notice } from "./notice.js";
import { OwnWords } from "./own_words.js";
import { Present } from "./present.js";
import { Resume } from "./resume.js";
import { copyText, saveText } from "./save.js";
import { say } from "./words.js";
import { whenWanted } from "./when_to_start.js";

/** @import { Answer, Setup } from "./contract.js" */
/** @import { Python } from "./python.js" */
/** @import { Way } from "./trail.js" */

const PATIENT_MS = 1000;
/** How long a line that needs no action stays. */
const READ_MS = 5000;

export class Place {
  /**
   * @param {HTMLElement} element
   * @param {Python} python
   */
  constructor(element, python) {
    const inside = (/** @type {string} */ name) => /** @type {HTMLElement} */ (element.querySelector(name));
    /** @type {Setup} */
    const { options, words, before, continue_with, action = null } = JSON.parse(inside(".tb-setup").textContent ?? "");
    const { key = "", language = "", link = "" } = element.dataset;
    this.element = element;
    this.python = python;
    this.words = words;
    this.key = key;
    this.view = inside(".tb-view");
    this.live = inside(".tb-live");
    this.ownWords = new OwnWords(this.view);
    this.notice = new Notice(inside(".tb-boot"), words, language, {
      retry: () => python.retry(),
      fallback: () => element.querySelector(".tb-view .tb-fallback"),
    });
    const first = { html: this.view.innerHTML, link, announce: "", before, refused: null, continue_with };
    const subject = { widget: element.getAttribute("name") ?? "", key, language, options };
    this.conversation = new Conversation(python, subject, new Answers(element, action ? null : first), first, action, {
      show: (answer, how) => this.show(answer, how),
      changed: () => this.stand(),
      broken: (error) => {
        console.error(error.message);
        this.notice.answer("broken");
      },
    });
    this.embed = new Embed(element, () => this.conversation.link);
    this.present = new Present(element, () => this.conversation.undo());
    this.resume = new Resume(inside(".tb-kept"), key, words, {
      link: () => this.conversation.link,
      go: (kept) => this.conversation.go(kept, "push", "step"),
      answer: (id) => this.tell(id),
    });
    /** Whether the reader has touched the widget. */
    this.touched = false;
    /** Whether a step waits, and whether it has waited long. */
    this.queued = false;
    this.slow = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.patience = undefined;
    /** The link of what is on the page. */
    this.shownLink = link;
    this.begin();
  }

  begin() {
    enable(this.view, this.conversation.can);
    this.listen();
    this.python.addEventListener("change", () => this.stand());
    whenWanted(this.element, (touched) => {
      this.touched ||= touched;
      this.python.start();
      this.stand();
    });
    this.reread("none");
    this.resume.offer(read(this.key) !== null);
    // Whoever opens a shared link came for the widget; a reload or Back goes where the reader was.
    const [visit] = performance.getEntriesByType("navigation");
    const shared = /** @type {PerformanceNavigationTiming | undefined} */ (visit)?.type === "navigate";
    if (shared && read(this.key) !== null && scrollY === 0) this.element.scrollIntoView({ behavior: "instant" });
    watch(() => this.reread("travel"));
    this.stand();
  }

  listen() {
    this.element.addEventListener("submit", (event) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || !form.matches(".tb-form")) return;
      event.preventDefault();
      if (event.submitter?.getAttribute("aria-disabled") === "true") return;
      this.notice.answer("");
      // Safari gives a clicked button no focus; the focus must have been somewhere to be led on.
      if (document.activeElement === document.body) event.submitter?.focus({ preventScroll: true });
      this.conversation.act(actionOf(form, event.submitter), "push");
    });
    this.element.addEventListener("change", (event) => {
      const form = event.target instanceof Element && event.target.closest(".tb-form");
      const waits = event.target instanceof Element && event.target.matches("[data-present-only], [data-own]");
      if (form instanceof HTMLFormElement && !waits) this.conversation.act(actionOf(form, null), "replace");
    });
    this.element.addEventListener("input", (event) => showValue(event.target));
    this.element.addEventListener("click", (event) => {
      const button = event.target instanceof Element && event.target.closest("button");
      if (!button) return;
      // The second half of a double click was not meant for what the first half brought.
      if (event.detail > 1 && button.type === "submit") event.preventDefault();
      else if (button.dataset.save) saveText(button);
      else if (button.dataset.do) void this.use(button.dataset.do, button);
    });
  }

  /**
   * @param {string} tool
   * @param {HTMLButtonElement} button
   */
  async use(tool, button) {
    const { conversation } = this;
    this.notice.answer("");
    if (tool === "undo") conversation.undo();
    else if (tool === "redo") conversation.redo();
    else if (tool === "reset") conversation.reset();
    else if (tool === "stop") conversation.stop();
    else if (tool === "copy") await this.copy();
    else if (tool === "print") print();
    else if (tool === "copy-text") this.tell(await copyText(button));
    else if (tool === "present") this.present.toggle();
    else if (tool === "keep") this.resume.toggle();
  }

  async copy() {
    const address = sharing(this.key, this.conversation.link);
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      return this.notice.offer(address);
    }
    this.tell("copied");
  }

  /**
   * One line that needs no action, for as long as it takes to read.
   * @param {string} id
   */
  tell(id) {
    this.notice.answer(id);
    setTimeout(() => this.notice.forget(id), READ_MS);
    this.announce(say(this.words, id));
  }

  /**
   * Show the link of the current entry of the history, unless that says nothing about this widget.
   * @param {Way} way
   */
  reread(way) {
    const link = read(this.key);
    if (link !== null && link !== this.conversation.link) this.conversation.go(link, "keep", way);
  }

  /**
   * @param {Answer} answer
   * @param {{ quiet: boolean, travelled: boolean }} how
   */
  show(answer, { quiet, travelled }) {
    const from = this.shownLink;
    morph(this.view, answer.html, this.conversation.can, !travelled);
    this.ownWords.show();
    this.shownLink = answer.link;
    this.embed.write();
    if (answer.link !== from) this.resume.moved();
    // Going back to a fork is no step: its link is the beginning of the one before.
    this.present.shown(!quiet && !travelled && answer.link !== from && !from.startsWith(answer.link));
    // The field that is wrong may be far from the button that was pressed.
    if (answer.refused && !quiet && this.view.querySelector("button:focus")) {
      /** @type {HTMLElement | null} */ (this.view.querySelector('[aria-invalid="true"]'))?.focus();
    }
    if (!quiet) this.announce(answer.announce);
    if (this.conversation.confirmed && !performance.getEntriesByName("tilbake-python-ready").length) {
      performance.mark("tilbake-python-ready");
    }
  }

  /** @param {string} text */
  announce(text) {
    this.live.textContent = text;
  }

  /** Tell where Python stands, after any change there or here. */
  stand() {
    const { state, reason, travelled } = this.python;
    const { pending, confirmed } = this.conversation;
    if (state === "ready") void this.conversation.confirm();
    this.element.dataset.python = state === "ready" && !confirmed ? "loading" : state;
    const queued = pending.length > 0;
    if (queued && !this.queued && state !== "ready") this.announce(say(this.words, "queued"));
    if (queued !== this.queued) this.bePatient(queued);
    this.queued = queued;
    this.notice.tell({ state, reason, progress: travelled.progress, touched: this.touched, queued, slow: this.slow });
  }

  /**
   * A quick answer needs no word about Python; a slow one does.
   * @param {boolean} waiting
   */
  bePatient(waiting) {
    clearTimeout(this.patience);
    this.slow = false;
    this.view.setAttribute("aria-busy", String(waiting));
    if (!waiting) return;
    this.patience = setTimeout(() => {
      this.slow = true;
      this.stand();
    }, PATIENT_MS);
  }
}
