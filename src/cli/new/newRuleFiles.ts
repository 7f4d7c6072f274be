import { isDay } from "../../model/day.js";
import type { Json } from "../../model/json.js";
import { nearest } from "../../model/nearest.js";
import { SUBJECTS, type SubjectKind } from "../../model/subject.js";
import { type NewRule, newRule } from "../../scaffold/rule/newRule.js";
import { KINDS } from "../../scaffold/rule/usualCheck.js";
import type { Call } from "../command.js";
import { today } from "../today.js";
import { UsageError } from "../usageError.js";
import { addedTexts, authoredRules } from "./authoredRules.js";
import { inFolder } from "./newPackFiles.js";
import type { Scaffold } from "./scaffold.js";

/** `max=75` is the number, `of=listing.title` the text, `age={"max":{"days":90}}` the object. */
function demandOf(setting: string, { voice }: Call): readonly [string, Json] {
  const at = setting.indexOf("=");
  if (at < 1) throw new UsageError(voice.say("new.not-a-demand", { received: setting }));
  const value = setting.slice(at + 1);
  try {
    return [setting.slice(0, at), JSON.parse(value) as Json];
  } catch {
    return [setting.slice(0, at), value];
  }
}

const isSubject = (text: string): text is SubjectKind => Object.hasOwn(SUBJECTS, text);

function subjectIn({ parsed, voice }: Call): { readonly subject?: SubjectKind } {
  const given = parsed.text("subject");
  if (given === undefined) return {};
  if (isSubject(given)) return { subject: given };
  const suggestion = nearest(given, Object.keys(SUBJECTS));
  const hint = suggestion === undefined ? "" : ` ${voice.say("did-you-mean", { suggestion })}`;
  const known = Object.keys(SUBJECTS).join(", ");
  throw new UsageError(voice.say("not-one-of", { option: "--subject", known, received: given }) + hint);
}

function askedRule(id: string, call: Call): NewRule {
  const { parsed, voice } = call;
  const kind = parsed.text("kind");
  if (kind === undefined) throw new UsageError(voice.say("new.no-kind", { known: KINDS.join(", ") }));
  const from = parsed.text("from");
  if (from !== undefined && !isDay(from))
    throw new UsageError(voice.say("not-a-day", { option: "--from", received: from }));
  const [level, source, remedy] = [parsed.text("level"), parsed.text("source"), parsed.text("remedy")];
  return {
    id,
    kind,
    demands: Object.fromEntries(parsed.texts("set").map((setting) => demandOf(setting, call))),
    ...subjectIn(call),
    ...(level === "should" ? { level } : {}),
    ...(from === undefined ? {} : { from }),
    ...(source === undefined ? {} : { source }),
    ...(remedy === undefined ? {} : { remedy }),
  };
}

/** `greenlane new rule <pack>/<topic>/<key> --kind length` */
export async function newRuleFiles(id: string, call: Call): Promise<Scaffold> {
  const asked = askedRule(id, call);
  const rules = await authoredRules(call);
  const made = newRule(asked, { files: rules.files, knowledge: rules.knowledge, today: today() });
  const files = await addedTexts(made, rules, call);
  return {
    files,
    next: [
      call.voice.say("new.rule.next-write", { file: Object.keys(files)[0] ?? "" }),
      call.voice.say("new.rule.next-fixture", { command: `greenlane new fixture ${id}${inFolder(call)}` }),
      call.voice.say("new.next-lint", { command: `greenlane lint${inFolder(call)}` }),
    ],
  };
}
