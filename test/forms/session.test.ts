import { describe, expect, test } from "vitest";
import type { CompileCheck } from "../../src/checks/check.js";
import { createChecker } from "../../src/engine/checker.js";
import { createSession, type SessionOptions } from "../../src/forms/index.js";
import { load, packFolder } from "../engine/packFiles.js";

const rule = (check: object, more: object = {}) => ({ subject: "listing", source: "law", check, ...more });

const { packs } = load(
  packFolder(
    "markets/eu",
    { kind: "market", markets: ["DE", "FR"] },
    {
      rules: {
        title: rule({ length: { of: "listing.title", max: 10 } }),
        brand: rule({ required: { of: "listing.brand" } }, { per: "listing.model" }),
        tidy: rule({ length: { of: "listing.title", max: 5 } }, { level: "should" }),
        radio: rule(
          { required: { of: "listing.origin" } },
          { when: { "===": [{ var: "listing.traits.radio" }, true] } },
        ),
        papers: rule(
          { required: { of: "listing.warnings" } },
          { level: "should", when: { "===": [{ var: "listing.traits.radio" }, true] } },
        ),
        later: rule({ required: { of: "listing.subtitle" } }, { from: "2027-01-01" }),
        licence: { subject: "merchant", source: "law", check: { document: { type: "business-licence" } } },
        entity: {
          subject: "merchant",
          source: "law",
          check: { required: { of: "merchant.legalName" } },
          when: { "===": [{ var: "merchant.entityType" }, "company"] },
        },
      },
    },
  ),
);
const checker = createChecker({ packs });
const target = { market: "DE" };
const start = (dossier?: unknown, more: Partial<SessionOptions> = {}) =>
  createSession(checker, target, { asOf: "2026-11-22", dossier, ...more });

const listing = { sku: "A1", title: "A very long title", brand: "Acme", traits: { radio: false } };
const rulesOf = (findings: readonly { readonly rule: string; readonly path: string }[]) =>
  findings.map((finding) => `${finding.rule} ${finding.path}`);

test("what ways lack in part is found beside its fields, and noticed when it changes", () => {
  const short = (field: string) => ({ length: { of: `listing.${field}`, max: 3 } });
  const ways = rule({ anyOf: [short("model"), { allOf: [short("title"), short("subtitle")] }] });
  const folder = packFolder("markets/eu", { kind: "market", markets: ["DE"] }, { rules: { ways } });
  const long = { sku: "A1", model: "abcd", title: "abcd", subtitle: "abcd" };
  const session = createSession(createChecker({ packs: load(folder).packs }), target, {
    asOf: "2026-11-22",
    dossier: { listings: [long] },
  });
  expect(session.findingsFor("/listings/0/subtitle")).toHaveLength(1);
  const { changed } = session.set("/listings/0/subtitle", "abcde").findings;
  expect(changed.map(({ after }) => after.reasons[1]?.parts?.[1]?.params["actual"])).toEqual([5]);
});

