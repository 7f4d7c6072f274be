import { nearest } from "../model/nearest.js";
import type { Pack } from "../packs/pack.js";
import type { PackTexts } from "../packs/texts.js";
import { voiceIn } from "../text/voiceIn.js";
import { type BoundaryFiles, PinnedBoundaries } from "./boundaries/boundaryFile.js";
import type { BoundaryFailure } from "./boundaries/boundaryReport.js";
import { strayBoundaries } from "./boundaries/checkBoundaries.js";
import { type CaseNames, namesInCases } from "./caseNames.js";
import type { Fixtures } from "./fixtureFile.js";
import { Suite, type SuitePlace, type SuiteWorld } from "./suite.js";
import type { Refusal } from "./suiteReport.js";
import { UNFILLED_MARK } from "./unfilledMark.js";

/** What is tested. */
export interface TestSubject {
  /** The packs under test: each of their rules has to have a suite. */
  readonly packs: readonly Pack[];
  /** Further packs in sight, such as those that ship: their rules are tested only where there are fixtures for them. */
  readonly others?: readonly Pack[];
  /** The cases, as `readFixtures` reads them. */
  readonly fixtures: Fixtures;
  /** The words of all these packs, one for each locale in which they have to be filled; absent: words are not looked at. */
  readonly texts?: readonly PackTexts[];
  /** What the packs were loaded with: codes of the vocabulary that cases name are held against it. Absent: they are not looked at. */
  readonly knowledge?: CaseNames;
  /** What is pinned of the rules, as `readBoundaries` reads it; absent: nothing is. */
  readonly boundaries?: BoundaryFiles | undefined;
  /** Chooses rules and fixture files by the id of their rule; absent: all. */
  readonly select?: (rule: string) => boolean;
}

/** The suites that are to be run, and the files that belong to none. */
export interface TestPlan {
  /** Whose suites, in the order of the rules' ids. */
  readonly places: readonly SuitePlace[];
  /** Reads the suite of one of them. */
  readonly suiteAt: (place: SuitePlace) => Suite;
  readonly strays: readonly Refusal[];
  /** What is pinned of rules that there are not, and files of boundaries that cannot be read. */
  readonly strayBoundaries: readonly BoundaryFailure[];
}

function straysOf(
  { files }: Fixtures,
  ids: readonly string[],
  isChosen: (rule: string) => boolean,
): readonly Refusal[] {
  const known = new Set(ids);
  const written = new Set(files.map(({ rule }) => rule));
  return files
    .filter(({ rule }) => isChosen(rule) && !known.has(rule))
    .map(({ rule, path }) => {
      const suggestion =
        nearest(
          rule,
          ids.filter((id) => !written.has(id)),
        ) ?? nearest(rule, ids);
      const params = { rule, ...(suggestion === undefined ? {} : { suggestion }) };
      return { code: "no-such-rule", file: path, line: 1, params };
    });
}

/** Finds the suite of every rule that is to be tested. */
export function planTests(subject: TestSubject): TestPlan {
  const { packs, others = [], fixtures, texts = [], knowledge, boundaries, select = () => true } = subject;
  const inSight = [...packs, ...others];
  const pinned = boundaries && new PinnedBoundaries(boundaries);
  const world: SuiteWorld = {
    packs: inSight,
    ...(pinned === undefined ? {} : { pinned }),
    ...(knowledge === undefined ? {} : { names: namesInCases(knowledge, inSight) }),
    voices: texts.map((words) => voiceIn(words.locale, words, inSight, UNFILLED_MARK)),
  };
  const files = new Map(fixtures.files.map((file) => [file.rule, file] as const));
  const placeOf = (pack: Pack): readonly SuitePlace[] =>
    pack.rules
      .filter(({ id }) => select(id) && (packs.includes(pack) || files.has(id)))
      .map((rule) => {
        const missing = { rule: rule.id, path: `${fixtures.folder}/${rule.id}.json` };
        return { rule, pack, file: files.get(rule.id) ?? missing };
      });
  const places = inSight.flatMap(placeOf).sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
  const ids = inSight.flatMap((pack) => pack.rules.map(({ id }) => id));
  const strays = straysOf(fixtures, ids, select);
  const meant = new Set(strays.map(({ params }) => params["suggestion"]));
  return {
    places,
    suiteAt: (place) => new Suite({ ...place, isMisnamed: meant.has(place.rule.id) }, world),
    strays,
    strayBoundaries:
      pinned === undefined ? [] : strayBoundaries(pinned, new Set(ids)).filter(({ rule }) => select(rule)),
  };
}
