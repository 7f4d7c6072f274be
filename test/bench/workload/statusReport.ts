/** What every engine of the benchmark gives back. */
export interface StatusReport {
  /** In the order of the rules: 0 pass, 1 fail, 2 does not bind. */
  readonly status: readonly number[];
  readonly findings: readonly unknown[];
}

/** Checks a dossier of the workload for a market. */
export type CheckStatus<Dossier> = (dossier: Dossier, market: string) => StatusReport;
