import type { Pointer } from "greenlane";
import { useRef } from "react";
import type { FieldSpec } from "../fields/fieldSpec.ts";
import { useAsked, useSession } from "../form/useSession.ts";
import { Field } from "./Field.tsx";

interface FieldsProps {
  readonly specs: readonly FieldSpec[];
  readonly prefix: Pointer;
}

/** The fields of a part that are always there, that a rule asks for, or in which something was said. What has been shown stays, so that nothing moves away under the cursor. */
export function Fields({ specs, prefix }: FieldsProps) {
  const session = useSession();
  const asked = useAsked(
    prefix,
    specs.map(({ path }) => path),
  );
  const shown = useRef(new Set<FieldSpec>());
  for (const spec of specs)
    if (spec.always === true || asked.has(spec.path) || session.get(prefix + spec.path) !== undefined)
      shown.current.add(spec);
  return (
    <div className="fields">
      {specs
        .filter((spec) => shown.current.has(spec))
        .map((spec) => (
          <Field key={spec.path} spec={spec} prefix={prefix} />
        ))}
    </div>
  );
}
