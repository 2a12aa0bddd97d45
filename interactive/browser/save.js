/** A text of the page as a file on the reader's device. */

/**
 * Save the text that stands beside the button, under the name that the button gives. Nothing is sent anywhere.
 * @param {HTMLButtonElement} button
 */
export function saveText(button) {
  const text = button.closest("details")?.querySelector("pre")?.textContent ?? "";
  const url = URL.createObjectURL(new Blob([text], { type: `${button.dataset.kind};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = button.dataset.save ?? "";
  link.click();
  // The browser reads the file after this turn; the next one may let it go.
  setTimeout(() => URL.revokeObjectURL(url));
}
