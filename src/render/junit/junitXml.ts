/** One test of a suite. */
export interface JunitCase {
  /** What GitLab shows as the suite, and Jenkins splits at the dots into package and class. */
  readonly classname: string;
  readonly name: string;
  readonly file?: string;
  readonly line?: number;
  readonly seconds?: number;
  /** Why it failed: a short line, a word for its kind, and everything. */
  readonly failure?: { readonly message: string; readonly type: string; readonly text: string };
  /** Why it was not judged. */
  readonly skipped?: string;
  readonly output?: string;
}

export interface JunitSuite {
  readonly name: string;
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly cases: readonly JunitCase[];
  readonly seconds?: number;
  readonly output?: string;
}

/** Everything but the characters of XML 1.0. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

const escaped = (text: string, characters: RegExp): string =>
  text.replace(ILLEGAL, "\ufffd").replace(characters, (character) => ENTITIES.get(character) ?? character);

const content = (text: string): string => escaped(text, /[&<>\r]/g);

function attributes(values: { readonly [name: string]: string | number | undefined }): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escaped(String(value), /[&<>"\t\n\r]/g)}"`))
    .join("");
}

const element = (name: string, text: string, values: { readonly [name: string]: string | number | undefined } = {}) =>
  `<${name}${attributes(values)}>${content(text)}</${name}>`;

function caseXml({ classname, name, file, line, seconds = 0, failure, skipped, output }: JunitCase): string {
  const inner = [
    ...(skipped === undefined ? [] : [`<skipped${attributes({ message: skipped })}/>`]),
    ...(failure === undefined
      ? []
      : [element("failure", failure.text, { message: failure.message, type: failure.type })]),
    ...(output === undefined ? [] : [element("system-out", output)]),
  ];
  const start = `    <testcase${attributes({ classname, name, time: rounded(seconds), file, line })}`;
  return inner.length === 0
    ? `${start}/>`
    : `${start}>\n${inner.map((xml) => `      ${xml}\n`).join("")}    </testcase>`;
}

/** Seconds to the millisecond, without the noise of adding them up. */
const rounded = (seconds: number): number => Number(seconds.toFixed(3));

const tally = (cases: readonly JunitCase[]) => ({
  tests: cases.length,
  failures: cases.filter(({ failure }) => failure !== undefined).length,
  errors: 0,
  skipped: cases.filter(({ skipped }) => skipped !== undefined).length,
});

function suiteXml({ name, properties, cases, seconds = 0, output }: JunitSuite): string {
  return [
    `  <testsuite${attributes({ name, ...tally(cases), time: rounded(seconds) })}>`,
    "    <properties>",
    ...properties.map(([property, value]) => `      <property${attributes({ name: property, value })}/>`),
    "    </properties>",
    ...cases.map(caseXml),
    ...(output === undefined ? [] : [`    ${element("system-out", output)}`]),
    "  </testsuite>",
  ].join("\n");
}

/** Tests of one suite and class that would have the same name are numbered: GitLab reads only the first of a name. */
function withOwnNames(cases: readonly JunitCase[]): readonly JunitCase[] {
  const seen = new Map<string, number>();
  return cases.map((one) => {
    const key = JSON.stringify([one.classname, one.name]);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return number === 1 ? one : { ...one, name: `${one.name} (${number})` };
  });
}

/** JUnit XML as Jenkins and GitLab read it. What XML 1.0 cannot hold is replaced, everything else is escaped. */
export function junitXml(name: string, suites: readonly JunitSuite[]): string {
  const named = suites.map((suite) => ({ ...suite, cases: withOwnNames(suite.cases) }));
  const time = suites.reduce((sum, { seconds = 0 }) => sum + seconds, 0);
  const all = tally(named.flatMap(({ cases }) => cases));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name, ...all, time: rounded(time) })}>`,
    ...named.map(suiteXml),
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}
