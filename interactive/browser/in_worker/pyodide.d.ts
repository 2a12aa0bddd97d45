/** What Pyodide's own script, before ours in the worker, defines. */
declare const loadPyodide: typeof import("pyodide").loadPyodide;
