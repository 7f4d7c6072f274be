import { companyForm } from "./companyForm.js";
import { writtenAlike } from "./writtenAlike.js";

/**
 * A name without what two careful writers may do differently: width, case, loose white space, and how the company form is spelt.
 * `sameName("ACME Co., Limited")` is that of `"Acme Co Ltd"`; without a form, or in Japan with the form in front instead of behind, it is another name.
 */
export function sameName(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = withForm(writtenAlike(text));
  if (names.size >= MOST_KEPT) names.clear();
  names.set(text, name);
  return name;
}

function withForm(written: string): string {
  const { from, to, form } = companyForm(written);
  if (form === "") return written;
  return `${written.slice(from, to).trim()} ${form}`;
}

/** The same few names come again and again. */
const names = new Map<string, string>();

const MOST_KEPT = 1000;
