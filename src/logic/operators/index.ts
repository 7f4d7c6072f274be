import type { Operators } from "../compiler.js";
import { compileAdd } from "./add.js";
import { compileAfter } from "./after.js";
import { compileAll } from "./all.js";
import { compileAnd } from "./and.js";
import { compileAtLeast } from "./atLeast.js";
import { compileAtMost } from "./atMost.js";
import { compileBefore } from "./before.js";
import { compileChoice } from "./choice.js";
import { compileCount } from "./count.js";
import { compileDivide } from "./divide.js";
import { compileEqual } from "./equal.js";
import { compileHolds } from "./holds.js";
import { compileIs } from "./is.js";
import { compileIsIn } from "./isIn.js";
import { compileLessThan } from "./lessThan.js";
import { compileList } from "./list.js";
import { compileLower } from "./lower.js";
import { compileMaximum } from "./maximum.js";
import { compileMinimum } from "./minimum.js";
import { compileMinus } from "./minus.js";
import { compileMoreThan } from "./moreThan.js";
import { compileMultiply } from "./multiply.js";
import { compileNone } from "./none.js";
import { compileNot } from "./not.js";
import { compileOr } from "./or.js";
import { compilePlus } from "./plus.js";
import { compileSome } from "./some.js";
import { compileStartsWith } from "./startsWith.js";
import { compileSubtract } from "./subtract.js";
import { compileTruth } from "./truth.js";
import { compileUnequal } from "./unequal.js";
import { compileVariable } from "./variable.js";

/** The closed list of operators. How each is written, and what it means, says `SIGNATURES`. Packs bring those that they use: the core carries none. */
export const OPERATORS: Operators = {
  var: compileVariable,
  list: compileList,
  is: compileIs,
  holds: compileHolds,
  and: compileAnd,
  or: compileOr,
  "!": compileNot,
  "!!": compileTruth,
  if: compileChoice,
  "===": compileEqual,
  "!==": compileUnequal,
  "<": compileLessThan,
  "<=": compileAtMost,
  ">": compileMoreThan,
  ">=": compileAtLeast,
  before: compileBefore,
  after: compileAfter,
  in: compileIsIn,
  some: compileSome,
  all: compileAll,
  none: compileNone,
  plus: compilePlus,
  minus: compileMinus,
  count: compileCount,
  startsWith: compileStartsWith,
  lower: compileLower,
  "+": compileAdd,
  "-": compileSubtract,
  "*": compileMultiply,
  "/": compileDivide,
  min: compileMinimum,
  max: compileMaximum,
};
