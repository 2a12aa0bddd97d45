/** A reader's own words: they stay in the page, wherever the view shows them, and are in no action and in no link. */

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */

/** The fields whose words are the reader's own. They have no name, so no form sends them. */
const FIELDS = "[data-own]";

export class OwnWords {
  /** @param {Element} view */
  constructor(view) {
    this.view = view;
    /** What was written, by the field's id: a field that an answer leaves out gets its words back when it returns. */
    this.written = new Map();
    view.addEventListener("input", ({ target }) => {
      if (target instanceof Element && target.matches(FIELDS)) this.hear(/** @type {Field} */ (target));
    });
    // A browser that goes back to a page may put the words into its fields, and tells nobody.
    addEventListener("pageshow", () => {
      for (const field of this.fields()) if (field.value) this.hear(field);
    });
  }

  /** @param {Field} field */
  hear(field) {
    this.written.set(field.id, field.value);
    this.show();
  }

  /** Put the words into the fields of an answer, and as plain text wherever it says them; where none are, the gap. */
  show() {
    for (const field of this.fields()) {
      const words = this.written.get(field.id) ?? "";
      if (field.value !== words) field.value = words;
    }
    for (const place of /** @type {NodeListOf<HTMLElement>} */ (this.view.querySelectorAll("[data-says]"))) {
      place.textContent = this.written.get(place.dataset.says)?.trim() || (place.dataset.gap ?? "");
    }
  }

  /** @returns {NodeListOf<Field>} */
  fields() {
    return this.view.querySelectorAll(FIELDS);
  }
}
