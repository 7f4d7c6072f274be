import { CATEGORIES } from "../offer.ts";
import { COUNTRIES, CURRENCIES, LANGUAGES } from "./choices.ts";
import type { FieldSpec } from "./fieldSpec.ts";

export const BASICS: readonly FieldSpec[] = [
  { path: "/sku", kind: "text", label: "sku", hint: "sku", always: true },
  { path: "/model", kind: "text", label: "model", always: true },
  { path: "/category", kind: "choice", label: "category", names: "categories", choices: CATEGORIES, always: true },
  { path: "/productType", kind: "choice", label: "productType", names: "productTypes", hint: "productType" },
  { path: "/brand", kind: "text", label: "brand", hint: "brand", always: true },
  { path: "/brandOwned", kind: "yesNo", label: "brandOwned" },
  { path: "/identifiers/gtin", kind: "text", label: "gtin", hint: "gtin", always: true },
  { path: "/identifiers/gtinExempt", kind: "yesNo", label: "gtinExempt" },
  { path: "/origin", kind: "choice", label: "origin", choices: COUNTRIES, of: "country" },
  { path: "/hsCode", kind: "text", label: "hsCode" },
  { path: "/price/amount", kind: "number", label: "price", always: true },
  { path: "/price/currency", kind: "choice", label: "currency", choices: CURRENCIES, always: true },
  { path: "/placedOnMarketOn", kind: "day", label: "placedOnMarketOn" },
];

export const OFFER_TEXT: readonly FieldSpec[] = [
  { path: "/language", kind: "choice", label: "offerLanguage", choices: LANGUAGES, of: "language", always: true },
  { path: "/title", kind: "text", label: "title", hint: "title", always: true, wide: true },
  { path: "/bullets", kind: "lines", label: "bullets", hint: "oneALine", always: true, wide: true },
  { path: "/description", kind: "longText", label: "description", always: true, wide: true },
  { path: "/searchTerms", kind: "text", label: "searchTerms", wide: true },
  { path: "/itemHighlights", kind: "text", label: "itemHighlights", wide: true },
];

const trait = (path: string, label: FieldSpec["label"]): FieldSpec => ({
  path: `/traits${path}`,
  kind: "yesNo",
  label,
});

/** What the product is like decides which law it comes under: each is asked for when a rule hangs on it. */
export const TRAITS: readonly FieldSpec[] = [
  { ...trait("/electrical", "electrical"), always: true },
  { ...trait("/radio", "radio"), always: true },
  {
    path: "/traits/battery",
    kind: "choice",
    label: "battery",
    choices: ["none", "lithium-ion", "lithium-metal", "other"],
    always: true,
  },
  {
    path: "/traits/batteryConfiguration",
    kind: "choice",
    label: "batteryConfiguration",
    choices: ["standalone", "packed-with", "installed-removable", "installed-fixed"],
  },
  {
    path: "/traits/batteryCategory",
    kind: "choice",
    label: "batteryCategory",
    choices: ["portable", "lmt", "sli", "industrial", "ev"],
  },
  trait("/buttonCell", "buttonCell"),
  { path: "/battery/cells", kind: "number", label: "batteryCells" },
  { path: "/battery/wh", kind: "number", label: "batteryWh" },
  { path: "/battery/weightG", kind: "number", label: "batteryWeight" },
  { path: "/battery/capacityLabelled", kind: "yesNo", label: "capacityLabelled" },
  trait("/rechargeableByWire", "rechargeableByWire"),
  { path: "/attributes/usbCPort", kind: "yesNo", label: "usbCPort" },
  { path: "/attributes/usbPowerDelivery", kind: "yesNo", label: "usbPowerDelivery" },
  { path: "/attributes/chargingPowerW", kind: "number", label: "chargingPower" },
  { path: "/attributes/chargerIncluded", kind: "yesNo", label: "chargerIncluded" },
  { path: "/attributes/alsoWithoutCharger", kind: "yesNo", label: "alsoWithoutCharger" },
  trait("/mainsVoltage", "mainsVoltage"),
  { path: "/traits/ratedVoltage", kind: "number", label: "ratedVoltage" },
  trait("/emcRelevant", "emcRelevant"),
  trait("/internetConnected", "internetConnected"),
  trait("/digitalElements", "digitalElements"),
  {
    path: "/traits/ai",
    kind: "choice",
    label: "ai",
    choices: ["none", "transparency", "safety-component", "high-risk"],
  },
  trait("/laser", "laser"),
  {
    path: "/traits/laserClass",
    kind: "choice",
    label: "laserClass",
    choices: ["1", "1C", "1M", "2", "2M", "3R", "3B", "4"],
  },
  trait("/energyLabel", "energyLabel"),
  trait("/packaged", "packaged"),
  trait("/skinContact", "skinContact"),
  trait("/childrensProduct", "childrensProduct"),
  { path: "/traits/materials", kind: "lines", label: "materials", hint: "oneALine" },
  { path: "/warnings", kind: "lines", label: "warnings", hint: "oneALine", none: true },
  {
    path: "/attributes/amazon/dangerousGoods",
    kind: "several",
    label: "dangerousGoods",
    choices: ["not_applicable", "transportation", "ghs", "storage", "waste", "other"],
  },
  { path: "/attributes/amazon/safetyAttestation", kind: "yesNo", label: "safetyAttestation" },
  { path: "/safetyDocuments", kind: "several", label: "safetyDocuments", names: "documentTypes" },
];

export const MARK: readonly FieldSpec[] = [
  { path: "/element", kind: "choice", label: "element", names: "labelElements", always: true, wide: true },
  {
    path: "/on",
    kind: "several",
    label: "markOn",
    choices: ["product", "packaging", "manual", "accompanying-paper", "parcel", "offer"],
    always: true,
    wide: true,
  },
  { path: "/languages", kind: "several", label: "markLanguages", choices: ["de", "en"], of: "language", always: true },
  { path: "/text", kind: "text", label: "markText" },
  { path: "/heightMm", kind: "number", label: "markHeight" },
];

/** What a picture shows besides what its file tells. */
export const PICTURE: readonly FieldSpec[] = [
  {
    path: "/role",
    kind: "choice",
    label: "imageRole",
    choices: ["main", "secondary", "detail", "size-chart", "packaging", "label", "lifestyle"],
    always: true,
  },
  {
    path: "/content/background",
    kind: "choice",
    label: "background",
    choices: ["white", "plain", "transparent", "scene"],
  },
  { path: "/content/text", kind: "yesNo", label: "imageText" },
  { path: "/content/logo", kind: "yesNo", label: "imageLogo" },
  { path: "/content/watermark", kind: "yesNo", label: "imageWatermark" },
  { path: "/content/border", kind: "yesNo", label: "imageBorder" },
  { path: "/content/inset", kind: "yesNo", label: "imageInset" },
  { path: "/content/placeholder", kind: "yesNo", label: "imagePlaceholder" },
  { path: "/content/accessoriesNotIncluded", kind: "yesNo", label: "imageAccessories" },
  { path: "/content/productCount", kind: "number", label: "imageProductCount" },
];
