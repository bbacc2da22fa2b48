import type { DecisionRequest, FindingLife } from '@touchstone/sdk/contract';
import type { ExemptionSetting, OrganisationSettings } from '@touchstone/sdk/schema';

import { HostError } from '../base/errors.js';
import type * as host from '../host/index.js';
import * as scorecard from '../scorecard/index.js';
import { type StoredRun, ScorecardFigures } from '../store/index.js';

/** What a decision is made with. */
export interface DecisionParts {
  readonly context: host.OrganisationContext;
  readonly live: host.LiveSettings;
  readonly life: FindingLife;
  /** Undefined before the first run. */
  readonly latest: StoredRun | undefined;
  /** The local day. */
  readonly today: string;
  readonly actor: string;
}

/** Throws `PERSON_UNKNOWN`. */
export function knownPerson({ people }: Pick<OrganisationSettings, 'people'>, id: string) {
  const person = people.find((each) => each.id === id);
  if (!person) {
    throw new HostError('PERSON_UNKNOWN', { id });
  }
  return person;
}

/**
 * Decides about a finding; gives whether anything was changed. What is accepted becomes an exemption of the settings, so that it is
 * judged as one that was written there by hand; any other decision takes the exemption away again.
 *
 * Throws `PERSON_UNKNOWN`, `PERSON_UNENTITLED`, `DECISION_PAST`, `DECISION_GROUNDLESS`, `REVISION_STALE` and `FOLDER_UNWRITABLE`.
 */
export async function decide(parts: DecisionParts, request: DecisionRequest): Promise<boolean> {
  const { context, live, life, latest, today, actor } = parts;
  const { settings } = context;
  const until = 'until' in request ? (request.until ?? null) : null;
  if (until !== null && until < today) {
    throw new HostError('DECISION_PAST', { id: life.id, day: until });
  }
  if (request.kind === 'assigned') {
    knownPerson(settings, request.owner);
  }
  const figure = latest && new ScorecardFigures(latest.document).figure(life.check, life.unit);
  const exemptions = settings.exemptions.map((each, place) => ({ each, place })).filter(({ each }) => scorecard.exemptionsByFinding([each]).has(life.id));
  const common = { finding: life.id, revision: request.revision, status: request.kind, actor, figure } as const;
  if (request.kind !== 'accepted') {
    return context.state.decisions.decide({
      ...common,
      owner: request.kind === 'assigned' ? request.owner : null,
      reason: 'reason' in request ? (request.reason ?? null) : null,
      until,
      // Of several the last goes first: the others keep their places.
      changesMore: exemptions.length > 0,
      alongside: () => exemptions.toReversed().forEach(({ place }) => live.edit(['exemptions', place], undefined)),
    });
  }
  if (!knownPerson(settings, request.approver).approves) {
    throw new HostError('PERSON_UNENTITLED', { id: request.approver });
  }
  const known = exemptions.at(-1);
  const exemption = exemptionOf(request, { life, latest, figure: figure?.value, known: known?.each });
  if (!exemption) {
    throw new HostError('DECISION_GROUNDLESS', { id: life.id });
  }
  return context.state.decisions.decide({
    ...common,
    owner: null,
    reason: null,
    until: null,
    told: { approver: request.approver, reason: exemption.reason, until: exemption.until, ...(exemption.worst !== undefined && { worst: exemption.worst }) },
    changesMore: !known || !isSame(known.each, exemption) || life.status !== 'accepted',
    alongside: () => live.edit(['exemptions', known?.place ?? settings.exemptions.length], exemption),
  });
}

interface Accepting {
  readonly life: FindingLife;
  readonly latest: StoredRun | undefined;
  readonly figure: number | undefined;
  readonly known: ExemptionSetting | undefined;
}

/** The exemption that accepts a finding as bad as it is now. One that is accepted already keeps what it accepts; undefined for one that is gone. */
function exemptionOf(
  { approver, reason, until, worst }: Extract<DecisionRequest, { kind: 'accepted' }>,
  { life, latest, figure, known }: Accepting,
): ExemptionSetting | undefined {
  const goesOn = life.status === 'accepted' ? known : undefined;
  const isPresent = latest?.document.findings.some(({ id }) => id === life.id) === true;
  if (!goesOn && !isPresent) {
    return undefined;
  }
  const check = latest?.document.principles.flatMap(({ checks }) => checks).find(({ id }) => id === life.check);
  // The units of a spread are held to each other and to no value.
  const accepted = worst ?? (goesOn ? goesOn.worst : check?.kind === 'spread' ? undefined : figure);
  const from = goesOn ? goesOn.from : latest?.document.run.period.from;
  return {
    check: life.check,
    unit: life.unit,
    reason,
    approvedBy: approver,
    ...(from !== undefined && { from }),
    ...(accepted !== undefined && { worst: accepted }),
    until,
  };
}

const isSame = (a: ExemptionSetting, b: ExemptionSetting): boolean =>
  a.reason === b.reason && a.approvedBy === b.approvedBy && a.until === b.until && a.worst === b.worst && a.from === b.from;
