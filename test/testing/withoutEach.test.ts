import { expect, test } from "vitest";
import { withoutEach } from "../../src/testing/withoutEach.js";

test("takes each property away in turn, at every depth, and no element of a list", () => {
  const dossier = { a: { b: 1, c: [{ d: 2 }, 3] }, "e/f": null };
  expect([...withoutEach(dossier)]).toEqual([
    { pointer: "/a", dossier: { "e/f": null } },
    { pointer: "/a/b", dossier: { a: { c: [{ d: 2 }, 3] }, "e/f": null } },
    { pointer: "/a/c", dossier: { a: { b: 1 }, "e/f": null } },
    { pointer: "/a/c/0/d", dossier: { a: { b: 1, c: [{}, 3] }, "e/f": null } },
    { pointer: "/e~1f", dossier: { a: { b: 1, c: [{ d: 2 }, 3] } } },
  ]);
});

test("of nothing, nothing", () => {
  expect([...withoutEach({})]).toEqual([]);
});
