/** Unpacking, by unpacking a word. It is fed by its writer: a stream made of a Blob fails in a folder in WebKit. */

import { fails, works } from "./finding.js";

const WORD = "tilbake";
const PACKED = new Uint8Array([
  31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 43, 201, 204, 73, 74, 204, 78, 5, 0, 188, 86, 153, 149, 7, 0, 0, 0,
]);

/** @type {import("./finding.js").Check} */
export async function unpacking() {
  const stream = new DecompressionStream("gzip");
  const writer = stream.writable.getWriter();
  const written = writer.write(PACKED).then(() => writer.close());
  const [word] = await Promise.all([new Response(stream.readable).text(), written]);
  return word === WORD ? works("unpacked") : fails("refused");
}
