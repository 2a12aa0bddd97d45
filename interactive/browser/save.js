/** A text of the page, taken along: as a file on the reader's device, or copied. Nothing is sent anywhere. */

/**
 * Save the text that stands beside the button, under the name that the button gives.
 * @param {HTMLButtonElement} button
 */
export function saveText(button) {
  const text = textBeside(button)?.textContent ?? "";
  const url = URL.createObjectURL(new Blob([text], { type: `${button.dataset.kind};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = button.dataset.save ?? "";
  link.click();
  // The browser reads the file after this turn; the next one may let it go.
  setTimeout(() => URL.revokeObjectURL(url));
}

/**
 * Copy the text that stands beside the button; where the browser does not allow that, select it for the keyboard.
 * @param {HTMLButtonElement} button
 * @returns {Promise<string>} the id of the word about it
 */
export async function copyText(button) {
  const text = textBeside(button);
  const field = text instanceof HTMLTextAreaElement;
  try {
    await navigator.clipboard.writeText((field ? text.value : text?.textContent) ?? "");
    return "text-copied";
  } catch {
    if (field) text.select();
    else if (text) getSelection()?.selectAllChildren(text);
    return "text-selected";
  }
}

/** @param {HTMLButtonElement} button */
function textBeside(button) {
  return button.closest("details")?.querySelector("pre, textarea");
}
