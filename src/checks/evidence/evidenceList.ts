import type { EvidenceList } from "../../packs/pack.js";

/** Where one kind of evidence stands, and what its fields are called. */
export interface EvidencePlace {
  /** The name of one element, which is also the name of the check. */
  readonly element: string;
  /** The field that says what it is. */
  readonly key: "type" | "scheme";
  /** The day from which it holds. */
  readonly from: string;
  /** Whether that day has to be known and reached for it to be in date. */
  readonly begins: boolean;
  /** The last day on which it holds. */
  readonly until: string;
  /** The day of the last renewal. */
  readonly renewed: string;
}

export const EVIDENCE: { readonly [List in EvidenceList]: EvidencePlace } = {
  documents: {
    element: "document",
    key: "type",
    from: "issuedOn",
    begins: true,
    until: "expiresOn",
    renewed: "issuedOn",
  },
  certificates: {
    element: "certificate",
    key: "scheme",
    from: "issuedOn",
    begins: true,
    until: "expiresOn",
    renewed: "issuedOn",
  },
  registrations: {
    element: "registration",
    key: "scheme",
    from: "validFrom",
    begins: true,
    until: "validUntil",
    renewed: "renewedOn",
  },
  roles: {
    element: "role",
    key: "type",
    from: "appointedOn",
    begins: false,
    until: "expiresOn",
    renewed: "appointedOn",
  },
};

/** The lists in which a paper can lie by mistake. */
export const PAPER_LISTS = ["documents", "certificates", "registrations"] as const satisfies readonly EvidenceList[];
