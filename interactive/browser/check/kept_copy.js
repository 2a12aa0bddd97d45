/** The copy of the site that a service worker keeps for a visit without a network. */

import { spare, works } from "./finding.js";

/** @type {import("./finding.js").Check} */
export async function keptCopy({ tell }) {
  if (location.protocol === "file:") return spare("folder");
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.getRegistration();
  if (registration?.active) return works("there");
  // The first copy is made while this page is open.
  void serviceWorker.ready.then(() => tell(works("there")));
  return spare("not-yet");
}
