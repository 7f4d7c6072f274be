import type { Question } from "../model/report.js";
import type { Shape } from "../model/shape.js";
import type { Pointer } from "../model/pointer.js";
import { lazily } from "./lazily.js";
import type { LocalizedQuestion } from "./localizedReport.js";
import type { PlaceNames } from "./placeNames.js";
import { questionTexts } from "./questionTexts.js";
import type { Voice } from "./voice.js";

const isNumber = (token: string): boolean => /^(\d+|-)$/.test(token);

/** The names of the fields on the way, without positions. */
const fieldsOn = (path: Pointer): readonly string[] => path.split("/").slice(1).filter((token) => !isNumber(token));

function genericKey(shape: Shape | undefined): "question.boolean" | "question.list" | "question.value" {
  if (shape?.type === "boolean") return "question.boolean";
  return shape?.type === "list" ? "question.list" : "question.value";
}

function questionOf(path: Pointer, places: PlaceNames, voice: Voice): string {
  const fields = fieldsOn(path);
  const last = fields.at(-1) ?? "";
  const known = [fields.slice(-2).join("."), last].find((key) => Object.hasOwn(questionTexts, key));
  const words = known === undefined ? undefined : questionTexts[known];
  if (words !== undefined) return words[voice.locale];
  return voice.say(genericKey(places.shape(path)), { field: places.within(path, places.holder(path)) });
}

function hangs({ rules }: Question, voice: Voice): string {
  const musts = rules.filter((rule) => rule.level === "must").length;
  return musts === 0 ? voice.say("hangs", { count: rules.length }) : voice.say("hangs-musts", { count: rules.length, musts });
}

/** A question as a question. */
export const localizeQuestion = (question: Question, places: PlaceNames, voice: Voice): LocalizedQuestion =>
  lazily(
    {
      text: () =>
        lazily<LocalizedQuestion["text"]>({
          question: () => questionOf(question.path, places, voice),
          subject: () => places.name(places.holder(question.path)),
          hangs: () => hangs(question, voice),
          rules: () => [...new Set(question.rules.map(({ rule }) => voice.title(rule, {})))],
        }),
    },
    { ...question },
  );
