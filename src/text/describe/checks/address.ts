import type { AddressDemands } from "../../../checks/address.schema.js";
import type { Json } from "../../../model/json.js";
import { line } from "../description.js";
import type { Wording } from "../wording.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";

type Say<Demand> = (demand: Demand, wording: Wording) => readonly string[];

type Sayers = { readonly [Name in Exclude<keyof AddressDemands, "of">]-?: Say<NonNullable<AddressDemands[Name]>> };

/** How each demand is said. */
const SAYERS: Sayers = {
  require: (parts, wording) => {
    const names = parts.map((part) => wording.field(`address.${part}`));
    return [wording.say("address.require", { parts: wording.join(names) })];
  },
  format: (format, wording) => [wording.say(format === "written" ? "address.written" : "address.format")],
  country: (country, wording) => {
    const known = { shape: { type: "code", vocabulary: "countries" }, hint: "country" } as const;
    const names = [country].flat().map((one) => wording.operand(one as Json, known));
    return [wording.say("address.country", { country: wording.oneOf(names) })];
  },
  noPoBox: (_, wording) => [wording.say("address.noPoBox")],
  script: (script, wording) => [wording.say("address.script", { script })],
  order: (order, wording) => [wording.say(order === "country-order" ? "address.country-order" : "address.order")],
  maxLength: (longest, wording) =>
    Object.entries(longest).map(([part, count]) =>
      wording.say("address.maxLength", { part: wording.field(`address.${part}`), count }),
    ),
  matches: (place, wording) => [wording.say("address.matches", { place: wording.place(place) })],
  houseNumber: (_, wording) => [wording.say("address.houseNumber")],
};

export const describeAddress: DescribeCheckKind<AddressDemands> = ({ of, ...demands }, wording) => {
  const names = Object.keys(demands) as (keyof Sayers)[];
  const texts = names.flatMap((name) => (SAYERS[name] as Say<unknown> | undefined)?.(demands[name], wording) ?? []);
  return line(wording.titled(wording.place(of), wording.demands(texts)));
};
