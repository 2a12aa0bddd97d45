/** The script of every page with a widget. */

import { TilbakeWidget } from "./element.js";
import { overHttp } from "./over_http.js";
import { Python } from "./python.js";

/** @import { Manifest } from "./contract.js" */

function begin() {
  /** @type {Manifest} */
  const manifest = JSON.parse(document.getElementById("tilbake-python")?.textContent ?? "");
  TilbakeWidget.python = new Python(overHttp(manifest), manifest.stepSeconds);
  customElements.define("tilbake-widget", TilbakeWidget);
}

// An element must have its children before it is set up.
if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
else begin();
