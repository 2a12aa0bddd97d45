// Opens a link of many walks, and says how long its count took and the longest time between two frames meanwhile, in ms.
(link) =>
  new Promise((done) => {
    const view = document.querySelector("tilbake-widget[name=many-walks] .tb-view");
    const began = performance.now();
    let last = began;
    let longest = 0;
    let ended = 0;
    const frame = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      // The frame after the end shows the tables.
      if (ended) done({ ms: ended - began, longest });
      else requestAnimationFrame(frame);
    };
    let counting = false;
    new MutationObserver((_, watching) => {
      counting ||= view.querySelector("progress") !== null;
      if (!counting || view.querySelector("progress")) return;
      watching.disconnect();
      ended = performance.now();
    }).observe(view, { childList: true, subtree: true });
    requestAnimationFrame(frame);
    location.hash = `many-walks=${link}`;
  });
