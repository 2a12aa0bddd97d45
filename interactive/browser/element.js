/** The custom element: a `Place` begins when the element and its children stand in the page. */

import { Place } from "./place.js";

/** @import { Python } from "./python.js" */

export class TilbakeWidget extends HTMLElement {
  /** @type {Python} the page's one Python */
  static python;

  /** @type {Place | undefined} */
  place;

  connectedCallback() {
    this.place ??= new Place(this, TilbakeWidget.python);
  }
}
