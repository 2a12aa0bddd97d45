/** The program that draws live charts, fetched once for a page: a script, since a page opened as a file may fetch nothing else. */

/** @import { Drawing } from "./live.js" */

/** @type {Promise<Drawing> | undefined} */
let arriving;

/**
 * @param {string} address
 * @returns {Promise<Drawing>} fails when the script does not arrive
 */
export function liveCharts(address) {
  arriving ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () =>
      globalThis.tilbakeCharts ? resolve(globalThis.tilbakeCharts) : reject(new Error("The drawing program is empty.")),
    );
    script.addEventListener("error", () => reject(new Error("The drawing program did not arrive.")));
    document.head.append(script);
  });
  return arriving;
}
