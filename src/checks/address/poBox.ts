import type { Check, CompileContext } from "../check.js";
import { readsCheck } from "../readsCheck.js";

/** Words for it that need no number, in the languages of Europe and those that sellers write. */
const WORDS = [
  "p\\.?\\s?o\\.?\\s?b(?:ox|\\.)",
  "post(?:al|\\soffice)\\sbox",
  "(?:locked|private(?:\\smail)?)\\sbag",
  "postfach",
  "postbus",
  "post(?:boks|box)",
  "postilokero",
  "postafi\u00f3k",
  "apartado\\s(?:de\\scorreos|postal)",
  "casilla\\s(?:de\\scorreos?|postal)",
  "casella\\spostale",
  "caixa\\spostal",
  "c\u0103su\u021ba\\spo\u0219tal\u0103",
  "bo[i\u00ee]te\\spostale",
  "skrytka\\spocztowa",
  "po\u0161tovn\u00ed\\sp\u0159ihr\u00e1dka",
  "posta\\skutusu",
  "kotak\\spos",
  "h\u00f2m\\sth\u01b0",
  "\u0430\u0431\u043e\u043d\u0435\u043d\u0442\u0441\u043a(?:\u0438\u0439\\s\u044f\u0449\u0438\u043a|\u0430\\s\u0441\u043a\u0440\u0438\u043d\u044c\u043a\u0430)",
];

/** Short forms that mean it before a number only. */
const SHORT = [
  "p\\.?\\s?o\\.?\\s?b\\.?",
  "g\\.?p\\.?o\\.?(?:\\sbox)?",
  "p\\.?m\\.?b\\.?",
  "b\\.?\\s?p\\.?",
  "apartado",
  "apdo\\.?",
  "casilla",
  "pf\\.",
  "p\\.\\s?k\\.",
  "\u03c4\\.\\s?\u03b8\\.",
  "\u043f\\.\\s?\u043a\\.",
  "\u0430/\u044f",
];

const PO_BOX = new RegExp(
  `(?<!\\p{L})(?:(?:${WORDS.join("|")})(?!\\p{L})|(?:${SHORT.join("|")})\\s?(?:n[.o\u00b0\u00ba]*\\s?)?\\p{Nd})|^\\s*(?:box|pl)\\s\\p{Nd}|\u79c1\u66f8\u7bb1|(?:\u90ae\u653f|\u90f5\u653f)?\u4fe1\u7bb1|\uc0ac\uc11c\ud568|\u0635\\s?\\.\\s?\u0628|\u0635\u0646\u062f\u0648\u0642\\s\u0628\u0631\u064a\u062f|\u05ea\\.?\u05d3\\.|\u0e15\u0e39\u0e49\\s?(?:\u0e1b\u0e13|\u0e44\u0e1b\u0e23\u0e29\u0e13\u0e35\u0e22\u0e4c)`,
  "iu",
);

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
