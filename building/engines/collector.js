// What went wrong in a page, for a driver that has no ear for it. It must be the first script of the page.
{
  const problems = (globalThis.problemsOfThePage = []);
  const note = (what, why) => problems.push(`${what}: ${why}`);
  addEventListener("unhandledrejection", ({ reason }) => note("exception", reason));
  addEventListener(
    "error",
    ({ message, target }) =>
      message ? note("exception", message) : note("not loaded", target.src ?? target.href ?? target),
    true, // a file that does not load is told only on the way down
  );
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    note("policy", `${violatedDirective} ${blockedURI}`),
  );
  for (const name of ["error", "assert"]) {
    const { [name]: said } = console;
    console[name] = (...words) => {
      if (name === "error" || !words[0]) note("console", words.join(" "));
      said.apply(console, words);
    };
  }
  delete Navigator.prototype.serviceWorker; // a copy for the next visit has its own tests
}
