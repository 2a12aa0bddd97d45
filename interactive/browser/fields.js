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
 * An action on a link as one text: the same for the same fields, as the build writes it in `data-answer`.
 * @param {string} link
 * @param {Action} action
 */
export function stepText(link, action) {
  const fields = new URLSearchParams(action);
  fields.sort();
  return `${link}?${fields}`;
}
