// Ask html-validate about pages: reads them by name as JSON, prints what is wrong in each as JSON.
import { readFileSync } from "node:fs";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const RULES = {
  "attr-quotes": ["error", { style: "double" }],
  "valid-id": ["error", { relaxed: true }], // a heading that begins with a number gives an id that does
  // HTML's own defaults are what is meant: a button of a form sends it, a field without a type holds text.
  "no-implicit-button-type": "off",
  "no-implicit-input-type": "off",
  // Written by templates and by Markdown; a browser reads the same.
  "no-trailing-whitespace": "off",
  "void-style": "off",
  // Markdown's aligned columns: the theme's style sheet asks for the attribute, and the policy stops a style.
  "no-deprecated-attr": "off",
  // The answers made ahead hold the same landmark as the state that they replace. Axe looks at what a page shows.
  "unique-landmark": "off",
};
const loader = new StaticConfigLoader({
  root: true,
  extends: ["html-validate:recommended"],
  elements: ["html5"],
  rules: RULES,
});
const validator = new HtmlValidate(loader);

const found = [];
for (const [name, html] of Object.entries(JSON.parse(readFileSync(0, "utf8")))) {
  const { results } = await validator.validateString(html, name);
  for (const { line, message, ruleId } of results.flatMap(({ messages }) => messages)) {
    found.push(`${name}, line ${line}: ${message} (${ruleId})`);
  }
}
console.log(JSON.stringify(found));
