/** Texts that a pattern matches: for each alternative, each part that may be left out, each count, and the ends of each class of characters. */
export function writingsOf(pattern: string): readonly string[] {
  const reader = new PatternReader(pattern);
  const texts = reader.alternatives();
  if (reader.rest !== "")
    throw new TypeError(`expected the whole of ${pattern} to be understood; ${reader.rest} is left`);
  const whole = new RegExp(`^(?:${pattern})$`);
  for (const text of texts)
    if (!whole.test(text)) throw new TypeError(`expected ${pattern} to match what was made of it, ${text}`);
  return [...new Set(texts)];
}

const COUNT = /^\{(\d+)(?:,(\d+))?\}/;

const joined = (heads: readonly string[], tails: readonly string[]): readonly string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

const repeated = (texts: readonly string[], times: number): readonly string[] =>
  Array.from({ length: times }).reduce<readonly string[]>((all) => joined(all, texts), [""]);

/** Reads what postcodes' patterns are made of: characters, classes, groups, alternatives and counts. */
class PatternReader {
  constructor(public rest: string) {}

  alternatives(): readonly string[] {
    const texts = [...this.sequence()];
    while (this.take(/^\|/) !== undefined) texts.push(...this.sequence());
    return texts;
  }

  private take(what: RegExp): RegExpExecArray | undefined {
    const found = what.exec(this.rest) ?? undefined;
    if (found !== undefined) this.rest = this.rest.slice(found[0].length);
    return found;
  }

  private sequence(): readonly string[] {
    let texts: readonly string[] = [""];
    while (this.rest !== "" && !/^[|)]/.test(this.rest)) texts = joined(texts, this.counted(this.one()));
    return texts;
  }

  private one(): readonly string[] {
    if (this.take(/^(?:\\b|\^|\$)/) !== undefined) return [""];
    if (this.take(/^\\d/) !== undefined) return ["0", "9"];
    if (this.take(/^\((?:\?:)?/) !== undefined) {
      const texts = this.alternatives();
      if (this.take(/^\)/) === undefined) throw new TypeError(`expected ) before ${this.rest}`);
      return texts;
    }
    const characters = this.take(/^\[([^\]]+)\]/)?.[1];
    if (characters !== undefined) return classOf(characters);
    const [, character] = this.take(/^\\?([A-Z0-9 -])/) ?? [];
    if (character === undefined) throw new TypeError(`expected a character, a class or a group at ${this.rest}`);
    return [character];
  }

  private counted(texts: readonly string[]): readonly string[] {
    if (this.take(/^\?/) !== undefined) return ["", ...texts];
    const [, least, most = least] = this.take(COUNT) ?? [];
    if (least === undefined) return texts;
    const counts = Array.from({ length: Number(most) - Number(least) + 1 }, (_, index) => Number(least) + index);
    return counts.flatMap((count) => repeated(texts, count));
  }
}

/** The first and the last character of a class: of `[\dA-Z]` a digit and a letter. */
function classOf(characters: string): readonly string[] {
  const all = characters.replace("\\d", "0-9").replaceAll("\\", "");
  return [all.slice(0, 1), all.slice(-1)];
}
