import type { Pointer } from "greenlane";
import type { Constraints } from "greenlane/forms";
import type { FieldSpec } from "../../fields/fieldSpec.ts";

/** What every control of a field is given. */
export interface ControlProps {
  readonly id: string;
  readonly at: Pointer;
  readonly spec: FieldSpec;
  readonly value: unknown;
  readonly set: (value: unknown) => void;
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly required: boolean;
  /** Known a moment after the form is there. */
  readonly constraints: Constraints | undefined;
}

/** What tells a screen reader how a control stands. */
export const spoken = ({ id, invalid, describedBy, required }: ControlProps) => ({
  id,
  "aria-invalid": invalid,
  "aria-describedby": describedBy,
  "aria-required": required,
});