describe("a session", () => {
  test("starts with nothing known", () => {
    expect(start().report()).toEqual(checker.check({}, target, { asOf: "2026-11-22" }));
  });

  test("tells what an edit mended, made worse, and made known", () => {
    const session = start({ listings: [listing] });
    const shorter = session.set("/listings/0/title", "Bright lamp");
    expect(shorter.findings.changed.map(({ before, after }) => [before.actual, after.actual])).toEqual([
      [17, 11],
      [17, 11],
    ]);
    const right = session.set("/listings/0/title", "Lamp");
    expect(right.findings.changed.map(({ after }) => `${after.rule} ${after.outcome}`)).toEqual([
      "eu/rules/tidy pass",
      "eu/rules/title pass",
    ]);
    const asked = session.remove("/listings/0/traits");
    expect(asked.questions.added.map(({ path }) => path)).toEqual(["/listings/0/traits/radio"]);
    expect(session.set("/listings/0/traits/radio", false).questions.gone.map(({ path }) => path)).toEqual([
      "/listings/0/traits/radio",
    ]);
  });

  test.each([
    ["", {}],
    [" beside waivers", { waivers: [{ rule: "eu/rules/title" }] }],
  ])("tells what stands alone once, though its rule joins what another listing came to%s", (_, more) => {
    const session = start({ listings: [listing, { ...listing, sku: "A2", model: "M" }], ...more });
    const steps = [0, 1].map((at) => ({ op: "replace", path: `/listings/${at}/brand`, value: 5 }) as const);
    const { changed } = session.patch(steps).findings;
    expect(changed.map(({ after }) => after.subject.pointer)).toEqual(["/listings/0", "/listings/1"]);
  });

  test("tells that what was missing now cannot be read, though the same is said of it", () => {
    const session = start({ listings: [{ sku: "A1" }] });
    const brand = session.set("/listings/0/brand", 5).findings.changed;
    expect(brand.map(({ before, after }) => [before.unknown?.why, after.unknown?.why])).toEqual([
      ["not-provided", "unreadable"],
    ]);
    expect(session.report()).toEqual(checker.check(session.dossier, target, { asOf: "2026-11-22" }));
  });

  test("tells nothing where nothing changed", () => {
    const session = start({ listings: [listing] });
    const before = session.report();
    expect(session.set("/listings/0/title", listing.title)).toEqual({
      findings: { added: [], changed: [], gone: [] },
      questions: { added: [], changed: [], gone: [] },
    });
    expect(session.canUndo).toBe(false);
    expect(session.report()).toBe(before);
    expect(session.set("/listings/0/color", "red").findings).toEqual({ added: [], changed: [], gone: [] });
  });

  test("never changes what it was given", () => {
    const dossier = { listings: [{ ...listing }], documents: [{ type: "business-licence" }] };
    const before = structuredClone(dossier);
    const session = start(dossier);
    session.set("/listings/0/title", "Lamp");
    session.set("/listings/-", { sku: "A2" });
    session.patch([{ op: "remove", path: "/documents/0" }]);
    session.remove("/listings/0");
    expect(dossier).toEqual(before);
    expect(session.dossier).toEqual({ listings: [{ sku: "A2" }], documents: [] });
    expect(session.get("/listings/0/sku")).toBe("A2");
    expect(session.get("/listings/7/sku")).toBeUndefined();
  });

  test("takes edits back, and makes them again", () => {
    const session = start({ listings: [listing] });
    const first = session.report();
    session.set("/listings/0/title", "Lamp");
    session.set("/listings/0/brand", undefined);
    const last = session.report();
    expect([session.canUndo, session.canRedo]).toEqual([true, false]);
    session.undo();
    session.undo();
    expect(session.dossier).toEqual({ listings: [listing] });
    expect(session.report()).toEqual(first);
    expect([session.canUndo, session.canRedo]).toEqual([false, true]);
    expect(session.undo().findings.changed).toEqual([]);
    session.redo();
    session.redo();
    expect(session.report()).toEqual(last);
    session.undo();
    session.set("/listings/0/title", "Torch");
    expect(session.canRedo).toBe(false);
    expect(session.redo().findings.changed).toEqual([]);
  });

  test("takes a patch whole or not at all", () => {
    const session = start({ listings: [listing] });
    const before = session.dossier;
    const steps = [
      { op: "replace", path: "/listings/0/title", value: "Lamp" },
      { op: "test", path: "/listings/0/sku", value: "B1" },
    ] as const;
    expect(() => session.patch(steps)).toThrow('expected "B1" at /listings/0/sku, found "A1"');
    expect(session.dossier).toBe(before);
    expect(session.canUndo).toBe(false);
  });

  test("refuses places that cannot be, and changes nothing", () => {
    const session = start({ listings: [listing] });
    const before = session.dossier;
    for (const pointer of ["/listings/5/title", "/listings/0/title/x", "listings", "/listings/x"])
      expect(() => session.set(pointer, "x")).toThrow(RangeError);
    expect(session.dossier).toBe(before);
  });

  test("refuses what is no target and no day", () => {
    expect(() => createSession(checker, { market: "Germany" }, { asOf: "2026-11-22" })).toThrow(TypeError);
    expect(() => start({}, { asOf: "now" })).toThrow(TypeError);
  });

  test("tells listeners of edits that changed something, until they leave", () => {
    const session = start({ listings: [listing] });
    let heard = 0;
    const leave = session.subscribe(() => heard++);
    session.set("/listings/0/title", "Lamp");
    session.set("/listings/0/title", "Lamp");
    session.undo();
    expect(heard).toBe(2);
    leave();
    session.redo();
    expect(heard).toBe(2);
  });
});

