"""What these tests ask a page, in the browser's own words."""

STORED = "navigator.serviceWorker.ready.then(({ active }) => active !== null)"
STORES = "caches.keys()"
NOTED = """
const { register } = ServiceWorkerContainer.prototype;
ServiceWorkerContainer.prototype.register = function (...asked) {
  return (window.registered = register.apply(this, asked));
};
"""
"""A page that lets a test wait for what it asked the browser for."""
GIVEN_UP = """
registered.then(async (registration) => {
  const worker = registration.installing;
  while (worker && worker.state !== "redundant") await new Promise((done) => (worker.onstatechange = done));
  return await caches.keys();
})
"""
