/** The words of the page side. They come with the widget, in the reader's language. */

/**
 * The text of an id with its `{names}` filled in.
 * @param {Record<string, string>} words
 * @param {string} id
 * @param {Record<string, string>} [values]
 */
export function say(words, id, values = {}) {
  return (words[id] ?? "").replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/**
 * Bytes as megabytes with one decimal.
 * @param {number} bytes
 * @param {string} language
 */
export function megabytes(bytes, language) {
  return (bytes / 1e6).toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
