interface Words {
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

/** Words that English writers put around the name of any subdivision. */
const ENGLISH: Required<Words> = {
  before: ["Province of", "State of", "Emirate of", "County of", "Region of", "Governorate of", "Republic of"],
  after: [
    "Province",
    "State",
    "Prefecture",
    "Emirate",
    "County",
    "Region",
    "Governorate",
    "Department",
    "City",
    "Prov.",
    "Pref.",
    "Gov.",
  ],
};

const SPANISH = [
  "Provincia de",
  "Departamento de",
  "Departamento del",
  "Estado de",
  "Estado",
  "Región de",
  "Región del",
  "Región",
  "Prov. de",
  "Pcia. de",
  "Depto. de",
  "Dpto. de",
  "Dpto.",
  "Edo. de",
  "Edo.",
];

const RUSSIAN: Words = {
  before: ["Республика", "Респ.", "город", "г.", "Respublika", "Republic of"],
  after: [
    "область",
    "обл.",
    "край",
    "Республика",
    "Респ.",
    "г.",
    "автономный округ",
    "АО",
    "автономная область",
    "oblast",
    "kray",
    "krai",
    "Republits",
    "Respublika",
    "Republic",
    "obl.",
    "avtonomnyy okrug",
    "Autonomous Okrug",
    "Autonomous Oblast",
  ],
};

/** What a country's own people put around the names of its subdivisions. */
const WORDS: { readonly [country: string]: Words } = {
  AE: { before: ["إمارة"] },
  AM: { after: ["մարզ"] },
  AR: { before: SPANISH },
  BR: { before: ["Estado de", "Estado do", "Estado da"] },
  CL: { before: SPANISH },
  CN: {
    after: [
      "Sheng",
      "Shi",
      "Zizhiqu",
      "Zhuangzuzizhiqu",
      "Huizuzizhiqu",
      "Weiwuerzizhiqu",
      "Autonomous Region",
      "Zhuang Autonomous Region",
      "Hui Autonomous Region",
      "Uygur Autonomous Region",
      "Uyghur Autonomous Region",
      "Municipality",
      "Special Administrative Region",
      "SAR",
      "省",
      "市",
      "自治区",
      "壮族自治区",
      "回族自治区",
      "维吾尔自治区",
      "特别行政区",
      "自治區",
      "壯族自治區",
      "回族自治區",
      "維吾爾自治區",
      "特別行政區",
    ],
  },
  CO: { before: SPANISH },
  CU: { before: SPANISH },
  EG: { before: ["محافظة"] },
  ES: { before: ["Provincia de", "Prov. de", "Comunidad de", "Región de", "Principado de", "Comunidad Foral de"] },
  ID: { before: ["Provinsi", "Daerah Istimewa", "DKI", "DI", "Special Region of", "Prov.", "D.I."] },
  IE: { before: ["Co.", "County", "Contae"] },
  IR: { before: ["استان"] },
  IT: {
    before: [
      "Provincia di",
      "Prov. di",
      "Provincia della",
      "Provincia autonoma di",
      "Città metropolitana di",
      "Metropolitan City of",
    ],
  },
  JM: { before: ["Parish of"], after: ["Parish"] },
  JP: { after: ["都", "府", "県", "县", "縣", "to", "fu", "ken", "Metropolis"] },
  KP: { after: ["도", "특별시", "직할시"] },
  KR: {
    after: [
      "도",
      "시",
      "특별시",
      "광역시",
      "특별자치시",
      "특별자치도",
      "do",
      "si",
      "Special City",
      "Metropolitan City",
      "Special Self-Governing Province",
      "Special Self-Governing City",
    ],
  },
  MX: { before: SPANISH },
  HK: { after: ["Hong Kong", "香港"], before: ["香港"] },
  MY: {
    before: ["Wilayah Persekutuan", "Federal Territory of", "WP", "W.P.", "Negeri"],
    after: [
      "Darul Aman",
      "Darul Ehsan",
      "Darul Iman",
      "Darul Makmur",
      "Darul Naim",
      "Darul Ridzuan",
      "Darul Takzim",
      "Darul Ta'zim",
    ],
  },
  NR: { after: ["District"] },
  PE: { before: SPANISH },
  RU: RUSSIAN,
  SV: { before: SPANISH },
  TH: { before: ["จังหวัด", "จ.", "Changwat"] },
  TR: { after: ["ili"] },
  TW: { after: ["市", "縣", "县"] },
  UA: { before: ["м.", "місто"], after: ["область", "обл.", "oblast", "obl.", "місто"] },
  US: { before: ["Commonwealth of"] },
  UY: { before: SPANISH },
  VE: { before: SPANISH },
  VN: { before: ["Tỉnh", "Thành phố", "TP", "TP."] },
};

/** The words around the names of a country's subdivisions. */
export function wordsOf(country: string): Required<Words> {
  const { before = [], after = [] } = WORDS[country] ?? {};
  return { before: [...new Set([...ENGLISH.before, ...before])], after: [...new Set([...ENGLISH.after, ...after])] };
}
