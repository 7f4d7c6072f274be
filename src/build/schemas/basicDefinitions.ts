import { anyOf, type Definitions, ref } from "./schema.js";

const WHOLE = { type: "integer", minimum: 1 } as const;

/** What every schema builds on: days, paths, columns, lengths of time. */
export const basicDefinitions: Definitions = {
  day: {
    type: "string",
    format: "date",
    pattern: "^\\d{4}-\\d{2}-\\d{2}$",
    description: "A calendar date, YYYY-MM-DD.",
  },
  place: {
    type: "string",
    pattern: "^[A-Za-z]\\w*(?:\\[\\])?(?:\\.[A-Za-z][\\w-]*(?:\\[\\])?)*$",
    description: "A full path, such as listing.title; with [] every element of a list: listing.bullets[].",
  },
  path: anyOf(ref("place"), ref("param")),
  pattern: {
    type: "string",
    minLength: 1,
    maxLength: 500,
    description: "A regular expression that runs in linear time: no lookarounds, no back-references.",
  },
  param: {
    type: "object",
    properties: { param: { type: "string", minLength: 1, description: "A column of the rule's table." } },
    required: ["param"],
    additionalProperties: false,
  },
  operand: {
    type: "object",
    properties: {
      var: { description: "The value at a full path.", ...ref("path") },
      list: { description: "A list of the vocabulary, or a group of countries.", ...ref("names.lists") },
    },
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
  },
  duration: {
    type: "object",
    properties: {
      days: { ...WHOLE, minimum: 0, description: "Calendar days." },
      workingDays: { ...WHOLE, minimum: 0, description: "Monday to Friday; public holidays are not known." },
      months: { ...WHOLE, minimum: 0, description: "Calendar months." },
      years: { ...WHOLE, minimum: 0, description: "Calendar years." },
    },
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
    description: "A length of time in one unit.",
  },
};
