/** The lines above a widget: Python on its way, a step that waits, what is missing, a link to copy. */

import { megabytes, say } from "./words.js";

/** @import { PythonState, Reason } from "./contract.js" */
/**
 * @typedef {object} Standing
 * @property {PythonState} state
 * @property {Reason | null} reason
 * @property {{ loaded: number, total: number }} progress
 * @property {boolean} touched the reader has touched the widget
 * @property {boolean} queued a step waits
 * @property {boolean} slow it has waited long
 */

export class Notice {
  /**
   * @param {HTMLElement} box
   * @param {Record<string, string>} words
   * @param {string} language
   * @param {{ retry: () => void, fallback: () => HTMLAnchorElement | null }} ways
   */
  constructor(box, words, language, ways) {
    this.box = box;
    this.words = words;
    this.language = language;
    this.ways = ways;
    this.python = part("tb-boot-python");
    this.note = part("tb-boot-note");
    this.box.replaceChildren(this.python, this.note);
    this.kind = "";
    this.noted = "";
  }

  /** @param {Standing} standing */
  tell(standing) {
    const kind = kindOf(standing);
    if (kind !== this.kind) {
      this.kind = kind;
      this.python.replaceChildren(...this.lines(kind, standing.reason));
    }
    if (kind.startsWith("loading")) this.count(standing.progress);
    this.uncover();
  }

  /**
   * One line in answer to what the reader just did, or none.
   * @param {string} id the word's id, or ""
   */
  answer(id) {
    this.noted = id;
    this.note.replaceChildren(...(id ? [line(say(this.words, id))] : []));
    this.uncover();
  }

  /**
   * Take a line away, unless another one has taken its place.
   * @param {string} id
   */
  forget(id) {
    if (this.noted === id) this.answer("");
  }

  /**
   * A link to copy by hand, selected.
   * @param {string} link
   */
  offer(link) {
    this.noted = "copy-by-hand";
    const input = document.createElement("input");
    input.className = "tb-boot-link";
    input.readOnly = true;
    input.value = link;
    const label = document.createElement("label");
    label.append(say(this.words, "copy-by-hand"), " ", input);
    this.note.replaceChildren(label);
    this.uncover();
    input.select();
    input.focus();
  }

  /**
   * @param {string} kind
   * @param {Reason | null} reason
   */
  lines(kind, reason) {
    const queued = kind.endsWith("queued") ? [line(say(this.words, "queued"))] : [];
    if (kind.startsWith("loading")) {
      const label = document.createElement("label");
      const text = document.createElement("span");
      text.className = "tb-boot-line";
      label.append(text, document.createElement("progress"));
      return [label, ...queued];
    }
    if (kind.startsWith("failed")) {
      const retry = document.createElement("button");
      retry.type = "button";
      retry.className = "tb-tool";
      retry.textContent = say(this.words, "retry");
      retry.addEventListener("click", this.ways.retry);
      const ways = [this.ways.fallback()?.cloneNode(true), help(say(this.words, "help"))];
      const tools = document.createElement("p");
      tools.className = "tb-boot-tools";
      tools.append(retry, ...ways.flatMap((way) => (way ? [" ", way] : [])));
      return [line(say(this.words, reason ?? "failed-other")), ...queued, tools];
    }
    return kind === "working" ? [line(say(this.words, "working"))] : [];
  }

  /** @param {Standing["progress"]} progress */
  count({ loaded, total }) {
    const bar = /** @type {HTMLProgressElement} */ (this.python.querySelector("progress"));
    const text = /** @type {HTMLElement} */ (this.python.querySelector(".tb-boot-line"));
    const arrived = total > 0 && loaded >= total;
    const values = { loaded: megabytes(loaded, this.language), total: megabytes(total, this.language) };
    text.textContent = total ? say(this.words, arrived ? "starting" : "loading", values) : say(this.words, "asking");
    if (arrived || !total) bar.removeAttribute("value");
    else [bar.max, bar.value] = [total, loaded];
  }

  uncover() {
    this.box.hidden = !this.python.hasChildNodes() && !this.note.hasChildNodes();
  }
}

/** @param {Standing} standing */
function kindOf({ state, touched, queued, slow }) {
  const waiting = queued ? " queued" : "";
  if (state === "failed") return `failed${waiting}`;
  if (state === "ready") return slow ? "working" : "";
  return state === "loading" && (touched || slow) ? `loading${waiting}` : "";
}

/** @param {string} name */
function part(name) {
  const element = document.createElement("div");
  element.className = name;
  return element;
}

/** @param {string} text */
function line(text) {
  const element = document.createElement("p");
  element.className = "tb-boot-line";
  element.append(text);
  return element;
}

/**
 * A link to the page that the page names as its help, if it names one.
 * @param {string} text
 */
function help(text) {
  /** @type {HTMLLinkElement | null} */
  const named = document.querySelector('link[rel="help"]');
  if (!named) return null;
  const link = document.createElement("a");
  link.className = "tb-help";
  link.href = named.href;
  link.append(text);
  return link;
}
