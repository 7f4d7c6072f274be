import { type ControlProps, spoken } from "./controlProps.ts";

export function TextInput(props: ControlProps) {
  const { spec, value, set } = props;
  const text = typeof value === "string" ? value : "";
  const shared = {
    ...spoken(props),
    value: text,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      set(target.value === "" ? undefined : target.value),
  };
  if (spec.kind === "longText") return <textarea {...shared} rows={5} />;
  return <input {...shared} type={spec.input ?? "text"} autoComplete={spec.autoComplete ?? "off"} />;
}
