/** The address bar and the browser's history: where a widget's link is written, and read again on Back. */

import { linkIn, withLink } from "./fragment.js";

/** @import { Mode } from "./contract.js" */

/**
 * Write a link under its key. A push notes the link it leaves in the entry it leaves, so that Back finds the first
 * state too, whose address names no link.
 * @param {string} key
 * @param {string} from
 * @param {string} to
 * @param {Mode} mode
 */
export function write(key, from, to, mode) {
  if (mode === "keep") return;
  const address = withLink(location.hash, key, to);
  try {
    if (mode === "push") {
      if (noted()[key] !== from) history.replaceState(noting(key, from), "");
      history.pushState(noting(key, to), "", address);
    } else {
      history.replaceState(noting(key, to), "", address);
    }
  } catch {
    // Some browsers refuse when it is asked too often. The widget goes on; only the address lags behind.
  }
}

/**
 * The link that the current entry of the history holds for a key, or `null`: an address without the key, such as that
 * of a heading, says nothing about the widget.
 * @param {string} key
 * @returns {string | null}
 */
export function read(key) {
  return noted()[key] ?? linkIn(location.hash, key);
}

/**
 * The address that shows a link in a fresh page.
 * @param {string} key
 * @param {string} link
 */
export function sharing(key, link) {
  return location.href.split("#")[0] + withLink("", key, link);
}

/**
 * Call back whenever the reader goes back, forward, or edits the address.
 * @param {() => void} moved
 */
export function watch(moved) {
  addEventListener("popstate", moved);
  addEventListener("hashchange", moved);
}

/** @returns {Record<string, string>} */
function noted() {
  return history.state?.tilbake ?? {};
}

/**
 * @param {string} key
 * @param {string} link
 */
function noting(key, link) {
  return { ...history.state, tilbake: { ...noted(), [key]: link } };
}
