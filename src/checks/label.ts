import type { Tri } from "../model/tri.js";
import type { CompileCheck } from "./check.js";
import { Cells } from "./evidence/cells.js";
import { openAt } from "./evidence/demand.js";
import { detailOf } from "./evidence/detailOf.js";
import { compileLabelDemand, shows } from "./label/labelDemand.js";
import { tellLabel } from "./label/tellLabel.js";
import type { LabelDemands } from "./label.schema.js";

const SEVERAL = { key: "check.label.several", params: {} };

/**
 * What the label of the listing in sight shows, where, and in which languages.
 * It judges what the dossier says of the label; the text itself, its size and its place on the goods are not looked at.
 */
export const compileLabel: CompileCheck<LabelDemands> = (demands, context) => {
  const cells = new Cells(context);
  const demand = compileLabelDemand(demands, cells);
  const read = context.read("listing.label");
  return {
    test: (scope) => {
      const label = read.get(scope) as readonly unknown[] | undefined;
      if (label === undefined) return;
      cells.refresh(scope);
      let outcome: Tri = true;
      for (const wanted of demand.shows) {
        const shown = shows(label, wanted, demand);
        if (shown === false) return false;
        if (shown === undefined) outcome = undefined;
      }
      return outcome;
    },
    describe: (scope) => {
      const label = read.get(scope) as readonly unknown[] | undefined;
      const pointer = read.pointer(scope);
      if (label === undefined) return detailOf([openAt(read, scope)], pointer, SEVERAL);
      cells.refreshWithPointers(scope);
      return detailOf(tellLabel(label, demand, pointer), pointer, SEVERAL);
    },
  };
};
