import { useVoice } from "../../locales/useVoice.ts";
import type { ControlProps } from "./controlProps.ts";

export function YesNo({ id, value, set }: ControlProps) {
  const { say } = useVoice().words;
  return (
    <div className="row">
      {[true, false].map((answer) => (
        <label key={String(answer)} className="tick">
          <input type="radio" name={id} checked={value === answer} onChange={() => set(answer)} />
          {answer ? say.yes : say.no}
        </label>
      ))}
    </div>
  );
}
