import { randomNumbers } from "./random.js";

/** One paper of the workload; every field is given. */
export interface Paper {
  readonly type?: string;
  readonly scheme?: string;
  readonly holder: string;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly expiresOn: string | false;
  readonly standards?: readonly string[];
}

/** A complete dossier of the workload: one merchant, about nine documents and six certificates, one listing; about 6 kB of JSON. */
export interface WorkloadDossier {
  readonly merchant: {
    readonly legalName: string;
    readonly entityType: string;
    readonly country: string;
    readonly numbers: { readonly taxNumber: string };
    readonly address: {
      readonly street: string;
      readonly city: string;
      readonly postcode: string;
      readonly country: string;
    };
    readonly legalRepresentative: { readonly name: string; readonly nationality: string };
  };
  readonly documents: readonly Paper[];
  readonly certificates: readonly Paper[];
  readonly listings: readonly WorkloadListing[];
}

interface WorkloadListing {
  readonly sku: string;
  readonly model: string;
  readonly brand: string;
  readonly category: string;
  readonly title: string;
  readonly description: string;
  readonly bullets: readonly string[];
  readonly searchTerms: string;
  readonly identifiers: { readonly gtin: string };
  readonly images: readonly {
    readonly role: string;
    readonly format: string;
    readonly bytes: number;
    readonly widthPx: number;
    readonly heightPx: number;
    readonly content: { readonly background: string; readonly fill: number };
  }[];
  readonly price: { readonly amount: number; readonly currency: string };
  readonly quantity: number;
  readonly handlingDays: number;
  readonly package: { readonly weightG: number };
  readonly traits: {
    readonly battery: string;
    readonly radio: boolean;
    readonly ageFromMonths: number;
    readonly ratedVoltage: number;
    readonly materials: readonly string[];
  };
  readonly warnings: readonly string[];
  readonly variants: readonly { readonly sku: string; readonly quantity: number; readonly gtin: string }[];
  readonly origin: string;
}

export const AS_OF = "2026-03-01";
export const EU = [
  "AT",
  "BE",
  "BG",
  "HR",
  "CY",
  "CZ",
  "DK",
  "EE",
  "FI",
  "FR",
  "DE",
  "GR",
  "HU",
  "IE",
  "IT",
  "LV",
  "LT",
  "LU",
  "MT",
  "NL",
  "PL",
  "PT",
  "RO",
  "SK",
  "SI",
  "ES",
  "SE",
];
const DOCUMENTS = [
  "business-licence",
  "passport",
  "identity-card",
  "utility-bill",
  "bank-statement",
  "tax-registration-certificate",
  "power-of-attorney",
  "insurance-certificate",
  "contract",
  "warehouse-contract",
  "customs-declaration",
  "brand-authorisation",
];
const CERTIFICATES = [
  "eu-declaration-of-conformity",
  "FCC-SDOC",
  "test-report",
  "PSE",
  "CCC",
  "UKCA",
  "SABER-PCOC",
  "CPC",
];
const WORDS =
  "wireless charger compact travel adapter universal stainless bottle insulated garden solar lamp puzzle wooden blocks premium cotton outdoor backpack waterproof speaker portable kitchen knife ceramic coating organic cream light pack fast charging safe durable design modern classic large small black white set".split(
    " ",
  );
const WIDE = ["für", "größe", "élégant", "niño", "充电器", "防水", "携帯", "スピーカー", "🔋", "🎁", "naïve", "œuvre"];

class Maker {
  constructor(private readonly random: () => number) {}

  chance = (share: number): boolean => this.random() < share;
  integer = (least: number, most: number): number => least + Math.floor(this.random() * (most - least + 1));
  pick = <Value>(values: readonly Value[]): Value => values[Math.floor(this.random() * values.length)] as Value;
  words = (count: number, wide: number): string =>
    Array.from({ length: count }, () => (this.chance(wide) ? this.pick(WIDE) : this.pick(WORDS))).join(" ");
  day = (least: number, most: number): string =>
    new Date(Date.UTC(2026, 2, 1) + this.integer(least, most) * 86_400_000).toISOString().slice(0, 10);

  paper = (kind: "type" | "scheme", code: string, holder: string): Paper => ({
    [kind]: code,
    holder: this.chance(0.9) ? holder : holder.toUpperCase(),
    number: `N-${this.integer(100_000, 999_999)}`,
    issuer: this.pick(["TUV Rheinland", "SGS", "Intertek", "UL", "Chamber of Commerce"]),
    issuedOn: this.day(-700, -1),
    expiresOn: this.chance(0.2) ? false : this.day(-60, 1000),
    ...(kind === "scheme"
      ? { standards: ["EN 55032", "EN 62368-1", "EN 300 328", "EN 71-1"].filter(() => this.chance(0.5)) }
      : {}),
  });

