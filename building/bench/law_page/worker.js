importScripts("pyodide/pyodide.js");

const started = (async () => {
  const files = ["packages.zip", "cases.py"].map((file) => fetch(file).then((response) => response.arrayBuffer()));
  const python = await loadPyodide({ indexURL: "pyodide/" });
  const [packages, cases] = await Promise.all(files);
  python.unpackArchive(packages, "zip");
  python.runPython(new TextDecoder().decode(cases));
  return python;
})();

onmessage = async ({ data }) => {
  try {
    postMessage({ value: (await started).runPython(data) });
  } catch (error) {
    postMessage({ error: String(error) });
  }
};
