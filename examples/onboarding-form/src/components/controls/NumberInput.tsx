import { useState } from "react";
import { type ControlProps, spoken } from "./controlProps.ts";

/** A number, with a point or a comma; what is no number yet counts as not said. */
export function NumberInput(props: ControlProps) {
  const { value, set } = props;
  const [draft, setDraft] = useState<string>();
  return (
    <input
      {...spoken(props)}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      value={draft ?? (typeof value === "number" ? String(value) : "")}
      onChange={({ target }) => {
        setDraft(target.value);
        const number = Number(target.value.trim().replace(",", "."));
        set(target.value.trim() === "" || !Number.isFinite(number) ? undefined : number);
      }}
      onBlur={() => setDraft(undefined)}
    />
  );
}
