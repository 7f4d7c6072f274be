import { esVat } from "./esVat.js";
import { gbVat } from "./gbVat.js";
import { luhn } from "./luhn.js";
import { mod97 } from "./mod97.js";
import { mod1110 } from "./mod1110.js";
import { weightedSum } from "./weightedSum.js";

/** A member state's VAT number without its prefix. */
interface EuVatNumber {
  readonly form: RegExp;
  /** Absent: no check digit that is surely known. */
  readonly check?: (number: string) => boolean;
}

const last = (number: string): number => Number(number.slice(-1));
const zeroMod11 =
  (...weights: readonly number[]) =>
  (number: string): boolean =>
    weightedSum(number, weights) % 11 === 0;
const mod10 =
  (...weights: readonly number[]) =>
  (number: string): boolean =>
    (10 - (weightedSum(number, weights) % 10)) % 10 === last(number);

function at(number: string): boolean {
  const sum = [...number.slice(1, 8)].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 4);
  return (10 - (sum % 10)) % 10 === last(number);
}

function bg(number: string): boolean {
  if (number.length !== 9) return true;
  const sum = weightedSum(number, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
  return (sum === 10 ? (weightedSum(number, [3, 4, 5, 6, 7, 8, 9, 10]) % 11) % 10 : sum) === last(number);
}

const CY_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

const cy = (number: string): boolean =>
  String.fromCharCode(
    65 +
      ([...number.slice(0, 8)].reduce(
        (sum, digit, index) => sum + (index % 2 === 0 ? (CY_ODD[Number(digit)] ?? 0) : Number(digit)),
        0,
      ) %
        26),
  ) === number.charAt(8);

const cz = (number: string): boolean => {
  if (number.length !== 8) return true;
  const check = (11 - (weightedSum(number, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return (check === 0 ? 1 : check % 10) === last(number);
};

const fr = (number: string): boolean =>
  !/^\d{2}/.test(number) || (12 + 3 * (Number(number.slice(2)) % 97)) % 97 === Number(number.slice(0, 2));

/** The form with a letter, + or * in second place is of before 2013; its check is left out. */
function ie(number: string): boolean {
  if (!/^\d{7}/.test(number)) return true;
  const second = number.length > 8 ? number.charCodeAt(8) - 64 : 0;
  return (
    "WABCDEFGHIJKLMNOPQRSTUV".charAt((weightedSum(number, [8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23) ===
    number.charAt(7)
  );
}

function lt(number: string): boolean {
  const weights = (shift: number): number[] =>
    Array.from({ length: number.length - 1 }, (_, index) => 1 + ((index + shift) % 9));
  const sum = weightedSum(number, weights(0)) % 11;
  return (sum === 10 ? (weightedSum(number, weights(2)) % 11) % 10 : sum) === last(number);
}

/** Numbers of persons begin with 0 to 3; their check is left out. */
const lv = (number: string): boolean =>
  number.charAt(0) < "4" || weightedSum(number, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3;

/** Companies carry the eleven test of their tax number; sole traders a number of mod 97 since 2020. */
const nl = (number: string): boolean =>
  weightedSum(number, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === Number(number.charAt(8)) || mod97(`NL${number}`) === 1;

const pt = (number: string): boolean => {
  const check = 11 - (weightedSum(number, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return (check > 9 ? 0 : check) === last(number);
};

const ro = (number: string): boolean =>
  ((10 * weightedSum(number.slice(0, -1).padStart(9, "0"), [7, 5, 3, 2, 1, 7, 5, 3, 2])) % 11) % 10 === last(number);

const si = (number: string): boolean => {
  const check = 11 - (weightedSum(number, [8, 7, 6, 5, 4, 3, 2]) % 11);
  return (check === 10 ? 0 : check) === last(number);
};

/** Forms as the European Commission lists them for VIES; check digits where they are public knowledge and real numbers fit them. */
export const EU_VAT_NUMBERS: { readonly [prefix: string]: EuVatNumber } = {
  AT: { form: /^U\d{8}$/, check: at },
  BE: { form: /^[01]\d{9}$/, check: (number) => 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8)) },
  BG: { form: /^\d{9,10}$/, check: bg },
  CY: { form: /^\d{8}[A-Z]$/, check: cy },
  CZ: { form: /^\d{8,10}$/, check: cz },
  DE: { form: /^[1-9]\d{8}$/, check: mod1110 },
  DK: { form: /^[1-9]\d{7}$/, check: zeroMod11(2, 7, 6, 5, 4, 3, 2, 1) },
  EE: { form: /^\d{9}$/, check: mod10(3, 7, 1, 3, 7, 1, 3, 7) },
  EL: {
    form: /^\d{9}$/,
    check: (number) => (weightedSum(number, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === last(number),
  },
  ES: { form: /^(?:[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/, check: esVat },
  FI: { form: /^\d{8}$/, check: zeroMod11(7, 9, 10, 5, 8, 4, 2, 1) },
  FR: { form: /^[A-HJ-NP-Z0-9]{2}\d{9}$/, check: fr },
  HR: { form: /^\d{11}$/, check: mod1110 },
  HU: { form: /^\d{8}$/, check: mod10(9, 7, 3, 1, 9, 7, 3) },
  IE: { form: /^(?:\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/, check: ie },
  IT: { form: /^\d{11}$/, check: luhn },
  LT: { form: /^(?:\d{9}|\d{12})$/, check: lt },
  LU: { form: /^\d{8}$/, check: (number) => Number(number.slice(0, 6)) % 89 === Number(number.slice(6)) },
  LV: { form: /^\d{11}$/, check: lv },
  MT: { form: /^\d{8}$/, check: (number) => weightedSum(number, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0 },
  NL: { form: /^\d{9}B\d{2}$/, check: nl },
  PL: { form: /^\d{10}$/, check: (number) => weightedSum(number, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === last(number) },
  PT: { form: /^[1-9]\d{8}$/, check: pt },
  RO: { form: /^[1-9]\d{1,9}$/, check: ro },
  SE: { form: /^\d{10}(?:0[1-9]|[1-8]\d|9[0-4])$/, check: (number) => luhn(number.slice(0, 10)) },
  SI: { form: /^[1-9]\d{7}$/, check: si },
  SK: { form: /^[1-9]\d{9}$/, check: (number) => Number(number) % 11 === 0 },
  XI: { form: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/, check: gbVat },
};
