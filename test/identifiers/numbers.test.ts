import { describe, expect, test } from "vitest";
import { verdictAs } from "./judgeAs.js";

type Numbers = { readonly [kind: string]: readonly string[] };

/** Real and documented numbers: of the specs of koblas/stdnum-js (MIT), of authorities' manuals, and of companies' own imprints. */
const VALID: Numbers = {
  asin: ["B08N5WRWNW", "0306406152", "043942089X"],
  "cn-customs-code": ["4403160ABC", "3120240001"],
  "cn-resident-id": ["11010519491231002X", "11010519491231002x", "440524188001010014"],
  "cn-uscc": ["91110000600037341L", "9111 0000 6000 37341l", "91350100M000100Y43"],
  duns: ["15-048-3782", "150483782"],
  e164: ["+86 138 0013 8000", "+44 (20) 7946-0958"],
  ean: ["96385074", "4006381333931"],
  email: ["sales@example.com", "a.b+c@sub.example.co.uk", "店主@例子.中国"],
  eori: ["DE123456789012345", "GB123456789000"],
  "eu-vat": [
    ..."AT U13585627|BE 0403019261|BE 0417497106|BG 175 074 752|CY-10259033P|CZ 25123891|DE136695976|DE814584193|DK 13585628|DK19319970|EE100594102".split(
      "|",
    ),
    ..."EL 094259216|GR094259216|ESB-58378431|ESB64717838|ES54362315K|ESX-5253868-R|ESM-1234567-L|FI 20774740|FR40303265045|FR23334175221|FRK7399859412".split(
      "|",
    ),
    ..."FR4Z123456782|FR84323140392|HR33392005961|HU-12892312|IE 6433435F|IE 6433435OA|IE8D79739I|IE6388047V|IT 00743110157|LT119511515|LT 100001919017".split(
      "|",
    ),
    ..."LU 150 274 42|LU26375245|LV 4000 3521 600|LV16117519997|MT 1167-9112|NL004495445B01|NL002455799B11|PL 8567346215|PT 501 964 843|PT507104560".split(
      "|",
    ),
    ..."PT506035220|RO 185 472 90|SE 123456789701|SI 5022 3054|SK 202 274 96 19|XI980780684".split("|"),
  ],
  "eudamed-srn": ["DE-MF-000000123", "CN-AR-000001234"],
  "fcc-id": ["2ABCD-X100", "A3LSMG998U", "BCG-E3500A"],
  "fr-idu": ["FR194628_01ZVJG"],
  "gb-vat": ["GB 980 7806 84", "GB340804329", "GB346270013", "GBGD001", "GBHA500", "GB980780684001"],
  gtin: ["96385074", "036000291452", "4006381333931", "10012345678902"],
  "hs-code": ["8504.40", "850440", "8504 40 90 90"],
  iban: ["DE89 3704 0044 0532 0130 00", "GB82WEST12345698765432", "FR1420041010050500013M02606"],
  ioss: ["IM3720000224"],
  isbn: ["978-3-16-148410-0", "0306406152", "0-8044-2957-X"],
  "jp-corporate": ["5-8356-7825-6246", "7000012050002"],
  "jp-invoice": ["T5835678256246"],
  lucid: ["DE1234567890123"],
  "mx-rfc": ["GODE 561231 GR8", "MAB-930714-8T4", "MHTR93041179A", "Ñ&T130705MD6"],
  "non-union-oss": ["EU372022452"],
  reach: ["01-2119457610-43-0000"],
  "sa-vat": ["300000000000003"],
  ufi: ["GMTT-2SQN-6FDD-6TV1", "R3NN-3KVT-2XSG-W43J"],
  "weee-de": ["WEEE-Reg.-Nr. DE 12345678", "DE12345678", "DE 12345678"],
};

const BAD_CHECKSUM: Numbers = {
  "cn-resident-id": ["110105194912310021"],
  "cn-uscc": ["91110000600037342L"],
  ean: ["4006381333932"],
  "eu-vat": [
    ..."ATU13585626|BE0431150351|BG 175 074 754|CY-10259033Z|CZ25123890|DE136695978|DK 13585627|EE100594103|EL123456781|ESB64717839|FI20774741".split(
      "|",
    ),
    ..."FR84323140391|HR33392005962|HU-12892313|IE6433435E|IT 00743110158|LT100001919018|LU 150 274 43|LV40003521601|MT 1167-9113|NL123456789B90".split(
      "|",
    ),
    ..."PL0000002000|PL 8567346216|PT 501 964 842|RO 185 472 91|SE 123456789101|SI 5022 3053|SK 202 274 96 18|XI802311781".split(
      "|",
    ),
  ],
  "gb-vat": ["GB802311781"],
  gtin: ["4006381333932", "00000000", "0000000000000", "00000000000000", "036000291453"],
  iban: ["DE89370400440532013001"],
  isbn: ["978-3-16-148410-1", "0306406153", "0000000000"],
  "jp-corporate": ["2-8356-7825-6246"],
  ufi: ["GMTT-2SQN-6FDD-6TV2", "AMTT-2SQN-6FDD-6TV1"],
};

