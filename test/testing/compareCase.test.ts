import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/model/json.js";
import type { CaseReport } from "../../src/testing/suiteReport.js";
import { atMost, caseOf, runOf, suiteOf, titled, toy } from "./world.js";

const rule = { ...atMost(10), remedy: "do-it" };

function reportOf(expectation: object, dossier: JsonObject, of: object = rule): CaseReport {
  const [report] = suiteOf(runOf(of, [caseOf("case", "", dossier, { expect: expectation })])).cases;
  if (report === undefined) throw new Error("the case was refused");
  return report;
}

const placesOf = (...args: Parameters<typeof reportOf>) =>
  reportOf(...args).failure?.differences.map(({ place }) => place) ?? [];

/** The whole finding of a title of eleven characters, as a fixture writes it. */
const whole = {
  outcome: "fail",
  path: "/listings/0/title",
  subject: { kind: "listing", pointer: "/listings/0", label: "A1" },
  message: {
    key: "check.length.above",
    params: expect.objectContaining({ max: 10, actual: 11 }),
  },
  reasons: [],
};

describe("the outcome", () => {
  test("as expected", () => {
    expect(reportOf({ outcome: "pass" }, titled(10))).toEqual({
      name: "case",
      line: 2,
      status: "passed",
      durationMs: expect.any(Number),
    });
  });

  test("another one: the finding is told whole, and why", () => {
    const { status, failure } = reportOf({ outcome: "pass" }, titled(11));
    expect(status).toBe("failed");
    expect(failure?.differences).toEqual([{ place: "/outcome", expected: "pass", received: "fail" }]);
    expect(failure?.received).toMatchObject(whole);
    expect(failure?.explanations).toEqual([expect.objectContaining({ pointer: "/listings/0" })]);
    expect(failure?.findings).toHaveLength(1);
    expect(failure?.dossier).toEqual(titled(11));
  });

  test("a question instead: its deciding paths are told", () => {
    const { failure } = reportOf({ outcome: "fail" }, {});
    expect(failure?.received).toEqual({ outcome: "question", paths: ["/listings"] });
    expect(failure?.questions).toEqual(["/listings"]);
  });

  test("not binding instead: why is explained", () => {
    const radio = { ...rule, when: { "===": [{ var: "listing.traits.radio" }, true] } };
    const { failure } = reportOf({ outcome: "fail" }, toy({ title: "x", traits: { radio: false } }), radio);
    expect(failure?.received).toEqual({ outcome: "not-binding" });
    expect(failure?.explanations).toEqual([expect.objectContaining({ pointer: "/listings/0" })]);
  });
});

describe("fields beside the outcome", () => {
  test("hold of one finding of that outcome", () => {
    const expectation = { outcome: "fail", path: "/listings/1/title", subject: { label: "A2" } };
    const listings = [11, 12].map((length, index) => ({
      sku: `A${index + 1}`,
      category: "toys",
      title: "x".repeat(length),
    }));
    expect(placesOf(expectation, { listings })).toEqual([]);
    expect(placesOf({ ...expectation, path: "/listings/0/title" }, { listings })).toHaveLength(1);
  });

  test("are partial: of objects only what is given counts", () => {
    expect(
      placesOf({ outcome: "fail", message: { params: { max: 10 } }, remedy: { id: "do-it" } }, titled(11)),
    ).toEqual([]);
    expect(placesOf({ outcome: "fail", message: { params: { max: 11 } } }, titled(11))).toEqual([
      "/message/params/max",
    ]);
    expect(placesOf({ outcome: "fail", remedy: { leadTimeDays: [1, 6] } }, titled(11))).toEqual([
      "/remedy/leadTimeDays/1",
    ]);
  });

  test("of what the rule says of itself", () => {
    expect(placesOf({ outcome: "fail", level: "must", area: "goods" }, titled(11))).toEqual([]);
    expect(placesOf({ outcome: "fail", level: "should" }, titled(11))).toEqual(["/level"]);
    expect(placesOf({ outcome: "fail", source: { title: "Test authority" } }, titled(11))).toEqual([]);
  });

  test("that the finding does not have", () => {
    expect(placesOf({ outcome: "fail", actual: 11 }, titled(11))).toEqual([]);
    expect(placesOf({ outcome: "fail", actual: 12 }, titled(11))).toEqual(["/actual"]);
    expect(placesOf({ outcome: "fail", waiver: { reason: "x" } }, titled(11))).toEqual(["/waiver"]);
  });

  test("why something is not known", () => {
    const unknown = { why: "not-provided", paths: ["/listings/0/title"] };
    expect(placesOf({ outcome: "unknown", unknown }, toy({}))).toEqual([]);
    expect(placesOf({ outcome: "unknown", unknown: { paths: ["/listings/0/brand"] } }, toy({}))).toEqual([
      "/unknown/paths/0",
    ]);
  });

  test("the day of what is to come", () => {
    const later = { ...rule, from: "2027-01-01" };
    expect(placesOf({ outcome: "upcoming-fail", from: "2027-01-01" }, titled(11), later)).toEqual([]);
    expect(placesOf({ outcome: "upcoming-fail", from: "2027-01-02" }, titled(11), later)).toEqual(["/from"]);
  });
});

