import { describe, expect, test } from "vitest";
import { compileCondition } from "../../src/logic/compileCondition.js";
import type { Names } from "../../src/logic/read.js";
import { compileReferenceCondition } from "../../src/logic/reference/compileReferenceCondition.js";
import { unknownPaths } from "../../src/logic/unknownPaths.js";
import { answerOf } from "./evaluate.js";
import { fixed, listingOptions, listingScope } from "./world.js";

describe("is", () => {
  test.each([true, false, undefined])("gives %s of the definition", (value) => {
    const asked: string[] = [];
    const options = listingOptions({
      is: (id) => {
        asked.push(id);
        return fixed(value);
      },
    });
    expect(answerOf({ is: "eu/toys" }, listingScope({}), options)).toBe(value);
    expect(new Set(asked)).toEqual(new Set(["eu/toys"]));
  });

  test("keeps a definition that is constant so", () => {
    const options = listingOptions({ is: () => ({ ...fixed(true), constant: true }) });
    expect(compileCondition({ "!": { is: "eu/toys" } }, options).constant).toBe(false);
  });

  test("shows the definition's own tree, which says what is not known", () => {
    const radio = { var: "listing.traits.radio" };
    const options = listingOptions({ is: () => compileCondition(radio, listingOptions()) });
    const trace = compileCondition({ is: "eu/radio" }, options).trace(listingScope({ traits: { radio: 1 } }));
    expect(trace).toMatchObject({
      op: "is",
      path: "eu/radio",
      value: undefined,
      of: [{ op: "var", unreadable: true }],
    });
    expect(unknownPaths(trace)).toEqual({ missing: [], unreadable: ["/listings/0/traits/radio"] });
  });
});

describe("holds", () => {
  test.each([compileCondition, compileReferenceCondition])(
    "%o hands over the check and the names in sight",
    (compile) => {
      const check = { length: { of: "image.name", max: 3 } };
      const seen: [unknown, Names][] = [];
      const options = listingOptions({
        holds: (spec, names) => {
          seen.push([spec, names]);
          return fixed(true);
        },
      });
      compile({ some: [{ var: "listing.images" }, { holds: check }] }, options);
      expect(seen.map(([spec]) => spec)).toEqual([check]);
      expect(seen[0]?.[1].read("image.name").path).toBe("image.name");
    },
  );

  test("says what the check could not read", () => {
    const leaf = { op: "var", value: undefined, path: "listing.title", pointer: "/listings/0/title", of: [] };
    const options = listingOptions({
      holds: () => ({ test: () => undefined, trace: () => ({ op: "holds", value: undefined, of: [leaf] }) }),
    });
    const { test: answer, trace } = compileCondition({ "!": { holds: { required: {} } } }, options);
    expect(answer(listingScope({}))).toBeUndefined();
    expect(unknownPaths(trace(listingScope({}))).missing).toEqual(["/listings/0/title"]);
  });
});
