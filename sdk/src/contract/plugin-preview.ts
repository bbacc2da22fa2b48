import Type, { type Static } from 'typebox';

import { RunComparison } from './comparison.js';
import { PluginInstallRequest } from './plugins.js';
import { Finding, Verdict } from './scorecard.js';

const closed = { additionalProperties: false } as const;

/** Which plugin to try out. */
export const PluginPreviewRequest = Type.Object(
  {
    id: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9_-]{1,64}$', description: 'Names this preview in its progress events. Default: made by the server.' })),
    registry: PluginInstallRequest.properties.registry,
    spec: Type.String({
      minLength: 1,
      maxLength: 1000,
      description: 'The id of a plugin that is here (the version that waits, else the installed one if it is off, else a newer one), an id with a version, or what could be installed.',
      examples: ['acme.promises', 'acme.promises@1.2.0'],
    }),
  },
  closed,
);
export type PluginPreviewRequest = Static<typeof PluginPreviewRequest>;

/** A finding that only one of two scorecards has. */
export const PreviewedFinding = Type.Object(
  {
    id: Finding.properties.id,
    check: Finding.properties.check,
    unit: Finding.properties.unit,
    severity: Finding.properties.severity,
    sentence: Type.Union([Type.String(), Type.Null()], { description: 'Null for what tells of people: a preview shows no figure that was not shown before.' }),
  },
  closed,
);
export type PreviewedFinding = Static<typeof PreviewedFinding>;

/** What a plugin, or another version of one, would change: tried out on the stored data, and nothing kept of it. */
export const PluginPreview = Type.Object(
  {
    plugin: Type.String(),
    version: Type.String(),
    previous: Type.Union([Type.String(), Type.Null()], { description: 'The version that takes part now.' }),
    baseline: Type.Enum(['published', 'measured'], { description: 'What it is compared with: the published scorecard, or one that was made for this where none is published.' }),
    comparison: RunComparison,
    findings: Type.Object(
      { appearing: Type.Array(PreviewedFinding), going: Type.Array(PreviewedFinding), staying: Type.Integer({ minimum: 0 }) },
      closed,
    ),
    checks: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          question: Type.String(),
          verdict: Type.Union([Verdict, Type.Null()], { description: 'Null where it waits for a capability.' }),
          missing: Type.Array(Type.String(), { description: 'Columns without data, and capabilities as `capability:text`.' }),
          problem: Type.Union([Type.Object({ code: Type.String(), detail: Type.String() }, closed), Type.Null()]),
        },
        closed,
      ),
      { description: 'The checks that it brings.' },
    ),
    cost: Type.Object(
      {
        measuringMs: Type.Number({ minimum: 0, description: 'How long measuring took, of what earlier runs had not kept.' }),
        calls: Type.Integer({ minimum: 0, description: 'Calls of its code.' }),
        sandboxMs: Type.Number({ minimum: 0, description: 'Processor time of its code.' }),
        memoryBytes: Type.Integer({ minimum: 0, description: 'Of its machine.' }),
      },
      closed,
    ),
    error: Type.Union([Type.Object({ code: Type.String(), detail: Type.String(), at: Type.String({ format: 'date-time' }) }, closed), Type.Null()], {
      description: 'What last went wrong with its code.',
    }),
  },
  closed,
);
export type PluginPreview = Static<typeof PluginPreview>;
