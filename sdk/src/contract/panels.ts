import Type, { type Static } from 'typebox';

import { CheckResult, PrincipleResult } from './scorecard.js';

/** A page of an enabled plugin, to be shown in a sandboxed frame. */
export const PanelSummary = Type.Object({
  id: Type.String({ description: 'The id of the plugin, a slash, and its own.', examples: ['acme.desk/trend'] }),
  plugin: Type.String(),
  principle: Type.String({ description: 'On whose page it is shown.' }),
  doc: Type.String({ description: 'What it shows, for who cannot see it.' }),
  page: Type.String({ description: 'Where its page is served, as a path on this server.' }),
  checks: Type.Array(Type.String(), { description: 'The checks whose results it is told.' }),
});
export type PanelSummary = Static<typeof PanelSummary>;

/** What a panel is sent by `postMessage` once it has said that it is ready, and again whenever something of it changes. */
export const PanelShow = Type.Object({
  type: Type.Literal('show'),
  /** A language tag, such as `cs`. */
  locale: Type.String(),
  theme: Type.Enum(['light', 'dark']),
  /** The principle on whose page it is; null where it has no score. */
  principle: Type.Union([Type.Omit(PrincipleResult, ['checks']), Type.Null()]),
  /** The results of the checks that it declares. */
  checks: Type.Array(CheckResult),
});
export type PanelShow = Static<typeof PanelShow>;

/** What a panel sends: that it is ready to be told, or how high it wants to be, in pixels. Anything else is ignored. */
export const PanelAnswer = Type.Union([Type.Object({ type: Type.Literal('ready') }), Type.Object({ type: Type.Literal('height'), height: Type.Number({ minimum: 0 }) })]);
export type PanelAnswer = Static<typeof PanelAnswer>;
