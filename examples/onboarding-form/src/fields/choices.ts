/** Countries that sellers and their partners are in. A form for the whole world lists more. */
export const COUNTRIES = [
  "CN",
  "HK",
  "TW",
  "SG",
  "MY",
  "TH",
  "VN",
  "ID",
  "KR",
  "JP",
  "IN",
  "TR",
  "AE",
  "US",
  "GB",
  "CH",
  "DE",
  "AT",
  "BE",
  "CZ",
  "DK",
  "ES",
  "FI",
  "FR",
  "HU",
  "IE",
  "IT",
  "LU",
  "NL",
  "PL",
  "PT",
  "RO",
  "SE",
] as const;

export const STOCK_COUNTRIES = ["CN", "DE", "FR", "PL", "CZ", "ES", "IT"] as const;

export const LANGUAGES = ["zh-CN", "en", "de", "fr", "it", "es", "pl", "ja"] as const;

export const CURRENCIES = ["EUR", "CNY", "USD", "HKD", "GBP"] as const;
