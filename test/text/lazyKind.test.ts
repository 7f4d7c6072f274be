import { expect, test } from "vitest";
import { lazyKind, overlaid } from "../../src/text/lazyKind.js";

interface Told {
  readonly word: string;
  readonly made: string[];
}

const kind = lazyKind<Told, { readonly loud: string; readonly soft: string }>({
  loud: ({ word, made }) => {
    made.push(`loud ${word}`);
    return word.toUpperCase();
  },
  soft: ({ word, made }) => {
    made.push(`soft ${word}`);
    return word.toLowerCase();
  },
});

const about = (word: string, data: object = {}) => {
  const made: string[] = [];
  return { made, told: overlaid(kind, { word, made }, data, ["soft"]) };
};

test("a property is made when it is first read, and once", () => {
  const { told, made } = about("Ab");
  expect(made).toEqual([]);
  expect([told.soft, told.soft]).toEqual(["ab", "ab"]);
  expect(made).toEqual(["soft Ab"]);
});

test("objects of a kind do not share what they are about", () => {
  const [one, other] = [about("A").told, about("B").told];
  expect([one.soft, other.soft, one.soft]).toEqual(["a", "b", "a"]);
});

test("what the data has already stands in its place, what is added at the end", () => {
  const { told } = about("Ab", { first: 1, loud: "was here", last: 2 });
  expect(JSON.stringify(told)).toBe('{"first":1,"loud":"AB","last":2,"soft":"ab"}');
});

test("nothing else shows: a copy is plain data, and so is a clone", () => {
  const { told } = about("Ab", { first: 1 });
  expect(Reflect.ownKeys(told)).toEqual(["first", "soft"]);
  expect({ ...told }).toEqual({ first: 1, soft: "ab" });
  expect(structuredClone(told)).toEqual({ first: 1, soft: "ab" });
  expect(Object.getPrototypeOf(told)).toBe(Object.prototype);
});
