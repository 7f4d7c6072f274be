import type { Check, CompileContext } from "../check.js";
import { readsCheck } from "../readsCheck.js";

/** A number that is not that of a street, as in "5th Avenue"; or one in Chinese characters before 号. */
const NUMBER =
  /(?<![\p{L}\p{Nd}])\p{Nd}+(?!\p{Nd}|\s?(?:st|nd|rd|th)(?!\p{L}))|(?<=\p{Script=Han})\p{Nd}|[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e\u96f6\u3007]\s?[\u53f7\u865f]/iu;

const VISIBLE = /\S/u;

/** A house number, as a part of its own or recognisable in the street. Which of several numbers is the house's is not known. */
export function hasHouseNumber(address: string, { read }: CompileContext): Check {
  const [own, street] = [read(`${address}.houseNumber`), read(`${address}.street`)];
  return readsCheck(
    () => [own, street],
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
