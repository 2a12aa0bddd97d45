/** Put an answer's HTML in place of what is shown, and leave the reader's focus, scroll and open details alone. */

import { Idiomorph } from "idiomorph";

/**
 * @param {Element} view
 * @param {string} html
 * @param {{ undo: boolean, redo: boolean }} can whether there is anything to undo and redo
 * @param {boolean} keepTyped what the reader is typing stays
 */
export function morph(view, html, can, keepTyped) {
  const parsed = document.createElement("template");
  parsed.innerHTML = html;
  enable(parsed.content, can);
  const focused = view.contains(document.activeElement) ? document.activeElement : null;
  const was = focused && meaning(focused);
  const typing = focused !== null && focused.matches("input, textarea, select");
  Idiomorph.morph(view, [...parsed.content.childNodes], {
    morphStyle: "innerHTML",
    // A focused button must get its new words all the same.
    ignoreActiveValue: keepTyped && typing,
    // A field needs its caret back. For a button the focus is led on below: each change of it costs a layout.
    restoreFocus: typing,
    callbacks: { beforeNodeMorphed: (old, now) => !isLater(old, now) && keepOpen(old, now) },
  });
  if (!(focused instanceof HTMLElement)) return;
  if (!view.contains(focused) || meaning(focused) !== was || isDisabled(focused)) refocus(view, focused);
  else if (document.activeElement !== focused) focused.focus({ preventScroll: true });
}

/**
 * Say on the buttons whether there is anything to undo and redo.
 * @param {ParentNode} view
 * @param {{ undo: boolean, redo: boolean }} can
 */
export function enable(view, can) {
  for (const what of /** @type {const} */ (["undo", "redo"])) {
    view.querySelector(`[data-do="${what}"]`)?.toggleAttribute("disabled", !can[what]);
  }
}

/**
 * What a control does. After a step the same element may stand for another choice.
 * @param {Element} control
 */
function meaning(control) {
  // What a field holds is not what it is for.
  const names = control.matches("button, a") ? ["name", "value", "data-do", "href"] : ["name", "id"];
  return names.map((name) => control.getAttribute(name)).join(" ");
}

/** @param {Element} control */
function isDisabled(control) {
  return control.matches(":disabled");
}

/**
 * Where to go on when the focused control is gone: the other tool of a pair, else where the template says.
 * @param {Element} view
 * @param {Element} gone
 */
function refocus(view, gone) {
  const pair = gone.closest("[data-do]") && view.querySelector("[data-do='undo']:enabled, [data-do='redo']:enabled");
  const next = pair ?? view.querySelector("[data-focus]") ?? view.querySelector("h2");
  if (!(next instanceof HTMLElement)) return;
  if (!pair && !next.hasAttribute("tabindex")) next.tabIndex = -1;
  next.focus();
}

/**
 * While long work goes on, a part whose answer comes at its end stays untouched in its place, and busy; one that has
 * its answer (`data-later="stands"`) stays untouched, too.
 * @param {Node} old
 * @param {Node} fresh
 */
function isLater(old, fresh) {
  if (!(old instanceof HTMLElement && fresh instanceof HTMLElement && fresh.matches("[data-later]"))) return false;
  if (fresh.dataset.later !== "stands") old.setAttribute("aria-busy", "true");
  return true;
}

/**
 * Details with the same id are the same question: they stay as the reader left them.
 * @param {Node} old
 * @param {Node} fresh
 */
function keepOpen(old, fresh) {
  if (old instanceof HTMLDetailsElement && fresh instanceof HTMLDetailsElement && old.id && old.id === fresh.id) {
    fresh.open = old.open;
  }
  return true;
}
