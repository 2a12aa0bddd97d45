/** What a check found, in a form that the list can show: an outcome, and the word for it. */

/** @typedef {"works" | "fails" | "spare" | "waits" | "runs"} Outcome */
/**
 * @typedef {object} Finding
 * @property {Outcome} outcome
 * @property {string} found the end of a word's id, or ""
 * @property {Record<string, string>} [values] what the word's `{names}` stand for
 */
/**
 * @typedef {object} Line
 * @property {(finding: Finding) => void} tell for what is found later
 * @property {HTMLButtonElement | null} button
 * @property {string} language
 */
/** @typedef {(line: Line) => Promise<Finding>} Check */

/** @type {(outcome: Outcome) => (found: string, values?: Record<string, string>) => Finding} */
const finding = (outcome) => (found, values) => ({ outcome, found, values });

export const works = finding("works");
export const fails = finding("fails");
/** It does not work here, and nothing depends on it. */
export const spare = finding("spare");
export const waits = finding("waits");
export const runs = finding("runs");
