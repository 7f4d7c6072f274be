import { createChecker } from "../../src/engine/checker.js";
import type { Report } from "../../src/model/report.js";
import { type LoadedPacks, loadPacks, type PackFiles } from "../../src/packs/loadPacks.js";
import { collectTexts, type Locale, type PackTexts } from "../../src/packs/texts.js";
import { createLocalizer, type LocalizedReport, type Localizer } from "../../src/text/index.js";

const source = (title: string, kind: string, evidence: string, url?: string) => ({
  title,
  publisher: kind === "law" ? "European Union" : "Amazon",
  kind,
  evidence,
  checkedOn: "2026-11-21",
  ...(url === undefined ? {} : { url }),
});

const contents: { readonly [path: string]: unknown } = {
  "vocabulary/categories.json": { toys: { en: "Toys", "zh-CN": "玩具" }, garden: { en: "Garden", "zh-CN": "园艺" } },
  "vocabulary/certificateSchemes.json": {
    "test-report": { en: "Test report", "zh-CN": "检测报告", validity: { kind: "never" } },
    "ce-doc": { en: "EU declaration of conformity", "zh-CN": "欧盟符合性声明", validity: { kind: "never" } },
  },
  "vocabulary/documentTypes.json": {
    "business-licence": { en: "Business licence", "zh-CN": "营业执照", validity: { kind: "never" } },
  },
  "vocabulary/marketplaces.json": { amazon: { en: "Amazon", "zh-CN": "亚马逊" } },
  "vocabulary/countries.json": { DE: {}, CN: {} },
  "vocabulary/groups.json": { EU: ["DE", "FR"] },
  "marketplaces/amazon/pack.json": {
    id: "amazon",
    kind: "marketplace",
    version: "1.0.0",
    owners: ["test"],
    markets: ["DE"],
    sources: {
      help: source("Product title requirements", "marketplace", "primary", "https://sellercentral.example/help/G123"),
      hearsay: source("A seller's blog", "guide", "unchecked"),
    },
  },
  "marketplaces/amazon/pack.en.json": { title: "Amazon", covers: ["Listings."], notCovered: ["Advertising."] },
  "marketplaces/amazon/pack.zh-CN.json": { title: "亚马逊", covers: ["商品刊登。"], notCovered: ["广告。"] },
  "marketplaces/amazon/remedies.json": {
    "shorten-title": { leadTimeDays: [0, 1] },
    "test-toy": { leadTimeDays: [10, 30] },
  },
  "marketplaces/amazon/remedies.en.json": {
    "shorten-title": "Shorten the title; keep brand, product and the attribute that decides.",
    "test-toy": "Have the toy tested in an accredited laboratory and upload the report.",
  },
  "marketplaces/amazon/remedies.zh-CN.json": {
    "shorten-title": "精简标题，保留品牌、产品名称和关键属性。",
    "test-toy": "委托具备资质的实验室检测玩具，并上传检测报告。",
  },
  "marketplaces/amazon/listing.json": {
    $defaults: { subject: "listing", source: "help" },
    "title-length": {
      remedy: "shorten-title",
      periods: [
        { until: "2027-07-27", check: { length: { of: "listing.title", max: 20 } } },
        { from: "2027-07-27", check: { length: { of: "listing.title", max: 10 } } },
      ],
    },
    "title-symbols": {
      level: "should",
      remedy: "shorten-title",
      check: { forbidden: { of: "listing.title", phrases: ["best"] } },
      source: "hearsay",
    },
    brand: { check: { length: { of: "listing.brand", min: 1 } } },
    "fulfilment-stated": {
      when: { "===": [{ var: "listing.traits.radio" }, true] },
      check: { length: { of: "listing.description", min: 1 } },
    },
  },
  "marketplaces/amazon/listing.en.json": {
    "title-length": { title: "Title of at most {{max}} characters" },
    "title-symbols": { title: "No praise in the title" },
    brand: { title: "Brand stated" },
    "fulfilment-stated": { title: "Radio equipment is described" },
  },
  "marketplaces/amazon/listing.zh-CN.json": {
    "title-length": { title: "标题不超过 {{max}} 个字符" },
    "title-symbols": { title: "标题中不得自夸" },
    brand: { title: "已注明品牌" },
    "fulfilment-stated": { title: "无线电产品须有描述" },
  },
  "categories/toys/pack.json": {
    id: "toys",
    kind: "category",
    version: "1.0.0",
    owners: ["test"],
    markets: [],
    sources: {
      law: source(
        "Directive 2009/48/EC on the safety of toys",
        "law",
        "secondary",
        "https://eur-lex.europa.eu/eli/dir/2009/48/oj",
      ),
    },
    category: {},
  },
  "categories/toys/pack.en.json": { title: "Toys", covers: [], notCovered: [] },
  "categories/toys/pack.zh-CN.json": { title: "玩具", covers: [], notCovered: [] },
  "categories/toys/eu.json": {
    $defaults: { subject: "listing", markets: ["EU"], source: { ref: "law", clause: "Art. 10" }, per: "listing.model" },
    "en-71": {
      check: {
        certificate: { scheme: "test-report", standards: { allOf: ["EN 71-1", "EN 71-2"] }, covers: "listing" },
      },
      remedy: "test-toy",
    },
    declaration: { check: { certificate: { scheme: "ce-doc", covers: "listing" } }, remedy: "test-toy" },
  },
  "categories/toys/eu.en.json": {
    "en-71": { title: "EN 71 test report" },
    declaration: { title: "EU declaration of conformity" },
  },
  "categories/toys/eu.zh-CN.json": { "en-71": { title: "EN 71 检测报告" }, declaration: { title: "欧盟符合性声明" } },
};

const files: PackFiles = Object.fromEntries(
  Object.entries(contents).map(([path, content]) => [path, JSON.stringify(content)]),
);

/** A handful of rules of which each sort of finding comes. */
export const world: LoadedPacks = loadPacks(files);

/** A merchant with something of everything in the report. */
export const dossier = {
  merchant: { country: "CN" },
  lisitngs: [],
  certificates: [
    { scheme: "test-report", standards: ["EN 71-1"], issuedOn: "2026-01-05", covers: { models: ["Robo"] } },
  ],
  listings: [
    {
      sku: "R-1",
      model: "Robo",
      category: "toys",
      title: "Best robot of the world",
      brand: "Robo",
      traits: { radio: false },
    },
    { sku: "R-2", model: "Robo", category: "toys", title: "Robot, red" },
  ],
  waivers: [
    {
      rule: "toys/eu/declaration",
      sku: "*",
      reason: "the factory signs next week",
      approver: "Li Wei",
      expiresOn: "2026-12-01",
    },
    { rule: "amazon/listing/brand", reason: "x", approver: "Li Wei", expiresOn: "2026-01-01" },
  ],
};

/** The report on the merchant, with the rules that pass if wanted. */
export const smallReport = (passes = false): Report =>
  createChecker({ packs: world.packs }).check(
    dossier,
    { marketplace: "amazon", market: "DE" },
    { asOf: "2026-11-22", ...(passes ? {} : { outcomes: ["fail", "unknown", "waived"] }) },
  );

export const texts = (locale: Locale): PackTexts => collectTexts(files, locale);

export const localizer = (locale: Locale): Localizer => createLocalizer({ locale, texts: texts(locale) });

export const localized = (locale: Locale, passes = false): LocalizedReport =>
  localizer(locale).localize(smallReport(passes), { dossier });
