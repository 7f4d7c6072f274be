/** A standard's name in the forms under which it may be asked for. */
interface Standard {
  /** With its date where it has one. */
  readonly dated: readonly string[];
  /** Without. */
  readonly undated: readonly string[];
}

const DATE = /:\d{4}.*$|-(?:19|20)\d{2}(?:\+.*)?$|(?<=^(?:ANSI\/)?ASTM [A-Z] \d+(?:\/[A-Z] \d+ M)?)-\d{2}(?: [A-Z])?$/;

const NATIONAL =
  /^(?:DIN|BS|NF|UNE|UNI|CEI|NEN|NBN|SN|SS|DS|SFS|PN|CSN|STN|MSZ|SIST|HRN|BDS|SR|EVS|LST|LVS|ELOT|ONORM|OVE|NP|NS|IS|TS|VDE)[ -](?=EN )/;

/** One writing: capitals, plain hyphens, one space between words and between letters and digits. */
const written = (text: string): string =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s*([:+/-])\s*/g, "$1")
    .replace(/(\p{L})\s*(\d)/gu, "$1 $2")
    .replace(/(\d)\s*(\p{L})/gu, "$1 $2")
    .replace(/\s+/g, " ")
    .trim();

/** `"ISO/IEC 17025"` is asked for as either; `"EN ISO 12100"` is ISO 12100 as Europe adopts it, word for word. */
function formsOf(name: string): readonly string[] {
  const forms = [name];
  const european = name.replace(NATIONAL, "");
  if (european !== name) forms.push(european);
  const international = european.replace(/^EN (?=ISO|IEC)/, "");
  if (international !== european) forms.push(international);
  const joint = /^([A-Z]+(?:\/[A-Z]+)+) (.*)$/.exec(international);
  for (const body of joint?.[1]?.split("/") ?? []) forms.push(`${body} ${joint?.[2]}`);
  return forms;
}

const MOST_KEPT = 4096;
const known = new Map<string, Standard>();

function standardOf(text: string): Standard {
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  const dated = formsOf(written(text));
  const standard = { dated, undated: dated.map((form) => form.replace(DATE, "")) };
  if (known.size >= MOST_KEPT) known.clear();
  known.set(text, standard);
  return standard;
}

/**
 * Whether a standard that a paper names meets one that is demanded. An undated demand is met by any edition, a dated one by that very
 * edition; a national adoption meets the European standard, a European one the ISO or IEC standard in its name. Case and spaces do not count.
 * `meetsStandard("DIN EN71-1:2014+A1:2018", "EN 71-1")` is true. What one standard says about another is not known here.
 */
export function meetsStandard(named: string, demanded: string): boolean {
  if (named === demanded) return true;
  const wanted = standardOf(demanded).dated[0] as string;
  const { dated, undated } = standardOf(named);
  return dated.includes(wanted) || undated.includes(wanted);
}

/** Whether a named standard belongs to a series: `startsStandard("EN IEC 62368-1", "IEC")` is true, of `"ENERGY STAR"` and `"EN"` it is not. */
export function startsStandard(named: string, series: string): boolean {
  const wanted = standardOf(series).dated[0] as string;
  const boundary = /\p{L}$/u.test(wanted) ? /^\p{L}/u : /^\b$/;
  return standardOf(named).dated.some((form) => form.startsWith(wanted) && !boundary.test(form.slice(wanted.length)));
}
