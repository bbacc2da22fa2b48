import type { Unit } from '@touchstone/sdk/contract';

import type { Engine, EngineValue, Session } from '../../engine/engine.js';
import type { Atom } from '../atoms.js';
import { businessTimeSignature } from '../business-time/business-day-table.js';
import type { MeasureContext } from '../context.js';
import type { Period } from '../period.js';
import type { AtomStatistic } from '../run-scan.js';
import { readBesideAnswers } from './answered-rows.js';
import { atomDigest } from './atom-digest.js';
import { dependenciesOf } from './dependencies.js';
import type { MeasuredPopulation } from './forget-touched.js';
import { answeredAtomTable, answeredTable, atomsBehind, dataChanges, measuredTable, statisticTable } from './statistics-tables.js';

const sqlMoment = (iso: string | undefined): string | null => iso?.replace('T', ' ').replace('Z', '') ?? null;

/** Statistics are written so many signs of them at once. */
const mostAtOnce = 4_000_000;

/* Lists travel as JSON: the client cannot tell the type of a list that is empty or holds nothing but NULL. */

/** What one atom measured in one period. */
export interface PeriodStatistics {
  /** With the number of rows of each unit, whether they count or not. */
  readonly units: readonly { readonly unit: Unit; readonly statistic: AtomStatistic; readonly rows?: number }[];
  /** Rows left out in the whole organisation, in the order of the atom's reasons. */
  readonly excluded: readonly number[];
}

/** What an atom had measured in a period before; nothing where it had not. */
export type RecalledStatistics = (atom: Atom, period: Period) => PeriodStatistics | undefined;

interface Fresh {
  readonly atom: string;
  readonly period: Period | undefined;
  readonly settled: boolean;
  readonly content: PeriodStatistics;
}

/** The statistics of one run: those still true from earlier ones, and those measured anew, which are kept once the run is over. */
export class KeptStatistics {
  private readonly digests = new Map<string, string>();
  private readonly atoms = new Map<string, Atom>();
  private readonly found = new Map<string, PeriodStatistics>();
  private readonly fresh: Fresh[] = [];

  private constructor(
    private readonly engine: Engine,
    private readonly context: MeasureContext,
    private readonly changes: number,
  ) {}

  /** Reads what is still true of some atoms: of the periods that no later moment changes, or measured as of this very moment. */
  static async load(engine: Engine, atoms: readonly Atom[], context: MeasureContext): Promise<KeptStatistics> {
    const kept = new KeptStatistics(engine, context, await dataChanges(engine));
    const businessTime = await businessTimeSignature(engine);
    for (const atom of atoms) {
      const digest = atomDigest(atom, context, businessTime);
      kept.digests.set(atom.id, digest);
      kept.atoms.set(digest, atom);
    }
    const rows = await engine.all(
      `SELECT atom, starts, ends, content FROM ${statisticTable}
        WHERE list_contains(from_json($1, '["VARCHAR"]'), atom) AND atom NOT IN (${atomsBehind}) AND (as_of = CAST($2 AS TIMESTAMP) OR (settled AND as_of < CAST($2 AS TIMESTAMP)))`,
      [JSON.stringify([...kept.atoms.keys()]), sqlMoment(context.asOf)],
    );
    for (const { atom, starts, ends, content } of rows) {
      kept.found.set(placeOf(String(atom), starts, ends), JSON.parse(String(content)) as PeriodStatistics);
    }
    return kept;
  }

  /**
   * Statistics that are true of rows kept with answers as these stood at a moment; nothing where there are none. Where the rows are about
   * to change, all that are true of them alone are let go of.
   */
  async recall(session: Session, { source, asOf, changing }: { readonly source: string; readonly asOf: string; readonly changing: boolean }): Promise<RecalledStatistics | undefined> {
    const theirs = `atom IN (SELECT atom FROM ${answeredAtomTable} WHERE source = $1)`;
    const rows = await session.all(`SELECT atom, starts, ends, content FROM ${statisticTable} WHERE ${theirs} AND as_of <= CAST($2 AS TIMESTAMP) AND (settled OR as_of = CAST($2 AS TIMESTAMP))`, [source, sqlMoment(asOf)]);
    const recalled = new Map(rows.map(({ atom, starts, ends, content }) => [placeOf(String(atom), starts, ends), String(content)]));
    if (changing) {
      await session.execute(`DELETE FROM ${statisticTable} WHERE ${theirs}`, [source]);
    }
    return recalled.size === 0 ? undefined : (atom, period) => {
      const content = recalled.get(this.placeOf(atom, period));
      return content === undefined ? undefined : (JSON.parse(content) as PeriodStatistics);
    };
  }

  /** Takes what an atom measured in a period before, brought up to date. */
  bring(atom: Atom, period: Period, found: Pick<Fresh, 'settled' | 'content'>): void {
    this.found.set(this.placeOf(atom, period), found.content);
    this.add(atom, period, found);
  }

  private placeOf(atom: Atom, period: Period): string {
    const inPeriod = atom.population.period ? period : undefined;
    return placeOf(this.digests.get(atom.id) ?? '', inPeriod?.start, inPeriod?.end);
  }

  /** What an atom measured in a period; nothing where it has to be measured. */
  of(atom: Atom, period: Period): PeriodStatistics | undefined {
    return this.found.get(this.placeOf(atom, period));
  }

