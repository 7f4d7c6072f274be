/** Ends of paths to numbers of persons and their accounts. */
const PERSONAL = /(?:^|\.)(?:idNumber|accountNumber|iban)(?:\[\])?$/;

/** Paths are those of rules: there are only so many. */
const known = new Map<string, boolean>();

/** Whether a path leads to a number that a finding must not show whole. */
export function isPersonal(path: string): boolean {
  let personal = known.get(path);
  if (personal === undefined) {
    personal = PERSONAL.test(path);
    known.set(path, personal);
  }
  return personal;
}

/** A number of a person with all but its last four characters hidden: `masked("11010519491231002X")` is `"**************002X"`. */
export const masked = (text: string): string =>
  text.length < 8 ? "*".repeat(text.length) : "*".repeat(text.length - 4) + text.slice(-4);