describe("an edit", () => {
  /** The demands of each check that is evaluated. */
  const evaluated: string[] = [];
  const watched = packs.map((pack) => ({
    ...pack,
    uses: {
      ...pack.uses,
      checks: Object.fromEntries(
        Object.entries(pack.uses.checks).map(([kind, compile]): readonly [string, CompileCheck<never>] => [
          kind,
          (demands, context) => {
            const check = compile(demands, context);
            const said = `${kind} ${JSON.stringify(demands)}`;
            const test: typeof check.test = (scope) => {
              evaluated.push(said);
              return check.test(scope);
            };
            return { ...check, test };
          },
        ]),
      ),
    },
  }));
  const session = createSession(createChecker({ packs: watched }), target, {
    asOf: "2026-11-22",
    dossier: { merchant: { legalName: "Acme" }, documents: [], listings: [listing, { ...listing, sku: "A2" }] },
  });
  const evaluatedBy = (pointer: string, value: unknown): readonly string[] => {
    evaluated.length = 0;
    session.set(pointer, value);
    return evaluated.toSorted();
  };

  test("evaluates only the rules that read what was edited, for the subjects that hold it", () => {
    const titles = ['length {"of":"listing.title","max":10}', 'length {"of":"listing.title","max":5}'];
    expect(evaluatedBy("/listings/0/title", "Lamp")).toEqual(titles);
    expect(evaluatedBy("/listings/1/title", "Torch")).toEqual(titles);
    expect(evaluatedBy("/listings/1/brand", "Other")).toEqual(['required {"of":"listing.brand"}']);
    expect(evaluatedBy("/merchant/legalName", "Acme Ltd")).toEqual(['required {"of":"merchant.legalName"}']);
    expect(evaluatedBy("/listings/0/keywords", ["nobody reads"])).toEqual([]);
  });

  test("evaluates nothing more where something is called otherwise by it, and tells all that is said of it anew", () => {
    const unnamed = createSession(createChecker({ packs: watched }), target, {
      asOf: "2026-11-22",
      dossier: { listings: [{ title: "A very long title" }, { model: "M1", sku: "A2" }] },
    });
    evaluated.length = 0;
    const labels = (change: ReturnType<typeof unnamed.set>) =>
      change.findings.changed.map(({ after }) => after.subject.label);
    expect(new Set(labels(unnamed.set("/listings/0/sku", "A1")))).toEqual(new Set(["A1"]));
    expect(new Set(labels(unnamed.set("/listings/0/sku", "A12")))).toEqual(new Set(["A12"]));
    expect(evaluated).toEqual([]);
    const joined = unnamed.set("/listings/0/model", "M1").findings;
    expect(
      joined.changed.map(({ before, after }) => [before.rule, before.subject.others, after.subject.others]),
    ).toEqual([["eu/rules/brand", undefined, [{ pointer: "/listings/1", label: "A2" }]]]);
    expect(joined.gone.map(({ subject }) => subject.label)).toEqual(["A2"]);
    expect(evaluated).toEqual([]);
    expect(unnamed.report()).toEqual(checker.check(unnamed.dossier, target, { asOf: "2026-11-22" }));
  });

  test("of a list of papers evaluates the rules that search it", () => {
    session.set("/documents/-", { type: "passport" });
    expect(evaluatedBy("/documents/0/type", "business-licence")).toEqual(['document {"type":"business-licence"}']);
  });
});