  /** Takes what an atom measured in a period; settled where no later moment changes it. */
  add(atom: Atom, period: Period, { settled, content }: Pick<Fresh, 'settled' | 'content'>): void {
    const inPeriod = atom.population.period ? period : undefined;
    this.fresh.push({ atom: this.digests.get(atom.id) ?? '', period: inPeriod, settled, content });
  }

  /**
   * Keeps what was measured, unless data changed meanwhile. Atoms told to be all there are supersede what others left; those among them
   * that read rows kept with answers are true of these from now on, as far as they can be brought forward with them.
   */
  async save({ all, answered = [] }: { readonly all: boolean; readonly answered?: readonly { readonly atom: Atom; readonly source: string }[] }): Promise<void> {
    if (this.fresh.length === 0) {
      return;
    }
    await this.engine.transaction(async (session) => {
      if ((await dataChanges(session)) !== this.changes) {
        return;
      }
      const digests = JSON.stringify([...this.atoms.keys()]);
      const behind = new Set((await session.all(atomsBehind)).map(({ atom }) => String(atom)));
      const fresh = this.fresh.filter(({ atom }) => !behind.has(atom));
      if (all) {
        await session.execute(`DELETE FROM ${statisticTable} WHERE NOT list_contains(from_json($1, '["VARCHAR"]'), atom)`, [digests]);
        await session.execute(`DELETE FROM ${measuredTable} WHERE NOT list_contains(from_json($1, '["VARCHAR"]'), atom)`, [digests]);
        await session.execute(`DELETE FROM ${answeredAtomTable} WHERE NOT list_contains(from_json($1, '["VARCHAR"]'), atom)`, [digests]);
        await this.noteAnswered(session, answered);
      }
      const column = (value: (each: Fresh) => string | boolean | null) => JSON.stringify(fresh.map(value));
      const names = [column(({ atom }) => atom), column(({ period }) => sqlMoment(period?.start)), column(({ period }) => sqlMoment(period?.end))];
      await session.execute(
        `DELETE FROM ${statisticTable} AS old USING (SELECT unnest(from_json($1, '["VARCHAR"]')) AS atom, CAST(unnest(from_json($2, '["VARCHAR"]')) AS TIMESTAMP) AS starts, CAST(unnest(from_json($3, '["VARCHAR"]')) AS TIMESTAMP) AS ends) AS fresh
          WHERE old.atom = fresh.atom AND old.starts IS NOT DISTINCT FROM fresh.starts AND old.ends IS NOT DISTINCT FROM fresh.ends`,
        names,
      );
      await this.insertFresh(session, fresh);
      await session.execute(
        `INSERT INTO ${measuredTable} SELECT * FROM (SELECT unnest(from_json($1, '["VARCHAR"]')) AS atom, unnest(from_json($2, '["VARCHAR"]'))) WHERE atom NOT IN (SELECT atom FROM ${measuredTable})`,
        [digests, JSON.stringify([...this.atoms.keys()].map((digest) => JSON.stringify(this.populationOf(digest))))],
      );
    });
  }

  /** In pieces: told all at once, they would stand in memory several times over. */
  private async insertFresh(session: Session, fresh: readonly Fresh[]): Promise<void> {
    const asOf = sqlMoment(this.context.asOf);
    let rows: EngineValue[][] = [];
    let length = 0;
    for (const [place, { atom, period, settled, content }] of fresh.entries()) {
      const told = JSON.stringify(content);
      rows.push([atom, sqlMoment(period?.start), sqlMoment(period?.end), asOf, settled, told]);
      length += told.length;
      if (length >= mostAtOnce || place === fresh.length - 1) {
        await session.insert(statisticTable, ['atom', 'starts', 'ends', 'as_of', 'settled', 'content'], rows);
        [rows, length] = [[], 0];
      }
    }
  }

  private async noteAnswered(session: Session, answered: readonly { readonly atom: Atom; readonly source: string }[]): Promise<void> {
    const column = (value: (each: (typeof answered)[number]) => string) => JSON.stringify(answered.map(value));
    await session.execute(
      `INSERT INTO ${answeredAtomTable} SELECT * FROM (SELECT unnest(from_json($1, '["VARCHAR"]')) AS atom, unnest(from_json($2, '["VARCHAR"]')) AS source, unnest(from_json($3, '["VARCHAR"]')))
        WHERE atom NOT IN (SELECT atom FROM ${answeredAtomTable}) AND source IN (SELECT source FROM ${answeredTable})`,
      [column(({ atom }) => this.digests.get(atom.id) ?? ''), column(({ source }) => source), column(({ atom }) => JSON.stringify(readBesideAnswers(atom)))],
    );
  }

  private populationOf(digest: string): MeasuredPopulation | undefined {
    const atom = this.atoms.get(digest);
    return (
      atom && {
        of: atom.population.of,
        period: atom.population.period,
        settings: atom.check.settings,
        timezone: this.context.timezone,
        reads: dependenciesOf(atom),
      }
    );
  }
}


function placeOf(atom: string, starts: unknown, ends: unknown): string {
  const second = (moment: unknown) => (typeof moment === 'string' ? Date.parse(moment) : null);
  return JSON.stringify([atom, second(starts), second(ends)]);
}
