/**
 * A copy of Python's memory, as small as it can be restored: the pages that differ from a fresh Pyodide's memory. Where
 * every fresh memory is the same, a page says in what it differs (each byte XOR the fresh one); where a fresh memory
 * depends on the clock, on chance or on the browser, it is the page itself. The build writes it and the worker reads it
 * with this file.
 *
 * The bytes: the header's length (32 bits, little endian), the header as JSON, filled up to a multiple of four, the pages.
 */

const PAGE = 4096;
const WORDS = PAGE / 4;

/** @typedef {[first: number, count: number, differences: boolean]} Run of pages: their differences, or they themselves */
/**
 * @typedef {object} Header
 * @property {number} size of the memory, in bytes
 * @property {number} sum of the memory, as `sumOf` counts it
 * @property {object} objects what Pyodide notes about JavaScript objects that its memory refers to
 * @property {Run[]} runs
 * @property {number[]} own the words, by number, that each browser makes for itself and that stay as they are
 */

/** The memory that the image was made for is not the one that is here. */
export class ImageError extends Error {}

/**
 * @param {Uint8Array} memory the whole memory, a multiple of the page's size
 * @param {Uint8Array[]} fresh two or more fresh memories, as large, made under different circumstances
 * @param {object} objects
 * @param {number[]} own
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function imageOf(memory, fresh, objects, own) {
  const wanted = wordsOf(memory);
  const [usual, ...others] = fresh.map(wordsOf);
  for (const words of [wanted, usual, ...others]) own.forEach((at) => (words[at] = 0));
  /** @type {Run[]} */
  const runs = [];
  /** @type {Uint32Array[]} */
  const pages = [];
  for (let page = 0; page * WORDS < wanted.length; page += 1) {
    const [from, to] = [page * WORDS, (page + 1) * WORDS];
    const usually = usual.subarray(from, to);
    const always = others.every((other) => other.subarray(from, to).every((word, at) => word === usually[at]));
    const content = wanted.slice(from, to).map((word, at) => (always ? word ^ usually[at] : word));
    if (always && content.every((word) => word === 0)) continue;
    const run = runs.at(-1);
    if (run && run[0] + run[1] === page && run[2] === always) run[1] += 1;
    else runs.push([page, 1, always]);
    pages.push(content);
  }
  /** @type {Header} */
  const header = { size: memory.length, sum: sumOf(wanted), objects, runs, own };
  const text = JSON.stringify(header);
  const encoded = new TextEncoder().encode(text.padEnd(text.length + 3 - ((text.length + 3) % 4)));
  const image = new Uint8Array(4 + encoded.length + pages.length * PAGE);
  new DataView(image.buffer).setUint32(0, encoded.length, true);
  image.set(encoded, 4);
  pages.forEach((page, at) => image.set(new Uint8Array(page.buffer), 4 + encoded.length + at * PAGE));
  return image;
}

/**
 * What the image says of itself. Errors: `ImageError`.
 * @param {ArrayBuffer} image
 * @returns {{ header: Header, pages: Uint32Array }}
 */
export function read(image) {
  try {
    const length = new DataView(image).getUint32(0, true);
    const header = JSON.parse(new TextDecoder().decode(new Uint8Array(image, 4, length)));
    return { header, pages: new Uint32Array(image, 4 + length) };
  } catch (error) {
    throw new ImageError(`not an image of Python's memory: ${error}`);
  }
}

/**
 * Make a fresh memory the one that was copied. Errors: `ImageError` when the fresh memory, or the image, is another one.
 * @param {ReturnType<typeof read>} image
 * @param {Uint8Array} memory
 */
export function restore({ header: { size, sum, runs, own }, pages }, memory) {
  if (memory.length !== size) throw new ImageError(`the memory has ${memory.length} bytes and the image ${size}`);
  const words = wordsOf(memory);
  const kept = own.map((at) => words[at]);
  own.forEach((at) => (words[at] = 0));
  let next = 0;
  for (const [first, count, differences] of runs) {
    const end = (first + count) * WORDS;
    for (let at = first * WORDS; at < end; at += 1, next += 1) {
      words[at] = differences ? words[at] ^ pages[next] : pages[next];
    }
  }
  if (sumOf(words) !== sum) throw new ImageError("the memory after it is not what was copied");
  own.forEach((at, number) => (words[at] = kept[number]));
}

/** @param {Uint8Array} bytes */
function wordsOf(bytes) {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

/**
 * A sum that changes with any word and with their order.
 * @param {Uint32Array} words
 */
function sumOf(words) {
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) sum = (Math.imul(sum, 31) + words[at]) | 0;
  return sum;
}
