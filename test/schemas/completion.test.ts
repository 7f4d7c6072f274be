import { describe, expect, test } from "vitest";
import { CHECK_KINDS } from "../../src/checks/kinds.js";
import { SIGNATURES } from "../../src/logic/operators/signatures.js";
import { shippedKnowledge } from "../../src/packs/shippedKnowledge.js";
import { hoverAt, type Offer, offersAt, warningsIn } from "./editor.js";

const { codes, remedies, definitions, groups } = shippedKnowledge();

const rule = (inner: string, subject = "listing"): string =>
  `{ "$defaults": { "subject": "${subject}", "source": "law" }, "a-rule": { ${inner} } }`;

const labels = (offers: readonly Offer[]): readonly string[] =>
  offers.map(({ label }) => label.replaceAll('"', "")).sort();

const within = async (inner: string, subject?: string): Promise<readonly string[]> =>
  labels(await offersAt("rules", rule(inner, subject)));

const sorted = (names: Iterable<string>): readonly string[] => [...names].sort();

describe("in a rule, an editor offers", () => {
  test("every kind of check, each with what it does", async () => {
    const offers = await offersAt("rules", rule('"check": { "|" }'));
    expect(labels(offers)).toEqual(sorted(Object.keys(CHECK_KINDS)));
    for (const { label, description } of offers) expect(description, label).toMatch(/^[A-Z].{12,}/);
  });

  test("kinds of checks within combinations and conditions", async () => {
    const kinds = sorted(Object.keys(CHECK_KINDS));
    expect(await within('"check": { "anyOf": [{ "allOf": [{ "|" }] }] }')).toEqual(kinds);
    expect(await within('"check": { "choose": [{ "then": { "|" } }] }')).toEqual(kinds);
    expect(await within('"when": { "!": { "holds": { "|" } } }')).toEqual(kinds);
  });

  test("the demands of a kind, each with what it means", async () => {
    const offers = await offersAt("rules", rule('"check": { "length": { "|" } }'));
    expect(labels(offers)).toEqual(["max", "min", "of", "unit"]);
    expect(offers.find(({ label }) => label === "of")?.description).toBe("What is measured.");
    const papers = await offersAt("rules", rule('"check": { "document": { "|" } }'));
    expect(labels(papers)).toEqual(
      expect.arrayContaining(["type", "holder", "left", "covers", "coversMonths", "file"]),
    );
    expect(labels(papers)).not.toContain("var");
    for (const { label, description } of papers) expect(description, label).not.toBe("");
  });

  test("document types with their names in both languages, alone and in a list", async () => {
    const offers = await offersAt("rules", rule('"check": { "document": { "type": "|" } }'));
    expect(labels(offers)).toEqual(sorted(codes.documentTypes ?? []));
    expect(offers.find(({ label }) => label === '"business-licence"')?.description).toBe("Business licence · 营业执照");
    expect(await within('"check": { "document": { "type": ["business-licence", "|"] } }')).toEqual(labels(offers));
  });

  test.each([
    ["certificateSchemes", '"check": { "certificate": { "scheme": "|" } }'],
    ["registrationSchemes", '"check": { "registration": { "scheme": "|" } }'],
    ["roleTypes", '"check": { "role": { "type": "|" } }'],
    ["labelElements", '"check": { "label": { "shows": ["ce-mark", { "anyOf": ["|"] }] } }'],
    ["accountMetrics", '"check": { "metric": { "of": "|" } }'],
    ["identifiers", '"check": { "identifier": { "kind": "|" } }'],
    ["questions", '"check": { "confirm": { "question": "|" } }'],
    ["categories", '"categories": ["|"]'],
  ] as const)("the codes of %s", async (list, inner) => {
    expect(await within(inner)).toEqual(sorted(codes[list] ?? []));
  });

  test("countries and groups of them", async () => {
    const markets = await within('"markets": ["|"]');
    expect(markets).toEqual(sorted([...(codes.countries ?? []), ...Object.keys(groups), "any"]));
  });

  test("remedies, matters, definitions, lists and rules by their ids", async () => {
    expect(await within('"remedy": "|"')).toEqual(sorted(Object.keys(remedies)));
    expect(await within('"matter": "|"')).toContain("ce-mark");
    expect(await within('"when": { "is": "|" }')).toEqual(sorted(Object.keys(definitions)));
    expect(await within('"when": { "in": [{ "var": "listing.origin" }, { "list": "|" }] }')).toContain("EU");
    expect(await within('"replaces": ["|"]')).toContain("amazon/listing/title-length");
  });

  test("operators that give a condition, with their meaning and number of arguments", async () => {
    const offers = await offersAt("rules", rule('"when": { "and": [{ "|" }] }'));
    const giving = [...SIGNATURES.values()].filter(({ result }) => ["boolean", "path", "branch"].includes(result));
    expect(labels(offers)).toEqual(sorted([...giving.map(({ name }) => name), "param"]));
    const equal = offers.find(({ label }) => label === "===");
    expect(equal?.description).toBe(`${SIGNATURES.get("===")?.meaning} Takes 2 arguments.`);
  });

  test("operators that give what is wanted, and no others", async () => {
    expect(await within('"when": { "before": [{ "|" }, "2026-01-01"] }')).toEqual(
      sorted(["var", "if", "plus", "minus", "param"]),
    );
    const numbers = await within('"when": { "===": [{ "+": [{ "|" }] }, 1] }');
    expect(numbers).toEqual(sorted(["var", "if", "param", "+", "-", "*", "/", "min", "max", "count"]));
  });
});

