/** How many units two lists have in common, in order, from each pair of places on. */
export type Common = (i: number, j: number) => number;

/** Names are short: for them the same room is used again and again. */
const scratch = new Uint16Array(2048);
const rowScratch = new Int32Array(256);

/** Up to so many units, what one list has in common with another is a bit each. */
const MOST_BITS = 31;

/** Units below this number have a mask of their own. */
const masks = new Int32Array(256);

function maskOf(unit: number, list: readonly number[]): number {
  let mask = 0;
  for (let j = 0; j < list.length; j++) if (list[j] === unit) mask |= 1 << (list.length - 1 - j);
  return mask;
}

function setBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * A row of the table in one number: bit k is clear where one more is in common with one unit more of the second list's end
 * (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004).
 */
function commonBits(a: readonly number[], b: readonly number[]): Common {
  const rows = a.length < rowScratch.length ? rowScratch : new Int32Array(a.length + 1);
  for (let j = 0; j < b.length; j++) {
    const unit = b[j] as number;
    if (unit < masks.length) masks[unit] = (masks[unit] as number) | (1 << (b.length - 1 - j));
  }
  let row = -1;
  rows[a.length] = row;
  for (let i = a.length - 1; i >= 0; i--) {
    const unit = a[i] as number;
    const matched = row & (unit < masks.length ? (masks[unit] as number) : maskOf(unit, b));
    row = (row + matched) | (row - matched);
    rows[i] = row;
  }
  for (const unit of b) if (unit < masks.length) masks[unit] = 0;
  return (i, j) => setBits(~(rows[i] as number) & ((1 << (b.length - j)) - 1));
}

function commonTable(a: readonly number[], b: readonly number[]): Common {
  const width = b.length + 1;
  const size = (a.length + 1) * width;
  const table = size > scratch.length ? new Uint16Array(size) : scratch;
  table.fill(0, a.length * width, size);
  for (let i = a.length - 1; i >= 0; i--) {
    const mine = a[i];
    const row = i * width;
    let right = 0;
    table[row + b.length] = 0;
    for (let j = b.length - 1; j >= 0; j--) {
      const below = row + width + j;
      const down = table[below] as number;
      if (mine === b[j]) right = (table[below + 1] as number) + 1;
      else if (down > right) right = down;
      table[row + j] = right;
    }
  }
  return (i, j) => table[i * width + j] ?? 0;
}

/** What two lists of units have in common; asked only until the next two are compared. */
export const commonUnits = (a: readonly number[], b: readonly number[]): Common =>
  b.length <= MOST_BITS ? commonBits(a, b) : commonTable(a, b);
