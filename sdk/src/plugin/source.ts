import type { CellOf, TableName } from '../model/row.js';
import type { Tables } from '../model/tables/index.js';
import type { SettingContribution } from './points.js';

/** Values of a row by the keys of its columns: moments as ISO 8601 with a zone, references as ids, durations in seconds, money in minor units. */
export type PulledValues<TName extends TableName> = {
  readonly [K in keyof Tables[TName]['columns']]?: CellOf<Tables[TName]['columns'][K]> | null;
};

/**
 * A row that a source brings, and the table it goes into. What it does not speak of stays as it was, where the row is known by its
 * key; what does not fit is kept as a reject.
 */
export type PulledRow = { readonly [TName in TableName]: { readonly into: TName; readonly row: PulledValues<TName> } }[TableName];

/** What a source may ask of a service. Anything else of a request is the host's own. */
export interface SourceRequest {
  /** Default `GET`. */
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** Of a `POST`. */
  readonly body?: string;
}

/** What a service answered, whatever its status. Cookies are left out. */
export interface SourceResponse {
  /** Where the answer came from, after all redirects. */
  readonly url: string;
  readonly status: number;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of no more than four million bytes. */
  readonly text: string;
}

/** Everything that a source is given. */
export interface SourceGiven {
  /** What the last pull that succeeded gave back; undefined at the first, and when all is asked for again. */
  readonly since: string | undefined;
  /** The plugin's own settings by id, as the organisation has them. */
  readonly settings: Readonly<Record<string, SettingContribution['default']>>;
  /** Asks one of the hosts that the manifest names and the organisation has granted. Rejects with an error whose `code` says why. */
  readonly fetch: (url: string, request?: SourceRequest) => Promise<SourceResponse>;
  /** Those that the source declares, by name. */
  readonly secrets: Readonly<Record<string, string>>;
}

/**
 * Pulls rows from elsewhere, one by one, and gives back from where to go on the next time: any text of up to 2,000 characters.
 * Nothing of a pull lasts unless all of it succeeds, so it may bring a row twice and never lose one.
 *
 * It runs in the sandbox: the clock stands at the moment of the pull, nothing is kept between pulls, and nothing but `fetch` leads out.
 */
export type Pull = (given: SourceGiven) => AsyncGenerator<PulledRow, string | undefined, undefined>;
