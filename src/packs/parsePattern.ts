import { anyCase, type CodePointSet, complement, escapeSet, setOf } from "./codePointSet.js";

/** A regular expression as a tree. `unsupported` names a construct outside the subset. */
export type PatternNode =
  | { readonly type: "set"; readonly set: CodePointSet }
  | { readonly type: "start" }
  | { readonly type: "end" }
  | { readonly type: "boundary" }
  | { readonly type: "sequence"; readonly of: readonly PatternNode[] }
  | { readonly type: "either"; readonly of: readonly PatternNode[] }
  | { readonly type: "repeat"; readonly of: PatternNode; readonly min: number; readonly max: number };

/** A construct that the subset does not have. */
export class UnsupportedPattern extends Error {
  override readonly name = "UnsupportedPattern";
}

const LINE_ENDS: CodePointSet = setOf([
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
]);
const CONTROLS: { readonly [letter: string]: number } = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 };
const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/uy;

/** Reads a source that `new RegExp(source, "u")` has accepted. */
class Reader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly ignoreCase: boolean,
  ) {}

  alternatives(): PatternNode {
    const of = [this.sequence()];
    while (this.take("|")) of.push(this.sequence());
    return of.length === 1 ? (of[0] as PatternNode) : { type: "either", of };
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private sequence(): PatternNode {
    const of: PatternNode[] = [];
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")")
      of.push(this.repeated(this.atom()));
    return { type: "sequence", of };
  }

  private repeated(of: PatternNode): PatternNode {
    QUANTIFIER.lastIndex = this.at;
    const found = QUANTIFIER.exec(this.source);
    if (found === null) return of;
    this.at += found[0].length;
    const [, sign, low, comma, high] = found;
    if (sign !== undefined)
      return { type: "repeat", of, min: sign === "+" ? 1 : 0, max: sign === "?" ? 1 : Number.POSITIVE_INFINITY };
    const min = Number(low);
    if (comma === undefined) return { type: "repeat", of, min, max: min };
    return { type: "repeat", of, min, max: high === "" ? Number.POSITIVE_INFINITY : Number(high) };
  }

  private atom(): PatternNode {
    if (this.take("^")) return { type: "start" };
    if (this.take("$")) return { type: "end" };
    if (this.take("\\b") || this.take("\\B")) return { type: "boundary" };
    if (this.take("(")) return this.group();
    if (this.take("[")) return this.set(this.characterClass());
    if (this.take(".")) return this.set(complement(LINE_ENDS));
    return this.set(this.source[this.at] === "\\" ? this.escape() : this.literal());
  }

  private set(set: CodePointSet): PatternNode {
    return { type: "set", set: this.ignoreCase ? anyCase(set) : set };
  }

  private group(): PatternNode {
    if (/^\?<?[=!]/u.test(this.source.slice(this.at, this.at + 3))) throw new UnsupportedPattern("a look-around");
    if (this.source.startsWith("?<", this.at)) this.at = this.source.indexOf(">", this.at) + 1;
    else if (!this.take("?:") && this.source[this.at] === "?") throw new UnsupportedPattern("a group with modifiers");
    const inner = this.alternatives();
    this.at++;
    return inner;
  }

  private literal(): CodePointSet {
    const point = this.source.codePointAt(this.at) as number;
    this.at += point > 0xffff ? 2 : 1;
    return [[point, point]];
  }

  private escape(): CodePointSet {
    const rest = this.source.slice(this.at);
    const known = /^\\(?:[dDsSwW]|[pP]\{[^}]*\})/u.exec(rest)?.[0];
    if (known !== undefined) {
      this.at += known.length;
      return escapeSet(known);
    }
    if (/^\\(?:[1-9]|k<)/u.test(rest)) throw new UnsupportedPattern("a back-reference");
    return this.oneCharacter(rest);
  }

  private oneCharacter(rest: string): CodePointSet {
    const [all = "", code] = /^\\(?:x([0-9a-fA-F]{2}))/u.exec(rest) ?? /^\\u\{([0-9a-fA-F]+)\}/u.exec(rest) ?? [];
    const pair = /^\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})/u.exec(rest);
    const unit = /^\\u([0-9a-fA-F]{4})/u.exec(rest);
    const control = /^\\c([A-Za-z])/u.exec(rest);
    const point = (length: number, value: number): CodePointSet => {
      this.at += length;
      return [[value, value]];
    };
    if (code !== undefined) return point(all.length, Number.parseInt(code, 16));
    if (pair !== null)
      return point(
        12,
        String.fromCharCode(Number.parseInt(pair[1] ?? "", 16), Number.parseInt(pair[2] ?? "", 16)).codePointAt(
          0,
        ) as number,
      );
    if (unit !== null) return point(6, Number.parseInt(unit[1] ?? "", 16));
    if (control !== null) return point(3, (control[1] ?? "").charCodeAt(0) % 32);
    const letter = rest[1] ?? "";
    return point(2, CONTROLS[letter] ?? letter.charCodeAt(0));
  }

  private classMember(): CodePointSet {
    if (this.take("\\b")) return [[8, 8]];
    return this.source[this.at] === "\\" ? this.escape() : this.literal();
  }

  private characterClass(): CodePointSet {
    const negated = this.take("^");
    const members: (readonly [number, number])[] = [];
    while (!this.take("]")) {
      const from = this.classMember();
      if (this.source[this.at] === "-" && this.source[this.at + 1] !== "]") {
        this.at++;
        const to = this.classMember();
        members.push([from[0]?.[0] ?? 0, to[0]?.[1] ?? 0]);
      } else members.push(...from);
    }
    const set = setOf(members);
    return negated ? complement(set) : set;
  }
}

/** The tree of a valid pattern. Throws an `UnsupportedPattern` for back-references, look-arounds and modifiers. */
export function parsePattern(source: string, ignoreCase: boolean): PatternNode {
  return new Reader(source, ignoreCase).alternatives();
}
