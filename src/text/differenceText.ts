import { isObject } from "../model/json.js";
import type { OwnWords } from "../packs/ownWords.js";
import type { differenceTexts } from "./own/differenceTexts.js";

/** More are not told: two texts with so many have little in common. */
const MOST_TOLD = 6;

const FULL_WIDTH = /[\u3000\uff01-\uff5e]/u;
const UNSEEN = /[\s\p{C}]/u;
const LATIN = /\p{Script=Latin}/u;
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

type Quote = (text: string) => string;
type Say = (key: keyof (typeof differenceTexts)["en"], values?: { readonly [name: string]: string | number }) => string;

const sayOf =
  (sentences: OwnWords["sentences"]): Say =>
  (key, values = {}) =>
    (sentences[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""));

const codePoints = (text: string): string =>
  [...text]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(" ");

/** What the eye does not tell of characters; nothing where it does. */
function noteOf(text: string, against: string, say: Say): string | undefined {
  if (/^ +$/.test(text)) return say("difference.space");
  if (FULL_WIDTH.test(text) && text.trim() !== "") return say("difference.full");
  if (FULL_WIDTH.test(against) && text !== "" && text.normalize("NFKC") === against.normalize("NFKC"))
    return say("difference.half");
  if (text === "") return undefined;
  const isAlike = (LOOKALIKE.test(text) && LATIN.test(against)) || (LATIN.test(text) && LOOKALIKE.test(against));
  const looksSame = text.normalize("NFC") === against.normalize("NFC");
  return isAlike || looksSame || UNSEEN.test(text.replaceAll(" ", "")) ? codePoints(text) : undefined;
}

function characters(text: string, against: string, say: Say, quote: Quote): string {
  const note = noteOf(text, against, say);
  return note === undefined ? quote(text) : say("difference.noted", { text: quote(text), note });
}

function one(difference: unknown, say: Say, quote: Quote): string {
  const { position, here, there } = (isObject(difference) ? difference : {}) as { readonly [key: string]: unknown };
  const place = Number(position);
  const [text, against] = [String(here ?? ""), String(there ?? "")];
  const values = {
    position: place,
    here: characters(text, against, say, quote),
    there: characters(against, text, say, quote),
  };
  if (text === "" && against === "") return say("difference.place", values);
  if (against === "") return say("difference.extra", values);
  if (text !== "") return say("difference.instead", values);
  return place <= 1
    ? say("difference.missing-first", values)
    : say("difference.missing", { ...values, position: place - 1 });
}

/** Characters that differ, `{ position, here, there }`, in words: `character 3: “（” (full width) instead of “(” (half width)`. */
export function differenceText(
  differences: readonly unknown[],
  sentences: OwnWords["sentences"],
  quote: Quote,
): string {
  const say = sayOf(sentences);
  const told = differences.slice(0, MOST_TOLD).map((difference) => one(difference, say, quote));
  return told.join(say("difference.and")) + (differences.length > MOST_TOLD ? say("difference.more") : "");
}
