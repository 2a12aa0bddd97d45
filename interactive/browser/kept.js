/** A widget's link kept on this device, and only where the reader asked for it. */

const BEFORE = "tilbake.kept.";

export class Kept {
  /** @param {string} key the widget's key; a page of its own keeps its own */
  constructor(key) {
    this.name = `${BEFORE}${key}`;
  }

  /** The link that was kept, or `null`: also where this browser keeps nothing. */
  get link() {
    try {
      return localStorage.getItem(this.name);
    } catch {
      return null;
    }
  }

  /**
   * Keep a link in place of the one before. Tells whether the browser did.
   * @param {string} link
   */
  keep(link) {
    try {
      localStorage.setItem(this.name, link);
      // Where storage is blocked the theme has a stand-in, which forgets with the page.
      return localStorage instanceof Storage;
    } catch {
      return false;
    }
  }

  forget() {
    try {
      localStorage.removeItem(this.name);
    } catch {
      // What cannot be kept is not there.
    }
  }
}
