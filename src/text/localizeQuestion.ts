import type { Pointer } from "../model/pointer.js";
import type { Question } from "../model/report.js";
import type { Shape } from "../model/shape.js";
import { lazily } from "./lazily.js";
import type { LocalizedQuestion } from "./localizedReport.js";
import type { PlaceNames } from "./placeNames.js";
import type { Voice } from "./voice.js";

const isNumber = (token: string): boolean => /^(\d+|-)$/.test(token);

/** The names of the fields on the way, without positions. */
const fieldsOn = (path: Pointer): readonly string[] =>
  path
    .split("/")
    .slice(1)
    .filter((token) => !isNumber(token));

function genericKey(
  shape: Shape | undefined,
): "question.boolean" | "question.list" | "question.value" | "question.own" {
  if (shape === undefined) return "question.own";
  if (shape.type === "boolean") return "question.boolean";
  return shape.type === "list" ? "question.list" : "question.value";
}

/** The question in real words, where there is one. */
function wordsOf(path: Pointer, voice: Voice): string | undefined {
  const { questions } = voice.names.words;
  const fields = fieldsOn(path);
  const known = [fields.slice(-2).join("."), fields.at(-1) ?? ""].find((key) => Object.hasOwn(questions, key));
  return known === undefined ? undefined : questions[known];
}

const parentOf = (path: Pointer): Pointer => path.slice(0, path.lastIndexOf("/"));

function questionOf(path: Pointer, places: PlaceNames, voice: Voice): string {
  return (
    wordsOf(path, voice) ?? voice.say(genericKey(places.shape(path)), { field: places.within(path, parentOf(path)) })
  );
}

/** What a question is about: its words need only know the listing, a bare name of a field also what it is a field of. */
const subjectOf = (path: Pointer, places: PlaceNames, voice: Voice): string =>
  places.name(wordsOf(path, voice) === undefined ? parentOf(path) : places.holder(path));

function hangs({ rules }: Question, voice: Voice): string {
  const musts = rules.filter((rule) => rule.level === "must").length;
  if (musts === 0) return voice.say("hangs", { count: rules.length });
  return musts === rules.length
    ? voice.say("hangs-all", { count: musts })
    : voice.say("hangs-some", { rules: rules.length, musts });
}

/** A question as a question. */
export const localizeQuestion = (question: Question, places: PlaceNames, voice: Voice): LocalizedQuestion =>
  lazily(
    {
      text: () =>
        lazily<LocalizedQuestion["text"]>({
          question: () => questionOf(question.path, places, voice),
          subject: () => subjectOf(question.path, places, voice),
          hangs: () => hangs(question, voice),
          rules: () => [...new Set(question.rules.map(({ rule }) => voice.bareTitle(rule)))],
        }),
    },
    question,
  );
