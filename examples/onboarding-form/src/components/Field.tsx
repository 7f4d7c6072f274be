import type { Pointer } from "greenlane";
import { memo } from "react";
import type { FieldSpec } from "../fields/fieldSpec.ts";
import { useConstraints, useLimits } from "../form/useAhead.ts";
import { useField } from "../form/useField.ts";
import { useVoice } from "../locales/useVoice.ts";
import { CheckBoxes } from "./controls/CheckBoxes.tsx";
import type { ControlProps } from "./controls/controlProps.ts";
import { DayInput } from "./controls/DayInput.tsx";
import { FileInput } from "./controls/FileInput.tsx";
import { LinesInput } from "./controls/LinesInput.tsx";
import { NumberInput } from "./controls/NumberInput.tsx";
import { Select } from "./controls/Select.tsx";
import { TextInput } from "./controls/TextInput.tsx";
import { YesNo } from "./controls/YesNo.tsx";
import { FindingList } from "./FindingList.tsx";
import { idOf } from "./idOf.ts";

const CONTROLS: { readonly [Kind in FieldSpec["kind"]]: (props: ControlProps) => React.ReactNode } = {
  text: TextInput,
  longText: TextInput,
  lines: LinesInput,
  number: NumberInput,
  day: DayInput,
  dayOrNever: DayInput,
  yesNo: YesNo,
  choice: Select,
  several: CheckBoxes,
  file: FileInput,
};

const IN_GROUPS: ReadonlySet<FieldSpec["kind"]> = new Set(["yesNo", "several"]);

interface FieldProps {
  readonly spec: FieldSpec;
  /** The part of the dossier that it belongs to. */
  readonly prefix: Pointer;
}

/** A labelled field with what is to be told beside it. */
export const Field = memo(function Field({ spec, prefix }: FieldProps) {
  const at = prefix + spec.path;
  const { value, set, mistakes, advice, toDo, watch } = useField(at);
  const constraints = useConstraints(at);
  const Limits = useLimits();
  const required = (constraints?.must.required.length ?? 0) > 0;
  const { fields, hints, say } = useVoice().words;
  const id = idOf(at);
  const hint = spec.hint === undefined ? undefined : hints[spec.hint];
  const Control = CONTROLS[spec.kind];
  const isGroup = IN_GROUPS.has(spec.kind);
  const label = (
    <>
      {fields[spec.label]}
      {required ? (
        <span className="required" aria-hidden="true">
          *
        </span>
      ) : undefined}
      {toDo ? <span className="chip">{say.toDo}</span> : undefined}
    </>
  );
  const described = [hint === undefined ? "" : `${id}-hint`, `${id}-limits`, `${id}-mistakes`, `${id}-advice`]
    .filter(Boolean)
    .join(" ");
  const Frame = isGroup ? "fieldset" : "div";
  return (
    <Frame
      className={`field${spec.wide ? " wide" : ""}`}
      {...(isGroup ? { id, tabIndex: -1, "aria-describedby": described } : {})}
      {...watch}
    >
      {isGroup ? <legend>{label}</legend> : <label htmlFor={id}>{label}</label>}
      {hint === undefined ? undefined : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Control
        id={id}
        at={at}
        spec={spec}
        value={value}
        set={set}
        invalid={mistakes.length > 0}
        describedBy={described}
        required={required}
        constraints={constraints}
      />
      {Limits && <Limits id={`${id}-limits`} constraints={constraints} value={value} />}
      <FindingList id={`${id}-mistakes`} kind="mistake" findings={mistakes} />
      <FindingList id={`${id}-advice`} kind="advice" findings={advice} />
    </Frame>
  );
});
