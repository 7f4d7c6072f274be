import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.js";
import type { Report } from "../../src/model/report.js";
import type { Locale } from "../../src/packs/texts.js";
import { createLocalizer } from "../../src/text/index.js";
import { dossier, localized, localizer, smallReport, texts, world } from "../render/smallWorld.js";

const find = (report: ReturnType<typeof localized>, rule: string, outcome = "fail") => {
  const finding = report.findings.find((one) => one.rule === rule && one.outcome === outcome);
  if (finding === undefined) throw new Error(`no finding of ${rule}`);
  return finding;
};

describe("a finding", () => {
  test("in English", () => {
    expect({ ...find(localized("en"), "toys/eu/en-71").text }).toEqual({
      title: "EN 71 test report",
      rule: "EN 71 test report",
      outcome: "not met",
      level: "must",
      subject: "Listing R-1",
      where: "Certificate Test report › standards",
      place: "Certificate Test report › standards",
      message: "Test report: standards – still lacking: EN 71-2.",
      reasons: [],
      remedy: "Have the toy tested in an accredited laboratory and upload the report.",
      leadTime: "takes 10 to 30 days",
      authority:
        "European Union: Directive 2009/48/EC on the safety of toys, Art. 10 (law; from a secondary source of 21 November 2026)",
      others: "R-2",
    });
  });

  test("in Chinese", () => {
    expect({ ...find(localized("zh-CN"), "toys/eu/en-71").text }).toMatchObject({
      title: "EN 71 检测报告",
      outcome: "未满足",
      subject: "商品 R-1",
      message: "检测报告：标准还缺EN 71-2。",
      leadTime: "需 10～30 天",
      authority:
        "European Union：Directive 2009/48/EC on the safety of toys，Art. 10（法律法规；依据二手来源，2026年11月21日）",
    });
  });

  test("says what is not known, what is to come and what is waived", () => {
    const report = localized("en");
    expect(find(report, "amazon/listing/brand", "unknown").text.unknown).toBe("not known yet: brand");
    expect(report.findings.find((finding) => finding.upcoming !== undefined)?.text.upcoming).toBe(
      "from 27 July 2027 on",
    );
    expect(find(report, "toys/eu/declaration", "waived").text.waiver).toBe(
      "waived until 1 December 2026 by Li Wei: the factory signs next week",
    );
  });

  test("a pass says so", () => {
    expect(find(localized("en", true), "amazon/listing/brand", "pass").text.message).toBe("This is met.");
  });

  test("keeps its data", () => {
    const [plain] = smallReport().findings;
    const [{ text: _, ...finding } = { text: undefined }] = localized("en").findings;
    expect(finding).toEqual(plain);
  });
});

test.each([
  ["is-not", { actual: ["EN 1", "EN 2"] }, "; stated: EN 1 and EN 2", "为EN 1和EN 2，"],
  ["is-none", { actual: [] }, "", ""],
])("what a paper needs and what it states: %s", (key, given, inEnglish, inChinese) => {
  const message = (locale: Locale) => {
    const params = { type: "test-report", field: "standards", expected: ["EN 71-2"], ...given };
    const findings = smallReport().findings.map((one) => ({
      ...one,
      message: { key: `check.evidence.${key}`, params },
    }));
    return localizer(locale).localize({ ...smallReport(), findings }).findings[0]?.text.message;
  };
  expect(message("en")).toBe(`Test report: standards – needed: EN 71-2${inEnglish}.`);
  expect(message("zh-CN")).toBe(`检测报告：标准${inChinese}应为EN 71-2。`);
});

test("the report as a whole", () => {
  expect({ ...localized("en").text }).toMatchObject({
    verdict: "NOT READY",
    why: [
      "2 requirements are not met.",
      "1 requirement cannot be judged yet.",
      "1 open question decides what else applies.",
      "1 entry of the dossier could not be read, and counts as not known.",
    ],
    target: "Amazon, Germany",
    asOf: "as of 22 November 2026",
  });
});

