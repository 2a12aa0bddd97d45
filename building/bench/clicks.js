// Runs in the page before its own scripts: notes when a reader's event came and when the page had changed after it.
(() => {
  const asked = new Map();
  const python = [];
  window.benchPython = python;
  window.Worker = class extends window.Worker {
    constructor(...given) {
      super(...given);
      this.addEventListener("message", ({ data }) => {
        if (asked.has(data?.id)) python.push(performance.now() - asked.get(data.id));
      });
    }
    postMessage(message, ...rest) {
      if (message?.kind === "answer") asked.set(message.id, performance.now());
      super.postMessage(message, ...rest);
    }
  };
  // Resolves with the milliseconds from the next event of that kind to a changed and painted view.
  window.benchNext = (kind) =>
    new Promise((resolve) => {
      const view = document.querySelector("tilbake-widget .tb-view");
      let began = 0;
      document.addEventListener(kind, (event) => (began ||= event.timeStamp), { capture: true, once: true });
      new MutationObserver((_, observer) => {
        if (!began) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
      }).observe(view, { childList: true, characterData: true, subtree: true });
    });
})();
