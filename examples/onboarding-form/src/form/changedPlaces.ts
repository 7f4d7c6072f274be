import type { Pointer } from "greenlane";

type Holder = { readonly [key: string]: unknown };

const NOTHING: Holder = {};
const holderOf = (value: unknown): Holder =>
  typeof value === "object" && value !== null ? (value as Holder) : NOTHING;

/** The places at which something else stands than before. What was not edited is the same object in both. */
export function* changedPlaces(before: unknown, after: unknown, at: Pointer = ""): Iterable<Pointer> {
  if (Object.is(before, after)) return;
  yield at;
  const [was, now] = [holderOf(before), holderOf(after)];
  for (const key in now) yield* changedPlaces(was[key], now[key], `${at}/${key}`);
  for (const key in was) if (!(key in now)) yield* changedPlaces(was[key], undefined, `${at}/${key}`);
}
