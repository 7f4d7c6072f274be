import type { FieldSpec } from "../fields/fieldSpec.ts";
import { CERTIFICATE, DOCUMENT, REGISTRATION, ROLE } from "../fields/paperFields.ts";
import { BASICS, MARK, PICTURE, TRAITS } from "../fields/productFields.ts";
import type { Voice } from "../locales/voice.ts";

/** Where codes are chosen. */
const PARTS: readonly (readonly [lists: readonly string[], specs: readonly FieldSpec[]])[] = [
  [["documents"], DOCUMENT],
  [["certificates"], CERTIFICATE],
  [["registrations"], REGISTRATION],
  [["roles"], ROLE],
  [["listings"], [...BASICS, ...TRAITS]],
  [["listings", "label"], MARK],
  [["listings", "images"], PICTURE],
];

const within = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as { readonly [name: string]: unknown })[name]
    : undefined;

const isUnnamed = ({ names, of }: FieldSpec, code: string, voice: Voice): boolean =>
  of === undefined && (names === undefined ? voice.choice(code) : voice.name(names, code)) === code;

/** Whether an entry has a code in one of its fields for which there is no name. */
function hasUnnamedIn(entry: unknown, specs: readonly FieldSpec[], voice: Voice): boolean {
  return specs
    .filter(({ kind }) => kind === "choice" || kind === "several")
    .some((spec) =>
      [spec.path.slice(1).split("/").reduce(within, entry)]
        .flat()
        .some((code) => typeof code === "string" && isUnnamed(spec, code, voice)),
    );
}

/** Whether a dossier from elsewhere has codes that the words of a place have no names for, since none of its rules reads them. */
export const hasUnnamed = (dossier: unknown, voice: Voice): boolean =>
  PARTS.some(([lists, specs]) =>
    lists
      .reduce<readonly unknown[]>((holders, name) => holders.flatMap((holder) => within(holder, name) ?? []), [dossier])
      .some((entry) => hasUnnamedIn(entry, specs, voice)),
  );
