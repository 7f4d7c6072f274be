import { dayCode, NO_DAY } from "../model/day.js";
import type { Steps } from "./compileGetter.js";
import type { DayField } from "./read.js";
import type { Scope } from "./scope.js";

/** The code of a day of which the merchant said that it does not exist. */
export const NONE_DAY = -2;

/** A path as a day field, if it is one. */
export function dayFieldOf({ slot, names, shape }: Steps, absentIsNone: boolean): DayField | undefined {
  const [name, more] = names;
  if (shape.type !== "day" || name === undefined || more !== undefined) return undefined;
  const denied = shape.mayBeNone === true ? NONE_DAY : NO_DAY;
  return { slot, name, denied, missing: absentIsNone ? denied : NO_DAY };
}

type Holder = Readonly<Record<string, unknown>>;

/** Two names spelt out: reading a name out of a variable takes three times as long, and these are most of those that are read. */
function dateIn(holder: Holder, name: string): unknown {
  if (name === "issuedOn") return holder["issuedOn"];
  return name === "expiresOn" ? holder["expiresOn"] : holder[name];
}

/** The code of the day (see `dayCode`): `NO_DAY` where it is not known, `NONE_DAY` where there is none. Hot: every search for a paper compares two. */
export function dayIn(scope: Scope, { slot, name, denied, missing }: DayField): number {
  const holder = scope.values[slot];
  if (typeof holder !== "object" || holder === null) return NO_DAY;
  const value = dateIn(holder as Holder, name);
  if (value === undefined || value === null) return missing;
  return value === false ? denied : dayCode(value);
}