test("what keeps a report from being complete", () => {
  const report: Report = {
    ...smallReport(),
    verdict: "incomplete",
    findings: [],
    questions: [],
    offered: 0,
    coverage: { marketplace: "not-covered", market: "not-covered", categoriesNotCovered: ["garden"] },
  };
  expect(localizer("en").localize(report).text.why).toEqual([
    "1 entry of the dossier could not be read, and counts as not known.",
    "No listing is offered on this target, so that rules about goods were not applied.",
    "No rules of the marketplace Amazon are loaded: only law and general advice were checked.",
    "No rules of the market Germany are loaded: its law was not checked.",
    "No rules for the category “Garden” are loaded: its special law was not checked.",
  ]);
});

test("what is ready and was not read to the end says so", () => {
  const unread = { code: "unknown-key", path: "/x", params: { received: "x" } } as const;
  const why = (inputIssues: Report["inputIssues"]): readonly string[] =>
    localizer("zh-CN").localize({ ...smallReport(), verdict: "pass", inputIssues }).text.why;
  expect(why([])).toHaveLength(1);
  expect(why([unread, unread]).slice(1)).toEqual(["资料中有 2 处未能读取，视为尚不明确。"]);
});

test("on whose authority the same is asked besides", () => {
  const report = smallReport();
  const [finding] = report.findings;
  if (finding === undefined) throw new Error("expected a finding");
  const also = [
    {
      rule: "other",
      source: { ...finding.source, publisher: "Moon", title: "House rules" },
      level: "must" as const,
      outcome: "fail" as const,
    },
  ];
  const findings = [{ ...finding, matter: { id: "one", also } }];
  expect(localizer("en").localize({ ...report, findings }).findings[0]?.text.also).toEqual([
    "Moon: House rules (not met)",
  ]);
});

test("places keep their capitals where something is missing in several of them", () => {
  const report = smallReport();
  const open = report.findings.find(({ outcome }) => outcome === "unknown");
  if (open === undefined) throw new Error("expected a finding that is not known");
  const paths = ["/listings/0/identifiers/gtin", "/merchant/numbers/vat"];
  const told = (locale: "en" | "zh-CN", some: readonly string[]): string | undefined => {
    const finding: Finding = { ...open, unknown: { why: "applicability-unknown", paths: some } };
    return localizer(locale).localize({
      ...report,
      findings: [{ ...finding, subject: { kind: "merchant", pointer: "", label: "" } }],
    }).findings[0]?.text.unknown;
  };
  expect(told("en", paths)).toMatch(
    /^whether this applies hangs on: Listing 1 › product identifiers › GTIN and Company › /,
  );
  expect(told("zh-CN", paths.slice(0, 1))).toBe("是否适用取决于：商品 1 › 商品编码 › GTIN");
});

test("an own shop, with how it sells", () => {
  const report: Report = {
    ...smallReport(),
    target: { market: "US", region: "US-CA", mode: { fulfilment: "third-party", import: "cbec-retail" } },
  };
  expect(localizer("en").localize(report).text.target).toBe(
    "own shop, United States (US-CA) · fulfilment by a third party · import: cross-border retail import",
  );
  expect(localizer("zh-CN").localize(report).text.target).toBe(
    "自建站，美国 (US-CA) · 履约：第三方 · 进口方式：跨境电商零售进口",
  );
});

describe("questions", () => {
  const ask = (path: string, locale: "en" | "zh-CN" = "en") => {
    const report: Report = {
      ...smallReport(),
      questions: [{ path, rules: [{ rule: "amazon/listing/brand", level: "should", pointer: "/listings/0" }] }],
    };
    return localizer(locale).localize(report, { dossier }).questions[0]?.text;
  };

  test.each([
    [
      "/listings/1/traits/radio",
      "Does the product contain a radio transmitter (Wi-Fi, Bluetooth, mobile …)?",
      "Listing R-2",
    ],
    [
      "/listings/0/traits/battery",
      "Which kind of battery does the product contain or come with, if any?",
      "Listing R-1",
    ],
    ["/merchant/country", "In which country is the company established?", "Company"],
    ["/merchant/payout/provider", "What is the payout provider?", "Company › payout account"],
    ["/listings/0/allergens", "Which allergens are there? An empty list says: none.", "Listing R-1"],
    ["/merchant/annualReportFiled", "Is this so: annual report filed?", "Company"],
    ["/listings/0/attributes/fdaClass", "What holds for “fda class”?", "Listing R-1 › further fields"],
    ["/target/mode/import", "How do the goods enter the buyer's country? (--import)", "target"],
  ])("%s", (path, question, subject) => {
    expect(ask(path)).toMatchObject({ question, subject, hangs: "1 rule hangs on it", rules: ["Brand stated"] });
  });

  test("in Chinese", () => {
    expect(ask("/listings/1/traits/radio", "zh-CN")).toMatchObject({
      question: "产品是否含有无线发射功能（Wi-Fi、蓝牙、蜂窝网络等）？",
      subject: "商品 R-2",
      hangs: "关系到 1 条规则",
    });
  });
});

