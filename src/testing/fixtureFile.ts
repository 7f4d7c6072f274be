/** A file of fixtures, read. */
export interface FixtureFile {
  /** Id of the rule that its place names: its path below the folder of fixtures, without the ending. */
  readonly rule: string;
  /** The path by which people find it, such as `fixtures/rules/amazon/listing/title-length.json`. */
  readonly path: string;
  readonly text: string;
}

/** A folder of fixtures, read. */
export interface Fixtures {
  /** The path by which people find it, with forward slashes, such as `fixtures/rules`. */
  readonly folder: string;
  readonly files: readonly FixtureFile[];
}
