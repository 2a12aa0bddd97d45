/** How much of Python has travelled, in bytes: what the page has fetched, and what its worker has. */

const TOLD_EVERY_MS = 100;

export class Travelled {
  here = 0;
  there = 0;
  total = 0;
  told = 0;

  /** @param {() => void} tell called now and then while bytes arrive */
  constructor(tell) {
    this.tell = tell;
  }

  /** @param {number} bytes all that will travel */
  expect(bytes) {
    this.there = 0;
    this.total = bytes;
  }

  get progress() {
    return { loaded: Math.min(this.here + this.there, this.total), total: this.total };
  }

  /** @param {number} bytes that the page has fetched */
  count(bytes) {
    this.here += bytes;
    const now = performance.now();
    if (now - this.told < TOLD_EVERY_MS) return;
    this.told = now;
    this.tell();
  }
}
