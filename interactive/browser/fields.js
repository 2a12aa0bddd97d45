/** What a reader did in a form, as an action. */

/** @import { Action } from "./contract.js" */

/**
 * The form's fields and the button that sent it.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 * @returns {Action}
 */
export function actionOf(form, submitter) {
  /** @type {Action} */
  const action = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") action[name] = value;
  }
  if (submitter instanceof HTMLButtonElement && submitter.name) action[submitter.name] = submitter.value;
  return action;
}

/**
 * Write where a slider stands beside it, while it is being moved: the answer comes when it is let go.
 * @param {EventTarget | null} field
 */
export function showValue(field) {
  if (!(field instanceof HTMLInputElement) || field.type !== "range") return;
  const output = field.parentElement?.querySelector("output");
  if (output) output.value = field.value;
}

/**
 * An action on a link as one text: the same for the same fields, as the build writes it in `data-answer`.
 * @param {string} link
 * @param {Action} action
 */
export function stepText(link, action) {
  const fields = new URLSearchParams(action);
  fields.sort();
  return `${link}?${fields}`;
}
