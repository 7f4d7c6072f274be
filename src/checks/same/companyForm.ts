import { COMPANY_FORMS, FORMS_AROUND, LEADING_FORMS, MOVING_FORMS } from "./companyForms.js";
import { writtenAlike } from "./writtenAlike.js";

const CJK = /[\p{Script=Han}\p{Script=Hangul}]/u;
const TOGETHER = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u;

/** No company's name is as long as this. */
const LONGEST_NAME = 300;

/** The letters as those of forms are spelt: as many, without accents. */
function withoutAccents(name: string): string {
  const bare = name.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").replaceAll("ł", "l").replaceAll("đ", "d");
  return bare.length === name.length ? bare : name;
}

/** Letters of an abbreviation may have dots, words commas and dots between them. */
const spelling = (form: string): string =>
  form
    .split(" ")
    .map((word) => (/^\p{L}{2,4}$/u.test(word) ? [...word].join("\\.?") : word.replace(/[()+./]/g, "\\$&")))
    .join("[\\s.,]*");

const dense = (text: string): string => text.replace(/[\s.,]/g, "");

const plainly = (form: string): string => withoutAccents(writtenAlike(form));

/** The names of forms by their spellings. */
type Forms = ReadonlyMap<string, string>;

const formsOf = (rows: readonly (readonly string[])[], mark = ""): Forms =>
  new Map(rows.flatMap((row) => row.map((text) => [dense(plainly(text)), plainly(row[0] ?? "") + mark])));

/** The longest first: "co ltd" before "ltd". */
const anyOf = (spellings: readonly string[]): string =>
  spellings
    .map(plainly)
    .sort((a, b) => b.length - a.length)
    .map(spelling)
    .join("|");

/** What says that a form stands in front of a name that would be another with the form behind. */
const IN_FRONT = " …";

const CLOSED = FORMS_AROUND.map(([, behind]) => [behind]);
const BEHIND = formsOf([...COMPANY_FORMS, ...MOVING_FORMS, ...CLOSED]);
/** Japanese and Korean names may begin with the form. */
const LEADING_CJK = COMPANY_FORMS.flat().filter((text) => CJK.test(text) && !text.endsWith("公司"));
const FRONT: Forms = new Map([
  ...formsOf(MOVING_FORMS),
  ...formsOf(LEADING_FORMS, IN_FRONT),
  ...formsOf(
    COMPANY_FORMS.filter(([name]) => LEADING_CJK.includes(name)),
    IN_FRONT,
  ),
  ...FORMS_AROUND.flatMap(([front, behind, short]): [string, string][] => [
    [dense(plainly(short)), `${plainly(front)} ${plainly(behind)}`],
    [dense(plainly(front)), plainly(front)],
  ]),
]);

const behind = [...COMPANY_FORMS, ...MOVING_FORMS, ...CLOSED].flat();
const front = [...LEADING_FORMS, ...MOVING_FORMS].flat();
const apart = (text: string): boolean => !TOGETHER.test(text);
const together = (text: string): boolean => TOGETHER.test(text);

/** Chinese, Japanese, Korean and Thai forms are written together with the name. */
const AT_END = new RegExp(
  `(?:(?<=[\\s.,)"»“”])(?:${anyOf(behind.filter(apart))})|(?:${anyOf(behind.filter(together))}))[\\s.,]*$`,
  "u",
);
const AT_START = new RegExp(
  `^(?:(?:${anyOf([...LEADING_CJK, ...front.filter(together), ...FORMS_AROUND.flatMap(([first, , short]) => [short, first])])})|(?:${anyOf(front.filter(apart))})(?=[\\s.,"«„“]))[\\s.,]*`,
  "u",
);

/** A name within quotation marks. */
const QUOTED = /^["«„“'](?<name>[^"«»„“”']+)["»“”']$/u;

/** A name apart from its company form. */
export interface NameAndForm {
  /** Where the name itself begins and ends. */
  readonly from: number;
  readonly to: number;
  /** The form, always spelt the same, with a mark where it stands in front and that matters; empty for none. */
  readonly form: string;
}

/** Takes the quotation marks off that go around the whole name. */
function unquoted(plain: string, { from, to, form }: NameAndForm): NameAndForm {
  return QUOTED.test(plain.slice(from, to)) ? { from: from + 1, to: to - 1, form } : { from, to, form };
}

/** The form in front of a name and that behind it as one. */
function joined(first: string, last: string): string {
  return first === "" || last === "" ? first + last : `${first} ${last}`;
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
  const from = first === plain ? 0 : first.length;
  const leading = from === 0 ? "" : (FRONT.get(dense(first)) ?? "");
  const last = leading.endsWith(IN_FRONT) && CJK.test(leading) ? null : AT_END.exec(plain);
  const to = last === null ? name.length : plain.slice(0, last.index).replace(/[\s.,]+$/, "").length;
  const isBehind = last !== null && to > from;
  const form = joined(leading, isBehind ? (BEHIND.get(dense(last[0])) ?? "") : "");
  return form === "" ? none : unquoted(plain, { from, to: isBehind ? to : name.length, form });
}
