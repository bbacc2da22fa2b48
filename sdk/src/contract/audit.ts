import Type, { type Static } from 'typebox';

import { CatalogueStandard } from './standards.js';
import { CheckResult } from './scorecard.js';
import { RunSummary } from './comparison.js';

const closed = { additionalProperties: false } as const;
const Nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const day = (description: string) => Type.String({ format: 'date', description });

/** One thing that a change changed. */
export const AuditChange = Type.Object(
  {
    what: Type.String({ description: 'A field, or a JSON pointer into the settings.', examples: ['due', '/period/grain'] }),
    before: Type.Optional(Type.Unknown({ description: 'Left out where there was nothing, or nothing is known of it.' })),
    after: Type.Optional(Type.Unknown({ description: 'Left out where nothing is left of it.' })),
  },
  closed,
);
export type AuditChange = Static<typeof AuditChange>;

/** A change that somebody made. Nothing personal is in it but the ids of who made it and who is named in it. */
export const AuditRecord = Type.Object(
  {
    id: Type.Integer({ minimum: 1 }),
    at: Type.String({ format: 'date-time' }),
    actor: Type.String({ description: '`local-owner` for whoever works on the machine itself, `host` for Touchstone.' }),
    actorName: Nullable(Type.String({ description: 'Of somebody whom the organisation lists.' })),
    action: Type.String({ examples: ['standard.approve'] }),
    about: Nullable(Type.String({ description: 'What was changed, by its id.' })),
    changes: Type.Array(AuditChange),
    finding: Type.Optional(Type.String({ description: 'The finding that it is about.' })),
  },
  closed,
);
export type AuditRecord = Static<typeof AuditRecord>;

/** Which changes. */
export const AuditFilter = Type.Object(
  {
    actor: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    kind: Type.Optional(Type.String({ pattern: '^[a-z]+$', maxLength: 40, description: 'What was changed: `standard`, `finding`, `settings`.' })),
    from: Type.Optional(day('First local day.')),
    to: Type.Optional(day('Last local day.')),
  },
  closed,
);
export type AuditFilter = Static<typeof AuditFilter>;

/** A page of the audit, newest first. */
export const AuditPage = Type.Object(
  {
    entries: Type.Array(AuditRecord),
    total: Type.Integer({ minimum: 0, description: 'All that pass the filters.' }),
    actors: Type.Array(Type.Object({ id: Type.String(), name: Nullable(Type.String()) }, closed), { description: 'Everybody who ever changed anything.' }),
    kinds: Type.Array(Type.String(), { description: 'Everything that was ever changed.' }),
    next: Type.Optional(Type.String({ description: 'Where the next page begins; absent on the last one.' })),
  },
  closed,
);
export type AuditPage = Static<typeof AuditPage>;

/** Where a figure of a run comes from: what an auditor asks. */
export const FigureOrigin = Type.Object(
  {
    run: RunSummary,
    /** Who had it scored. */
    actor: Nullable(Type.String()),
    period: Type.String({ examples: ['2026-03'] }),
    check: Type.Pick(CheckResult, ['id', 'question', 'kind', 'format', 'countOf', 'value', 'low', 'high', 'n', 'k', 'verdict', 'standard']),
    plugin: Type.Object({ id: Type.String(), version: Type.String(), digest: Nullable(Type.String({ description: 'Of its declarations and its code.' })) }, closed),
    touchstone: Nullable(Type.String({ description: 'The version that judged.' })),
    dataVersion: Type.String(),
    settingsVersion: Type.String(),
    unchanged: Type.Boolean({ description: 'Whether the data are still those of the run, so that the rows are those it counted.' }),
    imports: Type.Array(Type.Object({ batch: Type.String(), at: Type.String({ format: 'date-time' }), actor: Type.String(), rowsKept: Nullable(Type.Integer()), rowsRejected: Nullable(Type.Integer()) }, closed), {
      description: 'The files that had been imported when it was scored, newest first, at most ten.',
    }),
    imported: Type.Integer({ minimum: 0, description: 'How many there were.' }),
    standard: Nullable(CatalogueStandard),
  },
  { ...closed, description: 'The `standard` is the version of the catalogue that the check was held to, with who changed, proposed and approved it; null where the settings or the plugin say it.' },
);
export type FigureOrigin = Static<typeof FigureOrigin>;
