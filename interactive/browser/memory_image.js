/**
 * A copy of Python's memory, as small as it can be restored: the pages that differ from a fresh Pyodide's memory. Where
 * every fresh memory is the same, a page says in what it differs (each word XOR the fresh one); where a fresh memory
 * depends on the clock, on chance or on the browser, it is the page itself. The build writes it and the worker reads it
 * with this file.
 *
 * Most words are addresses, and most of those are often repeated. So the pages hold a number of 16 bits for each word:
 * its place in a list of the common words, or 0 for the next of the rare words. That packs a tenth smaller than the
 * words themselves, and is half as much to unpack. What points close to itself is written as how far, which is more often
 * the same.
 *
 * The bytes: the header's length (32 bits, little endian), the header as JSON, filled up to a multiple of four, the common
 * words (each as what it is more than the one before), the rare words, the pages.
 */

const PAGE = 4096;
const WORDS = PAGE / 4;
const COMMON_FROM = 3;
const MOST_COMMON = 0xffff;

/** How near is close, in bytes. */
const CLOSE = 512;
/** Where no address is. */
const DISTANCES = 0xc0000000 | 0;

/** @typedef {[first: number, count: number, differences: boolean]} Run of pages: their differences, or they themselves */
/**
 * @typedef {object} Header
 * @property {number} size of the memory, in bytes
 * @property {number} sum of the memory, as `sumOf` counts it
 * @property {object} objects what Pyodide notes about JavaScript objects that its memory refers to
 * @property {Run[]} runs
 * @property {number[]} own the words, by number, that each browser makes for itself and that stay as they are
 * @property {number} common how many words are in the list of the common ones
 * @property {number} rare how many are not
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
  /** @type {number[]} */
  const words = [];
  for (let page = 0; page * WORDS < wanted.length; page += 1) {
    const [from, to] = [page * WORDS, (page + 1) * WORDS];
    const usually = usual.subarray(from, to);
    const always = others.every((other) => other.subarray(from, to).every((word, at) => word === usually[at]));
    const content = wanted.slice(from, to).map((word, at) => (always ? word ^ usually[at] : word));
    if (always && content.every((word) => word === 0)) continue;
    const run = runs.at(-1);
    if (run && run[0] + run[1] === page && run[2] === always) run[1] += 1;
    else runs.push([page, 1, always]);
    content.forEach((word, at) => words.push(word && fromOrTo(word, (from + at) * 4)));
  }
  const common = commonOf(words);
  const numbers = new Map([...common].map((word, at) => [word, at + 1]));
  const rare = Int32Array.from(words.filter((word) => !numbers.has(word)));
  const pages = Uint16Array.from(words, (word) => numbers.get(word) ?? 0);
  const counts = { common: common.length, rare: rare.length };
  /** @type {Header} */
  const header = { size: memory.length, sum: sumOf(wanted), objects, runs, own, ...counts };
  const text = JSON.stringify(header);
  const encoded = new TextEncoder().encode(text.padEnd(text.length + 3 - ((text.length + 3) % 4)));
  const steps = common.map((word, at) => word - (common[at - 1] ?? 0));
  const parts = [Int32Array.of(encoded.length), encoded, steps, rare, pages];
  const image = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    image.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return image;
}

/**
 * The words that are often there, the smallest first.
 * @param {number[]} words
 */
function commonOf(words) {
  /** @type {Map<number, number>} */
  const times = new Map();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const often = [...times].filter(([, count]) => count >= COMMON_FROM);
  often.sort(([a, timesOfA], [b, timesOfB]) => timesOfB - timesOfA || a - b);
  return Int32Array.from(often.slice(0, MOST_COMMON), ([word]) => word).sort();
}

/**
 * A word that is an address close to its own, as how far it points, and back: twice gives the word again.
 * @param {number} word
 * @param {number} address where it stands, in bytes
 */
function fromOrTo(word, address) {
  const far = (word - address + CLOSE) | 0;
  if (far >= 0 && far < 2 * CLOSE) return (DISTANCES + far) | 0;
  const distance = (word - DISTANCES) | 0;
  if (distance >= 0 && distance < 2 * CLOSE) return (address - CLOSE + distance) | 0;
  return word | 0;
}

/**
 * What the image says, with its pages' words written out: work to do while Python's code is compiled elsewhere.
 * Errors: `ImageError`.
 * @param {ArrayBuffer} image
 * @returns {{ header: Header, pages: Int32Array }}
 */
export function read(image) {
  try {
    const length = new DataView(image).getUint32(0, true);
    /** @type {Header} */
    const header = JSON.parse(new TextDecoder().decode(new Uint8Array(image, 4, length)));
    const steps = new Int32Array(image, 4 + length, header.common);
    const rare = new Int32Array(image, steps.byteOffset + steps.byteLength, header.rare);
    const numbers = new Uint16Array(image, rare.byteOffset + rare.byteLength);
    const common = new Int32Array(steps.length + 1);
    steps.forEach((step, at) => (common[at + 1] = common[at] + step));
    return { header, pages: written(header.runs, common, rare, numbers) };
  } catch (error) {
    throw new ImageError(`not an image of Python's memory: ${error}`);
  }
}

/**
 * @param {Run[]} runs
 * @param {Int32Array} common
 * @param {Int32Array} rare
 * @param {Uint16Array} numbers
 */
function written(runs, common, rare, numbers) {
  const words = new Int32Array(numbers.length);
  let [next, nextRare] = [0, 0];
  // A function that is called for each page: an engine makes it fast sooner than one long loop.
  const writePage = (/** @type {number} */ page) => {
    for (let at = page * WORDS; at < (page + 1) * WORDS; at += 1, next += 1) {
      const word = numbers[next] ? common[numbers[next]] : rare[nextRare++];
      words[next] = word && fromOrTo(word, at * 4);
    }
  };
  for (const [first, count] of runs) {
    for (let page = first; page < first + count; page += 1) writePage(page);
  }
  return words;
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
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

/**
 * A sum that changes with any word and with their order.
 * @param {Int32Array} words
 */
function sumOf(words) {
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) sum = (Math.imul(sum, 31) + words[at]) | 0;
  return sum;
}
