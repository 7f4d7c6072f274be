/** What a rule can be evaluated for. Each but the merchant is an element of a list of the dossier or of its owner. */
export type SubjectKind =
  | "merchant"
  | "storefront"
  | "account"
  | "document"
  | "certificate"
  | "registration"
  | "role"
  | "listing"
  | "image"
  | "variant"
  | "ingredient"
  | "substance"
  | "shipment"
  | "location"
  | "event"
  | "regionSale";

/** Where the subjects of a kind stand: a path from the dossier or from the owner. */
export interface SubjectPlace {
  readonly owner?: SubjectKind;
  /** Property of the dossier, or of the owner, that holds the list (or, for merchant and storefront, the object). */
  readonly in: string;
  readonly single?: true;
}

export const SUBJECTS: { readonly [Kind in SubjectKind]: SubjectPlace } = {
  merchant: { in: "merchant", single: true },
  storefront: { in: "storefront", single: true },
  account: { in: "accounts" },
  document: { in: "documents" },
  certificate: { in: "certificates" },
  registration: { in: "registrations" },
  role: { in: "roles" },
  listing: { in: "listings" },
  image: { owner: "listing", in: "images" },
  variant: { owner: "listing", in: "variants" },
  ingredient: { owner: "listing", in: "ingredients" },
  substance: { owner: "listing", in: "composition" },
  shipment: { in: "shipments" },
  location: { in: "locations" },
  event: { in: "events" },
  regionSale: { in: "regionSales" },
};
