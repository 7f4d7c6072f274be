import type { Scope } from "../logic/scope.js";
import type { Check, CompileContext } from "./check.js";
import { readsCheck } from "./readsCheck.js";
import { writtenAlike } from "./writtenAlike.js";

const PARTS = ["street", "city", "province"] as const;

/** How English texts name countries otherwise than by their usual name. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ["AE", ["uae"]],
  ["CN", ["p.r. china", "p.r.china", "pr china", "prc"]],
  ["CZ", ["czech republic"]],
  ["GB", ["great britain", "england", "scotland", "wales", "uk"]],
  ["HK", ["hong kong"]],
  ["KR", ["republic of korea", "korea"]],
  ["MO", ["macao", "macau"]],
  ["TR", ["turkey"]],
  ["US", ["united states of america", "usa", "u.s.a."]],
]);

const plain = (text: unknown): string => writtenAlike(String(text));

function namesOf(country: unknown): readonly string[] {
  const code = String(country);
  const name = /^[A-Z]{2}$/.test(code) ? new Intl.DisplayNames(["en"], { type: "region" }).of(code) : undefined;
  return [...(name === undefined ? [] : [name]), ...(OTHER_NAMES.get(code) ?? [])].map(plain);
}

/** How the parts stand in the text: in order, out of order, or one that cannot be found in it. */
type Order = "right" | "wrong" | "not-found";

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

/** Within the address as one text: street, city, province, country, as English writes them. A text that does not show a part is not judged. */
export function inEnglishOrder(address: string, { read }: CompileContext): Check {
  const text = read(`${address}.text`);
  const parts = PARTS.map((part) => read(`${address}.${part}`));
  const country = read(`${address}.country`);
  const reads = [text, ...parts, country];
  const judge = (scope: Scope): Order | undefined => {
    if (reads.some((one) => one.get(scope) === undefined)) return undefined;
    const [street = "", city = "", province = ""] = parts.map((part) => plain(part.get(scope)));
    const countries = namesOf(country.get(scope));
    const named =
      province === city || countries.includes(province) ? [[street], [city]] : [[street], [city], [province]];
    return orderOf(plain(text.get(scope)), [...named, countries]);
  };
  const tell = (key: string) => (scope: Scope) => ({
    read: text,
    message: { key, params: {} },
    actual: String(text.get(scope)),
  });
  return readsCheck(
    reads,
    (scope) => ({ right: true, wrong: false, "not-found": undefined })[judge(scope) ?? "not-found"],
    tell("check.address.order"),
    tell("check.address.parts-not-found"),
  );
}
