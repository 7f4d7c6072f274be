import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/engine/checker.js";
import { compare } from "../../src/forms/requirements/compare.js";
import type { Comparison } from "../../src/forms/requirements/comparison.js";
import { requirements } from "../../src/forms/requirements/requirements.js";
import { load, packFolder } from "../engine/packFiles.js";

const asOf = "2026-11-22";

const market = (id: string, country: string, rules: object) =>
  packFolder(
    `markets/${id}`,
    { kind: "market", markets: [country] },
    { goods: { $defaults: { source: "law" }, ...rules } },
  );

/** What Japan asks beside Germany, of these rules. */
function compared(german: object, japanese: object): Comparison {
  const { packs } = load(market("de", "DE", german), market("jp", "JP", japanese));
  const checker = createChecker({ packs });
  const ask = (country: string) => requirements(checker, { market: country }, {}, { asOf });
  return compare(ask("DE"), ask("JP"));
}

const idsOf = (groups: Comparison["added"]) => groups.flatMap((group) => group.requirements.map(({ id }) => id));

const seen = ({ added, dropped, changed, same }: Comparison) => ({
  added: idsOf(added),
  dropped: idsOf(dropped),
  changed: changed.map(({ before, after, direction }) => [before.id, after.id, direction]),
  same,
});

const length = (demands: object, more: object = {}) => ({
  subject: "listing",
  check: { length: { of: "listing.title", ...demands } },
  ...more,
});
const paper = (kind: string, demands: object, more: object = {}) => ({
  subject: "merchant",
  check: { [kind]: demands },
  ...more,
});

describe("two targets", () => {
  test("asked on top, no longer asked, and the same on other authority", () => {
    const comparison = compared(
      { title: length({ max: 9 }), name: paper("required", { of: "merchant.legalName" }) },
      { heading: length({ max: 9 }), phone: paper("required", { of: "merchant.contact.email" }) },
    );
    expect(seen(comparison)).toEqual({
      added: ["jp/goods/phone"],
      dropped: ["de/goods/name"],
      changed: [],
      same: 1,
    });
  });

  test.each([
    [{ max: 9 }, { max: 5 }, "stricter"],
    [{ max: 5 }, { max: 9 }, "looser"],
    [{ min: 1, max: 5 }, { min: 2, max: 5 }, "stricter"],
    [{ max: 5 }, { min: 1, max: 5 }, "stricter"],
    [{ min: 1, max: 5 }, { max: 5 }, "looser"],
    [{ min: 1, max: 5 }, { min: 2, max: 9 }, "different"],
    [{ max: 5 }, { max: 5, unit: "bytes" }, "stricter"],
  ])("a limit of %j and then of %j is %s", (before, after, direction) => {
    const { changed } = compared({ title: length(before) }, { title: length(after) });
    expect(changed.map((change) => change.direction)).toEqual([direction]);
  });

  test("what changes is told demand by demand", () => {
    const { changed } = compared({ title: length({ max: 9 }) }, { title: length({ max: 5 }) });
    expect(changed[0]?.asks[0]?.demands).toEqual([{ demand: "max", direction: "stricter", before: 9, after: 5 }]);
  });

  test("advice that becomes a must is stricter", () => {
    expect(
      seen(compared({ title: length({ max: 9 }, { level: "should" }) }, { title: length({ max: 9 }) })).changed,
    ).toEqual([["de/goods/title", "jp/goods/title", "stricter"]]);
  });

  test("fewer formats to choose from are stricter, more that are all demanded too", () => {
    const image = (demands: object) => ({ subject: "image", check: { image: demands } });
    const direction = (before: object, after: object) =>
      seen(compared({ i: image(before) }, { i: image(after) })).changed[0]?.[2];
    expect(direction({ format: ["jpeg", "png"] }, { format: ["jpeg"] })).toBe("stricter");
    expect(direction({ format: ["jpeg"] }, { format: ["jpeg", "png"] })).toBe("looser");
    expect(direction({ format: ["jpeg"] }, { format: ["png"] })).toBe("different");
    const address = (require: readonly string[]) => paper("address", { of: "merchant.address", require });
    const name = paper("required", { of: "merchant.legalName" });
    const { changed } = seen(compared({ a: address(["city"]), name }, { a: address(["city", "street"]), name }));
    expect(changed[0]?.[2]).toBe("stricter");
  });

  test("the number of another country is another paper, even of one matter", () => {
    const vat = (country: string) => paper("registration", { scheme: "VAT", country }, { matter: "vat" });
    expect(seen(compared({ vat: vat("DE") }, { vat: vat("JP") }))).toEqual({
      added: ["vat"],
      dropped: ["vat"],
      changed: [],
      same: 0,
    });
    expect(seen(compared({ vat: vat("DE") }, { vat: vat("DE") })).same).toBe(1);
  });

  test("two lists of forbidden words are two things", () => {
    const words = (phrases: readonly string[]) => ({
      subject: "listing",
      check: { forbidden: { of: "listing.title", phrases } },
    });
    expect(seen(compared({ a: words(["free"]) }, { b: words(["sale"]) }))).toMatchObject({
      added: ["jp/goods/b"],
      dropped: ["de/goods/a"],
    });
  });
});
