/** The parts that Python is made of, by the names that the build gives them. */

/** @import { StartWay } from "./contract.js" */

export const CODE = "pyodide.asm.wasm";

/**
 * What each way starts from, besides the code.
 * @type {Record<StartWay, string>}
 */
export const STARTS_FROM = { memory: "memory", library: "python_stdlib.zip" };

/** What Python imports from, beside its own library. A copy of the memory has imported it all. */
export const PACKAGES = ["packages.zip", "tilbake.zip"];

/**
 * All parts that a way of starting needs.
 * @param {StartWay} way
 */
export function needed(way) {
  return [CODE, STARTS_FROM[way], ...(way === "library" ? PACKAGES : [])];
}