describe("input issues", () => {
  const tell = (issue: Report["inputIssues"][number]) => {
    const { text } = localizer("en").localize({ ...smallReport(), inputIssues: [issue] }).inputIssues[0] ?? {};
    return `${text?.where}: ${text?.message} ${text?.suggestion ?? ""}`.trim();
  };

  test.each([
    [
      { code: "unknown-key", path: "/lisitngs", params: { received: "lisitngs", suggestion: "listings" } },
      "lisitngs: “lisitngs” is not a field here and was not read. Did you mean “listings”?",
    ],
    [
      { code: "wrong-type", path: "/merchant/email", params: { expected: "text", received: "number" } },
      "Company › e-mail address: Expected text, received number: not read.",
    ],
    [
      { code: "wrong-type", path: "/listings/0/price/amount", params: { expected: "number", received: "number" } },
      "Listing R-1 › price › amount: Expected number, received one that is none or too large to be read: not read.",
    ],
    [
      { code: "unknown-code", path: "/merchant/country", params: { expected: "countries", received: "UK" } },
      "Company › country: “UK” is not the code of a country and was not read: expected two letters, such as CN.",
    ],
    [
      {
        code: "unknown-code",
        path: "/merchant/entityType",
        params: { expected: ["company", "charity"], received: "firm" },
      },
      'Company › legal form: “firm” is not a known code and was not read. Known are: "company" and "charity".',
    ],
    [
      {
        code: "unknown-code",
        path: "/listings/0/category",
        params: { expected: "categories", received: "toy", suggestion: "toys" },
      },
      "Listing R-1 › category: “toy” is not a known code and was not read. Did you mean “toys”?",
    ],
    [
      {
        code: "invalid-date",
        path: "/listings/0/producedOn",
        params: { expected: "YYYY-MM-DD", received: "2026-02-30" },
      },
      "Listing R-1 › day of production: “2026-02-30” is not a calendar date YYYY-MM-DD and was not read.",
    ],
    [
      { code: "not-a-dossier", path: "", params: { expected: "object", received: "list" } },
      "the dossier: Expected a dossier, a JSON object; received list.",
    ],
  ] as const)("%j", (issue, text) => {
    expect(tell(issue)).toBe(text);
  });
});

test("nothing is put into words before it is read, and only once", () => {
  const read: string[] = [];
  const watched = (params: Finding["params"]): Finding["params"] =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        Object.entries(params).map(([name, value]) => {
          const get = (): unknown => {
            read.push(name);
            return value;
          };
          return [name, { enumerable: true, get }];
        }),
      ),
    );
  const { findings, ...rest } = smallReport();
  const watching = findings.map((finding) => ({
    ...finding,
    params: watched(finding.params),
    message: { ...finding.message, params: watched(finding.message.params) },
  }));
  const report = localizer("en").localize({ ...rest, findings: watching });
  expect(report.findings.length).toBeGreaterThan(3);
  const { text } = report.findings[0] ?? {};
  expect(text?.authority).toContain("21 November 2026");
  expect(read).toEqual([]);
  expect(text?.title).toBe("Title of at most 20 characters");
  expect(report.findings[0]?.text.title).toBe(text?.title);
  expect(read).toEqual(["max"]);
});

