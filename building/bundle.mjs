// Bundle with esbuild: reads its options as JSON, prints the written files as JSON, each as base64.
// Through esbuild's own interface, since where its program lies differs from system to system.
import { readFileSync } from "node:fs";
import { build } from "esbuild";

const options = JSON.parse(readFileSync(0, "utf8"));
try {
  const { outputFiles, warnings } = await build({ ...options, write: false, logLevel: "silent" });
  const told = warnings.map(({ text, location }) => `${location?.file ?? ""}:${location?.line ?? ""} ${text}`);
  const files = outputFiles.map(({ path, contents }) => [path, Buffer.from(contents).toString("base64")]);
  console.log(JSON.stringify({ files, warnings: told }));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
