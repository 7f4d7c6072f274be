import { COMPANY_FORMS } from "./companyForms.js";

const CJK = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** No company's name is as long as this. */
const LONGEST_NAME = 300;

/** Letters of an abbreviation may have dots, words commas and dots between them. */
const spelling = (form: string): string =>
  form
    .split(" ")
    .map((word) => (/^[a-z]{2,4}$/.test(word) ? [...word].join("\\.?") : word.replace(/[()+/]/g, "\\$&")))
    .join("[\\s.,]*");

const dense = (text: string): string => text.replace(/[\s.,]/g, "");

const FORMS: ReadonlyMap<string, string> = new Map(
  COMPANY_FORMS.flatMap((spellings) => spellings.map((text) => [dense(text), spellings[0] ?? ""])),
);

/** The longest first: "co ltd" before "ltd". */
const SPELLINGS = COMPANY_FORMS.flat().sort((a, b) => b.length - a.length);

const anyOf = (spellings: readonly string[]): string => spellings.map(spelling).join("|");

/** Chinese, Japanese and Korean forms are written together with the name. */
const TOGETHER = SPELLINGS.filter((text) => CJK.test(text));
const APART = SPELLINGS.filter((text) => !CJK.test(text));

const AT_END = new RegExp(`(?:(?<=[\\s.,)])(?:${anyOf(APART)})|(?:${anyOf(TOGETHER)}))[\\s.,]*$`, "u");

/** Japanese and Korean names may begin with the form. */
const AT_START = new RegExp(`^(?:${anyOf(TOGETHER.filter((text) => !text.endsWith("公司")))})`, "u");

/** The letters as those of forms are spelt: as many, without accents. */
function withoutAccents(name: string): string {
  const bare = name.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").replaceAll("ł", "l");
  return bare.length === name.length ? bare : name;
}

/** A name apart from its company form. */
export interface NameAndForm {
  /** Where the name itself begins and ends. */
  readonly from: number;
  readonly to: number;
  /** The form, always spelt the same; empty for none. */
  readonly form: string;
}

/**
 * Where the company form of a name stands and which it is, however it is spelt: in `"acme co., limited"` the form `"co ltd"`
 * after four characters. Takes a name in lower case, as `writtenAlike` gives it.
 */
export function companyForm(name: string): NameAndForm {
  const none = { from: 0, to: name.length, form: "" };
  if (name.length > LONGEST_NAME) return none;
  const plain = withoutAccents(name);
  const first = AT_START.exec(plain)?.[0] ?? "";
  if (first !== "" && first !== plain) return { ...none, from: first.length, form: FORMS.get(first) ?? "" };
  const last = AT_END.exec(plain);
  if (last === null || last.index === 0) return none;
  const to = plain.slice(0, last.index).replace(/[\s.,]+$/, "").length;
  return to === 0 ? none : { from: 0, to, form: FORMS.get(dense(last[0])) ?? "" };
}
