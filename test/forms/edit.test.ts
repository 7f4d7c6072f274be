import { describe, expect, test } from "vitest";
import { applyPatch } from "../../src/forms/edit/applyPatch.js";
import type { EditStep } from "../../src/forms/edit/editStep.js";
import { removeAt } from "../../src/forms/edit/removeAt.js";
import { setAt } from "../../src/forms/edit/setAt.js";
import { tokensOf } from "../../src/forms/edit/tokensOf.js";

/** Throws if anything tries to change it in place. */
function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const child of Object.values(value)) frozen(child);
  }
  return value;
}

const set = (root: unknown, pointer: string, value: unknown) => setAt(frozen(root), tokensOf(pointer), value);
const remove = (root: unknown, pointer: string) => removeAt(frozen(root), pointer, tokensOf(pointer));

describe("setting", () => {
  test.each([
    [{ a: 1 }, "/a", 2, { a: 2 }, ["/a"]],
    [{ a: 1 }, "/b", 2, { a: 1, b: 2 }, ["/b"]],
    [{ a: 1 }, "/a", 1, { a: 1 }, []],
    [{ a: { b: 1 } }, "", { c: 1 }, { c: 1 }, [""]],
    [{}, "/a/b/c", 1, { a: { b: { c: 1 } } }, ["/a"]],
    [{ a: {} }, "/a/b/c", 1, { a: { b: { c: 1 } } }, ["/a/b"]],
    [{ a: false }, "/a/b", 1, { a: { b: 1 } }, ["/a"]],
    [{ a: null }, "/a/0/b", 1, { a: [{ b: 1 }] }, ["/a"]],
    [{}, "/a/-", 1, { a: [1] }, ["/a"]],
    [{ a: [1] }, "/a/-", 2, { a: [1, 2] }, ["/a"]],
    [{ a: [1] }, "/a/1", 2, { a: [1, 2] }, ["/a"]],
    [{ a: [1, 2] }, "/a/0", 3, { a: [3, 2] }, ["/a/0"]],
    [{ a: [{ b: 1 }] }, "/a/0/b", 2, { a: [{ b: 2 }] }, ["/a/0/b"]],
    [{ a: [1] }, "/a/-/b", 2, { a: [1, { b: 2 }] }, ["/a"]],
    [{ "a/b": 1, "m~n": 2 }, "/a~1b", 3, { "a/b": 3, "m~n": 2 }, ["/a~1b"]],
    [{ "m~n": { o: 2 } }, "/m~0n/o", 3, { "m~n": { o: 3 } }, ["/m~0n/o"]],
    [undefined, "/listings/0", { sku: "A" }, { listings: [{ sku: "A" }] }, [""]],
  ])("in %j, %s to %j", (root, pointer, value, expected, changed) => {
    expect(set(root, pointer, value)).toEqual({ root: expected, changed });
  });

  test("shares what is not on the way", () => {
    const root = { a: { b: 1 }, c: { d: 2 } };
    const edited = set(root, "/a/b", 3).root as typeof root;
    expect(edited.c).toBe(root.c);
    expect(edited.a).not.toBe(root.a);
  });

  test("takes no name for more than a name", () => {
    const edited = set({}, "/__proto__/polluted", true).root as object;
    expect(Object.hasOwn(edited, "__proto__")).toBe(true);
    expect(Object.getPrototypeOf(edited)).toBe(Object.prototype);
    expect("polluted" in {}).toBe(false);
    const inherited = set({}, "/constructor/name", "x").root;
    expect(inherited).toEqual({ constructor: { name: "x" } });
  });

  test.each([
    [{ a: "text" }, "/a/b", 'nothing can stand at /a/b: /a is "text"'],
    [{ a: [1] }, "/a/b", 'expected a place in a list of 1, received "b"'],
    [{ a: [1] }, "/a/2", 'expected a place in a list of 1, received "2"'],
    [{ a: [1] }, "/a/01", 'expected a place in a list of 1, received "01"'],
    [{}, "/a/1", 'expected a place in a list of 0, received "1"'],
    [{}, "a", 'expected a JSON Pointer such as "/listings/0/title", received "a"'],
    [{}, "/a~2", 'expected a JSON Pointer such as "/listings/0/title", received "/a~2"'],
  ])("refuses in %j %s", (root, pointer, message) => {
    expect(() => set(root, pointer, 1)).toThrow(new RangeError(message));
  });
});

describe("removing", () => {
  test.each([
    [{ a: 1, b: 2 }, "/a", { b: 2 }, ["/a"]],
    [{ a: [1, 2, 3] }, "/a/1", { a: [1, 3] }, ["/a"]],
    [{ a: [{ b: 1 }] }, "/a/0/b", { a: [{}] }, ["/a/0/b"]],
    [{ a: 1 }, "/b", { a: 1 }, []],
    [{ a: 1 }, "/b/c/d", { a: 1 }, []],
    [{ a: [1] }, "/a/-", { a: [1] }, []],
    [{ a: 1 }, "/constructor", { a: 1 }, []],
    [{ a: 1 }, "", {}, [""]],
  ])("from %j %s", (root, pointer, expected, changed) => {
    expect(remove(root, pointer)).toEqual({ root: expected, changed });
  });
});

