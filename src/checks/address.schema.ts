import { z } from "zod";
import { groupOrCountry, onePlace, operand } from "./demand.schema.js";
import { isScript } from "./scripts.js";

const ADDRESS_PARTS = [
  "text",
  "name",
  "street",
  "houseNumber",
  "building",
  "unit",
  "additionalNumber",
  "district",
  "city",
  "province",
  "postcode",
  "country",
] as const;

const part = z.enum(ADDRESS_PARTS);

/** `{"address": {"of": "role.address", "require": ["street", "city"], "country": "EU"}}`: a postal address. */
export const addressSchema = z
  .strictObject({
    /** The address. */
    of: onePlace("object"),
    /** Parts that have to be given. `script` and `matches` look at these parts too. */
    require: z.array(part).min(1).optional(),
    /**
     * The form of the address's own country: the parts that nothing arrives without, a province that exists, a postcode of the right form that
     * belongs to the province. `written`: each also written as the country's post writes it (capitals, hyphens). Takes data that the caller
     * loads; without it the outcome is not known.
     */
    format: z.enum(["country", "written"]).optional(),
    /** The country: one, a group such as EU, any of several, or as the dossier or a vocabulary list says. */
    country: z.union([z.array(groupOrCountry()).min(1), operand(groupOrCountry(), "code", "text", "list")]).optional(),
    /** No post office box. */
    noPoBox: z.literal(true).optional(),
    /** The writing system of the parts, by its Unicode name or code: Latn, Latin, Han. Default parts: street and city. */
    script: z.string().refine(isScript, "a Unicode script, such as Latn").optional(),
    /** The order of the parts within the address as one text: street, city, province, country; or that of its country. */
    order: z.enum(["english-order", "country-order"]).optional(),
    /** Most characters that a part may have. */
    maxLength: z.partialRecord(part, z.int().min(1)).optional(),
    /**
     * Another address that has to be the same, but for width, case, white space, the hyphens of the postcode and the names of the province.
     * Default parts: street, city, postcode and country.
     */
    matches: onePlace("object").optional(),
    /** A house number, as a part of its own or in the street. */
    houseNumber: z.literal(true).optional(),
  })
  .refine(({ of: _, ...demands }) => Object.keys(demands).length > 0, "a demand");

export type AddressDemands = z.infer<typeof addressSchema>;
export type AddressPart = z.infer<typeof part>;
