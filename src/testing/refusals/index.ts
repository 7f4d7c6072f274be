import type { RefuseSuite } from "../suiteView.js";
import { boundaryDay } from "./boundaryDay.js";
import { duplicateCase } from "./duplicateCase.js";
import { duplicateName } from "./duplicateName.js";
import { noFail } from "./noFail.js";
import { noNotBinding } from "./noNotBinding.js";
import { noPass } from "./noPass.js";
import { noUnknown } from "./noUnknown.js";
import { unfilledPlaceholder } from "./unfilledPlaceholder.js";
import { unusedField } from "./unusedField.js";
import { unwrittenName } from "./unwrittenName.js";

/** The ways in which a suite can be weak, in the order in which they are told. */
export const REFUSALS: readonly RefuseSuite[] = [
  noPass,
  noFail,
  noUnknown,
  noNotBinding,
  boundaryDay,
  duplicateCase,
  duplicateName,
  unusedField,
  unfilledPlaceholder,
  unwrittenName,
];
