import Type, { type Static } from 'typebox';

import { ImportReport } from './imports.js';
import { Problem } from './problem.js';

const closed = { additionalProperties: false } as const;
const progress = {
  step: Type.String(),
  done: Type.Number({ minimum: 0 }),
  total: Type.Optional(Type.Number({ minimum: 0, description: 'Absent where the end is not known.' })),
};

/** Something that happened to an organisation, as the event stream tells it: `type` is also the name of the event. */
export const OrganisationEvent = Type.Union([
  Type.Object({ type: Type.Literal('run-progress'), job: Type.String(), ...progress }, closed),
  Type.Object(
    { type: Type.Literal('run-finished'), job: Type.String(), run: Type.String({ description: 'As in the scorecard.' }) },
    closed,
  ),
  Type.Object({ type: Type.Literal('run-failed'), job: Type.String(), problem: Problem }, closed),
  Type.Object({ type: Type.Literal('import-progress'), import: Type.String(), ...progress }, closed),
  Type.Object({ type: Type.Literal('upload-imported'), upload: Type.String(), report: ImportReport }, { ...closed, description: 'A file that was dropped has been imported; a run follows.' }),
  Type.Object({ type: Type.Literal('upload-failed'), upload: Type.String(), problem: Problem }, closed),
  Type.Object(
    {
      type: Type.Literal('plugin-step'),
      plugin: Type.String(),
      step: Type.Enum(['started', 'loaded', 'dropped', 'killed', 'died', 'called', 'failed', 'open', 'half-open', 'closed', 'quarantined', 'released', 'notified', 'not-notified'], {
        description: 'Of its machine: `started` with a new process, `loaded`, `dropped`, `killed`, `died`. Of its breaker: `open` rests, `half-open` tries once, `closed` goes on. Of its notifiers: `notified`, `not-notified`.',
      }),
      detail: Type.Union([Type.String(), Type.Null()], { description: 'What went wrong.' }),
    },
    closed,
  ),
  Type.Object({ type: Type.Literal('preview-progress'), preview: Type.String(), ...progress }, closed),
  Type.Object({ type: Type.Literal('data-changed'), dataVersion: Type.String() }, closed),
  Type.Object(
    { type: Type.Literal('life-changed'), what: Type.Enum(['finding', 'action', 'annotation', 'person']), id: Type.String() },
    { ...closed, description: 'Somebody decided about a finding, or changed an action, an annotation or the list of people.' },
  ),
]);
export type OrganisationEvent = Static<typeof OrganisationEvent>;
