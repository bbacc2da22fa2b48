import { AuditFilter, EvidenceQuery, MappingName, Problem, StandardCode, type Unit, type ViewAsked } from '@touchstone/sdk/contract';
import Type, { type TSchema } from 'typebox';

const closed = { additionalProperties: false } as const;
const id = Type.String({ minLength: 1, maxLength: 200 });
const locale = Type.Optional(
  Type.String({
    pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$',
    description: 'Language of the sentences. Default: that of the organisation.',
    examples: ['cs'],
  }),
);

/** What addresses name, and what queries ask. */
export const OrganisationParams = Type.Object({ organisation: id });
export const FindingParams = Type.Object({ organisation: id, finding: id });
export const CheckParams = Type.Object({ organisation: id, check: id });
export const ActionParams = Type.Object({ organisation: id, action: id });
export const AnnotationParams = Type.Object({ organisation: id, check: id, annotation: id });
export const PersonParams = Type.Object({ organisation: id, person: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 64 }) });
export const PluginParams = Type.Object({ organisation: id, plugin: id });
export const SourceParams = Type.Object({ organisation: id, plugin: id, source: id });
export const ExporterParams = Type.Object({ organisation: id, plugin: id, exporter: id });
export const CommandParams = Type.Object({ organisation: id, plugin: id, command: id });
export const SettingParams = Type.Object({ organisation: id, setting: id });
export const SecretParams = Type.Object({ organisation: id, plugin: id, secret: id });
export const PanelFileParams = Type.Object({ organisation: id, plugin: id, panel: id, '*': Type.String({ maxLength: 300 }) });
export const StandardParams = Type.Object({ organisation: id, code: StandardCode });
export const PackParams = Type.Object({ organisation: id, plugin: id, pack: id });
export const RunParams = Type.Object({ organisation: id, run: id });
export const ComparisonParams = Type.Object({ organisation: id, run: id, other: id });
export const PeriodParams = Type.Object({ organisation: id, period: Type.String({ minLength: 4, maxLength: 20 }) });
export const UploadParams = Type.Object({ organisation: id, upload: id });
export const MappingParams = Type.Object({ organisation: id, mapping: MappingName });
export const UploadQuery = Type.Object({ name: Type.String({ minLength: 1, maxLength: 1000, description: 'What the file is called.' }) }, closed);
export const NoQuery = Type.Object({}, closed);
export const OrgUnitQuery = Type.Object({ orgUnit: Type.Optional(id) }, closed);
export const LocaleQuery = Type.Object({ locale }, closed);
export const RunsQuery = Type.Object({ limit: Type.Integer({ minimum: 1, maximum: 1000, default: 50 }) }, closed);
/** A standard to try out, in the measure's own unit: a share is 0 to 1, a duration seconds. */
export const SimulationQuery = Type.Object(
  {
    target: Type.Optional(Type.Number({ description: 'Default: the present one.' })),
    floor: Type.Optional(Type.Number({ description: 'Where attainment is nil. Default: the present one.' })),
    locale,
  },
  closed,
);
/** Which quarter, and in which language names are told. */
export const ControlsQuery = Type.Object({ back: Type.Integer({ minimum: 0, default: 0, description: 'Quarters before the last.' }), locale }, closed);
export const DueQuery = Type.Object({ days: Type.Integer({ minimum: 1, maximum: 31, default: 10, description: 'How many days, today included.' }), locale }, closed);
export const PlanQuery = Type.Object({ check: Type.Optional(id) }, closed);
export const RejectsQuery = Type.Object({ batch: Type.Optional(id), locale }, closed);

const unitPrefix = 'unit.';
const unitMembers = { '^unit\\.[A-Za-z][A-Za-z0-9_]*$': Type.String({ minLength: 1, maxLength: 200 }) };
const periodKey = (description: string) => Type.String({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2}|-Q[1-4])?$', description, examples: ['2026-10', '2026-W44', '2026-Q4'] });

/** A part and a period of the scorecard. */
const view = {
  period: Type.Optional(periodKey('The period to look at: a month, a quarter, or another. Default: that of the latest run.')),
  'unit.orgUnit': Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'The org unit to look at, with all below it. Default: the whole organisation.', examples: ['brno'] })),
  'unit.channel': Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'The channel to look at. Checks that are not told by channel are then not measured.', examples: ['brno-phone'] })),
};

/** Which changes, page by page. */
export const AuditQuery = Type.Object(
  { ...AuditFilter.properties, limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }), after: Type.Optional(Type.String({ pattern: '^\\d{1,15}$', description: 'The `next` of the page before.' })) },
  closed,
);
/** The figure of which check, in which run: of a period, or named. */
export const OriginQuery = Type.Object({ check: id, period: Type.Optional(periodKey('Default: that of the latest run.')), run: Type.Optional(id), locale }, closed);

/** In which period a finding is told, and its rows. */
export const FindingQuery = Type.Object({ period: view.period, locale }, closed);
export const FindingEvidenceQuery = Type.Object({ ...EvidenceQuery.properties, period: view.period }, closed);

/** Within which unit. */
export const WithinQuery = Type.Object({ 'unit.orgUnit': view['unit.orgUnit'], 'unit.channel': view['unit.channel'] }, closed);

/** What part of the scorecard is looked at, in which period, in which language. */
export const ViewQuery = Type.Object({ ...view, locale }, closed);

/** The view that the parameters of a query name; nothing where they name none. */
export function toView(query: Readonly<Partial<Record<keyof typeof view, string | undefined>>>): ViewAsked {
  const { period } = query;
  const unit = toUnit(query);
  return { ...(period !== undefined && { period }), ...(unit && { unit }) };
}

/** Which units of a check: of one cut, as `orgUnit` or `channel,orgUnit`, within a view. */
export const UnitsQuery = Type.Object({ ...view, by: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Default: org units, else the cut of the most units.' })), locale }, closed);

/** Two periods, and a unit as `unit.orgUnit=brno`. */
export const PeriodsQuery = Type.Object(
  {
    from: Type.Optional(periodKey('The earlier period. Default: the one before the other.')),
    to: Type.Optional(periodKey('Default: the period of the scorecard.')),
    locale,
  },
  { ...closed, patternProperties: unitMembers },
);

/** As {@link EvidenceQuery}, for any period and unit; a unit is named by its dimensions, such as `unit.orgUnit=brno`. */
export const CheckEvidenceParameters = Type.Object(
  {
    ...EvidenceQuery.properties,
    period: Type.Optional(periodKey('A day, ISO week, month, quarter or year. Default: the period of the scorecard.')),
  },
  { ...closed, patternProperties: unitMembers },
);

/** The unit that the parameters of a query name; undefined for the whole organisation. */
export function toUnit(query: Readonly<Record<string, unknown>>): Unit | undefined {
  const members = Object.entries(query).flatMap(([name, value]) =>
    name.startsWith(unitPrefix) && typeof value === 'string' ? [[name.slice(unitPrefix.length), value] as const] : [],
  );
  return members.length > 0 ? Object.fromEntries(members) : undefined;
}

/** The answers of a route: its own, and the problems that any route can have. */
export function answers<TStatus extends number, T extends TSchema>(status: TStatus, schema: T) {
  return { [status]: schema, '4xx': Problem, '5xx': Problem } as Record<TStatus, T> & Record<'4xx' | '5xx', typeof Problem>;
}
