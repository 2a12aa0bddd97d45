/**
 * In front of a room: one widget on the whole screen, moved by keys. After a step its outcome stays covered until the
 * presenter uncovers it. The template says what belongs to which moment (`data-after`), the style sheet hides the rest.
 */

/** What is uncovered, in order: the choice that was made, then how it ended, then what comes next. */
const MOMENTS = ["chosen", "outcome", "next"];

/** How much of the screen a key scrolls: the last lines stay, so that a reader finds the place. */
const A_SCREEN = 0.8;

export class Present {
  /**
   * @param {HTMLElement} element the widget
   * @param {() => void} undo
   */
  constructor(element, undo) {
    this.element = element;
    this.undo = undo;
    this.sheet = /** @type {HTMLElement} */ (element.closest(".tb-place") ?? element);
    /** What was put out of reach meanwhile. @type {HTMLElement[]} */
    this.beside = [];
    document.addEventListener("keydown", (event) => this.key(event));
    // Escape leaves the browser's full screen without a key event.
    document.addEventListener("fullscreenchange", () => !document.fullscreenElement && this.leave());
  }

  get on() {
    return this.sheet.dataset.present !== undefined;
  }

  toggle() {
    if (this.on) this.leave();
    else this.enter();
  }

  enter() {
    this.sheet.dataset.present = "next";
    document.documentElement.classList.add("tb-presenting");
    this.beside = siblingsUpwards(this.sheet).filter((element) => !element.inert);
    for (const element of this.beside) element.inert = true;
    // Where the browser says no, the sheet fills the window.
    this.sheet.requestFullscreen?.().catch(() => {});
    this.apply();
    this.focus();
  }

  leave() {
    if (!this.on) return;
    delete this.sheet.dataset.present;
    delete this.sheet.dataset.black;
    document.documentElement.classList.remove("tb-presenting");
    for (const element of this.beside.splice(0)) element.inert = false;
    if (document.fullscreenElement) void document.exitFullscreen();
    this.apply();
  }

  /**
   * An answer is shown.
   * @param {boolean} stepped the presenter chose; else it is travel, which covers nothing
   */
  shown(stepped) {
    this.apply();
    if (!this.on) return;
    this.sheet.dataset.present = stepped && this.element.querySelector("[data-after] > *") ? "chosen" : "next";
    this.focus();
  }

  /** Fields for the room are not sent while nobody presents. */
  apply() {
    for (const field of this.element.querySelectorAll("[data-present-only]")) {
      field.toggleAttribute("disabled", !this.on);
    }
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || (isTyping(event.target) && !leadsOn(event))) return;
    if (!this.on) {
      if (event.key !== "r" || this.element !== meant()) return;
      event.preventDefault();
      this.enter();
      return;
    }
    // Whatever the page does with single keys, it does not do in front of a room.
    event.stopPropagation();
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (this.sheet.dataset.black !== undefined && key !== "Escape") {
      delete this.sheet.dataset.black;
      event.preventDefault();
      return;
    }
    const act = {
      r: () => this.leave(),
      Escape: () => this.leave(),
      b: () => (this.sheet.dataset.black = ""),
      f: () => this.button("[data-back-to-fork]")?.click(),
      u: this.undo,
      ArrowLeft: this.undo,
      ArrowRight: () => this.onwards(),
      PageDown: () => this.onwards(),
      PageUp: this.undo,
      ArrowDown: () => this.move(1),
      // Only in a field for the room: there Enter must not take the first choice.
      ...(isTyping(event.target) && { Enter: () => this.move(1) }),
      ArrowUp: () => this.move(-1),
    }[key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** Uncover the next moment; with all uncovered, go to the first choice. */
  onwards() {
    const at = MOMENTS.indexOf(this.sheet.dataset.present ?? "next");
    if (at < MOMENTS.length - 1) {
      this.sheet.dataset.present = MOMENTS[at + 1];
      this.focus();
    } else {
      this.move(1);
    }
  }

  /**
   * @param {string} selector
   * @returns {HTMLButtonElement | null}
   */
  button(selector) {
    return this.element.querySelector(selector);
  }

  /**
   * To the next choice. Where there is none to take, as at the end, the same keys scroll: a clicker has no others.
   * @param {1 | -1} by
   */
  move(by) {
    /** @type {HTMLButtonElement[]} */
    const choices = Array.from(this.element.querySelectorAll("button[data-choice]:enabled"));
    if (!choices.length) this.sheet.scrollBy({ top: by * this.sheet.clientHeight * A_SCREEN });
    const at = choices.findIndex((choice) => choice === document.activeElement);
    const next = choices[at < 0 ? (by > 0 ? 0 : choices.length - 1) : (at + by + choices.length) % choices.length];
    next?.focus();
  }

  /** What the room looks at has the focus: the card's title, or the sheet while the card is covered. */
  focus() {
    const covered = this.sheet.dataset.present !== "next";
    const aim = covered ? this.element.querySelector("[data-after]") : this.element.querySelector("[data-focus]");
    if (!(aim instanceof HTMLElement)) return;
    if (!aim.hasAttribute("tabindex")) aim.tabIndex = -1;
    aim.focus({ preventScroll: true });
    this.sheet.scrollTop = 0;
  }
}

/** The widget that the key is for: the one with the focus, else the first of the page that can be shown to a room. */
function meant() {
  const button = document.querySelector('[data-do="present"]');
  const own = document.activeElement?.closest("tilbake-widget")?.querySelector('[data-do="present"]');
  return (own ?? button)?.closest("tilbake-widget");
}

/**
 * Whether a key in a field for the room leads back to the choices.
 * @param {KeyboardEvent} event
 */
function leadsOn({ target, key }) {
  return (
    target instanceof Element &&
    target.matches("[data-present-only]") &&
    ["Enter", "ArrowDown", "ArrowUp", "Escape"].includes(key)
  );
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return target instanceof Element && target.matches("input, textarea, select, [contenteditable]");
}

/**
 * Everything in the page that is neither the element, in it, nor around it.
 * @param {HTMLElement} element
 */
function siblingsUpwards(element) {
  /** @type {HTMLElement[]} */
  const found = [];
  for (let here = element; here.parentElement && here !== document.body; here = here.parentElement) {
    for (const other of here.parentElement.children) {
      if (other !== here && other instanceof HTMLElement) found.push(other);
    }
  }
  return found;
}
