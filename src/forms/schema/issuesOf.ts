import type { StandardSchemaV1 } from "@standard-schema/spec";
import { isRead } from "../../checks/readKeys.js";
import type { Finding } from "../../model/finding.js";
import type { Pointer } from "../../model/pointer.js";
import type { Report } from "../../model/report.js";
import { childOf } from "../edit/placeIn.js";
import { tokensOf } from "../edit/tokensOf.js";
import { causesIn, isUnder } from "../session/placesOf.js";
import { KEYS, type Words } from "./words.js";

interface Wanted {
  readonly path: Pointer;
  readonly unknown: boolean;
  readonly words: Words | undefined;
}

/** Something to be said at a place. */
interface Said {
  readonly place: Pointer;
  readonly message: string;
}

type Worded = ReturnType<Words["localize"]>["findings"][number];

/** A must that fails is told at its place, and at the other places that cause it, there with their own causes. */
function failures({ path, reasons, text }: Worded, words: Words): readonly Said[] {
  const others = causesIn(reasons).filter((cause) => cause.path !== path);
  return [
    { place: path, message: text.message },
    ...others.map((cause) => ({ place: cause.path, message: isRead(cause) ? text.message : words.message(cause) })),
  ];
}

const unknowns = ({ unknown, text }: Worded): readonly Said[] =>
  (unknown?.paths ?? []).map((place) => ({ place, message: text.unknown ?? text.message }));

const isMust = ({ level, upcoming }: Pick<Finding, "level" | "upcoming">): boolean =>
  level === "must" && upcoming === undefined;

function saidOf(report: Report, dossier: unknown, { unknown, words = KEYS }: Wanted): readonly Said[] {
  const { findings, questions } = words.localize(report, { dossier });
  const told = findings
    .filter(isMust)
    .flatMap((finding) => (finding.outcome === "fail" ? failures(finding, words) : unknowns(finding)));
  if (!unknown) return told;
  const asked = questions.filter(({ rules }) => rules.some(({ level }) => level === "must"));
  return [...told, ...asked.map(({ path, text }) => ({ place: path, message: text.question }))];
}

/** The parts of a pointer as a form library names them: places in lists are numbers; the place of a new element is its list. */
function segmentsOf(pointer: Pointer, dossier: unknown): readonly PropertyKey[] {
  const segments: PropertyKey[] = [];
  let holder = dossier;
  for (const token of tokensOf(pointer)) {
    if (token === "-") break;
    segments.push(Array.isArray(holder) ? Number(token) : token);
    holder = childOf(holder, token);
  }
  return segments;
}

/** The issues at and below a place, each once, with their paths from there. */
export function issuesOf(report: Report, dossier: unknown, wanted: Wanted): readonly StandardSchemaV1.Issue[] {
  const skip = tokensOf(wanted.path).length;
  const told = new Set<string>();
  return saidOf(report, dossier, wanted).flatMap(({ place, message }): readonly StandardSchemaV1.Issue[] => {
    const key = `${place} ${message}`;
    if (!isUnder(place, wanted.path) || told.has(key)) return [];
    told.add(key);
    return [{ message, path: segmentsOf(place, dossier).slice(skip) }];
  });
}
