import type { Target } from "greenlane";
import { PLACES, type PlaceId } from "../offer.ts";

/** The place that a target stands for. */
export const placeOf = ({ marketplace, market }: Target): PlaceId =>
  PLACES.find(
    ({ target }: { readonly target: Target }) => target.marketplace === marketplace && target.market === market,
  )?.id ?? PLACES[0].id;
