/** Ends of paths to numbers of persons and their accounts. */
const PERSONAL = /(?:^|\.)(?:idNumber|accountNumber|iban)(?:\[\])?$/;

/** Whether a path leads to a number that a finding must not show whole. */
export const isPersonal = (path: string): boolean => PERSONAL.test(path);

/** A number of a person with all but its last four characters hidden: `masked("11010519491231002X")` is `"**************002X"`. */
export const masked = (text: string): string =>
  text.length < 8 ? "*".repeat(text.length) : "*".repeat(text.length - 4) + text.slice(-4);
