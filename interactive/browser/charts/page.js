/** The script of a page with charts. A drawing answers when somebody points at a row, taps it or goes to it by key. */

import { answering } from "./answering.js";

const live = document.currentScript?.dataset.live ?? "";
for (const figure of document.querySelectorAll("figure.tb-chart")) answering(/** @type {HTMLElement} */ (figure), live);
