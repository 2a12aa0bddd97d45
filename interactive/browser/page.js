/** The script of every page with a widget. */

import { TilbakeWidget } from "./element.js";
import { fromScripts } from "./from_scripts.js";
import { keepCopy, showNewest } from "./offline.js";
import { overHttp } from "./over_http.js";
import { Python } from "./python.js";

/** @import { Manifest } from "./contract.js" */

function begin() {
  /** @type {Manifest} */
  const manifest = JSON.parse(document.getElementById("tilbake-python")?.textContent ?? "");
  // A page opened as a file may fetch nothing.
  const loader = location.protocol === "file:" ? fromScripts(manifest.base) : overHttp(manifest);
  TilbakeWidget.python = new Python(loader, manifest.stepSeconds);
  void showNewest();
  keepCopy(TilbakeWidget.python, manifest.serviceWorker);
  customElements.define("tilbake-widget", TilbakeWidget);
}

// An element must have its children before it is set up.
if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
else begin();
