import { isObject } from "../../model/json.js";

/** What is measured: with another file, what stood there before is no longer true. */
const MEASURED = [
  "name",
  "format",
  "bytes",
  "widthPx",
  "heightPx",
  "dpi",
  "colour",
  "transparent",
  "animated",
  "pages",
];
const MEASURED_CONTENT = ["background", "backgroundWhiteShare", "fill"];

interface Facts {
  readonly [name: string]: unknown;
}

const without = (facts: Facts, names: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));

const factsIn = (value: unknown): Facts => (isObject(value) ? value : {});

/**
 * What a dossier says of a file, with new facts in it. Of another file than before (another name or size), all that was measured is dropped, so that
 * nothing is said of it that was true of the other one. What only people say, such as whether there is text in a picture, stays.
 */
export function mergeFacts(before: unknown, facts: Facts): Facts {
  const old = factsIn(before);
  const isSame = old["name"] === facts["name"] && old["bytes"] === facts["bytes"];
  const [kept, content] = isSame
    ? [old, factsIn(old["content"])]
    : [without(old, MEASURED), without(factsIn(old["content"]), MEASURED_CONTENT)];
  const merged = { ...content, ...factsIn(facts["content"]) };
  const { content: _, ...rest } = { ...kept, ...facts };
  return Object.keys(merged).length === 0 ? rest : { ...rest, content: merged };
}
