/** A column of a file and the SQL expression that reads it as text from {@link Source.relation}. */
export interface SourceColumn {
  readonly name: string;
  readonly sql: string;
}

/** A warning that concerns the file rather than a row. */
export interface FileWarning {
  readonly code: string;
  readonly reason: string;
}

/** A file as the engine can read it, with everything the engine cannot tell known already. */
export interface Source {
  /** The name of the file without its folder. */
  readonly fileName: string;
  readonly sha256: string;
  /** How its text is encoded, where it is text whose encoding was found out or told. */
  readonly encoding?: string;
  readonly columns: readonly SourceColumn[];
  /** What stands after FROM: one row a record, in the order of the file. */
  readonly relation: string;
  /** The number of a row's line, given the number of the row from 0 as `rowid`. */
  readonly line: string;
  /** Whether no cell has blanks at its ends, or two in a row. */
  readonly tidy: boolean;
  /** Records in the file without the header, where known before the engine has read it. */
  readonly rows: number | undefined;
  /** What stands after FROM for lines that are no records: columns `line`, `code`, `raw`. */
  readonly faults: string | undefined;
  readonly warnings: readonly FileWarning[];
}
