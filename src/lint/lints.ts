import type { Lint } from "./lint.js";
import { alwaysHolds } from "./lints/alwaysHolds.js";
import { cannotFail, cannotPass } from "./lints/checkVerdicts.js";
import { chinesePunctuation } from "./lints/chinesePunctuation.js";
import { circularReference } from "./lints/circularReference.js";
import { contradiction } from "./lints/contradiction.js";
import { farFuture } from "./lints/farFuture.js";
import { foreignMarket } from "./lints/foreignMarket.js";
import { idleException } from "./lints/idleException.js";
import { idleReplacement } from "./lints/idleReplacement.js";
import { inclusiveUntil } from "./lints/inclusiveUntil.js";
import { literalNumber } from "./lints/literalNumber.js";
import { matterTwice } from "./lints/matterTwice.js";
import { misplacedPack } from "./lints/misplacedPack.js";
import { missingPer } from "./lints/missingPer.js";
import { missingWords } from "./lints/missingWords.js";
import { misspeltMatter } from "./lints/misspeltMatter.js";
import { misspeltWords } from "./lints/misspeltWords.js";
import { neverBinds } from "./lints/neverBinds.js";
import { neverHolds } from "./lints/neverHolds.js";
import { neverLapses } from "./lints/neverLapses.js";
import { noRemedy } from "./lints/noRemedy.js";
import { overlappingRows } from "./lints/overlappingRows.js";
import { periodGap } from "./lints/periodGap.js";
import { placeholderParity } from "./lints/placeholderParity.js";
import { rateAboveOne } from "./lints/rateAboveOne.js";
import { redundantCondition } from "./lints/redundantCondition.js";
import { repeatedScope } from "./lints/repeatedScope.js";
import { repeatedSource } from "./lints/repeatedSource.js";
import { sameDemand } from "./lints/sameDemand.js";
import { sourceFromTheFuture } from "./lints/sourceFromTheFuture.js";
import { staleSource } from "./lints/staleSource.js";
import { strangeValue } from "./lints/strangeValue.js";
import { unchangedPeriod } from "./lints/unchangedPeriod.js";
import { unfilledPlaceholder } from "./lints/unfilledPlaceholder.js";
import { unknownFormat } from "./lints/unknownFormat.js";
import { unknownMarketplace } from "./lints/unknownMarketplace.js";
import { unknownReference } from "./lints/unknownReference.js";
import { unknownWord } from "./lints/unknownWord.js";
import { unlinkedSource } from "./lints/unlinkedSource.js";
import { untranslated } from "./lints/untranslated.js";
import { unusedColumn } from "./lints/unusedColumn.js";
import { unusedDefinition } from "./lints/unusedDefinition.js";
import { unusedField } from "./lints/unusedField.js";
import { unusedList } from "./lints/unusedList.js";
import { unusedRemedy } from "./lints/unusedRemedy.js";
import { unusedSource } from "./lints/unusedSource.js";
import { unusedWords } from "./lints/unusedWords.js";
import { unwritten } from "./lints/unwritten.js";
import { wrongSchema } from "./lints/wrongSchema.js";

/** The lints that look at packs that load. */
export const LINTS: readonly Lint[] = [
  neverBinds,
  neverHolds,
  alwaysHolds,
  redundantCondition,
  cannotFail,
  cannotPass,
  neverLapses,
  strangeValue,
  rateAboveOne,
  idleException,
  repeatedScope,
  foreignMarket,
  overlappingRows,
  unusedColumn,
  periodGap,
  unchangedPeriod,
  inclusiveUntil,
  farFuture,
  contradiction,
  sameDemand,
  matterTwice,
  misspeltMatter,
  idleReplacement,
  missingPer,
  noRemedy,
  staleSource,
  sourceFromTheFuture,
  unlinkedSource,
  repeatedSource,
  unusedSource,
  missingWords,
  unwritten,
  unknownWord,
  misspeltWords,
  unusedWords,
  unfilledPlaceholder,
  placeholderParity,
  unknownFormat,
  literalNumber,
  untranslated,
  chinesePunctuation,
  unknownReference,
  circularReference,
  unusedDefinition,
  unusedRemedy,
  unusedField,
  unusedList,
  misplacedPack,
  unknownMarketplace,
  wrongSchema,
];