describe("of paths, an editor offers", () => {
  test("in full those in sight of the subject, with their names and types", async () => {
    const offers = await offersAt("rules", rule('"when": { "===": [{ "var": "|" }, 1] }'));
    const paths = labels(offers);
    expect(paths).toEqual(
      expect.arrayContaining(["listing.title", "listing.traits.radio", "merchant.country", "target.market", "asOf"]),
    );
    expect(paths.filter((path) => /^(image|document|account)\./.test(path))).toEqual([]);
    const radio = offers.find(({ label }) => label === '"listing.traits.radio"');
    expect(radio?.description).toBe("listing › radio transmitter · 商品 › 无线发射功能 (boolean)");
  });

  test("for another subject others, whether it stands in the rule or in $defaults", async () => {
    const inner = '"check": { "required": { "of": "|" } }';
    const documents = await within(inner, "document");
    expect(documents).toContain("document.issuedOn");
    expect(documents).not.toContain("listing.title");
    expect(await within(`"subject": "document", ${inner}`)).toEqual(documents);
    expect(await within(inner, "image")).toEqual(
      expect.arrayContaining(["image.position", "listing.title", "image.content.fill"]),
    );
  });

  test("only those of the type that is wanted", async () => {
    expect(await within('"when": { "before": [{ "var": "|" }, "2026-01-01"] }', "event")).toEqual(
      expect.arrayContaining(["event.on", "event.answeredOn", "asOf"]),
    );
    expect(await within('"when": { "before": [{ "var": "|" }, "2026-01-01"] }', "event")).not.toContain("event.type");
    const dates = await within('"check": { "deadline": { "of": "|" } }', "event");
    expect(dates.filter((path) => !/(?:\.on|On|Until|asOf)$/.test(path))).toEqual([]);
    expect(await within('"when": { "!": { "var": "|" } }')).not.toContain("listing.title");
    expect(await within('"placed": { "by": "|" }')).toContain("listing.placedOnMarketOn");
  });

  test("those through lists where several values may be named, and nowhere else", async () => {
    expect(await within('"check": { "length": { "of": ["|"] } }')).toContain("listing.bullets[]");
    expect(await within('"check": { "same": { "of": ["|"] } }')).toContain("listing.variants[].sku");
    expect(await within('"when": { "===": [{ "var": "|" }, 1] }')).not.toContain("listing.bullets[]");
  });

  test("lists to go through, and within them the names of their elements", async () => {
    const lists = await within('"when": { "some": [{ "var": "|" }, true] }');
    expect(lists).toContain("listing.images");
    expect(lists).not.toContain("listing.title");
    const each = await within('"when": { "some": [{ "var": "listing.images" }, { "===": [{ "var": "|" }, 1] }] }');
    expect(each).toEqual(expect.arrayContaining(["image.role", "element", "listing.title"]));
  });

  test("all of them where the subject is not known yet", async () => {
    const offers = await offersAt("rules", '{ "a-rule": { "check": { "required": { "of": "|" } } } }');
    expect(labels(offers)).toEqual(expect.arrayContaining(["listing.title", "document.holder", "merchant.country"]));
  });

  test("in the operands of demands, too", async () => {
    expect(await within('"check": { "registration": { "country": { "var": "|" } } }')).toContain("target.market");
    expect(await within('"check": { "role": { "address": { "country": { "in": { "var": "|" } } } } }')).toContain(
      "merchant.country",
    );
  });

  test("own fields of the shipped packs", async () => {
    expect(await within('"check": { "required": { "of": "|" } }')).toContain(
      "listing.attributes.amazon.safetyAttestation",
    );
  });

  test("in definitions and in the members of a category", async () => {
    const definition = '{ "a-definition": { "subject": "merchant", "when": { "!": { "var": "|" } } } }';
    expect(labels(await offersAt("definitions", definition))).toContain("merchant.brandOwner");
    expect(labels(await offersAt("definitions", definition))).not.toContain("listing.brandOwned");
    const members = '{ "category": { "members": { "!!": { "var": "|" } } } }';
    expect(labels(await offersAt("pack", members))).toContain("listing.traits.radio");
  });
});

