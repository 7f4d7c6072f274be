import { addressSchema } from "./address.js";
import {
  code,
  country,
  day,
  integer,
  language,
  list,
  listOf,
  mayBeNone,
  money,
  oneOf,
  ownFields,
  record,
  text,
  yesOrNo,
} from "./fields.js";

const contactSchema = record({
  name: text(),
  email: text(),
  phone: text(),
  landline: mayBeNone(text()),
  url: text(),
  languages: listOf(language()),
});

const personSchema = record({
  name: text(),
  nameLatin: text(),
  nationality: country(),
  idType: oneOf("identity-card", "passport", "residence-permit", "driving-licence"),
  idNumber: text(),
  bornOn: day(),
  address: addressSchema,
  phone: text(),
  email: text(),
});

const payoutSchema = record({
  provider: code("payoutProviders"),
  accountHolder: text(),
  accountNumber: text(),
  iban: text(),
  bic: text(),
  bank: text(),
  country: country(),
  currency: text(),
  currencies: listOf(text()),
});

const cardSchema = record({
  network: oneOf("visa", "mastercard", "amex", "unionpay", "jcb", "discover"),
  multiCurrency: yesOrNo(),
  expiresOn: day(),
  chargeable: yesOrNo(),
  holder: text(),
});

const securitySchema = record({
  twoFactor: yesOrNo(),
  password: record({
    minLength: integer(),
    classes: listOf(oneOf("upper", "lower", "digit", "symbol")),
    maxAgeDays: integer(),
    reuse: yesOrNo(),
  }),
  subAccounts: list(
    "subAccount",
    record({ role: text(), permissions: listOf(text()), twoFactor: yesOrNo(), ipAllowList: yesOrNo() }),
  ),
});

/** The company or person that sells. */
export const merchantSchema = record({
  legalName: text(),
  legalNameLatin: text(),
  shopName: text(),
  entityType: oneOf(
    "company",
    "sole-proprietor",
    "individual",
    "partnership",
    "listed-company",
    "state-owned",
    "charity",
  ),
  country: country(),
  region: text(),
  registeredOn: day(),
  numbers: record({ uscc: text(), companyNumber: text(), taxNumber: text(), duns: mayBeNone(text()) }),
  businessScope: text(),
  registeredCapital: money(),
  annualReportFiled: yesOrNo(),
  address: addressSchema,
  addressLatin: addressSchema,
  warehouseAddress: mayBeNone(addressSchema),
  returnAddress: mayBeNone(addressSchema),
  customsAddress: addressSchema,
  email: text(),
  phone: text(),
  website: mayBeNone(text()),
  contact: contactSchema,
  customerService: contactSchema,
  legalRepresentative: personSchema,
  beneficialOwners: list("beneficialOwner", personSchema),
  payout: payoutSchema,
  card: mayBeNone(cardSchema),
  security: securitySchema,
  brandOwner: yesOrNo(),
  exportsViaAgent: yesOrNo(),
  establishedIn: listOf(country()),
  stockCountries: listOf(country()),
  vatRegisteredIn: listOf(country()),
  annualTurnover: money(),
  employees: integer(),
  mainCategories: listOf(code("categories")),
  monthlyCapacity: integer(),
  sampleDays: integer(),
  team: listOf(text()),
  history: record({ suspended: yesOrNo(), otherAccounts: yesOrNo() }),
  attributes: ownFields(),
});
