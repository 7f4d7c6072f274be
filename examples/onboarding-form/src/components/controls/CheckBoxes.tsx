import { useVoice } from "../../locales/useVoice.ts";
import { Tick } from "../Tick.tsx";
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
        <Tick key={code} checked={chosen.includes(code)} set={(on) => toggle(code, on)}>
          {names === undefined ? voice.choice(code, spec.of) : voice.name(names, code)}
        </Tick>
      ))}
      {spec.none === true ? (
        <Tick checked={Array.isArray(value) && value.length === 0} set={(on) => set(on ? [] : undefined)}>
          {voice.words.say.noneOfThem}
        </Tick>
      ) : undefined}
    </div>
  );
}