const MALFORMED: Numbers = {
  asin: ["A08N5WRWNW", "B08N5WRWN"],
  "cn-customs-code": ["44031600AB1", "A403160ABC"],
  "cn-resident-id": ["1101051949123100", "01010519491231002X"],
  "cn-uscc": ["12345678", "9111000060003734IL", "91110000600037341O"],
  duns: ["12345678"],
  e164: ["13800138000", "+0123456789", "+86", "+1234567890123456"],
  ean: ["036000291452", "40063813339"],
  email: ["sales", "a@b", "a@@b.com", "a b@example.com", "a@b..com", "a@.com", "a@example.c0m"],
  eori: ["D123", "DE", "DE1234567890123456"],
  "eu-vat": [
    "136695976",
    "US123456789",
    "DE12345678",
    "ATX13585626",
    "NL4495445B01",
    "ES543623159",
    "CH123456789",
    "GB980780684",
  ],
  "eudamed-srn": ["DE-XX-000000123", "DE-MF-00000123"],
  "fcc-id": ["1ABCD-X100", "2ABCD", "A3L-ABCDEFGHIJKLMNO", "A3_X"],
  "fr-idu": ["FR194628-01ZVJG", "FR19462801ZVJG"],
  "gb-vat": ["12345678", "980780684", "GB98078068", "GBGD500", "GBHA499"],
  gtin: ["1234567", "12345678901", "ABCDEFGH"],
  "hs-code": ["85044", "8504.40.90.90.1"],
  iban: ["89370400440532013000", "DE8"],
  ioss: ["IN3720000224", "IM372000022"],
  isbn: ["123456789", "9771234567898", "12345678X0"],
  "jp-corporate": ["12345678", "0000012050002"],
  "jp-invoice": ["5835678256246"],
  lucid: ["DE123456789012"],
  "mx-rfc": ["GODE561231", "1ODE561231GR8"],
  "non-union-oss": ["EU37202245"],
  reach: ["01-2119457610-43"],
  "sa-vat": ["100000000000003", "30000000000003"],
  ufi: ["GMTT-2SQN-6FDD", "IMTT-2SQN-6FDD-6TV1"],
  "weee-de": ["12345678", "DE1234567"],
};

const flat = (table: Numbers) =>
  Object.entries(table).flatMap(([kind, numbers]) => numbers.map((number) => [kind, number] as const));

const OTHERWISE: { readonly [verdict: string]: Numbers } = {
  "no-such-day": { "cn-resident-id": ["11010519491331002X", "11010519490230002X"], "lv-vat": ["LV161375-19997"] },
  "not-listed": {
    "hs-code": ["0012345", "850412", "98010010"],
    "iso-4217": ["ZWL", "HRK"],
    bic: ["DEUTZZFF"],
    "bcp-47": ["xx", "en-UK"],
  },
  doubtful: {
    "jp-invoice": ["T1234567890123"],
    "mx-rfc": ["XAXX010101000"],
    reach: ["01-2119457610-44-0000"],
    "kr-brn": ["116-82-00278"],
    "batt-de": ["12345"],
  },
};

describe("numbers that are known", () => {
  test.each(flat(VALID))("%s %s is valid", (kind, number) => {
    expect(verdictAs(kind, number)).toBe("valid");
  });

  test.each(flat(BAD_CHECKSUM))("%s %s has wrong check digits", (kind, number) => {
    expect(verdictAs(kind, number)).toBe("bad-checksum");
  });

  test.each(flat(MALFORMED))("%s %j does not have the form", (kind, number) => {
    expect(["malformed", "wrong-length"]).toContain(verdictAs(kind, number));
  });

  test.each(
    Object.entries(OTHERWISE).flatMap(([verdict, numbers]) =>
      flat(numbers).map((entry) => [...entry, verdict] as const),
    ),
  )("%s %s is %s", (kind, number, verdict) => {
    expect(verdictAs(kind, number)).toBe(verdict);
  });
});
