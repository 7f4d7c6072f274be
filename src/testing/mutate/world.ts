import { DossierNames } from "../../logic/dossierNames.js";
import { typeCheckCondition } from "../../logic/typeCheck.js";
import type { Expression } from "../../model/expression.js";
import type { Shape } from "../../model/shape.js";
import type { Knowledge } from "../../packs/knowledge.js";
import { OnTarget } from "./onTarget.js";

/** What mutators may look up. */
export interface MutationWorld {
  readonly knowledge: Knowledge;
  readonly onTarget: OnTarget;
  /** The countries in which rules are tried, beside those that they name. */
  readonly markets: readonly string[];
  /** What stands at a path such as `listing.traits.radio`; nothing where the path has no shape of its own, as `element`. */
  shapeOf(path: string): Shape | undefined;
  /** Whether packs may write this condition. */
  isCondition(expression: Expression): boolean;
}

/** Where people sell, the largest first. The list is fixed, so that a pack that is added does not move what is pinned of the others. */
const MARKETS = (
  "CN US DE GB JP FR AE AT AU BE BG BH BR CA CH CY CZ DK EE EG ES FI GR HK HR HU ID IE IN IT KR KW LT LU LV MT MX MY NL NO " +
  "NZ OM PH PL PT QA RO SA SE SG SI SK TH TR TW VN YE ZA"
).split(" ");

/** The world of packs that were loaded with this knowledge. */
export function mutationWorld(knowledge: Knowledge): MutationWorld {
  const names = new DossierNames({ fields: knowledge.fields });
  const definitions = new Set(Object.keys(knowledge.definitions));
  const shapes = new Map<string, Shape | undefined>();
  const look = (path: string): Shape | undefined => {
    try {
      return names.read(path).shape;
    } catch {
      return undefined;
    }
  };
  return {
    knowledge,
    onTarget: new OnTarget(knowledge),
    markets: MARKETS,
    shapeOf(path) {
      if (!shapes.has(path)) shapes.set(path, look(path));
      return shapes.get(path);
    },
    isCondition: (expression) =>
      typeCheckCondition(expression, {
        names,
        lists: knowledge.lists,
        definitions,
        codes: (vocabulary) => [...(knowledge.codes[vocabulary] ?? [])],
        checkKind: () => [],
        place: "",
      }).length === 0,
  };
}
