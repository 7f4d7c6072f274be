/** How JSON is written. */
export interface JsonOptions {
  /** Indented by two spaces; else on one line. */
  readonly pretty: boolean;
}

/**
 * A report, or several, as JSON. Of a localized report the words stand beside the data, under `text`.
 * The same report gives the same bytes, whatever the locale of the machine and its time zone.
 */
export const renderJson = (report: object, { pretty }: JsonOptions): string =>
  `${JSON.stringify(report, undefined, pretty ? 2 : undefined)}\n`;
