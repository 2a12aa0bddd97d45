/** The answers a widget has without asking: those the build made ahead, and those it has shown. */

import { stepText } from "./fields.js";

/** @import { Action, Answer } from "./contract.js" */

export class Answers {
  /**
   * @param {HTMLElement} element the widget, with the templates made ahead
   * @param {Answer | null} first what the page shows, when that is its link and nothing more
   */
  constructor(element, first) {
    /** @type {Map<string, Answer>} */
    this.ofLinks = new Map(first ? [[first.link, first]] : []);
    /** @type {Map<string, HTMLTemplateElement>} */
    this.ahead = new Map();
    for (const template of element.querySelectorAll("template")) {
      if (template.dataset.answer !== undefined) this.ahead.set(template.dataset.answer, template);
    }
  }

  /**
   * The answer to an action on a link, when the build made it.
   * @param {string} link
   * @param {Action} action
   */
  toStep(link, action) {
    const template = this.ahead.get(stepText(link, action));
    return template && answerIn(template);
  }

  /**
   * The answer that shows a link, when it is known.
   * @param {string} link
   */
  toLink(link) {
    const seen = this.ofLinks.get(link);
    if (seen) return seen;
    for (const template of this.ahead.values()) {
      if (template.dataset.link === link) return answerIn(template);
    }
    return undefined;
  }

  /**
   * Keep an answer for Back and undo, unless it shows more than its link says: a refusal, or what a bad link lost.
   * @param {Answer} answer
   * @param {string} asked the link in the question
   * @param {Action | null} action
   */
  keep(answer, asked, action) {
    if (!answer.refused && (action || asked === answer.link)) this.ofLinks.set(answer.link, answer);
  }
}

/**
 * @param {HTMLTemplateElement} template
 * @returns {Answer}
 */
function answerIn(template) {
  const { link = "", before = null, announce = "" } = template.dataset;
  return { html: template.innerHTML, link, announce, before, refused: null, continue_with: null };
}
