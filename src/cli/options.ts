import { LINT_IDS } from "../lint/lintId.js";
import { AUTHOR_FORMATS, FORMATS, type Format, LIST_FORMATS } from "./formats.js";
import type { OptionTable } from "./parseOptions.js";

const help: OptionTable = { help: { type: "boolean" }, version: { type: "boolean" } };

const target: OptionTable = {
  marketplace: { type: "string", example: "amazon" },
  market: { type: "string", multiple: true, example: "JP" },
  target: { type: "string", multiple: true, example: "amazon:JP" },
  region: { type: "string", example: "US-CA" },
  fulfilment: { type: "string", values: ["merchant", "marketplace", "third-party"] },
  shop: { type: "string", example: "cross-border" },
  import: { type: "string", values: ["general-trade", "cbec-retail", "consumer-direct", "purchase-agent", "domestic"] },
  "as-of": { type: "string", example: "2026-11-22" },
};

const rules: OptionTable = { rules: { type: "string", example: "my-rules" }, "only-rules": { type: "boolean" } };

const evaluation: OptionTable = { reference: { type: "boolean" }, absent: { type: "string", values: ["none"] } };

const output: OptionTable = {
  locale: { type: "string", values: ["en", "zh-CN"] },
  format: { type: "string", values: ["terminal", "json"] },
  color: { type: "string", values: ["auto", "always", "never"] },
};

/** Further formats, and files. */
const outputs = (formats: readonly Format[]): OptionTable => ({
  ...output,
  format: { type: "string", values: formats },
  output: { type: "string", multiple: true, example: "report.html" },
});

/** The options of each command. */
export const options = {
  "": { ...help, locale: { type: "string", values: ["en", "zh-CN"] } },
  check: {
    ...help,
    ...target,
    ...rules,
    ...evaluation,
    ...outputs(FORMATS),
    all: { type: "boolean" },
    "not-binding": { type: "boolean" },
    batch: { type: "boolean" },
    threads: { type: "string", example: "4" },
  },
  explain: {
    ...help,
    ...target,
    ...rules,
    ...evaluation,
    ...output,
    rule: { type: "string", example: "amazon/listing/title-length" },
    subject: { type: "string", example: "/listings/0" },
  },
  identify: {
    ...help,
    ...output,
    kind: { type: "string", example: "eu-vat" },
    country: { type: "string", example: "DE" },
    all: { type: "boolean" },
    kinds: { type: "boolean" },
    "show-personal": { type: "boolean" },
  },
  inspect: {
    ...help,
    ...output,
    into: { type: "string", example: "dossier.json" },
    at: { type: "string", example: "/listings/0/images/0" },
  },
  lint: {
    ...help,
    ...rules,
    ...outputs(AUTHOR_FORMATS),
    "as-of": { type: "string", example: "2026-11-22" },
    fix: { type: "boolean" },
    only: { type: "string", multiple: true, values: LINT_IDS },
    skip: { type: "string", multiple: true, values: LINT_IDS },
    lints: { type: "boolean" },
    "stale-after": { type: "string", example: "12" },
    "max-warnings": { type: "string", example: "0" },
    allowed: { type: "boolean" },
  },
  new: {
    ...help,
    rules: { type: "string", example: "my-rules" },
    fixtures: { type: "string", example: "my-fixtures" },
    kind: { type: "string", example: "length" },
    set: { type: "string", multiple: true, example: "max=75" },
    subject: { type: "string", example: "listing" },
    level: { type: "string", values: ["must", "should"] },
    from: { type: "string", example: "2026-11-22" },
    source: { type: "string", example: "title-help" },
    remedy: { type: "string", example: "shorten-title" },
    locale: { type: "string", values: ["en", "zh-CN"] },
  },
  packs: { ...help, ...rules, ...output },
  requirements: {
    ...help,
    ...target,
    ...rules,
    ...evaluation,
    ...outputs(LIST_FORMATS),
    output: { type: "string", multiple: true, example: "requirements.md" },
    seller: { type: "string", example: "CN" },
    category: { type: "string", multiple: true, example: "toys" },
    trait: { type: "string", multiple: true, example: "radio=true" },
    compare: { type: "string", example: "amazon:JP" },
    all: { type: "boolean" },
    "not-binding": { type: "boolean" },
  },
  test: {
    ...help,
    ...rules,
    ...outputs(AUTHOR_FORMATS),
    fixtures: { type: "string", example: "my-fixtures" },
    coverage: { type: "boolean" },
    boundaries: { type: "string", example: "my-boundaries" },
    "update-boundaries": { type: "boolean" },
    mutate: { type: "boolean" },
    "mutation-score": { type: "string", example: "95" },
    threads: { type: "string", example: "4" },
    watch: { type: "boolean" },
  },
  diff: {
    ...help,
    ...target,
    ...output,
    format: { type: "string", values: ["terminal", "markdown", "json"] },
    dossiers: { type: "string", multiple: true, example: "my-dossiers" },
    absent: { type: "string", values: ["none"] },
    "only-rules": { type: "boolean" },
    "check-versions": { type: "boolean" },
  },
  docs: { ...help, check: { type: "boolean" }, locale: { type: "string", values: ["en", "zh-CN"] } },
} as const satisfies { readonly [topic: string]: OptionTable };
