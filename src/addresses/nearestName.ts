import { nearest } from "../model/nearest.js";

/** A name that could have been meant. */
interface Candidate {
  readonly name: string;
  readonly plain: string;
  /** Its place in the list: of names equally near the first is taken. */
  readonly place: number;
}

/** Words of more letters than bits are compared in the ordinary way. */
const MOST_LETTERS = 31;

function plainOf(text: string): string {
  const lower = text.toLowerCase();
  return /[-_ ]/.test(lower) ? lower.replace(/[-_ ]/g, "") : lower;
}

/** What tells at a glance that two words differ: a bit for each letter, or for each that is there twice. */
function lettersOf(word: string, twice: boolean): number {
  let [once, again] = [0, 0];
  for (let index = 0; index < word.length; index++) {
    const bit = 1 << (word.charCodeAt(index) & 31);
    again |= once & bit;
    once |= bit;
  }
  return twice ? again : once;
}

function bitsIn(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The alphabets of Europe and the Near East. */
const ALPHABETS = 0x700;

/** Where each letter of the word that is looked for stands, as bits; letters beyond those alphabets apart. */
const near = new Int32Array(ALPHABETS);
const beyond = new Map<number, number>();

function setLetters(word: string): void {
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (code < ALPHABETS) near[code] = (near[code] as number) | (1 << index);
    else beyond.set(code, (beyond.get(code) ?? 0) | (1 << index));
  }
}

function clearLetters(word: string): void {
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (code < ALPHABETS) near[code] = 0;
    else beyond.delete(code);
  }
}

/**
 * Edits between a text and the word of so many letters whose places are set; two letters exchanged are one edit. All letters of the word
 * are compared at once, a bit each (Hyyrö 2003).
 */
function edits(text: string, letters: number): number {
  const last = 1 << (letters - 1);
  let [more, less, diagonal, before, count] = [-1, 0, 0, 0, letters];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const here = code < ALPHABETS ? (near[code] as number) : (beyond.get(code) ?? 0);
    const exchanged = ((~diagonal & here) << 1) & before;
    diagonal = (((here & more) + more) ^ more) | here | less | exchanged;
    const up = less | ~(diagonal | more);
    const down = diagonal & more;
    if ((up & last) !== 0) count++;
    else if ((down & last) !== 0) count--;
    const shifted = (up << 1) | 1;
    more = (down << 1) | ~(diagonal | shifted);
    less = shifted & diagonal;
    before = here;
  }
  return count;
}

/** Names in the order of their lengths, with the letters of each side by side. */
class Candidates {
  private readonly all: readonly Candidate[];
  private readonly once: Int32Array;
  private readonly twice: Int32Array;
  /** Where the names of each length begin. */
  private readonly starts: readonly number[];
  private readonly byBeginning = new Map<string, Candidate[]>();

  constructor(all: Iterable<Candidate>) {
    this.all = [...all].sort((a, b) => a.plain.length - b.plain.length || a.place - b.place);
    this.once = Int32Array.from(this.all, ({ plain }) => lettersOf(plain, false));
    this.twice = Int32Array.from(this.all, ({ plain }) => lettersOf(plain, true));
    const longest = this.all.at(-1)?.plain.length ?? 0;
    this.starts = Array.from({ length: longest + 2 }, (_, length) => {
      const start = this.all.findIndex(({ plain }) => plain.length >= length);
      return start === -1 ? this.all.length : start;
    });
    for (const one of this.all) {
      const beginning = one.plain.slice(0, 3);
      const group = this.byBeginning.get(beginning);
      if (group === undefined) this.byBeginning.set(beginning, [one]);
      else group.push(one);
    }
  }

  /** The first that is cut short or drawn out: as near as one edit. */
  cut(wanted: string): Candidate | undefined {
    let first: Candidate | undefined;
    for (const one of this.byBeginning.get(wanted.slice(0, 3)) ?? [])
      if (one.plain.length > 2 && wanted.length > 2 && (first === undefined || one.place < first.place))
        if (one.plain.startsWith(wanted) || wanted.startsWith(one.plain)) first = one;
    return first;
  }

  /** The nearest of at most so many edits, the first of those equally near; `known` if there is none nearer or as near before it. */
  nearest(wanted: string, most: number, known: Candidate | undefined): Candidate | undefined {
    const [once, twice] = [lettersOf(wanted, false), lettersOf(wanted, true)];
    let [best, cost] = [known, most];
    let areSet = false;
    const look = (length: number): void => {
      const until = this.starts[length + 1] ?? 0;
      for (let at = this.starts[length] ?? until; at < until; at++) {
        const [hasOnce, hasTwice] = [this.once[at] as number, this.twice[at] as number];
        // Each letter that one has and the other has not takes an edit.
        if (bitsIn(once & ~hasOnce) > cost || bitsIn(hasOnce & ~once) > cost) continue;
        if (bitsIn(once & ~hasOnce) + bitsIn(twice & ~hasTwice) > cost) continue;
        const other = this.all[at] as Candidate;
        if (!areSet) setLetters(wanted);
        areSet = true;
        const found = edits(other.plain, wanted.length);
        if (found > cost || (found === cost && best !== undefined && best.place < other.place)) continue;
        [best, cost] = [other, found];
      }
    };
    for (let apart = 0; apart <= cost; apart++) {
      if (apart <= wanted.length) look(wanted.length - apart);
      if (apart > 0) look(wanted.length + apart);
    }
    if (areSet) clearLetters(wanted);
    return best;
  }
}

/** Prepares names for `nearest` once: it finds the same many times faster, and of names that are there but for case and hyphens that one. */
export function nearestName(names: readonly string[]): (name: string) => string | undefined {
  const firsts = new Map<string, Candidate>();
  for (const [place, name] of names.entries()) {
    const plain = plainOf(name);
    if (!firsts.has(plain)) firsts.set(plain, { name, plain, place });
  }
  const candidates = new Candidates(firsts.values());
  return (name) => {
    const plain = plainOf(name);
    if (plain === "" || plain.length > MOST_LETTERS) return nearest(name, names);
    const known = firsts.get(plain);
    if (known !== undefined) return known.name;
    const cut = candidates.cut(plain);
    return candidates.nearest(plain, cut === undefined ? Math.max(1, Math.floor(plain.length / 3)) : 1, cut)?.name;
  };
}