describe("what belongs beside a field", () => {
  const session = start({ documents: [], listings: [listing, { ...listing, sku: "A2", brand: "" }] });

  test("is what has to be changed there", () => {
    expect(rulesOf(session.findingsFor("/listings/0/title"))).toEqual([
      "eu/rules/tidy /listings/0/title",
      "eu/rules/title /listings/0/title",
    ]);
    expect(rulesOf(session.findingsFor("/listings/1/brand"))).toEqual(["eu/rules/brand /listings/1/brand"]);
    expect(session.findingsFor("/listings/1/bran")).toEqual([]);
  });

  test("is also what is missing there, and what belongs to its parts", () => {
    expect(rulesOf(session.findingsFor("/documents"))).toEqual(["eu/rules/licence /documents/-"]);
    expect(session.findingsFor("/listings/1").map(({ rule }) => rule)).toEqual([
      "eu/rules/brand",
      "eu/rules/later",
      "eu/rules/tidy",
      "eu/rules/title",
    ]);
  });

  test("is told for each variant of a model", () => {
    const variants = start({
      listings: [
        { model: "M", brand: "" },
        { model: "M", brand: "" },
      ],
    });
    expect(variants.report().findings.filter(({ rule }) => rule === "eu/rules/brand")).toHaveLength(1);
    expect(rulesOf(variants.findingsFor("/listings/1/brand"))).toEqual(["eu/rules/brand /listings/1/brand"]);
  });
});

describe("what to ask next", () => {
  test("is what settles most musts, then most rules; musts are named first", () => {
    const session = start({ documents: [], merchant: {}, listings: [{ sku: "A1" }] });
    expect(session.missing().map(({ path, rules }) => [path, rules.map(({ rule }) => rule)])).toEqual([
      ["/listings/0/title", ["eu/rules/title", "eu/rules/tidy"]],
      ["/listings/0/traits/radio", ["eu/rules/radio", "eu/rules/papers"]],
      ["/listings/0/brand", ["eu/rules/brand"]],
      ["/merchant/entityType", ["eu/rules/entity"]],
    ]);
  });

  test("is nothing where all is known", () => {
    const session = start({
      merchant: { entityType: "individual" },
      documents: [],
      listings: [{ ...listing, subtitle: "x" }],
    });
    expect(session.missing()).toEqual([]);
  });
});

describe("progress", () => {
  const steps = [
    { id: "company", pointers: ["/merchant"] },
    { id: "papers", pointers: ["/documents", "/certificates"] },
    { id: "products", pointers: ["/listings"] },
  ];

  test("counts the musts that bind or may bind, all and by step", () => {
    const session = start({ documents: [], merchant: { entityType: "company" }, listings: [listing, { sku: "A2" }] });
    expect(session.progress(steps)).toEqual({
      settled: 1,
      failed: 2,
      open: 4,
      total: 7,
      steps: [
        { id: "company", settled: 0, failed: 0, open: 1, total: 1 },
        { id: "papers", settled: 0, failed: 1, open: 0, total: 1 },
        { id: "products", settled: 1, failed: 1, open: 3, total: 5 },
      ],
    });
  });

  test("a waived must is settled; what is left out of the report counts all the same", () => {
    const waivers = [{ rule: "eu/rules/title", sku: "A1", reason: "agreed", approver: "Me", expiresOn: "2027-01-01" }];
    const session = start({ documents: [], merchant: {}, listings: [listing], waivers }, { outcomes: ["unknown"] });
    expect(session.progress()).toEqual({ settled: 2, failed: 1, open: 1, total: 4, steps: [] });
  });
});

test.each(["listings/0/title", "/~2", 5, null])("a place that is no pointer is refused: %j", (pointer) => {
  const session = start();
  const place = pointer as string;
  const said = /^expected a JSON Pointer such as "\/listings\/0\/title", received /;
  expect(() => session.set(place, 1)).toThrow(said);
  expect(() => session.findingsFor(place)).toThrow(said);
  expect(() => session.progress([{ id: "one", pointers: [place] }])).toThrow(said);
});
