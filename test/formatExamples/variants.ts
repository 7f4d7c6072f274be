import { isObject, type Json, type JsonObject } from "../../src/model/json.js";

/** The same value with the keys of every object in reverse order. */
export function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map((element) => reversed(element as Json));
  if (!isObject(value)) return value;
  const entries = Object.entries(value as JsonObject).map(([key, child]) => [key, reversed(child as Json)] as const);
  return Object.fromEntries(entries.reverse());
}

export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
