/** Code points as sorted, disjoint, inclusive ranges. */
export type CodePointSet = readonly (readonly [from: number, to: number])[];

const LAST = 0x10ffff;

export const NOTHING: CodePointSet = [];

/** One set out of ranges in any order. */
export function setOf(ranges: CodePointSet): CodePointSet {
  const merged: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

export const union = (...sets: readonly CodePointSet[]): CodePointSet => setOf(sets.flat());

/** Every code point that is not in the set. */
export function complement(set: CodePointSet): CodePointSet {
  const rest: [number, number][] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) rest.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) rest.push([next, LAST]);
  return rest;
}

/** Whether two sets share a code point. */
export function overlap(a: CodePointSet, b: CodePointSet): boolean {
  let i = 0;
  let j = 0;
  for (;;) {
    const left = a[i];
    const right = b[j];
    if (left === undefined || right === undefined) return false;
    if (left[1] < right[0]) i++;
    else if (right[1] < left[0]) j++;
    else return true;
  }
}

const DIGITS: CodePointSet = [[0x30, 0x39]];
const WORD: CodePointSet = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
const SPACE: CodePointSet = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

const escapes = new Map<string, CodePointSet>([
  ["\\d", DIGITS],
  ["\\D", complement(DIGITS)],
  ["\\w", WORD],
  ["\\W", complement(WORD)],
  ["\\s", SPACE],
  ["\\S", complement(SPACE)],
]);

/** Code points that are looked at together; no surrogate stands in one block with one that it would make a pair with. */
const BLOCK = 256;

let blocks: readonly string[] | undefined;

const codeUnits = (first: number): readonly string[] =>
  Array.from({ length: BLOCK }, (_, index) => String.fromCharCode(first + index));

/** The second halves of code points beyond the first 65,536: of four blocks in turn, which the first half is the same of. */
const LOW = [0, 1, 2, 3].map((block) => codeUnits(0xdc00 + block * BLOCK));

function textOf(first: number): string {
  if (first < 0x10000) return codeUnits(first).join("");
  const high = String.fromCharCode(0xd800 + ((first - 0x10000) >> 10));
  return high + (LOW[(first / BLOCK) % LOW.length] ?? []).join(high);
}

function everyBlock(): readonly string[] {
  blocks ??= Array.from({ length: (LAST + 1) / BLOCK }, (_, block) => textOf(block * BLOCK));
  return blocks;
}

/** The members of a property, found by asking the engine itself: of whole blocks first, since most have all or none. */
function propertySet(sequence: string): CodePointSet {
  const [some, all] = [new RegExp(sequence, "u"), new RegExp(`^(?:${sequence})*$`, "u")];
  const members = everyBlock().flatMap((text, block): CodePointSet => {
    const first = block * BLOCK;
    if (!some.test(text)) return NOTHING;
    if (all.test(text)) return [[first, first + BLOCK - 1]];
    return Array.from(text).flatMap((character, index) =>
      some.test(character) ? [[first + index, first + index] as const] : [],
    );
  });
  return setOf(members);
}

/** What a class escape such as `\d` or `\p{Lu}` stands for. */
export function escapeSet(sequence: string): CodePointSet {
  const known = escapes.get(sequence);
  if (known !== undefined) return known;
  const found = propertySet(sequence);
  escapes.set(sequence, found);
  return found;
}

let casePartners: ReadonlyMap<number, readonly number[]> | undefined;

/** Code points that differ in case only, both ways, such as k, K and the Kelvin sign. */
function partners(): ReadonlyMap<number, readonly number[]> {
  if (casePartners !== undefined) return casePartners;
  const byUpper = new Map<string, number[]>();
  for (let point = 0; point < 0x20000; point++) {
    const text = String.fromCodePoint(point);
    const key = text.toUpperCase().toLowerCase().toUpperCase();
    if (key === text && text.toLowerCase() === text) continue;
    const group = byUpper.get(key);
    if (group === undefined) byUpper.set(key, [point]);
    else group.push(point);
  }
  casePartners = new Map(
    [...byUpper.values()].filter((group) => group.length > 1).flatMap((group) => group.map((point) => [point, group])),
  );
  return casePartners;
}

/** The set with everything that flag `i` may take for one of its members. */
export function anyCase(set: CodePointSet): CodePointSet {
  const more: [number, number][] = [];
  for (const [point, group] of partners()) {
    if (overlap(set, [[point, point]])) for (const other of group) more.push([other, other]);
  }
  return union(set, more);
}
