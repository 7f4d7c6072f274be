import { existsSync } from "node:fs";
import { addressBook } from "../../addresses/index.js";
import { loadAddresses } from "../../addresses/loadAddresses.js";
import { printJson } from "../../lint/canonical/printJson.js";
import type { Json } from "../../model/json.js";
import { nearest } from "../../model/nearest.js";
import { buildCases } from "../../scaffold/fixture/buildCases.js";
import { newFixture } from "../../scaffold/fixture/newFixture.js";
import { ScaffoldError } from "../../scaffold/scaffoldError.js";
import type { Call } from "../command.js";
import { fixturesFolder } from "../test/fixturesUnderTest.js";
import { today } from "../today.js";
import { UsageError } from "../usageError.js";
import { type AuthoredRules, authoredRules } from "./authoredRules.js";
import { inFolder } from "./newPackFiles.js";
import type { Scaffold } from "./scaffold.js";
import { schemaSeenFrom } from "./schemaSeenFrom.js";

/** A list of cases, with its schema beside it where the package is installed. */
function fileOf(cases: readonly Json[], path: string): Json {
  const $schema = schemaSeenFrom(path, "cases");
  return $schema === undefined ? cases : { $schema, cases };
}

function ruleIn(id: string, { packs }: AuthoredRules) {
  const all = packs.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })));
  const found = all.find(({ rule }) => rule.id === id);
  if (found !== undefined) return found;
  const suggestion = nearest(
    id,
    all.map(({ rule }) => rule.id),
  );
  throw new ScaffoldError("no-such-rule", { received: id, ...(suggestion === undefined ? {} : { suggestion }) });
}

const inFixtures = ({ parsed }: Call): string => {
  const folder = parsed.text("fixtures");
  return folder === undefined ? "" : ` --fixtures ${folder}`;
};

/** `greenlane new fixture <rule id>` */
export async function newFixtureFiles(id: string, call: Call): Promise<Scaffold> {
  const { voice, locale } = call;
  const rules = await authoredRules(call);
  const { rule, pack } = ruleIn(id, rules);
  const path = `${fixturesFolder(call)}/${id}.json`;
  if (existsSync(path)) throw new UsageError(voice.say("new.file-exists", { file: path }));
  const addresses = addressBook(await loadAddresses());
  const cases = buildCases({ rule, pack, knowledge: rules.knowledge, today: today(), addresses });
  const open = cases.filter(({ outcome }) => outcome === undefined).length;
  const command = `greenlane test ${id}${inFolder(call)}${inFixtures(call)}`;
  return {
    files: { [path]: printJson(fileOf(newFixture(cases, locale), path)) },
    next: [
      voice.say("new.fixture.next-compare", { count: cases.length }),
      ...(open === 0 ? [] : [voice.say("new.fixture.next-complete", { count: open })]),
      voice.say("new.fixture.next-test", { command }),
    ],
  };
}
