/** Going on where the reader stopped: a button in the widget, and an offer when the page is opened again. */

import { Kept } from "./kept.js";
import { say } from "./words.js";

/**
 * @typedef {object} Ways
 * @property {() => string} link where the widget stands
 * @property {(link: string) => void} go show a link
 * @property {(id: string) => void} answer one line to the reader, by its word's id
 */

export class Resume {
  /**
   * @param {HTMLElement} box where the offer stands
   * @param {string} key
   * @param {Record<string, string>} words
   * @param {Ways} ways
   */
  constructor(box, key, words, ways) {
    this.box = box;
    this.kept = new Kept(key);
    this.words = words;
    this.ways = ways;
    /** Whether this page keeps up with the reader. */
    this.following = false;
  }

  /**
   * Offer what was kept, unless the page already stands there.
   * @param {boolean} asked the address names a link: whoever opened it came for that
   */
  offer(asked) {
    const { link } = this.kept;
    if (link === null) return;
    if (link === this.ways.link()) this.following = true;
    else if (!asked) this.show(link);
  }

  /** Keep the place from here on, or stop and forget it. */
  toggle() {
    if (this.following) return this.forget();
    this.following = this.kept.keep(this.ways.link());
    this.ways.answer(this.following ? "kept" : "not-kept");
    this.box.replaceChildren();
    this.box.hidden = true;
  }

  /** The widget has moved. A browser that is suddenly full says so once. */
  moved() {
    if (!this.following || this.kept.keep(this.ways.link())) return;
    this.following = false;
    this.ways.answer("not-kept");
  }

  forget() {
    this.kept.forget();
    this.following = false;
    this.box.replaceChildren();
    this.box.hidden = true;
    this.ways.answer("forgotten");
  }

  /** @param {string} link */
  show(link) {
    const text = document.createElement("p");
    text.append(say(this.words, "kept-here"));
    const onwards = button(say(this.words, "go-on"), () => {
      this.following = true;
      this.box.hidden = true;
      this.ways.go(link);
    });
    this.box.replaceChildren(text, onwards, " ", button(say(this.words, "forget"), () => this.forget()));
    this.box.hidden = false;
  }
}

/**
 * @param {string} text
 * @param {() => void} act
 */
function button(text, act) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "tb-tool";
  element.textContent = text;
  element.addEventListener("click", act);
  return element;
}
