import type { Json } from "../model/json.js";
import type { Formatter } from "./formatters.js";

/** Values for the placeholders of a template. */
export type TextParams = { readonly [name: string]: Json | undefined };

/** Fills one template with values; those of `above`, if there are any, go before the others. */
export type Fill = (params: TextParams, above?: TextParams) => string;

/** `{{max}}` and `{{max, number}}`; anything else that i18next knows is left to it. */
const PLACEHOLDER = /^\s*([A-Za-z_][\w-]*)\s*(?:,\s*([A-Za-z]+)\s*)?$/;

/** The value of a name: out of those above, if it is among them. */
export function valueIn(name: string, params: TextParams, above: TextParams | undefined): Json | undefined {
  if (above !== undefined && Object.hasOwn(above, name)) return above[name];
  return Object.hasOwn(params, name) ? params[name] : undefined;
}

function placeholder(inner: string, format: Formatter): Fill | undefined {
  const [, name, how] = PLACEHOLDER.exec(inner) ?? [];
  if (name === undefined) return undefined;
  const write = format(how, name);
  if (name in {}) return (params, above) => write(valueIn(name, params, above), params, above);
  return (params, above) => {
    const value = above?.[name];
    return write(value === undefined ? params[name] : value, params, above);
  };
}

/** Takes a template apart once, so that filling it costs its values only; `undefined` for one that asks for more than values. */
export function compileTemplate(template: string, format: Formatter): Fill | undefined {
  const [start = "", ...rest] = template.split(/\{\{(.+?)\}\}/);
  const parts: { readonly value: Fill; readonly after: string }[] = [];
  for (let index = 0; index < rest.length; index += 2) {
    const value = placeholder(rest[index] ?? "", format);
    if (value === undefined) return undefined;
    parts.push({ value, after: rest[index + 1] ?? "" });
  }
  if (parts.length === 0) return () => template;
  return (params, above) => {
    let text = start;
    for (const { value, after } of parts) text += value(params, above) + after;
    return text;
  };
}
