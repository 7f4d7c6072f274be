import * as ibantools from "ibantools";
import { checkVAT, countries } from "jsvat";
import { isPossiblePhoneNumber } from "libphonenumber-js/max";
import { stdnum } from "stdnum";
import validator from "validator";
import { kindOf } from "./kinds.js";
import kindsByType from "./stdnum-js-numbers/kinds.json" with { type: "json" };

/** Another package's opinion on numbers of one of our kinds. */
export interface Oracle {
  readonly name: string;
  readonly kind: string;
  readonly accepts: (number: string) => boolean;
}

const byStdnum = Object.entries(kindsByType).map(([type, kind]): Oracle => {
  const [country = "", name = ""] = type.split(".");
  return {
    name: `stdnum ${type}`,
    kind,
    accepts: (number) => stdnum[country]?.[name]?.validate(number).isValid === true,
  };
});

/** It knows Northern Ireland by the letters GB only. */
const byJsvat = (kindOf("eu-vat").kind.members ?? []).map(
  (kind): Oracle => ({
    name: "jsvat",
    kind,
    accepts: (number) => checkVAT(number.replace(/^XI/, "GB"), countries).isValid,
  }),
);

const others: readonly Oracle[] = [
  { name: "ibantools", kind: "iban", accepts: (number) => ibantools.isValidIBAN(number) },
  { name: "ibantools", kind: "bic", accepts: (number) => ibantools.isValidBIC(number) },
  { name: "validator", kind: "iban", accepts: (number) => validator.isIBAN(number) },
  { name: "validator", kind: "bic", accepts: (number) => validator.isBIC(number) },
  { name: "validator", kind: "isbn", accepts: (number) => validator.isISBN(number) },
  { name: "validator", kind: "ean", accepts: (number) => validator.isEAN(number) },
  { name: "validator", kind: "iso-4217", accepts: (code) => validator.isISO4217(code) },
  { name: "validator", kind: "au-abn", accepts: (number) => validator.isVAT(number, "AU") },
  { name: "validator", kind: "cn-resident-id", accepts: (number) => validator.isIdentityCard(number, "zh-CN") },
  { name: "libphonenumber-js", kind: "e164", accepts: (number) => isPossiblePhoneNumber(number) },
];

/** Other packages' opinions, five packages in all. */
export const ORACLES: readonly Oracle[] = [...byStdnum, ...byJsvat, ...others];
