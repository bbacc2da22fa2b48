import type { EngineValue } from '../engine.js';

/** A statement as ClickHouse takes it: named, typed places, and their values. */
export interface BoundStatement {
  readonly query: string;
  readonly query_params: Record<string, unknown>;
}

/** Quoted text and names, comments, and places: only the last are of interest, and only outside of the others. */
const tokens = /'(?:[^'\\]|\\[\s\S]|'')*'|"(?:[^"\\]|\\[\s\S]|"")*"|`(?:[^`\\]|\\[\s\S])*`|--[^\n]*|\/\*[\s\S]*?\*\/|\$(\d+)/g;

/** Gives each place, `$1`, a name and the type of its value. Values stay apart from the text. */
export function bindStatement(sql: string, parameters: readonly EngineValue[]): BoundStatement {
  const query = sql.replace(tokens, (token, place: string | undefined) =>
    place === undefined ? token : `{p${place}:${typeOf(parameters[Number(place) - 1] ?? null)}}`,
  );
  return { query, query_params: Object.fromEntries(parameters.map((value, index) => [`p${index + 1}`, value])) };
}

function typeOf(value: EngineValue): string {
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'boolean':
      return 'Bool';
    case 'bigint':
      return 'Int64';
    case 'number':
      return Number.isSafeInteger(value) ? 'Int64' : 'Float64';
    default:
      return value === null ? 'Nullable(String)' : `Array(${elementType(value)})`;
  }
}

function elementType(values: readonly EngineValue[]): string {
  const known = new Set(values.filter((value) => value !== null).map(typeOf));
  const [first = 'String'] = known.has('Float64') ? ['Float64'] : known;
  return values.includes(null) && !first.startsWith('Array') ? `Nullable(${first})` : first;
}
