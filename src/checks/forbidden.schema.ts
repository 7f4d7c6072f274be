import { z } from "zod";
import { operand, place } from "./demand.schema.js";
import { isScript } from "./scripts.js";

const list = operand(z.never(), "list");

/** Texts one by one, of which the dossier may state some and a vocabulary list several; or such a list alone. */
const texts = (text: z.ZodString) => z.union([z.array(operand(text, "text", "code", "list")).min(1), list]);

const phrase = z.string().regex(/\S/u, "more than white space").max(200);
const scriptNames = z.array(z.string().refine(isScript, "the name of a Unicode script, such as Han or Latin")).min(1);

/** `{"forbidden": {"of": "listing.title", "phrases": ["free shipping", {"var": "listing.brand"}]}}`: what a text must not contain. */
export const forbiddenSchema = z
  .strictObject({
    /** The text. */
    of: place("text", "code"),
    /** Phrases, as plain text. `{"var": path}` is one that the dossier states, `{"list": name}` all of a vocabulary list. */
    phrases: texts(phrase).optional(),
    /** Single characters, or sequences that count as one; case counts. */
    characters: texts(z.string().min(1).max(16)).optional(),
    /** Writing systems of which no character may stand in the text, wherever. */
    scripts: scriptNames.optional(),
    /** The only writing systems in which the text may be. */
    allowedScripts: scriptNames.optional(),
    /** Where phrases and characters are forbidden. Default: anywhere. */
    at: z.enum(["anywhere", "start", "end"]).optional(),
    /** How often each phrase and each character may stand in the text. Default: never. */
    max: z.int().min(1).optional(),
    /** Whether phrases count only as whole words. Default: within words too. */
    wholeWords: z.boolean().optional(),
    /** Whether upper and lower case are the same in phrases. Default: they are. */
    ignoreCase: z.boolean().optional(),
    /** Phrases within which everything is allowed, such as the brand's own name. */
    except: texts(phrase).optional(),
  })
  .refine(
    (demands) => demands.phrases ?? demands.characters ?? demands.scripts ?? demands.allowedScripts,
    "phrases, characters, scripts or allowedScripts",
  )
  .refine(({ at, max }) => max === undefined || at === undefined || at === "anywhere", "max only with anywhere")
  .refine(
    ({ phrases, wholeWords, ignoreCase }) =>
      phrases !== undefined || (wholeWords === undefined && ignoreCase === undefined),
    "wholeWords and ignoreCase only with phrases",
  );

export type ForbiddenDemands = z.infer<typeof forbiddenSchema>;
