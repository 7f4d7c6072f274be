import { add } from "./add.js";
import { after } from "./after.js";
import { all } from "./all.js";
import { and } from "./and.js";
import { atLeast } from "./atLeast.js";
import { atMost } from "./atMost.js";
import { before } from "./before.js";
import { choice } from "./choice.js";
import { count } from "./count.js";
import { divide } from "./divide.js";
import { equal } from "./equal.js";
import { holds } from "./holds.js";
import { is } from "./is.js";
import { isIn } from "./isIn.js";
import { lessThan } from "./lessThan.js";
import { list } from "./list.js";
import { lower } from "./lower.js";
import { maximum } from "./maximum.js";
import { minimum } from "./minimum.js";
import { minus } from "./minus.js";
import { moreThan } from "./moreThan.js";
import { multiply } from "./multiply.js";
import { none } from "./none.js";
import { not } from "./not.js";
import { or } from "./or.js";
import { plus } from "./plus.js";
import type { Signature } from "./signature.js";
import { some } from "./some.js";
import { startsWith } from "./startsWith.js";
import { subtract } from "./subtract.js";
import { truth } from "./truth.js";
import { unequal } from "./unequal.js";
import { variable } from "./variable.js";

const ALL: readonly Signature[] = [
  variable,
  list,
  is,
  holds,
  and,
  or,
  not,
  truth,
  choice,
  equal,
  unequal,
  lessThan,
  atMost,
  moreThan,
  atLeast,
  before,
  after,
  isIn,
  some,
  all,
  none,
  plus,
  minus,
  count,
  startsWith,
  lower,
  add,
  subtract,
  multiply,
  divide,
  minimum,
  maximum,
];

/** The closed list of operators as the type-check and the documentation know them. */
export const SIGNATURES: ReadonlyMap<string, Signature> = new Map(ALL.map((signature) => [signature.name, signature]));
