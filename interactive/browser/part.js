/** One gzip file that Python is made of: counted as it comes, unpacked as it comes. */

import { DownloadError } from "./missing.js";

/** @import { PartSource } from "./contract.js" */

/**
 * The unpacked file as a response. Errors: `DownloadError`.
 * @param {PartSource} source
 * @param {string} type the content type that the response says
 * @param {(bytes: number) => void} count told what has travelled, piece by piece
 * @returns {Promise<Response>}
 */
export async function unpacked({ url, bytes }, type, count) {
  /** @type {Response} */
  let response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new DownloadError(`${url}: ${error}`);
  }
  if (!response.ok || !response.body) throw new DownloadError(`${url}: ${response.status}`);
  // A host that declares the file's own compression has had it undone by the browser already.
  const packed = response.headers.get("content-encoding") === null;
  // As the service worker stores code: a browser can keep the compiled form of a response that has its own address.
  if (!packed && response.headers.get("content-type") === type) {
    count(bytes);
    return response;
  }
  /** @type {TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>} */
  const counter = new TransformStream({
    transform(piece, passing) {
      count(piece.byteLength);
      passing.enqueue(piece);
    },
  });
  const stream = response.body.pipeThrough(counter);
  const content = packed ? stream.pipeThrough(new DecompressionStream("gzip")) : stream;
  return new Response(content, { headers: { "content-type": type } });
}

/**
 * The unpacked file's bytes. Errors: `DownloadError`.
 * @param {PartSource} source
 * @param {(bytes: number) => void} count told what has travelled, piece by piece
 */
export async function bytesOf(source, count) {
  return (await unpacked(source, "application/octet-stream", count)).arrayBuffer();
}

/**
 * The unpacked file of a part that came as text: gzip as base64.
 * @param {string} text
 * @param {string} type the content type that the response says
 */
export function fromText(text, type) {
  // Not through a Blob's stream, which WebKit refuses in pages opened as files.
  const packed = new ReadableStream({
    start(stream) {
      stream.enqueue(bytesIn(text));
      stream.close();
    },
  });
  return new Response(packed.pipeThrough(new DecompressionStream("gzip")), { headers: { "content-type": type } });
}

/**
 * @param {string} text base64
 * @returns {Uint8Array<ArrayBuffer>}
 */
function bytesIn(text) {
  const { fromBase64 } = /** @type {{ fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }} */ (Uint8Array);
  if (fromBase64) return fromBase64.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
