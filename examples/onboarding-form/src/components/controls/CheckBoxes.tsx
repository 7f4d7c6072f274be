import { useVoice } from "../../locales/useVoice.ts";
import type { ControlProps } from "./controlProps.ts";

/** Several of a few codes. */
export function CheckBoxes({ spec, value, set }: ControlProps) {
  const voice = useVoice();
  const { names } = spec;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const codes = spec.choices ?? (names === undefined ? [] : voice.codes(names));
  const toggle = (code: string, on: boolean): void => {
    const next = on ? [...chosen, code] : chosen.filter((one) => one !== code);
    set(next.length === 0 ? undefined : next);
  };
  return (
    <div className="row">
      {codes.map((code) => (
        <label key={code} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={({ target }) => toggle(code, target.checked)}
          />
          {names === undefined ? voice.choice(code, spec.of) : voice.name(names, code)}
        </label>
      ))}
      {spec.none === true ? (
        <label className="tick">
          <input
            type="checkbox"
            checked={Array.isArray(value) && value.length === 0}
            onChange={({ target }) => set(target.checked ? [] : undefined)}
          />
          {voice.words.say.noneOfThem}
        </label>
      ) : undefined}
    </div>
  );
}
