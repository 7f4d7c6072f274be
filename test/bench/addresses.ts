import { addressBook } from "../../src/addresses/addressBook.js";
import { checkAddress } from "../../src/addresses/checkAddress.js";
import { loadAddresses } from "../../src/addresses/loadAddresses.js";
import type { ReadPart } from "../../src/checks/address/countryForm.js";
import { PARTS } from "../../src/checks/address/countryForm.js";
import type { Address } from "../../src/model/dossier/address.js";
import { INSTITUTIONS } from "../addresses/institutions.js";
import { ratio, type Sweep } from "./ratio.js";

const allFormats = await loadAddresses();
const book = addressBook(allFormats);
const addresses = INSTITUTIONS.map(([, address]) => address);
const clean = addresses.filter(({ country }) => ["CN", "US", "JP", "DE"].includes(country ?? ""));
const messy = clean.map((address): Address => {
  const lower = (text: string | false | undefined) => (typeof text === "string" ? ` ${text.toLowerCase()}` : text);
  return { ...address, province: lower(address.province), postcode: lower(address.postcode) } as Address;
});

/** Judges one address after the other as a rule does, by the form of its country. */
function judging(those: readonly Address[]): Sweep {
  let current = those[0] as Address;
  const read: ReadPart = (part) => current[PARTS[part]];
  return (count) => {
    let passed = 0;
    for (let index = 0; index < count; index++) {
      current = those[index % those.length] as Address;
      if (book.get(current.country ?? "")?.judge(read, false) === true) passed++;
    }
    return passed;
  };
}

const telling =
  (those: readonly Address[]): Sweep =>
  (count) => {
    let passed = 0;
    for (let index = 0; index < count; index++)
      if (checkAddress(those[index % those.length] as Address, allFormats).outcome === "pass") passed++;
    return passed;
  };

const US_STATES = new Map([
  ["DC", /^(?:20[02-5]|569)/],
  ["Massachusetts", /^(?:01|02[0-7]|05501|05544)/],
  ["ca", /^(?:9[0-5]|96[01])/],
]);

/** The same for the United States alone, as one would write it by hand. */
function byHand({ street, city, province, postcode }: Address): boolean {
  if (street === undefined || street.trim() === "" || city === undefined || !/\p{L}/u.test(city)) return false;
  if (typeof province !== "string" || typeof postcode !== "string" || !/^\d{5}(?:[ -]\d{4})?$/.test(postcode))
    return false;
  return US_STATES.get(province)?.test(postcode) === true;
}

const american = addresses.filter(({ country }) => country === "US");
const handSweep: Sweep = (count) => {
  let passed = 0;
  for (let index = 0; index < count; index++) if (byHand(american[index % american.length] as Address)) passed++;
  return passed;
};

/** A name with the letter in its middle left out. */
const misspelt = (name: string): string => {
  const middle = name.length >> 1;
  return name.slice(0, middle) + name.slice(middle + 1);
};

const named = addresses.filter(({ province }) => typeof province === "string" && province.length > 4);
const wrong = {
  "a bad postcode": clean.map((address): Address => ({ ...address, postcode: `${String(address.postcode)}9` })),
  "a bad postcode, 53 countries in turn": addresses
    .filter(({ postcode }) => typeof postcode === "string")
    .map((address): Address => ({ ...address, postcode: `${String(address.postcode)}9Z` })),
  "no city": clean.map((address): Address => ({ ...address, city: "" })),
  "a misspelt province": named.map(
    (address): Address => ({ ...address, province: misspelt(String(address.province)) }),
  ),
  "a province of nowhere": named.map((address): Address => ({ ...address, province: "Ruritania" })),
};

for (const sweep of [judging(addresses), judging(messy), telling(addresses)])
  if (sweep(INSTITUTIONS.length) !== INSTITUTIONS.length) throw new Error("an address of the workload does not pass");
if (handSweep(american.length) !== american.length) throw new Error("the hand-written check is wrong");

for (const [what, those] of Object.entries(wrong))
  if ((await telling(those)(those.length)) > those.length / 2) throw new Error(`${what} is not told`);

const MOST_MICROSECONDS = 2;
/** What a misspelt name was meant to be is looked for among all names of the country, with its accents folded away. */
const MOST_FOR_MISSPELT = 3;
const failing: [string, Awaited<ReturnType<typeof ratio>>][] = [];
for (const [what, those] of Object.entries(wrong)) {
  failing.push([`${what}, judged`, await ratio(judging(those), handSweep)]);
  failing.push([`${what}, told`, await ratio(telling(those), handSweep)]);
}
const measured = {
  "one address, 53 countries in turn": await ratio(judging(addresses), handSweep),
  "one address of CN, US, JP, DE": await ratio(judging(clean), handSweep),
  "the same in small letters, with spaces": await ratio(judging(messy), handSweep),
  "one address of the US, against hand-written code": await ratio(judging(american), handSweep),
  "checkAddress, finding the country among 252": await ratio(telling(addresses), handSweep),
  ...Object.fromEntries(failing),
};
const mostFor = (measure: string): number =>
  measure.endsWith("province, told") ? MOST_FOR_MISSPELT : MOST_MICROSECONDS;
const rows = Object.entries(measured).map(([measure, { ratio: times, microseconds }]) => ({
  measure,
  cost: `${microseconds.toFixed(2)} µs`,
  "of hand-written code": `${times.toFixed(1)} ×`,
  target: `≤ ${mostFor(measure)} µs`,
  verdict: microseconds <= mostFor(measure) ? "met" : "MISSED",
}));
console.table(rows);
process.exitCode = rows.some(({ verdict }) => verdict === "MISSED") ? 1 : 0;
