import { expect, test } from "vitest";
import { watchReads } from "../../src/testing/watchReads.js";

const dossier = { listings: [{ title: "x", tags: ["a", "b"], traits: { radio: true } }, { title: "y" }] };

test("notes what is read, whichever element it was", () => {
  const { dossier: watched, read } = watchReads(dossier);
  expect(watched.listings[1]?.title).toBe("y");
  expect([...read]).toEqual(["listings", "listings[]", "listings[].title"]);
});

test("who asks how long a list is makes use of its elements", () => {
  const { dossier: watched, read } = watchReads(dossier);
  expect(watched.listings[0]?.tags?.length).toBe(2);
  expect(read).toContain("listings[].tags[]");
});

test("who looks at the names in an object makes use of all of them", () => {
  const { dossier: watched, read } = watchReads(dossier);
  expect(Object.keys(watched.listings[0]?.traits ?? {})).toEqual(["radio"]);
  expect(read).toContain("listings[].traits.radio");
});

test("looks the same as what it stands for", () => {
  const { dossier: watched } = watchReads(dossier);
  expect(JSON.stringify(watched)).toBe(JSON.stringify(dossier));
  expect(Array.isArray(watched.listings)).toBe(true);
  expect(watched.listings[0]).toBe(watched.listings[0]);
});

test("what is not there and what is inherited is not read", () => {
  const { dossier: watched, read } = watchReads<{ readonly title?: string }>({});
  expect(watched.title).toBeUndefined();
  expect(String(watched)).toBe("[object Object]");
  expect([...read]).toEqual([]);
});
