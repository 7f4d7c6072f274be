import { isObject, type Json } from "../../model/json.js";
import type { Tri } from "../../model/tri.js";
import type { EvidenceList } from "../../packs/pack.js";
import type { Check, CompileCheck, CompileContext } from "../check.js";
import { type Cell, Cells } from "./cells.js";
import { compileDemands, type DemandWorld, fieldDemands, judgedOn } from "./compileDemands.js";
import { allOfDemands } from "./demand.js";
import { describeEvidence, nothingOf } from "./describeEvidence.js";
import type { EvidenceDemands } from "./evidenceDemands.js";
import { EVIDENCE, PAPER_LISTS } from "./evidenceList.js";
import { indexOfList } from "./papers.js";
import { found, type Search } from "./search.js";
import type { Source } from "./source.js";
import { typeNumbersOf } from "./typeNumbers.js";

/** Standards that several papers may meet between them, and what is left for each to meet. */
function splitStandards(demands: EvidenceDemands): { readonly shared: readonly Json[]; readonly own: EvidenceDemands } {
  const { standards, ...others } = demands;
  if (!isObject(standards) || !Array.isArray(standards["allOf"])) return { shared: [], own: demands };
  const { allOf, ...rest } = standards;
  return {
    shared: allOf as Json[],
    own: Object.keys(rest).length === 0 ? others : { ...others, standards: rest as Json },
  };
}

function typesOf(demands: EvidenceDemands, key: "type" | "scheme", cells: Cells): readonly string[] {
  const wanted = demands[key];
  const items: readonly unknown[] = wanted === undefined ? [] : [wanted].flat();
  return items.flatMap((item) => cells.cell(item as Json).value as string | readonly string[]);
}

type SharedWorld = Omit<DemandWorld, "list" | "names">;

function compileSource(
  list: EvidenceList,
  order: number,
  demands: EvidenceDemands,
  world: SharedWorld,
  context: CompileContext,
): Source {
  const { element, key } = EVIDENCE[list];
  const itself = demands.this === true;
  const numbers = typeNumbersOf(world.vocabulary);
  const elements = itself ? undefined : context.read(list);
  const opened = context.names.elements(context.read(list));
  const names = itself ? context.names : opened.names;
  const inner: DemandWorld = { ...world, list, names };
  const { shared, own } = splitStandards(demands);
  const one = (demand: Json) => fieldDemands(demand, element, names.read(element).shape, inner);
  const typed = itself && world.types.length > 0 ? one({ [key]: world.types }) : [];
  const all = [...typed, ...compileDemands(own, inner)];
  return {
    list,
    index: indexOfList(list),
    order,
    ...(elements === undefined ? {} : { elements }),
    slot: opened.slot,
    candidate: names.read(element),
    type: names.read(`${element}.${key}`),
    home: order === 0,
    types: itself ? [] : world.types,
    typeNumbers: itself ? [] : world.types.map((type) => numbers.register(type)),
    numbers,
    demands: all,
    test: allOfDemands(all),
    shared: shared.flatMap((standard) => one({ standards: standard })),
  };
}

/** The lists that are searched besides the kind's own: for papers those where one may lie by mistake. */
const otherLists = (list: EvidenceList, demands: EvidenceDemands): readonly EvidenceList[] =>
  list === "roles" || demands.this === true ? [] : PAPER_LISTS.filter((other) => other !== list);

/** The sources of a search: the home, and for the other lists what compiles theirs. */
function sourcesOf(
  home: Source,
  others: readonly { readonly index: number; readonly compile: () => Source }[],
  cells: Cells,
): Pick<Search, "byList" | "late" | "all"> {
  const byList: (Source | undefined)[] = [undefined, undefined, undefined, undefined];
  byList[home.index] = home;
  const late: Search["late"] = (list, scope) => {
    const source = others.find(({ index }) => index === list)?.compile();
    if (source === undefined) return;
    byList[list] = source;
    cells.refreshWithPointers(scope);
    return source;
  };
  const all: Search["all"] = (scope) => [
    home,
    ...others.flatMap(({ index }) => byList[index] ?? late(index, scope) ?? []),
  ];
  return { byList, late, all };
}

const nameOf = (outcome: Tri): "fail" | "unknown" => (outcome === undefined ? "unknown" : "fail");

/** Whether among what a list of the dossier holds there is one (or `count.min`) that meets all the demands. */
export const compileEvidence =
  (list: EvidenceList): CompileCheck<EvidenceDemands> =>
  (demands, context): Check => {
    const { vocabulary } = context;
    const cells = new Cells(context);
    const on: Cell = cells.cell(judgedOn(demands));
    const types = typesOf(demands, EVIDENCE[list].key, cells);
    const world = { cells, vocabulary, types, on };
    const compile = (each: EvidenceList, order: number) => compileSource(each, order, demands, world, context);
    const home = compile(list, 0);
    const others = otherLists(list, demands).map((each, order) => ({
      index: indexOfList(each),
      compile: context.later(() => compile(each, order + 1)),
    }));
    // Spelt out: V8 gives each copy that is added to a form of its own, and what has many forms is slow to read.
    const { byList, late, all } = sourcesOf(home, others, cells);
    const search: Search = {
      home,
      byList,
      late,
      all,
      none: nothingOf(home),
      shared: home.shared.length,
      min: demands.count?.min ?? 1,
    };
    return {
      test: (scope) => {
        cells.refresh(scope);
        return found(search, scope);
      },
      describe: (scope, outcome) => {
        cells.refresh(scope);
        const said = outcome ?? nameOf(found(search, scope));
        if (said === "unknown") cells.refreshWithPointers(scope);
        return describeEvidence(search, vocabulary, scope, said);
      },
    };
  };