describe("a question", () => {
  const radio = {
    ...rule,
    when: { or: [{ "===": [{ var: "listing.traits.radio" }, true] }, { "===": [{ var: "listing.brand" }, "Acme"] }] },
  };
  const paths = ["/listings/0/traits/radio", "/listings/0/brand"];

  test("has one of the deciding paths", () => {
    expect(placesOf({ outcome: "question", path: paths[1] }, titled(11), radio)).toEqual([]);
    expect(placesOf({ outcome: "question", path: "/listings/0/model" }, titled(11), radio)).toEqual(["/path"]);
  });

  test("or all of them, in whatever order", () => {
    expect(placesOf({ outcome: "question", paths }, titled(11), radio)).toEqual([]);
    expect(placesOf({ outcome: "question", paths: [...paths].reverse() }, titled(11), radio)).toEqual([]);
    expect(placesOf({ outcome: "question", paths: [paths[0]] }, titled(11), radio)).not.toEqual([]);
  });
});

describe("all findings", () => {
  const both = {
    listings: [
      { sku: "A1", category: "toys", title: "x".repeat(11) },
      { sku: "A2", category: "toys", title: "x" },
    ],
  };
  const found = () => reportOf({ outcome: "pass" }, titled(11)).failure?.received;

  test("are compared whole, but for what every finding of the rule says", () => {
    expect(placesOf({ outcome: "fail", findings: [found()] }, titled(11))).toEqual([]);
    const { reasons: _, ...less } = found() as JsonObject;
    expect(placesOf({ outcome: "fail", findings: [less] }, titled(11))).toEqual(["/findings/0/reasons"]);
  });

  test("what the rule says of itself counts where it is given", () => {
    expect(
      placesOf({ outcome: "fail", findings: [{ ...(found() as JsonObject), level: "must" }] }, titled(11)),
    ).toEqual([]);
    expect(
      placesOf({ outcome: "fail", findings: [{ ...(found() as JsonObject), level: "should" }] }, titled(11)),
    ).toEqual(["/findings/0/level"]);
  });

  test("partial where the fixture says so", () => {
    const findings = [
      { outcome: "fail", partial: true, subject: { label: "A1" } },
      { outcome: "pass", partial: true },
    ];
    expect(placesOf({ outcome: "fail", findings }, both)).toEqual([]);
    expect(placesOf({ outcome: "fail", findings: [...findings].reverse() }, both)).toEqual([
      "/findings/0/outcome",
      "/findings/1/outcome",
      "/findings/1/subject/label",
    ]);
  });

  test("one too few or too many", () => {
    const one = { outcome: "fail", partial: true };
    expect(placesOf({ outcome: "fail", findings: [one] }, both)).toEqual(["/findings/1"]);
    expect(placesOf({ outcome: "fail", findings: [one, { outcome: "pass", partial: true }, one] }, both)).toEqual([
      "/findings/2",
    ]);
  });
});
