import type { Check, CompileContext } from "../check.js";
import { readsCheck } from "../readsCheck.js";

const PO_BOX =
  /(?<!\p{L})(?:p\.?\s?o\.?\s?b(?:ox|\.)|post\s?office\s?box|postfach|postbus|apartado(?:\s(?:postal|de\scorreos))?|casella\spostale|caixa\spostal|bo[i\u00ee]te\spostale|skrytka\spocztowa)(?!\p{L})|\u79c1\u66f8\u7bb1|\u90ae\u653f\u4fe1\u7bb1|\u90f5\u653f\u4fe1\u7bb1|\uc0ac\uc11c\ud568/iu;

/** No post office box: the dossier says that it is none, and the street does not read like one. */
export function noPoBox(address: string, { read }: CompileContext): Check {
  const [stated, street] = [read(`${address}.poBox`), read(`${address}.street`)];
  return readsCheck(
    () => [stated, street],
    (scope) => {
      const [is, text] = [stated.get(scope), street.get(scope)];
      if (is === true || (typeof text === "string" && PO_BOX.test(text))) return false;
      return is === false && typeof text === "string" ? true : undefined;
    },
    (scope) => {
      const said = stated.get(scope) === true;
      return {
        read: said ? stated : street,
        message: { key: "check.address.po-box", params: {} },
        actual: said ? true : String(street.get(scope)),
      };
    },
  );
}
