import type { Mode, Target } from "greenlane";
import { PLACES, type PlaceId } from "../offer.ts";

/** What the merchant plans: it chooses the target, and so the rules; it is no part of the dossier. */
export interface Plan {
  readonly place: PlaceId;
  /** The day of the first sale, `YYYY-MM-DD`. */
  readonly from: string;
  readonly fulfilment: NonNullable<Mode["fulfilment"]> | undefined;
  readonly import: NonNullable<Mode["import"]> | undefined;
}

/** Today where the merchant is. */
export function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}

export const FIRST_PLAN: Plan = { place: "amazon-de", from: today(), fulfilment: undefined, import: undefined };

export function targetOf(plan: Plan): Target {
  const place = PLACES.find(({ id }) => id === plan.place) ?? PLACES[0];
  return {
    ...place.target,
    mode: {
      ...(plan.fulfilment === undefined ? {} : { fulfilment: plan.fulfilment }),
      ...(plan.import === undefined ? {} : { import: plan.import }),
    },
  };
}
