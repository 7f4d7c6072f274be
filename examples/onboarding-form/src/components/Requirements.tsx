import type { Ask, Requirement, RequirementGroup } from "greenlane/forms";
import type { NameList } from "../fields/fieldSpec.ts";
import { useRequirements } from "../form/useAhead.ts";
import { useAuthority } from "../form/useAuthority.ts";
import { useVoice } from "../locales/useVoice.ts";
import type { Voice } from "../locales/voice.ts";

/** Everything that this market asks, met or not, before a field is filled in: what comes first on top. */
export function Requirements() {
  const asked = useRequirements();
  const voice = useVoice();
  const { known, ask } = useAuthority();
  const { say } = voice.words;
  return (
    <section className="part" aria-labelledby="requirements-title">
      <h3 id="requirements-title">{say.requirements}</h3>
      <p className="hint">{say.requirementsHint}</p>
      {asked === undefined ? <p className="soft">{say.loading}</p> : undefined}
      {asked?.groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
      {known || asked === undefined ? undefined : (
        <button type="button" className="quiet small" onClick={ask}>
          {say.authority}
        </button>
      )}
    </section>
  );
}

function Group({ group: { kind, requirements } }: { readonly group: RequirementGroup }) {
  const voice = useVoice();
  const { say, kinds } = voice.words;
  const certain = requirements.filter(({ applies, due }) => applies === "yes" && due === "now");
  const met = certain.filter(({ state }) => state === "met");
  return (
    <details className="asked">
      <summary>
        {kinds[kind]}{" "}
        <span className="soft">
          {certain.length === 0
            ? voice.fill(say.mayApply, { count: requirements.length })
            : voice.fill(say.metOf, { met: met.length, total: certain.length })}
        </span>
      </summary>
      <ul>
        {requirements.map((requirement) => (
          <Line key={requirement.id} requirement={requirement} />
        ))}
      </ul>
    </details>
  );
}

const LISTS: ReadonlyMap<string, NameList> = new Map([
  ["document", "documentTypes"],
  ["certificate", "certificateSchemes"],
  ["registration", "registrationSchemes"],
  ["role", "roleTypes"],
]);

/** What a paper, mark or partner is called; nothing for other demands. */
function nameOf(check: Ask["check"], voice: Voice): string | undefined {
  const [[kind, demands] = ["", undefined]] = Object.entries(check);
  const list = LISTS.get(kind);
  if (list === undefined || typeof demands !== "object" || demands === null) return;
  const { type, scheme } = { type: undefined, scheme: undefined, ...demands };
  const codes = [type ?? scheme].flat().filter((code) => typeof code === "string");
  return codes.length === 0 ? undefined : voice.list(codes.map((code) => voice.name(list, code)));
}

function chipOf(
  { state, level, applies }: Requirement,
  { say }: Voice["words"],
): readonly [kind: string, text: string] {
  if (state === "met") return ["chip done", say.met];
  if (applies === "depends") return ["chip soft", say.depends];
  return level === "must" ? ["chip", say.toDo] : ["chip soft", say.advice];
}

function notesOf({ asks, due, from, leadTimeDays }: Requirement, known: boolean, voice: Voice): readonly string[] {
  const { say } = voice.words;
  const names = asks[0]?.alternatives.map((check) => nameOf(check, voice)) ?? [];
  const authorities = [...new Set(asks.map(({ source }) => source.publisher))];
  const [least, most] = leadTimeDays ?? [0, 0];
  return [
    due === "upcoming" && from !== undefined ? voice.fill(say.fromDay, { day: voice.day(from) }) : undefined,
    names.length > 1 && names.every((name) => name !== undefined)
      ? voice.fill(say.oneOf, { names: voice.list(names) })
      : undefined,
    most === 0 ? undefined : voice.fill(say.takesDays, { least, most }),
    known ? voice.fill(say.by, { names: authorities.join(say.comma) }) : undefined,
  ].filter((note) => note !== undefined);
}

function Line({ requirement }: { readonly requirement: Requirement }) {
  const voice = useVoice();
  const { known } = useAuthority();
  const [first] = requirement.asks;
  if (first === undefined) return;
  const [kind, text] = chipOf(requirement, voice.words);
  const notes = notesOf(requirement, known, voice);
  return (
    <li>
      <span className={kind}>{text}</span> {voice.title(first.rule, first.params)}
      {notes.length === 0 ? undefined : <span className="soft"> · {notes.join(" · ")}</span>}
    </li>
  );
}
