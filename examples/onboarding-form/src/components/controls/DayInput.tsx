import { useVoice } from "../../locales/useVoice.ts";
import { type ControlProps, spoken } from "./controlProps.ts";

/** A calendar date; of some papers it can be said that they never end. */
export function DayInput(props: ControlProps) {
  const { say } = useVoice().words;
  const { spec, value, set } = props;
  return (
    <>
      <input
        {...spoken(props)}
        type="date"
        disabled={value === false}
        value={typeof value === "string" ? value : ""}
        onChange={({ target }) => set(target.value === "" ? undefined : target.value)}
      />
      {spec.kind === "dayOrNever" ? (
        <label className="tick">
          <input
            type="checkbox"
            checked={value === false}
            onChange={({ target }) => set(target.checked ? false : undefined)}
          />
          {say.never}
        </label>
      ) : undefined}
    </>
  );
}
