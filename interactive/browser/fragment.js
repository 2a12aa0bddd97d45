/** The URL's fragment, which the page's widgets share: `#walk=jonas.ar-b&sentence-timeline=years:6`. */

/**
 * The link under a key, or `null` when the fragment does not name it.
 * @param {string} fragment
 * @param {string} key
 */
export function linkIn(fragment, key) {
  const found = pieces(fragment).find((piece) => piece.startsWith(`${key}=`));
  return found === undefined ? null : readable(found.slice(key.length + 1));
}

/**
 * The fragment with the link under its key. Other widgets' links stay; the name of a heading goes.
 * @param {string} fragment
 * @param {string} key
 * @param {string} link
 */
export function withLink(fragment, key, link) {
  const kept = pieces(fragment).filter((piece) => piece.includes("="));
  const own = kept.findIndex((piece) => piece.startsWith(`${key}=`));
  kept.splice(own < 0 ? kept.length : own, own < 0 ? 0 : 1, `${key}=${link}`);
  return `#${kept.join("&")}`;
}

/** @param {string} fragment */
function pieces(fragment) {
  return fragment.replace(/^#/, "").split("&").filter(Boolean);
}

/**
 * Letters and mail programs escape what needs no escape; a lone `%` is left as it is.
 * @param {string} text
 */
function readable(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
