// biome-ignore-all lint/suspicious/noThenProperty: the grammar of rules says "then"
import { z } from "zod";
import { check, condition } from "./demand.schema.js";

const branch = z.union([
  z.strictObject({
    /** When this branch counts; the first whose condition holds does. */
    if: condition(),
    /** What is checked then. */
    then: check(),
  }),
  z.strictObject({ then: check() }),
]);

/** `{"choose": [{"if": condition, "then": check}, {"then": check}]}`: what is checked depends. */
export const chooseSchema = z
  .array(branch)
  .min(1)
  .refine((branches) => branches.slice(0, -1).every((one) => "if" in one), "a branch without if only at the end")
  .refine(([first]) => first !== undefined && "if" in first, "a first branch with if");

export type ChooseDemands = z.infer<typeof chooseSchema>;
