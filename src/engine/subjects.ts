import { SLOTS } from "../logic/slots.js";
import type { Subject } from "../model/finding.js";
import { isObject } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import type { SubjectKind } from "../model/subject.js";
import type { Target } from "../model/target.js";
import type { Tri } from "../model/tri.js";

/** Properties by which a merchant knows a subject, best first. */
const LABELS = [
  "sku",
  "model",
  "type",
  "scheme",
  "marketplace",
  "inci",
  "id",
  "key",
  "region",
  "title",
  "name",
  "number",
];

/** One thing that rules are evaluated for. */
export class SubjectRef {
  private made: Subject | undefined;

  constructor(
    readonly kind: SubjectKind,
    readonly value: unknown,
    readonly pointer: Pointer,
    /** The listing that it belongs to or is. */
    readonly listing?: SubjectRef,
  ) {}

  /** Built when the first finding needs it. */
  get subject(): Subject {
    this.made ??= { kind: this.kind, pointer: this.pointer, label: this.label() };
    return this.made;
  }

  /** The model of its listing, if known. */
  get model(): string | undefined {
    const { value } = this.listing ?? this;
    return isObject(value) && typeof value["model"] === "string" ? value["model"] : undefined;
  }

  /** The SKU of its listing, if it belongs to one and the SKU is known. */
  get sku(): string | undefined {
    const { value } = this.listing ?? this;
    return isObject(value) && typeof value["sku"] === "string" ? value["sku"] : undefined;
  }

  get isOfListing(): boolean {
    return this.kind === "listing" || this.listing !== undefined;
  }

  /** The same subject with another value, as a part of the same listing; told by the same words while it is called the same. */
  withValue(value: unknown, listing: SubjectRef | undefined): SubjectRef {
    const ref = new SubjectRef(this.kind, value, this.pointer, listing);
    if (ref.label() === this.subject.label) ref.made = this.made;
    return ref;
  }

  private ownLabel(): string | undefined {
    const { value } = this;
    if (!isObject(value)) return undefined;
    for (const name of LABELS) {
      const label = value[name];
      if (typeof label === "string" && label !== "") return label;
    }
    return undefined;
  }

  private label(): string {
    if (this.kind === "merchant" || this.kind === "storefront") return this.kind;
    const own = this.ownLabel();
    const last = this.pointer.slice(this.pointer.lastIndexOf("/") + 1);
    if (this.listing === undefined || this.listing === this) return own ?? last;
    return `${this.listing.subject.label} ${own ?? `#${Number(last) + 1}`}`;
  }
}

export const slotOf = (kind: SubjectKind): number => SLOTS.get(kind) ?? -1;

/** Whether an account is one on the target: unknown if it does not say for which marketplace. */
export function isAccountOn(account: unknown, target: Target): Tri {
  if (!isObject(account)) return undefined;
  const { marketplace, markets } = account;
  if (typeof marketplace !== "string") return undefined;
  if (marketplace !== target.marketplace) return false;
  return !Array.isArray(markets) || markets.includes(target.market);
}
