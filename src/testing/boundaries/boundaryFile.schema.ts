import { z } from "zod";

const pointer = z.string().regex(/^\/(?:asOf|target|dossier)(?:\/|$)/, "a JSON Pointer into a case");

const boundarySchema = z.strictObject({
  of: z.string(),
  with: z.record(pointer, z.json()).optional(),
  over: pointer,
  gives: z.record(z.string(), z.array(z.json())),
});

/** What a file of boundaries holds, by rule id. */
export const boundaryFileSchema = z.record(
  z.string(),
  z.strictObject({ level: z.enum(["must", "should"]), boundaries: z.array(boundarySchema) }),
);
