import { describe, expect, test } from "vitest";
import { imageSchema } from "../../src/checks/image.schema.js";
import type { Json, JsonObject } from "../../src/model/json.js";
import type { Tri } from "../../src/model/tri.js";
import { evidenceTexts } from "../../src/text/checks/evidence.js";
import { imageTexts } from "../../src/text/checks/image.js";
import { labelTexts } from "../../src/text/checks/label.js";
import { compileForTest, listing } from "./compileForTest.js";

const images = (...list: Json[]): Json => listing({ images: list });

/** What one image comes to, for each of some values of its fields. */
const outcomesOf = (demands: JsonObject, given: readonly Json[]): readonly Tri[] => {
  const { outcome } = compileForTest({ image: demands }, { subject: "image" });
  return given.map((image) => outcome(images(image)));
};

describe("image: the image that is judged", () => {
  test("width and height", () => {
    const px = (widthPx: Json, heightPx: Json): Json => ({ widthPx, heightPx });
    const demands = { px: { min: [500, 400], max: [5000, 4000] } };
    expect(
      outcomesOf(demands, [px(500, 400), px(499, 400), px(500, 399), px(5000, 4000), px(5001, 4000), px(5000, 4001)]),
    ).toEqual([true, false, false, true, false, false]);
    expect(outcomesOf(demands, [px(null, 400), px(null, 399), px("500", 400), {}, {}])).toEqual([
      undefined,
      false,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("the longest and the shortest side", () => {
    const px = (widthPx: Json, heightPx: Json): Json => ({ widthPx, heightPx });
    expect(
      outcomesOf({ longestSide: { min: 1000 } }, [
        px(1000, 10),
        px(10, 1000),
        px(999, 999),
        px(1000, null),
        px(999, null),
      ]),
    ).toEqual([true, true, false, true, undefined]);
    expect(
      outcomesOf({ longestSide: { max: 1000 } }, [px(1000, 1000), px(10, 1001), px(1001, null), px(10, null)]),
    ).toEqual([true, false, false, undefined]);
    expect(
      outcomesOf({ shortestSide: { min: 1000 } }, [px(1000, 1000), px(5000, 999), px(999, null), px(1000, null)]),
    ).toEqual([true, false, false, undefined]);
  });

  test("the ratio of width to height, both ends included", () => {
    const px = (widthPx: Json, heightPx: Json): Json => ({ widthPx, heightPx });
    const demands = { ratio: { min: [3, 4], max: [4, 3] } };
    expect(
      outcomesOf(demands, [px(300, 400), px(299, 400), px(400, 300), px(401, 300), px(300, null), px(0, 0)]),
    ).toEqual([true, false, true, false, undefined, true]);
    expect(outcomesOf({ ratio: { min: [1, 1], max: [1, 1] } }, [px(7, 7), px(7, 8), px(8, 7)])).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("fields of the file and of what it shows", () => {
    expect(
      outcomesOf({ format: ["jpeg", "png"] }, [
        { format: "png" },
        { format: "gif" },
        { format: "" },
        { format: null },
        {},
        { format: 5 },
      ]),
    ).toEqual([true, false, false, undefined, undefined, undefined]);
    expect(outcomesOf({ bytes: { max: 100 } }, [{ bytes: 100 }, { bytes: 101 }, {}, { bytes: "100" }])).toEqual([
      true,
      false,
      undefined,
      undefined,
    ]);
    expect(outcomesOf({ dpi: { min: 72 } }, [{ dpi: 72 }, { dpi: 71.9 }, {}])).toEqual([true, false, undefined]);
    expect(
      outcomesOf({ transparent: true, animated: false }, [
        { transparent: true, animated: false },
        { transparent: false },
        { transparent: true },
      ]),
    ).toEqual([true, false, undefined]);
    expect(
      outcomesOf({ background: "white", watermark: false }, [
        { content: { background: "white", watermark: false } },
        { content: { background: "scene" } },
        { content: {} },
        {},
      ]),
    ).toEqual([true, false, undefined, undefined]);
    expect(
      outcomesOf({ fill: { min: 0.85 } }, [{ content: { fill: 0.85 } }, { content: { fill: 0.84 } }, { content: {} }]),
    ).toEqual([true, false, undefined]);
    expect(
      outcomesOf({ view: ["front", "side"] }, [{ content: { view: "side" } }, { content: { view: "back" } }, {}]),
    ).toEqual([true, false, undefined]);
    expect(
      outcomesOf({ mark: ["charger-pictogram"] }, [
        { content: { mark: ["charger-pictogram"] } },
        { content: { mark: [] } },
        {},
      ]),
    ).toEqual([true, false, undefined]);
  });

  test("tells every demand that is missed", () => {
    const { detail } = compileForTest(
      { image: { px: { min: [500, 500] }, bytes: { max: 100 }, text: false } },
      { subject: "image", index: 1 },
    );
    const dossier = images({}, { widthPx: 499, heightPx: 500, bytes: 101, content: { text: true } });
    expect(detail(dossier)).toEqual({
      path: "/listings/0/images/1/widthPx",
      message: { key: "check.image.several", params: {} },
      reasons: [
        {
          path: "/listings/0/images/1/widthPx",
          key: "check.image.width-below",
          params: { field: "width", min: 500, actual: 499 },
        },
        {
          path: "/listings/0/images/1/bytes",
          key: "check.image.bytes-above",
          params: { field: "bytes", max: 100, actual: 101 },
        },
        { path: "/listings/0/images/1/content/text", key: "check.image.no-text", params: { field: "text" } },
      ],
      actual: 499,
      expected: { min: 500 },
      missing: [],
      unreadable: [],
    });
  });

  test("tells one demand that is missed, and what is not known", () => {
    const { detail } = compileForTest({ image: { ratio: { min: [3, 4], max: [4, 3] } } }, { subject: "image" });
    expect(detail(images({ widthPx: 200, heightPx: 400 }))).toEqual({
      path: "/listings/0/images/0",
      message: { key: "check.image.too-narrow", params: { width: 200, height: 400, ratio: "3:4" } },
      reasons: [],
      actual: [200, 400],
      expected: { min: [3, 4], max: [4, 3] },
      missing: [],
      unreadable: [],
    });
    expect(detail(images({ widthPx: 800, heightPx: 400 }))).toMatchObject({
      message: { key: "check.image.too-wide", params: { ratio: "4:3" } },
    });
    expect(detail(images({ widthPx: "200" }))).toEqual({
      path: "/listings/0/images/0/heightPx",
      message: { key: "check.not-known", params: {} },
      reasons: [],
      missing: ["/listings/0/images/0/heightPx"],
      unreadable: ["/listings/0/images/0/widthPx"],
    });
    const longest = compileForTest({ image: { longestSide: { min: 500 } } }, { subject: "image" });
    expect(longest.detail(images({ widthPx: 10, heightPx: 20 }))).toMatchObject({
      path: "/listings/0/images/0/heightPx",
      message: { key: "check.image.longest-side-below", params: { min: 500, actual: 20 } },
    });
  });
});

describe("image: the images of a listing", () => {
  const png: Json = { format: "png" };
  const gif: Json = { format: "gif" };

  test.each<[string, JsonObject, readonly (readonly [readonly Json[], Tri])[]]>([
    [
      "every one",
      {},
      [
        [[png, png], true],
        [[png, gif], false],
        [[png, {}], undefined],
        [[gif, {}], false],
        [[], true],
        [[png, null], undefined],
      ],
    ],
    [
      "the main one",
      { which: "main" },
      [
        [[png, gif], true],
        [[gif, png], false],
        [[{}, png], undefined],
        [[], false],
      ],
    ],
    [
      "the others",
      { which: "other" },
      [
        [[gif, png], true],
        [[png, gif], false],
        [[png], true],
        [[png, {}], undefined],
        [[], true],
      ],
    ],
  ])("%s", (_, which, cases) => {
    const { outcome } = compileForTest({ image: { ...which, format: ["png"] } });
    for (const [list, expected] of cases) expect([list, outcome(images(...list))]).toEqual([list, expected]);
    expect([outcome(listing({})), outcome(listing({ images: null })), outcome(listing({ images: "none" }))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("tells each image that fails", () => {
    const { detail } = compileForTest({ image: { format: ["png"] } });
    expect(detail(images(gif, png, gif))).toMatchObject({
      path: "/listings/0/images/0/format",
      reasons: [
        { path: "/listings/0/images/0/format", key: "check.image.is-not" },
        { path: "/listings/0/images/2/format" },
      ],
      actual: "gif",
      expected: ["png"],
    });
    expect(detail(listing({}))).toMatchObject({ path: "/listings/0/images", missing: ["/listings/0/images"] });
    expect(detail(images({}, png, {}))).toMatchObject({
      missing: ["/listings/0/images/0/format", "/listings/0/images/2/format"],
    });
    const main = compileForTest({ image: { which: "main", format: ["png"] } });
    expect(main.detail(images())).toMatchObject({ path: "/listings/0/images/-", message: { key: "check.image.none" } });
  });

  test("how many there are", () => {
    const { outcome, detail } = compileForTest({ image: { count: { min: 2, max: 3 } } });
    expect([[], [{}], [{}, {}], [{}, {}, {}], [{}, {}, {}, {}]].map((list) => outcome(images(...list)))).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(outcome(listing({}))).toBe(undefined);
    expect(detail(images({}))).toEqual({
      path: "/listings/0/images/-",
      message: { key: "check.image.too-few", params: { min: 2, max: 3, count: 1 } },
      reasons: [],
      actual: 1,
      expected: { min: 2, max: 3 },
      missing: [],
      unreadable: [],
    });
    expect(detail(images({}, {}, {}, {}))).toMatchObject({
      path: "/listings/0/images",
      message: { key: "check.image.too-many", params: { count: 4 } },
    });
    const others = compileForTest({ image: { which: "other", count: { max: 1 } } });
    expect([others.outcome(images({}, {})), others.outcome(images({}, {}, {}))]).toEqual([true, false]);
  });

  test("how many meet the demands", () => {
    const { outcome, detail } = compileForTest({ image: { count: { min: 1 }, view: ["front"] } });
    const shows = (...views: Json[]): Json => images(...views.map((view) => ({ content: { view } })));
    expect([
      outcome(shows("back", "front")),
      outcome(shows("back")),
      outcome(shows("back", null)),
      outcome(shows()),
    ]).toEqual([true, false, undefined, false]);
    expect(detail(shows("back"))).toMatchObject({
      message: { key: "check.image.too-few-such", params: { count: 0, min: 1 } },
    });
    expect(detail(shows("back", null))).toMatchObject({ missing: ["/listings/0/images/1/content/view"] });
    const none = compileForTest({ image: { count: { max: 0 }, placeholder: true } });
    expect([
      none.outcome(images({ content: { placeholder: true } })),
      none.outcome(images({})),
      none.outcome(images({ content: { placeholder: false } })),
    ]).toEqual([false, undefined, true]);
    expect(none.detail(images({ content: { placeholder: true } }))).toMatchObject({
      message: { key: "check.image.too-many-such" },
    });
  });
});

test("image: the storefront's logo", () => {
  const { outcome, detail } = compileForTest(
    { image: { of: "storefront.logo", format: "png", transparent: true, px: { min: [400, 400] }, dpi: { min: 300 } } },
    { subject: "storefront" },
  );
  const logo: JsonObject = { format: "png", transparent: true, widthPx: 400, heightPx: 400, dpi: 300 };
  expect([
    outcome({ storefront: { logo } }),
    outcome({ storefront: { logo: { ...logo, dpi: 299 } } }),
    outcome({ storefront: {} }),
    outcome({}),
  ]).toEqual([true, false, undefined, undefined]);
  expect(detail({ storefront: { logo: { ...logo, transparent: false } } })).toMatchObject({
    path: "/storefront/logo/transparent",
    message: { key: "check.image.needs-transparent" },
  });
});

test.each<[string, JsonObject]>([
  ["nothing demanded", { which: "main" }],
  ["min above max", { bytes: { min: 2, max: 1 } }],
  ["a pair upside down", { px: { min: [500, 500], max: [400, 600] } }],
  ["one number for two sides", { px: { min: 500 } }],
  ["a ratio upside down", { ratio: { min: [4, 3], max: [3, 4] } }],
  ["a count upside down", { count: { min: 3, max: 2 } }],
  ["an unknown format", { format: ["jpg"] }],
  ["an unknown demand", { overlay: false }],
  ["a logo that shows something", { of: "storefront.logo", watermark: false }],
])("image: refused: %s", (_, demands) => {
  expect(imageSchema.safeParse(demands).success).toBe(false);
});

test("image: whatever must not be shown has a text of its own", () => {
  const names = [
    "animated",
    "text",
    "logo",
    "watermark",
    "border",
    "inset",
    "placeholder",
    "accessoriesNotIncluded",
    "mannequin",
    "nudity",
    "transparent",
  ];
  const { detail } = compileForTest(
    { image: Object.fromEntries(names.map((name) => [name, false])) },
    { subject: "image" },
  );
  const shown = Object.fromEntries(names.map((name) => [name, true]));
  const { reasons } = detail(images({ ...shown, content: shown }));
  expect(reasons.map(({ key }) => key).filter((key) => !(key.replace("check.image.", "") in imageTexts.en))).toEqual(
    [],
  );
  expect(reasons).toHaveLength(names.length);
});

test.each([imageTexts, labelTexts, evidenceTexts])("both languages say the same things", (texts) => {
  const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort();
  const of = (all: { readonly [what: string]: string }) =>
    Object.entries(all).map(([what, text]) => [what, [...new Set(placeholders(text))]]);
  expect(of(texts["zh-CN"])).toEqual(of(texts.en));
});
