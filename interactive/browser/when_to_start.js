/** When Python is worth its bytes: a widget is near the view and the page is idle, or the reader touches it. */

const NEAR = "600px";
const IDLE_MS = 1500;

/**
 * @param {HTMLElement} element
 * @param {(touched: boolean) => void} start called once when the widget is near, and soon after the first touch
 */
export function whenWanted(element, start) {
  const touches = new AbortController();
  for (const event of ["pointerdown", "focusin", "keydown"]) {
    const touched = () => {
      touches.abort();
      // A worker takes milliseconds to open, and the touch may be a step: its answer is painted first.
      whenIdle(() => start(true));
    };
    element.addEventListener(event, touched, { signal: touches.signal, passive: true });
  }
  if (savesData() || typeof IntersectionObserver !== "function") return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      whenIdle(() => start(false));
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
}

/** The reader asked for fewer bytes. */
export function savesData() {
  const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
  return connection?.saveData === true;
}

/** @param {() => void} then */
export function whenIdle(then) {
  if (typeof requestIdleCallback === "function") requestIdleCallback(then, { timeout: IDLE_MS });
  else setTimeout(then, 0);
}
