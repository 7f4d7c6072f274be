import { COMPANY_FORMS, FORMS_AROUND, LEADING_FORMS, MOVING_FORMS } from "./companyForms.js";
import { BEHIND, FormFinder, IN_FRONT } from "./formFinder.js";
import { plainForm, withoutAccents } from "./plainForm.js";

const CJK = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** No company's name is as long as this. */
const LONGEST_NAME = 300;

/** What says that a form stands in front of a name that would be another with the form behind. */
const MARK = " …";

/** Japanese and Korean names may begin with the form. */
const leadingForms = (): readonly (readonly string[])[] =>
  COMPANY_FORMS.filter((row) => row.every((text) => CJK.test(text) && !text.endsWith("公司")));

function frontForms(): FormFinder {
  const forms = new FormFinder(IN_FRONT);
  forms.add(MOVING_FORMS);
  forms.add(LEADING_FORMS, MARK);
  forms.add(leadingForms(), MARK);
  for (const [front, behind, short] of FORMS_AROUND) {
    forms.put(short, `${plainForm(front)} ${plainForm(behind)}`);
    forms.put(front, plainForm(front));
  }
  return forms;
}

function formsBehind(): FormFinder {
  const forms = new FormFinder(BEHIND);
  forms.add([...COMPANY_FORMS, ...MOVING_FORMS, ...FORMS_AROUND.map(([, behind]) => [behind])]);
  return forms;
}

let finders: { readonly front: FormFinder; readonly behind: FormFinder } | undefined;

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
  finders ??= { front: frontForms(), behind: formsBehind() };
  const plain = withoutAccents(name);
  const first = finders.front.find(plain);
  const from = first === undefined || first.written === plain ? 0 : first.written.length;
  const leading = from === 0 ? "" : (first?.form ?? "");
  const last = leading.endsWith(MARK) && CJK.test(leading) ? undefined : finders.behind.find(plain);
  const to = last === undefined ? name.length : plain.slice(0, last.index).replace(/[\s.,]+$/, "").length;
  const isBehind = last !== undefined && to > from;
  const form = joined(leading, isBehind ? last.form : "");
  return form === "" ? none : unquoted(plain, { from, to: isBehind ? to : name.length, form });
}
