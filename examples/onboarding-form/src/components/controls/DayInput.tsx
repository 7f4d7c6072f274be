import { useVoice } from "../../locales/useVoice.ts";
import { Tick } from "../Tick.tsx";
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
        <Tick checked={value === false} set={(on) => set(on ? false : undefined)}>
          {say.never}
        </Tick>
      ) : undefined}
    </>
  );
}
