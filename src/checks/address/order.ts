import type { Read } from "../../logic/read.js";
import type { Scope } from "../../logic/scope.js";
import type { Message } from "../../model/finding.js";
import { isCountryCode } from "../../model/isCountryCode.js";
import type { Check, CompileContext } from "../check.js";
import { readsCheck } from "../readsCheck.js";
import { writtenAlike } from "../same/writtenAlike.js";
import { PARTS, type PartLetter } from "./countryForm.js";
import { countryDetail } from "./notLoaded.js";
import { type Whole, wholeAddress } from "./wholeAddress.js";

/** How English texts name the countries of most sellers, and those that they name in several ways: what `Intl` says of others takes it 10 ms to load. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ["AE", ["united arab emirates", "uae"]],
  ["CN", ["china", "p.r. china", "p.r.china", "pr china", "prc"]],
  ["CZ", ["czechia", "czech republic"]],
  ["DE", ["germany"]],
  ["GB", ["united kingdom", "great britain", "england", "scotland", "wales", "uk"]],
  ["HK", ["hong kong sar china", "hong kong"]],
  ["JP", ["japan"]],
  ["KR", ["south korea", "republic of korea", "korea"]],
  ["MO", ["macao sar china", "macao", "macau"]],
  ["SG", ["singapore"]],
  ["TR", ["türkiye", "turkey"]],
  ["TW", ["taiwan"]],
  ["US", ["united states", "united states of america", "usa", "u.s.a."]],
  ["VN", ["vietnam"]],
]);

const plain = (text: unknown): string => writtenAlike(String(text));

let regions: Intl.DisplayNames | undefined;

function namesOf(country: unknown): readonly string[] {
  const code = String(country);
  const names = NAMES.get(code);
  if (names !== undefined || !isCountryCode(code)) return names ?? [];
  regions ??= new Intl.DisplayNames(["en"], { type: "region" });
  return [plain(regions.of(code))];
}

/** How the parts stand in the text: in order, out of order, or one that cannot be found in it. */
type Order = "right" | "wrong" | "not-found";

/** Looks for the parts one after the other; each comes in several spellings. */
function orderOf(text: string, wanted: readonly (readonly string[])[]): Order {
  let after = 0;
  let order: Order = "right";
  for (const spellings of wanted) {
    const places = spellings.map((spelling) => text.indexOf(spelling, after)).filter((place) => place !== -1);
    if (places.length > 0) after = Math.min(...places) + 1;
    else if (spellings.some((spelling) => text.includes(spelling))) return "wrong";
    else order = "not-found";
  }
  return order;
}

const TRUTH = { right: true, wrong: false, "not-found": undefined } as const;

/** A check of the order; `judge` says nothing where a value is not known. */
function orderCheck(
  { text }: Whole,
  reads: (scope: Scope) => readonly Read[],
  judge: (scope: Scope) => Order | undefined,
  wrong: (scope: Scope) => Message,
): Check {
  const tell = (message: (scope: Scope) => Message) => (scope: Scope) => ({
    read: text,
    message: message(scope),
    actual: String(text.get(scope)),
  });
  return readsCheck(
    reads,
    (scope) => TRUTH[judge(scope) ?? "not-found"],
    tell(wrong),
    tell(() => ({ key: "check.address.parts-not-found", params: {} })),
  );
}

/** Within the address as one text: street, city, province, country, as English writes them. A text that does not show a part is not judged. */
export function inEnglishOrder(address: string, context: CompileContext): Check {
  const whole = wholeAddress(address, context);
  const { text, country, parts } = whole;
  const reads = [text, parts.A, parts.C, parts.S, country];
  const judge = (scope: Scope): Order | undefined => {
    if (reads.some((one) => one.get(scope) === undefined)) return undefined;
    const [street = "", city = "", province = ""] = [parts.A, parts.C, parts.S].map((part) => plain(part.get(scope)));
    const countries = namesOf(country.get(scope));
    const alone = parts.S.get(scope) === null || province === city || countries.includes(province);
    return orderOf(plain(text.get(scope)), [[street], [city], ...(alone ? [] : [[province]]), countries]);
  };
  return orderCheck(
    whole,
    () => reads,
    judge,
    () => ({ key: "check.address.order", params: {} }),
  );
}

/** Within the address as one text: the parts in the order of the country, in that for Latin letters if the text is in Latin letters. */
export function inCountryOrder(address: string, context: CompileContext): Check {
  const whole = wholeAddress(address, context);
  const { text, country, parts, formIn } = whole;
  const lettersIn = (scope: Scope): readonly PartLetter[] => formIn(scope)?.order(String(text.get(scope))) ?? [];
  const judge = (scope: Scope): Order | undefined => {
    const form = formIn(scope);
    if (form === undefined || text.get(scope) === undefined) return undefined;
    const letters = lettersIn(scope);
    const values = letters.map((letter) => parts[letter].get(scope));
    if (values.includes(undefined)) return undefined;
    const wanted = letters.flatMap((letter, index) => {
      const value = values[index];
      return typeof value === "string" ? [form.spellings(letter, value).map(plain)] : [];
    });
    const each = wanted.filter(([name], index) => name !== wanted[index - 1]?.[0]);
    return orderOf(plain(text.get(scope)), each);
  };
  const readsIn = (scope: Scope): readonly Read[] => [
    text,
    country,
    ...lettersIn(scope).map((letter) => parts[letter]),
  ];
  const check = orderCheck(whole, readsIn, judge, (scope) => ({
    key: "check.address.country-order",
    params: { parts: lettersIn(scope).map((letter) => PARTS[letter]) },
  }));
  return {
    test: check.test,
    describe: (scope) =>
      country.get(scope) !== undefined && formIn(scope) === undefined
        ? countryDetail(country, scope)
        : check.describe(scope),
  };
}
