import { useVoice } from "../../locales/useVoice.ts";
import { type ControlProps, spoken } from "./controlProps.ts";

export function Select(props: ControlProps) {
  const voice = useVoice();
  const { spec, value, set, constraints } = props;
  const { names } = spec;
  const allowed = constraints?.must.choices?.values;
  const offered = spec.choices ?? (names === undefined ? [] : voice.codes(names));
  const codes = allowed === undefined ? offered : offered.filter((code) => allowed.includes(code));
  const said = typeof value === "string" ? value : "";
  const all = said === "" || codes.includes(said) ? codes : [...codes, said];
  return (
    <select
      {...spoken(props)}
      value={said}
      onChange={({ target }) => set(target.value === "" ? undefined : target.value)}
    >
      <option value="">{voice.words.say.choose}</option>
      {all.map((code) => (
        <option key={code} value={code}>
          {names === undefined ? voice.choice(code, spec.of) : voice.name(names, code)}
        </option>
      ))}
    </select>
  );
}
