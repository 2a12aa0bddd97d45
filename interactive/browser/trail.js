/** The links one widget has been at in this page: what undo and redo go along. */

/**
 * How the reader came to a link: by a new step, along the trail, or from outside, which leaves the trail as it is.
 * @typedef {"step" | "travel" | "none"} Way
 */

export class Trail {
  constructor() {
    /** @type {string[]} */
    this.past = [];
    /** @type {string[]} */
    this.future = [];
  }

  /**
   * @param {Way} way
   * @param {string} from
   * @param {string} to
   */
  go(way, from, to) {
    if (way === "step") this.step(from);
    else if (way === "travel") this.travel(from, to);
  }

  /**
   * The reader did something new.
   * @param {string} from
   */
  step(from) {
    this.past.push(from);
    this.future = [];
  }

  /**
   * The reader went to a link: by undo, redo, Back, Forward, or a new address.
   * @param {string} from
   * @param {string} to
   */
  travel(from, to) {
    if (this.past.at(-1) === to) {
      this.past.pop();
      this.future.push(from);
    } else if (this.future.at(-1) === to) {
      this.future.pop();
      this.past.push(from);
    } else {
      this.step(from);
    }
  }

  /**
   * Where undo leads. A shared link has no past here, but its state may know the one before.
   * @param {string | null} before
   */
  back(before) {
    if (!this.past.length && before !== null) this.past.push(before);
    return this.past.at(-1);
  }

  /** Where redo leads. */
  forward() {
    return this.future.at(-1);
  }
}
