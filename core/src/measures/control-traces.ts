import { census, check, controlledAt, type ControlTrace, controlWindow, count, house, latest, type NumberValue, type TimeValue, type TracedMethod, tracedMethods, traceUntil, traceWithin } from '@touchstone/sdk';
import { orgUnit } from '@touchstone/sdk/model';

import type { EngineRow, Session } from '../engine/engine.js';
import { missingData } from './available.js';
import { compileExpression } from './compile/expression-compiler.js';
import { Parameters } from './compile/parameters.js';
import { decided, openPopulation } from './compile/population.js';
import type { MeasureContext } from './context.js';
import type { MeasuredCheck } from './measurement.js';
import { mentions, needsOf } from './needs.js';

/** What one org unit left behind of a method of control. */
export interface ControlUse {
  readonly method: TracedMethod['id'];
  /** Traces within the quarter, and within the one before. */
  readonly within: number;
  readonly before: number;
  /** The last trace up to the end of the quarter, ISO 8601 in UTC. */
  readonly last?: string;
}

/** What the data can tell of a method of control. */
export interface ControlSight {
  readonly method: TracedMethod;
  /** The columns that tell when, as `table.column`. */
  readonly readFrom: readonly string[];
  /** What the data lack to tell anything of it; empty where they can. */
  readonly missing: readonly string[];
}

export interface ControlTraces {
  readonly sights: readonly ControlSight[];
  readonly units: readonly { readonly id: string; readonly name: string; readonly uses: readonly ControlUse[] }[];
}

/** Reads what the branches left behind of the twelve methods of control up to the end of a quarter, `back` quarters before the last. */
export async function readControlTraces(session: Session, context: MeasureContext, back: number): Promise<ControlTraces> {
  const sights = await readSights(session);
  const traces = tracedMethods.flatMap((method) => method.traces.map((trace) => ({ method, trace })));
  const window = controlWindow(back);
  const parameters = new Parameters();
  const { compilation, from } = openPopulation('org_unit', { dialect: session.dialect, context, parameters, settings: {} });
  const { $self: here } = orgUnit;
  const columns = traces.flatMap(({ trace }, place) =>
    Object.entries({
      within: count(trace.rows, ...traceWithin(trace, here, window)),
      before: count(trace.rows, ...traceWithin(trace, here, controlWindow(back + 1))),
      last: latest(trace.rows, trace.at, ...traceUntil(trace, here, window.until)),
    } satisfies Record<string, NumberValue | TimeValue>).map(([name, { node }]) => `${compileExpression(node, compilation)} AS "${name}${place}"`),
  );
  const where = decided(controlledAt(window.until).node, compilation);
  const rows = await session.all(`SELECT t."id" AS id, t."name" AS name, ${columns.join(', ')}\n${from()}\nWHERE ${where} ORDER BY t."id"`, parameters.values);
  return {
    sights,
    units: rows.map((row) => ({
      id: String(row['id']),
      name: String(row['name'] ?? row['id']),
      uses: tracedMethods.map((method) => useOf(method, row, traces.flatMap((each, place) => (each.method === method ? [place] : [])))),
    })),
  };
}

function useOf({ id }: TracedMethod, row: EngineRow, places: readonly number[]): ControlUse {
  const sum = (name: string) => places.reduce((total, place) => total + Number(row[`${name}${place}`] ?? 0), 0);
  const last = places.flatMap((place) => (row[`last${place}`] === null ? [] : [String(row[`last${place}`])])).sort().at(-1);
  return { method: id, within: sum('within'), before: sum('before'), ...(last !== undefined && { last }) };
}

async function readSights(session: Session): Promise<ControlSight[]> {
  const asked = tracedMethods.map((method) => ({ method, checks: method.traces.map((trace, place) => asCheck(trace, `${method.id}.${place}`)) }));
  const missing = await missingData(session, asked.flatMap(({ checks }) => checks));
  return asked.map(({ method, checks }) => {
    const lacking = checks.map(({ id }) => missing.get(id) ?? []);
    const columns = checks.flatMap((each) => mentions(needsOf(each))).flatMap(({ table, column }) => (column === undefined ? [] : [`${table}.${column}`]));
    return { method, readFrom: [...new Set(columns)], missing: lacking.some(({ length }) => length === 0) ? [] : [...new Set(lacking.flat())] };
  });
}

/** A trace as a check of its rows, which is asked of what it needs alone. */
function asCheck({ rows, at, orgUnit: place, which }: ControlTrace, id: string): MeasuredCheck {
  const measure = census({ of: rows, where: place.isKnown().and(at.isKnown(), ...(which ? [which] : [])), breaching: at.isMissing() });
  return { id, check: check({ id: 'trace', question: 'What is left?', measure, standard: { better: 'higher', provenance: house } }), settings: {} };
}
