/** One chart that answers: which row is meant, said below the drawing, and shown in the drawing and in the table. */

import { liveCharts } from "./arrival.js";

/** @import { LiveChart } from "./live.js" */

const NONE = -1;
const LAYOUTS = ["wide", "narrow"];

/**
 * Let a chart answer. Until somebody asks nothing is fetched, and when nothing can be, the drawing stays as it is.
 *
 * @param {HTMLElement} figure
 * @param {string} live where the program that draws is
 */
export function answering(figure, live) {
  const drawing = /** @type {HTMLElement} */ (figure.querySelector(".tb-chart-drawing"));
  const lines = [...figure.querySelectorAll("tbody tr")];
  const told = document.createElement("p");
  told.className = "tb-chart-told";
  told.setAttribute("role", "status");
  told.textContent = drawing.dataset.keys ?? "";
  drawing.after(told);
  drawing.tabIndex = 0;

  /** @type {LiveChart[]} */
  let charts = [];
  let asked = false;
  let row = NONE;

  /** @param {number} meant */
  const show = (meant) => {
    if (meant === row) return;
    row = meant;
    for (const [number, line] of lines.entries()) line.classList.toggle("tb-chart-meant", number === row);
    for (const chart of charts) chart.show(row);
    const line = lines[row];
    if (line) told.textContent = [...line.children].map((cell) => cell.textContent).join(" · ");
  };

  const wake = async () => {
    if (asked) return;
    asked = true;
    // A system that sets its own colours sets them in the drawing that stands there, by class.
    if (matchMedia("(forced-colors: active)").matches) return;
    try {
      const { draw } = await liveCharts(live);
      for (const layout of LAYOUTS) {
        const still = /** @type {Element} */ (drawing.querySelector(`.tb-chart-${layout}`));
        const place = document.createElement("div");
        place.className = `tb-chart-${layout}`;
        charts.push(await draw(figure.dataset.chart ?? "", layout, place, show));
        // One name for the whole, as before; Vega names it and its parts in words of its own.
        place.setAttribute("role", "img");
        place.setAttribute("aria-label", still.getAttribute("aria-label") ?? "");
        place.removeAttribute("aria-roledescription");
        place.firstElementChild?.setAttribute("aria-hidden", "true");
        still.replaceWith(place);
      }
      for (const chart of charts) chart.show(row);
      figure.dataset.live = "";
    } catch {
      charts = [];
      told.textContent = drawing.dataset.still ?? "";
    }
  };

  for (const kind of ["pointerenter", "focus"]) drawing.addEventListener(kind, () => void wake());
  drawing.addEventListener("pointerleave", () => show(NONE));
  drawing.addEventListener("blur", () => show(NONE));
  drawing.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    show(Math.min(Math.max(row + step, 0), lines.length - 1));
  });
  for (const [number, line] of lines.entries()) {
    line.addEventListener("pointerenter", () => {
      void wake();
      show(number);
    });
    line.addEventListener("pointerleave", () => show(NONE));
  }
}
