/** Python itself, by starting the page's own and waiting until it has answered in the page's widget. */

import { savesData } from "../when_to_start.js";
import { fails, runs, waits, works } from "./finding.js";

/** @import { TilbakeWidget } from "../element.js" */

const PATIENCE_MS = 60_000;

/** @type {import("./finding.js").Check} */
export async function python({ tell, button, language }) {
  const Widget = /** @type {typeof TilbakeWidget} */ (customElements.get("tilbake-widget"));
  const element = /** @type {HTMLElement} */ (document.querySelector("tilbake-widget"));
  const own = Widget.python;
  let began = performance.now();

  const state = () => {
    switch (element.dataset.python) {
      case "ready":
        return works("answered", { seconds: seconds(performance.now() - began, language) });
      case "failed":
        return fails(own.reason ?? "failed");
      default:
        return runs("coming");
    }
  };
  const start = () => {
    button?.setAttribute("hidden", "");
    began = performance.now();
    own.start();
    tell(state());
    setTimeout(() => state().outcome === "runs" && tell(waits("slow")), PATIENCE_MS);
  };
  // After a failure the reader can try again in the widget. An answer is the end: what comes later is not the start.
  const watching = new MutationObserver(() => {
    const now = state();
    if (now.outcome === "works") watching.disconnect();
    tell(now);
  });
  watching.observe(element, { attributeFilter: ["data-python"] });

  if (savesData() && element.dataset.python === "idle") {
    button?.addEventListener("click", start);
    button?.removeAttribute("hidden");
    return waits("held");
  }
  start();
  return state();
}

/**
 * @param {number} milliseconds
 * @param {string} language
 */
function seconds(milliseconds, language) {
  return (milliseconds / 1000).toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
