/** What Pyodide's own script, before ours in the worker, defines. */
declare const loadPyodide: typeof import("pyodide").loadPyodide;

/** What `pyodide.asm.js` defines, as far as we look into it. */
declare var _createPyodideModule: (settings: {
  API: { restoreSnapshot: () => object };
}) => Promise<{ HEAPU8: Uint8Array }>;
