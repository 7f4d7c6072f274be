import { isObject, type Json } from "../model/json.js";
import { at, type Pointer } from "../model/pointer.js";
import type { Problem } from "../packs/packError.js";
import type { Remark } from "./lint.js";

interface Found {
  readonly pointer: Pointer;
  /** How many of the names were found. */
  readonly depth: number;
}

const childOf = (value: Json | undefined, name: string): Json | undefined => {
  if (Array.isArray(value)) return value[Number(name)] as Json | undefined;
  return isObject(value) && Object.hasOwn(value, name) ? (value[name] as Json) : undefined;
};

/** Follows names as far as they lead; keys may hold slashes themselves. */
function follow(value: Json | undefined, names: readonly string[], from: Pointer, depth = 0): Found {
  for (let length = 1; length <= names.length; length++) {
    const name = names.slice(0, length).join("/");
    const child = childOf(value, name);
    if (child !== undefined) return follow(child, names.slice(length), at(from, name), depth + length);
  }
  return { pointer: from, depth };
}

/** The loader joins conditions by *and* and checks periods as if they were written flat: where the names may begin. */
function startsOf(rule: Json, file: Json, key: string): readonly (readonly [value: Json | undefined, from: Pointer])[] {
  const periods = childOf(rule, "periods");
  const each = Array.isArray(periods)
    ? periods.map((period: Json, index) => [period, at(at(at("", key), "periods"), index)] as const)
    : [];
  return [[rule, at("", key)], ...each, [childOf(file, "$defaults"), "/$defaults"]];
}

const withoutJoin = (names: readonly string[]): readonly string[] =>
  names[0] === "when" && names[1] === "and" ? ["when", ...names.slice(3)] : names;

const deepest = (found: readonly Found[]): Found => found.reduce((best, one) => (one.depth > best.depth ? one : best));

/** The pointer of a problem's place, as far as it is there. */
function pointerOf({ code, rule, place, received }: Problem, content: Json | undefined): Pointer {
  const names = [...(place === "" ? [] : place.split("/")), ...(code === "unknown-key" ? [received] : [])];
  if (content === undefined) return "";
  if (rule === undefined) return follow(content, names, "").pointer;
  const written = childOf(content, rule);
  if (written === undefined) return "";
  const tries = startsOf(written, content, rule).flatMap(([value, from]) => [
    follow(value, names, from),
    follow(value, withoutJoin(names), from),
  ]);
  return deepest(tries).pointer;
}

/** The id of a rule or definition by its file and key: `amazon/listing/title-length`. */
function idOf(file: string, key: string): string {
  const [topic = "", pack = ""] = file
    .replace(/\.json$/, "")
    .split("/")
    .reverse();
  return topic === "definitions" ? `${pack}/${key}` : `${pack}/${topic}/${key}`;
}

/** What keeps a pack from being loaded, in a file with this content, told as lints tell what they find. */
export function problemRemark(problem: Problem, content: Json | undefined): Remark {
  const { file, rule, place, expected, received, suggestion } = problem;
  return {
    file,
    pointer: pointerOf(problem, content),
    ...(rule === undefined ? {} : { rule: idOf(file, rule) }),
    ...(suggestion === undefined ? {} : { what: "suggestion" }),
    params: { place, expected, received, ...(suggestion === undefined ? {} : { suggestion }) },
  };
}
