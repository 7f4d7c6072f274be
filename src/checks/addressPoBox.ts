import type { Check, CompileContext } from "./check.js";
import { readsCheck } from "./readsCheck.js";

const PO_BOX =
  /(?<!\p{L})(?:p\.?\s?o\.?\s?b(?:ox|\.)|post\s?office\s?box|postfach|postbus|apartado(?:\s(?:postal|de\scorreos))?|casella\spostale|caixa\spostal|bo[iî]te\spostale|skrytka\spocztowa)(?!\p{L})|私書箱|邮政信箱|郵政信箱|사서함/iu;

/** No post office box: the dossier says that it is none, and the street does not read like one. */
export function noPoBox(address: string, { read }: CompileContext): Check {
  const [stated, street] = [read(`${address}.poBox`), read(`${address}.street`)];
  return readsCheck(
    [stated, street],
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
