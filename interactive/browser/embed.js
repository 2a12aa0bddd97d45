/** "Use this in your course": the text to copy, with this site's address and the step that the widget shows now. */

/** What the build writes for an address that it does not know. */
const ADDRESS = /ADDRESS\//g;
/** The frame's address without its fragment, and the fragment. */
const SOURCE = /(?<=src=")([^"#]*)[^"]*/;
/** Heights are rounded up to so many pixels; what the frame needs besides the widget is added. */
const STEP = 50;
const BESIDE = 150;

export class Embed {
  /**
   * @param {HTMLElement} element the widget
   * @param {() => string} link its state now
   */
  constructor(element, link) {
    this.element = element;
    this.link = link;
    /** @type {HTMLDetailsElement | null} */
    this.details = element.querySelector("details.tb-embed");
    this.text = this.details?.querySelector("textarea");
    this.pattern = this.text?.value ?? "";
    this.details?.addEventListener("toggle", () => this.write());
  }

  /** Write the text anew where it can be seen. */
  write() {
    if (!this.details?.open || !this.text) return;
    const name = this.element.getAttribute("name");
    const link = this.link().replaceAll('"', "%22");
    const height = Math.ceil((this.view().offsetHeight + BESIDE) / STEP) * STEP;
    let text = this.pattern.replace(SOURCE, (_, page) => (link ? `${page}#${name}=${link}` : page));
    text = text.replace(/(?<=height=")\d+/, String(height));
    // A page opened as a file has no address that another page could name.
    if (location.protocol.startsWith("http")) {
      text = text.replace(ADDRESS, new URL(".", location.href).href);
      this.details.querySelector(".tb-embed-address")?.remove();
    }
    this.text.value = text;
  }

  view() {
    return /** @type {HTMLElement} */ (this.element.querySelector(".tb-view"));
  }
}