  listing = (sku: string, brand: string, wide: number): WorkloadListing => ({
    sku,
    model: `M${this.integer(10, 99)}`,
    brand,
    category: this.pick(["electronics", "toys", "household-appliances", "lighting", "cosmetics"]),
    title: `${this.chance(0.9) ? brand : ""} ${this.words(this.integer(10, 28), wide)}`.trim(),
    description: this.words(this.integer(60, 110), wide),
    bullets: Array.from({ length: this.integer(3, 6) }, () => this.words(this.integer(6, 24), wide)),
    searchTerms: this.words(this.integer(10, 40), wide),
    identifiers: { gtin: this.chance(0.95) ? String(this.integer(1e12, 9e12)) : "12" },
    images: Array.from({ length: this.integer(3, 8) }, (_, index) => ({
      role: index === 0 ? "main" : "secondary",
      format: this.chance(0.98) ? this.pick(["jpeg", "png"]) : "bmp",
      bytes: this.integer(50_000, 9_000_000),
      widthPx: this.chance(0.97) ? this.integer(1000, 3000) : 800,
      heightPx: this.chance(0.97) ? this.integer(1000, 3000) : 700,
      content: { background: this.chance(0.9) ? "white" : "scene", fill: this.integer(80, 100) / 100 },
    })),
    price: { amount: this.integer(500, 30_000) / 100, currency: "EUR" },
    quantity: this.integer(0, 500),
    handlingDays: this.integer(1, 9),
    package: { weightG: this.integer(100, 31_000) },
    traits: {
      battery: this.pick(["none", "lithium-ion", "lithium-metal"]),
      radio: this.chance(0.4),
      ageFromMonths: this.integer(0, 200),
      ratedVoltage: this.pick([5, 12, 110, 230]),
      materials: [this.pick(["cotton", "steel", "leather", "ivory"])],
    },
    warnings: this.chance(0.6) ? ["small-parts"] : [],
    variants: Array.from({ length: this.integer(2, 4) }, (_, index) => ({
      sku: `${sku}-${index}`,
      quantity: this.integer(0, 50),
      gtin: String(this.integer(1e12, 9e12)),
    })),
    origin: this.pick(["CN", "VN"]),
  });
}

function makeDossier(maker: Maker): WorkloadDossier {
  const wide = maker.chance(0.3) ? 0.25 : 0.02;
  const brand = maker.pick(["Acme", "Solara", "Nordlicht", "Kiddo", "Étoile", "PowerUp"]);
  const country = maker.pick(["DE", "FR", "IT", "CN", "HK", "US", "GB"]);
  const legalName = brand + maker.pick([" GmbH", " Ltd", " Trading Co., Ltd.", "有限公司"]);
  const sku = maker.chance(0.95) ? `SKU-${maker.integer(1000, 9999)}` : `sku with spaces ${maker.integer(1, 9)}`;
  return {
    merchant: {
      legalName,
      entityType: maker.pick(["company", "company", "individual"]),
      country,
      numbers: { taxNumber: maker.chance(0.8) ? `DE${maker.integer(10_000_000, 99_999_999)}` : "" },
      address: {
        street:
          (maker.chance(0.08)
            ? "深圳市南山区科技园路"
            : maker.pick(["Hauptstrasse ", "Rue de la Paix ", "Industrial Park Building "])) +
          maker.integer(1, 300) +
          (maker.chance(0.07) ? ` ${maker.words(9, 0)}` : ""),
        city: maker.pick(["Berlin", "Lyon", "Shenzhen"]),
        postcode: maker.chance(0.92) ? String(maker.integer(10_000, 99_999)) : "AB 1",
        country: maker.chance(0.92) ? country : "IT",
      },
      legalRepresentative: { name: "Rep", nationality: maker.pick(["DE", "FR", "CN", "GB"]) },
    },
    documents: DOCUMENTS.filter(() => maker.chance(0.75)).map((type) => maker.paper("type", type, legalName)),
    certificates: CERTIFICATES.filter(() => maker.chance(0.78)).map((scheme) =>
      maker.paper("scheme", scheme, legalName),
    ),
    listings: [maker.listing(sku, brand, wide)],
  };
}

/** As many different dossiers as asked, out of `JSON.parse` as in real life. */
export function workloadDossiers(count: number, seed: number): readonly WorkloadDossier[] {
  const maker = new Maker(randomNumbers(seed));
  return Array.from({ length: count }, () => JSON.parse(JSON.stringify(makeDossier(maker))) as WorkloadDossier);
}