describe("in dossiers and fixtures, an editor offers", () => {
  test("fields with the question that they answer", async () => {
    const offers = await offersAt("dossier", '{ "listings": [{ "traits": { "|" } }] }');
    const radio = offers.find(({ label }) => label === "radio");
    expect(radio?.description).toContain("Does the product contain a radio transmitter");
    expect(radio?.description).toContain("产品是否含有无线发射功能");
  });

  test("codes and fixed values", async () => {
    expect(labels(await offersAt("dossier", '{ "documents": [{ "type": "|" }] }'))).toContain("business-licence");
    expect(labels(await offersAt("dossier", '{ "listings": [{ "traits": { "battery": "|" } }] }'))).toContain(
      "lithium-ion",
    );
  });

  test("in a case the same, and targets and outcomes", async () => {
    const inside = '[{ "dossier": { "merchant": { "country": "|" } } }]';
    expect(labels(await offersAt("cases", inside))).toEqual(expect.arrayContaining(["CN", "DE"]));
    expect(labels(await offersAt("cases", '[{ "target": { "marketplace": "|" } }]'))).toContain("amazon");
    expect(labels(await offersAt("cases", '{ "cases": [{ "expect": { "outcome": "|" } }] }'))).toContain("not-binding");
  });
});

describe("an editor says", () => {
  test("what stands under the caret", async () => {
    expect(await hoverAt("rules", rule('"check": { "len|gth": { "of": "listing.title", "max": 75 } }'))).toContain(
      "How long a text or a list is",
    );
    expect(await hoverAt("rules", rule('"lev|el": "should"'))).toContain("advice that never changes a verdict");
    expect(await hoverAt("rules", rule('"check": { "document": { "type": "business-lic|ence" } }'))).toContain(
      "营业执照",
    );
  });

  test("nothing against codes and paths of another's own", async () => {
    const own = rule(
      '"remedy": "mine", "when": { "===": [{ "var": "listing.attributes.mine" }, 1] }, "check": { "document": { "type": "my-paper" } }',
    );
    expect(await warningsIn("rules", own)).toEqual([]);
  });

  test("what is wrong in words", async () => {
    const spaced = rule('"check": { "document": { "type": "my paper" } }');
    expect((await warningsIn("rules", spaced)).join()).toContain("vocabulary/documentTypes.json");
    expect(await warningsIn("rules", rule('"check": { "lenght": {} }'))).toEqual(["Property lenght is not allowed."]);
  });
});