test("the language of the machine and the order of keys do not matter", () => {
  const backwards: Report = JSON.parse(JSON.stringify(smallReport()), (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  ) as Report;
  expect(localizer("en").localize(backwards, { dossier }).findings[0]?.text.message).toBe(
    localized("en").findings[0]?.text.message,
  );
});

test("titles without values are filled by the packs where all periods agree, else left open", () => {
  const rules = ["amazon/listing/title-length", "toys/eu/en-71", "x/y/only-one"];
  const report: Report = { ...smallReport(), notBinding: rules.map((rule) => ({ rule, why: "category" as const })) };
  const own = { ...texts("en"), rules: { ...texts("en").rules, "x/y/only-one": { title: "At most {{max}}" } } };
  const [pack] = world.packs;
  const [rule] = pack?.rules ?? [];
  const [clause] = rule?.clauses ?? [];
  if (pack === undefined || rule === undefined || clause === undefined) throw new Error("no rule");
  const packs = [
    ...world.packs,
    { ...pack, rules: [{ ...rule, id: "x/y/only-one", clauses: [{ ...clause, params: { max: 7 } }] }] },
  ];
  const titles = (localized: ReturnType<typeof localizer>) =>
    localized.localize(report).notBinding?.map(({ text }) => text.title);
  expect(titles(createLocalizer({ locale: "en", texts: own, packs }))).toEqual([
    "Title of at most … characters",
    "EN 71 test report",
    "At most 7",
  ]);
  expect(titles(createLocalizer({ locale: "en", texts: own }))).toEqual([
    "Title of at most … characters",
    "EN 71 test report",
    "At most …",
  ]);
});

describe("ways of which any is enough", () => {
  const finding = find(localized("en"), "toys/eu/en-71");
  const tooLong = { key: "check.length.above", params: { unit: "characters", max: 3, actual: 4 } };
  const report: Report = {
    ...smallReport(),
    findings: [
      {
        ...finding,
        message: { key: "check.anyOf.none", params: {} },
        reasons: [
          { path: "/listings/0/brand", ...tooLong },
          {
            path: "/listings/0/title",
            key: "check.allOf.several",
            params: { count: 2 },
            parts: [
              { path: "/listings/0/title", ...tooLong },
              { path: "/listings/0/sku", ...tooLong },
            ],
          },
        ],
      },
    ],
  };

  test("each says all that it lacks, with places where they change", () => {
    const reasonsIn = (locale: "en" | "zh-CN") =>
      localizer(locale).localize(report, { dossier }).findings[0]?.text.reasons;
    expect(reasonsIn("en")).toEqual([
      "brand: Too long: 4 characters; at most 3 are allowed.",
      "title: Several things are still to be put right. · Too long: 4 characters; at most 3 are allowed. · SKU: Too long: 4 characters; at most 3 are allowed.",
    ]);
    expect(reasonsIn("zh-CN")?.[1]).toBe(
      "标题：还有多处需要改正。 · 超出限制：现为 4 个字符，最多 3 个字符。 · SKU：超出限制：现为 4 个字符，最多 3 个字符。",
    );
  });
});

test("a value that was read is told by its place and its name, and a few as a list", () => {
  const [finding] = localized("en").findings.filter(({ outcome }) => outcome === "fail");
  const read = (path: string, field: string, value: string) => ({
    path,
    key: "check.logic.value",
    params: { field, value },
  });
  const reasons = [
    { path: "/certificates", key: "check.logic.read", params: { field: "certificates" } },
    read("/listings/0/category", "listing.category", "toys"),
    read("/listings/0/producedOn", "listing.producedOn", "2026-02-01"),
    read("/listings/0/attributes/amazon/kind", "listing.attributes.amazon.kind", "toys"),
    {
      path: "/listings/0/images/0/format",
      key: "check.logic.value",
      params: { field: "image.format", value: ["jpeg", "png"] },
    },
    read("/listings/0/title", "listing.title", "Robo"),
    read("/listings/0/bullets/1", "element", "fast"),
  ];
  const report = { ...smallReport(), findings: [{ ...(finding as Finding), reasons }] };
  const told = (locale: "en" | "zh-CN") =>
    localizer(locale)
      .localize(report, { dossier })
      .findings[0]?.text.reasons.map((line) => line.split(" › ").at(-1));
  expect(told("en")).toEqual([
    "certificates",
    "category: Toys",
    "day of production: 1 February 2026",
    "kind: toys",
    "format: JPEG and PNG",
    "title: Robo",
    "bullet points, no. 2: fast",
  ]);
  expect(told("zh-CN")).toEqual([
    "证书",
    "类目：玩具",
    "生产日期：2026年2月1日",
    "种类：toys",
    "格式：JPEG和PNG",
    "标题：Robo",
    "卖点第 2 项：fast",
  ]);
});
