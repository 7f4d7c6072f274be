import type { Scope } from "../logic/scope.js";
import { type Duration, plus } from "../model/duration.js";
import type { Message } from "../model/finding.js";
import type { Json } from "../model/json.js";
import { at } from "../model/pointer.js";
import type { Tri } from "../model/tri.js";
import type { Check, CompileCheck, CompileContext, Detail } from "./check.js";
import type { ConfirmDemands } from "./confirm.schema.js";
import { earliestBeginning, onDay } from "./evidence/onDay.js";
import { ListRows, type Row } from "./listRows.js";
import { mayCount, outcomeOfLatest, type Rows } from "./outcomeOfLatest.js";
import { type OpenPlace, unknownDetail } from "./unknownDetail.js";

const FIELDS = ["question", "answer", "on"] as const;

type Confirmation = Row<(typeof FIELDS)[number]>;

class Confirmations {
  readonly said: ListRows<(typeof FIELDS)[number]>;
  readonly rows: Rows;
  private today: unknown;
  private readonly earliest: (day: string) => string;

  constructor(
    private readonly question: string,
    private readonly term: Duration | undefined,
    private readonly context: CompileContext,
  ) {
    this.said = new ListRows(context, "confirmations", FIELDS);
    this.earliest = term === undefined ? () => "" : onDay((day) => earliestBeginning(day, term));
    this.rows = {
      matches: (row) => this.matches(this.said.row(row)),
      replaces: (row, other) => isLater(this.said.row(row), this.said.row(other)),
      holds: (row) => this.holds(this.said.row(row)),
    };
  }

  load(scope: Scope): number | undefined {
    this.today = this.context.read("asOf").get(scope);
    return this.said.load(scope);
  }

  /** What is dated later than the day that is asked for has not been said yet. */
  matches({ question, on }: Confirmation): Tri {
    if (typeof question === "string" && question !== this.question) return false;
    if (typeof on === "string" && on > String(this.today)) return false;
    return typeof question === "string" ? true : undefined;
  }

  holds(row: Confirmation): Tri {
    if (row.answer === false || this.isTooOld(row)) return false;
    return row.answer === true && typeof row.on === "string" ? true : undefined;
  }

  isTooOld({ on }: Confirmation): boolean {
    return this.term !== undefined && typeof on === "string" && on < this.earliest(String(this.today));
  }
}

function isLater({ on }: Confirmation, other: Confirmation): Tri {
  return typeof on === "string" && typeof other.on === "string" ? on > other.on : undefined;
}

function failed(
  confirmations: Confirmations,
  { question, every, within }: ConfirmDemands,
  count: number,
  scope: Scope,
): Detail {
  const { said, rows } = confirmations;
  const [row] = mayCount(count, rows).filter((index) => rows.holds(index) === false);
  const expected = { question, answer: true };
  const detail = (message: Message, path: string, actual?: Json): Detail => ({
    path,
    message,
    reasons: [],
    expected,
    ...(actual === undefined ? {} : { actual }),
    missing: [],
    unreadable: [],
  });
  if (row === undefined)
    return detail({ key: "check.confirm.missing", params: { question } }, at(said.listPlace(scope).pointer, "-"));
  const { answer, on } = said.row(row);
  if (answer === false)
    return detail({ key: "check.confirm.no", params: { question } }, said.place(scope, row, "answer").pointer, false);
  const term = every ?? within ?? { days: 0 };
  const params = { question, on: String(on), term, until: plus(String(on), term) };
  return detail(
    { key: every === undefined ? "check.confirm.too-old" : "check.confirm.again", params },
    said.place(scope, row, "on").pointer,
    String(on),
  );
}

function unknown(confirmations: Confirmations, count: number | undefined, scope: Scope): Detail {
  const { said, rows } = confirmations;
  const open: readonly OpenPlace[] =
    count === undefined
      ? [said.listPlace(scope)]
      : mayCount(count, rows).flatMap((index) =>
          FIELDS.filter((field) => said.row(index)[field] === undefined).map((field) =>
            said.place(scope, index, field),
          ),
        );
  return unknownDetail(open);
}

/** A complete list without the question says that nobody confirmed it. */
function outcomeOf(count: number | undefined, { rows }: Confirmations): Tri {
  if (count === undefined) return undefined;
  for (let row = 0; row < count; row++) if (rows.matches(row) !== false) return outcomeOfLatest(count, rows);
  return false;
}

/**
 * Whether the merchant has said yes to a question, on a day that is known, and not too long ago (`every` or `within`). The latest answer counts.
 * For which marketplace or market it was said is not asked, and whether it is true cannot be known.
 *
 * `{"confirm": {"question": "sub-accounts-least-privilege", "every": {"months": 12}}}` fails for a yes of thirteen months ago.
 */
export const compileConfirm: CompileCheck<ConfirmDemands> = (demands, context): Check => {
  const confirmations = new Confirmations(demands.question, demands.every ?? demands.within, context);
  const test = (scope: Scope): Tri => outcomeOf(confirmations.load(scope), confirmations);
  const describe = (scope: Scope): Detail => {
    const count = confirmations.load(scope);
    return count !== undefined && outcomeOf(count, confirmations) === false
      ? failed(confirmations, demands, count, scope)
      : unknown(confirmations, count, scope);
  };
  return { test, describe };
};
