import {
  code,
  country,
  day,
  integer,
  list,
  listOf,
  mayBeNone,
  money,
  number,
  oneOf,
  ownFields,
  record,
  text,
  yesOrNo,
} from "./fields.js";

export const accountSchema = record({
  marketplace: code("marketplaces"),
  markets: listOf(country()),
  plan: text(),
  openedOn: day(),
  fulfilment: listOf(oneOf("merchant", "marketplace", "third-party")),
  services: listOf(text()),
  deposit: mayBeNone(money()),
  agreementSigned: yesOrNo(),
  twoFactor: yesOrNo(),
  status: oneOf("applied", "active", "suspended", "closed"),
  holder: text(),
  appeals: list("appeal", record({ on: day(), outcome: text() })),
  counts: record({ orders: integer(), activeListings: integer() }),
  metrics: list(
    "metric",
    record({
      metric: code("accountMetrics"),
      value: number(),
      windowDays: integer(),
      windowMonths: integer(),
      on: day(),
      market: country(),
    }),
  ),
  attributes: ownFields(),
});

export const shipmentSchema = record({
  id: text(),
  from: country(),
  to: country(),
  supervisionCode: text(),
  transport: oneOf("air", "ocean", "road", "rail", "post", "courier"),
  exportMode: oneOf("b2c-direct", "b2b-direct", "overseas-warehouse", "bonded", "general-trade", "postal-or-courier"),
  woodPackaging: yesOrNo(),
  value: money(),
  departsOn: day(),
  arrivesOn: day(),
  documents: listOf(code("documentTypes")),
  attributes: ownFields(),
});

export const locationSchema = record({
  key: text(),
  name: text(),
  street: text(),
  city: text(),
  province: text(),
  postcode: text(),
  country: country(),
  phone: text(),
  kind: oneOf("warehouse", "store", "fulfilment-centre"),
});

export const eventSchema = record({
  type: code("eventTypes"),
  on: day(),
  answeredOn: mayBeNone(day()),
  marketplace: code("marketplaces"),
  note: text(),
});

export const waiverSchema = record({ rule: text(), sku: text(), reason: text(), approver: text(), expiresOn: day() });

export const storefrontSchema = record({
  url: text(),
  platform: text(),
  logo: record({
    format: oneOf("jpeg", "png", "gif", "svg", "webp"),
    widthPx: integer(),
    heightPx: integer(),
    dpi: number(),
    transparent: yesOrNo(),
    bytes: integer(),
  }),
  slogan: mayBeNone(text()),
  companyDisclosure: yesOrNo(),
  imprintUrl: text(),
  returnPolicyUrl: text(),
  privacyPolicyUrl: text(),
  termsUrl: text(),
  returnWindowDays: integer(),
  guaranteeMonths: integer(),
  marketingOptOut: yesOrNo(),
  cookieConsent: yesOrNo(),
  complaintsUrl: text(),
  currency: text(),
  payment: record({ cards: yesOrNo(), pciDss: yesOrNo(), threeDSecure: yesOrNo() }),
  categories: list("storeCategory", record({ name: text(), products: integer() })),
  attributes: ownFields(),
});

export const confirmationSchema = record({
  question: code("questions"),
  answer: yesOrNo(),
  on: day(),
  marketplace: code("marketplaces"),
  market: country(),
});

export const regionSalesSchema = record({ region: text(), usd: number(), orders: integer() });