describe("RFC 6902, appendix A", () => {
  const cases: readonly (readonly [string, unknown, readonly EditStep[], unknown])[] = [
    ["A.1", { foo: "bar" }, [{ op: "add", path: "/baz", value: "qux" }], { baz: "qux", foo: "bar" }],
    ["A.2", { foo: ["bar", "baz"] }, [{ op: "add", path: "/foo/1", value: "qux" }], { foo: ["bar", "qux", "baz"] }],
    ["A.3", { baz: "qux", foo: "bar" }, [{ op: "remove", path: "/baz" }], { foo: "bar" }],
    ["A.4", { foo: ["bar", "qux", "baz"] }, [{ op: "remove", path: "/foo/1" }], { foo: ["bar", "baz"] }],
    ["A.5", { baz: "qux", foo: "bar" }, [{ op: "replace", path: "/baz", value: "boo" }], { baz: "boo", foo: "bar" }],
    [
      "A.6",
      { foo: { bar: "baz", waldo: "fred" }, qux: { corge: "grault" } },
      [{ op: "move", from: "/foo/waldo", path: "/qux/thud" }],
      { foo: { bar: "baz" }, qux: { corge: "grault", thud: "fred" } },
    ],
    [
      "A.7",
      { foo: ["all", "grass", "cows", "eat"] },
      [{ op: "move", from: "/foo/1", path: "/foo/3" }],
      { foo: ["all", "cows", "eat", "grass"] },
    ],
    [
      "A.8",
      { baz: "qux", foo: ["a", 2, "c"] },
      [
        { op: "test", path: "/baz", value: "qux" },
        { op: "test", path: "/foo/1", value: 2 },
      ],
      { baz: "qux", foo: ["a", 2, "c"] },
    ],
    [
      "A.10",
      { foo: "bar" },
      [{ op: "add", path: "/child", value: { grandchild: {} } }],
      { foo: "bar", child: { grandchild: {} } },
    ],
    ["A.14", { "/": 9, "~1": 10 }, [{ op: "test", path: "/~01", value: 10 }], { "/": 9, "~1": 10 }],
    [
      "A.16",
      { foo: ["bar"] },
      [{ op: "add", path: "/foo/-", value: ["abc", "def"] }],
      { foo: ["bar", ["abc", "def"]] },
    ],
    ["copy", { a: [1], b: { c: 2 } }, [{ op: "copy", from: "/b", path: "/a/0" }], { a: [{ c: 2 }, 1], b: { c: 2 } }],
    ["the whole", { a: 1 }, [{ op: "add", path: "", value: { b: 1 } }], { b: 1 }],
    ["onto itself", { a: 1 }, [{ op: "move", from: "/a", path: "/a" }], { a: 1 }],
  ];

  test.each(cases)("%s", (_name, root, steps, expected) => {
    expect(applyPatch(frozen(root), steps).root).toEqual(expected);
  });

  const refused: readonly (readonly [string, unknown, EditStep, string])[] = [
    ["A.9", { baz: "qux" }, { op: "test", path: "/baz", value: "bar" }, 'expected "bar" at /baz, found "qux"'],
    ["A.12", { foo: "bar" }, { op: "add", path: "/baz/bat", value: "qux" }, "nothing stands at /baz"],
    ["A.15", { "/": 9, "~1": 10 }, { op: "test", path: "/~01", value: "10" }, 'expected "10" at /~01, found 10'],
    ["below a text", { a: "b" }, { op: "add", path: "/a/b", value: 1 }, "nothing can stand at /a/b"],
    ["removing nothing", { a: 1 }, { op: "remove", path: "/b" }, "nothing stands at /b"],
    ["replacing nothing", { a: 1 }, { op: "replace", path: "/b", value: 1 }, "nothing stands at /b"],
    ["into itself", { a: {} }, { op: "move", from: "/a", path: "/a/b" }, "/a cannot be moved into itself, to /a/b"],
    ["too far", { a: [] }, { op: "add", path: "/a/1", value: 1 }, 'expected a place in a list of 0, received "1"'],
  ];

  test.each(refused)("%s is refused", (_name, root, step, message) => {
    expect(() => applyPatch(frozen(root), [step])).toThrow(new RangeError(message));
  });

  test("an operation that there is not is refused", () => {
    const step = JSON.parse('{"op":"increment","path":"/a"}') as EditStep;
    expect(() => applyPatch({ a: 1 }, [step])).toThrow('no step of a JSON Patch: {"op":"increment","path":"/a"}');
  });

  test("what changed is the list that was added to or taken from, else the place itself", () => {
    const root = { a: [1, 2], b: { c: 1 } };
    const steps: readonly EditStep[] = [
      { op: "add", path: "/a/0", value: 0 },
      { op: "replace", path: "/a/0", value: 5 },
      { op: "move", from: "/b/c", path: "/a/-" },
      { op: "test", path: "/b", value: {} },
    ];
    expect(applyPatch(frozen(root), steps)).toEqual({
      root: { a: [5, 1, 2, 1], b: {} },
      changed: ["/a", "/a/0", "/b/c", "/a"],
    });
  });
});
