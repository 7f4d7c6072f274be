import type { Check, CompileContext } from "./check.js";
import { readsCheck } from "./readsCheck.js";

/** A number that is not that of a street, as in "5th Avenue"; or one in Chinese characters before 号. */
const NUMBER =
  /(?<![\p{L}\p{Nd}])\p{Nd}+(?!\p{Nd}|\s?(?:st|nd|rd|th)(?!\p{L}))|(?<=\p{Script=Han})\p{Nd}|[一二三四五六七八九十百零〇]\s?[号號]/iu;

const VISIBLE = /\S/u;

/** A house number, as a part of its own or recognisable in the street. Which of several numbers is the house's is not known. */
export function hasHouseNumber(address: string, { read }: CompileContext): Check {
  const [own, street] = [read(`${address}.houseNumber`), read(`${address}.street`)];
  return readsCheck(
    [own, street],
    (scope) => {
      const [number, text] = [own.get(scope), street.get(scope)];
      if (typeof number === "string" && VISIBLE.test(number)) return true;
      if (typeof text === "string" && NUMBER.test(text)) return true;
      return number === undefined || text === undefined ? undefined : false;
    },
    (scope) => ({
      read: own,
      message: { key: "check.address.no-house-number", params: {} },
      actual: String(street.get(scope)),
    }),
  );
}
