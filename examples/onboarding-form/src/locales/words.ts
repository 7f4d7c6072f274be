import type { english } from "./english.ts";

type Table = { readonly [key: string]: string };
type Same<Of extends Table> = { readonly [Key in keyof Of]: string };

/** Everything that the form itself says. Chinese has what English has, by its type. */
export interface Words {
  readonly say: Same<typeof english.say>;
  readonly steps: { readonly [Id in keyof typeof english.steps]: Same<(typeof english.steps)[Id]> };
  readonly fields: Same<typeof english.fields>;
  readonly hints: Same<typeof english.hints>;
  readonly kinds: Same<typeof english.kinds>;
  readonly units: Same<typeof english.units>;
  readonly choices: Same<typeof english.choices>;
}

export type FieldWord = keyof Words["fields"];
export type HintWord = keyof Words["hints"];
export type StepId = keyof Words["steps"];
