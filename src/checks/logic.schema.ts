import type { z } from "zod";
import { condition } from "./demand.schema.js";

/** `{"logic": {"in": ["epr-pay-on-behalf", {"var": "account.services"}]}}`: a condition that has to hold. */
export const logicSchema = condition();

export type LogicDemands = z.infer<typeof logicSchema>;
