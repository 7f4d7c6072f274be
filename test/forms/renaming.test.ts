import { expect, test } from "vitest";
import { createChecker } from "../../src/engine/checker.js";
import { createSession, type Session, type SessionChange } from "../../src/forms/index.js";
import { load, packFolder } from "../engine/packFiles.js";

const rule = (check: object, more: object = {}) => ({ subject: "listing", source: "law", check, ...more });

const { packs } = load(
  packFolder(
    "markets/eu",
    { kind: "market", markets: ["DE"] },
    {
      rules: {
        brand: rule({ required: { of: "listing.brand" } }, { per: "listing.model" }),
        title: rule({ length: { of: "listing.title", max: 5 } }),
        wide: { subject: "image", source: "law", check: { range: { of: "image.widthPx", min: 500 } } },
      },
    },
  ),
);
const checker = createChecker({ packs });
const target = { market: "DE" };
const options = { asOf: "2026-11-22" } as const;

const start = (dossier: unknown) => createSession(checker, target, { ...options, dossier });

const labels = ({ findings }: SessionChange): readonly (readonly [string, string, string])[] =>
  findings.changed
    .map(({ before, after }) => [after.rule, before.subject.label, after.subject.label] as const)
    .toSorted();

function expectFresh(session: Session): void {
  expect(session.report()).toEqual(checker.check(session.dossier, target, options));
}

test("the parts of a listing are called by its name", () => {
  const session = start({ listings: [{ title: "A long title", images: [{ widthPx: 10 }, { widthPx: 20 }] }] });
  expect(labels(session.set("/listings/0/sku", "A1"))).toEqual([
    ["eu/rules/brand", "A long title", "A1"],
    ["eu/rules/title", "A long title", "A1"],
    ["eu/rules/wide", "A long title #1", "A1 #1"],
    ["eu/rules/wide", "A long title #2", "A1 #2"],
  ]);
  expectFresh(session);
  session.set("/listings/0/images/0/widthPx", 30);
  session.set("/listings/0/sku", "A2");
  expectFresh(session);
  session.undo();
  expectFresh(session);
});

test("a title by which a listing is called changes what it is called, and what it is found to be", () => {
  const session = start({ listings: [{ title: "A long title", brand: "Acme" }] });
  expect(labels(session.set("/listings/0/title", "Longer still"))).toEqual([
    ["eu/rules/brand", "A long title", "Longer still"],
    ["eu/rules/title", "A long title", "Longer still"],
  ]);
  expectFresh(session);
});

test("a listing that leaves its model is told alone again", () => {
  const session = start({
    listings: [
      { sku: "A1", model: "M" },
      { sku: "A2", model: "M" },
    ],
  });
  const left = session.remove("/listings/1/model").findings;
  expect(left.changed.map(({ before, after }) => [before.subject.others?.length, after.subject.others])).toEqual([
    [1, undefined],
  ]);
  expect(left.added.map(({ subject }) => subject.label)).toEqual(["A2"]);
  expectFresh(session);
  expect(session.set("/listings/1/model", "M").findings.gone.map(({ subject }) => subject.label)).toEqual(["A2"]);
  expectFresh(session);
});

test("a waiver that names a SKU holds for the listing that comes to have it, and no longer for another", () => {
  const waiver = { rule: "eu/rules/title", sku: "A1", reason: "agreed", approver: "Li", expiresOn: "2030-01-01" };
  const session = start({ waivers: [waiver], listings: [{ sku: "A0", title: "A long title" }] });
  const outcomes = ({ findings }: SessionChange) =>
    findings.changed
      .filter(({ after }) => after.rule === waiver.rule)
      .map(({ before, after }) => [before.outcome, after.outcome]);
  expect(outcomes(session.set("/listings/0/sku", "A1"))).toEqual([["fail", "waived"]]);
  expectFresh(session);
  expect(outcomes(session.set("/listings/0/sku", "A2"))).toEqual([["waived", "fail"]]);
  expectFresh(session);
});
