/** The list of what is checked: a line for each thing, one sentence for all, and a report to copy. */

import { say } from "../words.js";

/** @import { Finding } from "./finding.js" */

/** The line that depends on the others. */
export const PYTHON = "python";

export class List {
  /**
   * @param {HTMLElement} box
   * @param {Record<string, string>} words
   */
  constructor(box, words) {
    this.words = words;
    this.language = box.dataset.language ?? "";
    this.verdict = inside(box, ".tb-check-verdict");
    this.onward = inside(box, ".tb-check-onward");
    this.report = inside(box, ".tb-check-report");
    this.text = /** @type {HTMLTextAreaElement} */ (inside(this.report, "textarea"));
    this.copied = inside(this.report, "[role=status]");
    /** @type {Map<string, HTMLElement>} */
    this.lines = new Map();
    for (const line of box.querySelectorAll("li")) this.lines.set(line.dataset.check ?? "", line);
    /** @type {Map<string, Finding>} */
    this.found = new Map();
    inside(this.report, "button").addEventListener("click", () => void this.copy());
  }

  /** @param {string} id */
  button(id) {
    return this.lines.get(id)?.querySelector("button") ?? null;
  }

  /**
   * Show what a check found, in place of what it found before.
   * @param {string} id
   * @param {Finding} finding
   */
  tell(id, finding) {
    const line = this.lines.get(id);
    if (!line) return;
    this.found.set(id, finding);
    line.dataset.outcome = finding.outcome;
    const outcome = inside(line, ".tb-check-outcome");
    outcome.hidden = false;
    outcome.textContent = say(this.words, `outcome-${finding.outcome}`);
    inside(line, ".tb-check-found").textContent = this.sentence(id, finding);
    const kind = this.kind();
    const verdict = say(this.words, `verdict-${kind}`, { missing: this.missing() });
    // A screen reader would say the same sentence again.
    if (this.verdict.textContent !== verdict) this.verdict.textContent = verdict;
    this.onward.hidden = kind !== "fails";
    this.report.hidden = this.are("runs").length > 0;
    this.text.value = this.reported();
  }

  /**
   * @param {string} id
   * @param {Finding} finding
   */
  sentence(id, { found, values }) {
    return say(this.words, `${id}-${found}`, values);
  }

  /** @param {Finding["outcome"]} outcome */
  are(outcome) {
    return [...this.found].filter(([, finding]) => finding.outcome === outcome).map(([id]) => id);
  }

  /** @param {string} id */
  name(id) {
    return this.lines.get(id)?.querySelector(".tb-check-name")?.textContent ?? "";
  }

  /**
   * What the list comes to. Where Python answers, nothing that it needs can be missing.
   * @returns {Finding["outcome"]}
   */
  kind() {
    if (this.found.get(PYTHON)?.outcome === "works") return "works";
    if (this.are("runs").length) return "runs";
    return this.are("fails").length ? "fails" : "waits";
  }

  /** The names of what fails; Python is one of them only where nothing says why. */
  missing() {
    const failing = this.are("fails");
    const causes = failing.filter((id) => id !== PYTHON);
    const names = (causes.length ? causes : failing).map((id) => this.name(id));
    return new Intl.ListFormat(this.language).format(names);
  }

  reported() {
    const lines = [...this.found].map(([id, finding]) => {
      const outcome = say(this.words, `outcome-${finding.outcome}`);
      return `${this.name(id)}: ${outcome}. ${this.sentence(id, finding)}`.trim();
    });
    const browser = say(this.words, "report-browser", { browser: navigator.userAgent });
    return [say(this.words, "report-edition"), browser, ...lines].join("\n");
  }

  async copy() {
    let id = "copied";
    try {
      await navigator.clipboard.writeText(this.text.value);
    } catch {
      this.text.select();
      id = "copy-by-hand";
    }
    this.copied.textContent = say(this.words, id);
  }
}

/**
 * @param {HTMLElement} box
 * @param {string} selector
 */
function inside(box, selector) {
  return /** @type {HTMLElement} */ (box.querySelector(selector));
}
