// The plain way: Pyodide and its library as published, the packages as wheels hold them.
importScripts("pyodide/pyodide.js");

async function start() {
  const packages = fetch("packages.zip").then((response) => response.arrayBuffer());
  const request = fetch("request.json").then((response) => response.text());
  const python = await loadPyodide({ indexURL: "pyodide/" });
  python.unpackArchive(await packages, "zip");
  python.globals.set("request", await request);
  postMessage(python.runPython("import json; from tilbake import app; app.answer(json.loads(request))['html']"));
}

start();
