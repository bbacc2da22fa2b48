import type { Person } from '@touchstone/sdk/contract';
import type { OrganisationSettings } from '@touchstone/sdk/schema';

import { HostError } from '../base/errors.js';
import type { KeptStandard } from '../host/index.js';

type ListedPeople = Pick<OrganisationSettings, 'people' | 'fourEyes'>;

/** The listed person of an id or a name. */
const listed = ({ people }: ListedPeople, given: string): Person | undefined => people.find(({ id }) => id === given) ?? people.find(({ name }) => name === given);

/**
 * Whoever approves standards, by id. Once the organisation lists anybody who may, it has to be one of those; before, any name is taken.
 * Throws `PERSON_UNKNOWN` and `PERSON_UNENTITLED`.
 */
export function approverOf(settings: ListedPeople, given: string): string {
  const person = listed(settings, given);
  const isListed = settings.fourEyes || settings.people.some(({ approves }) => approves);
  if (isListed && !person) {
    throw new HostError('PERSON_UNKNOWN', { id: given });
  }
  if (isListed && person?.approves !== true) {
    throw new HostError('PERSON_UNENTITLED', { id: given });
  }
  return person?.id ?? given;
}

/**
 * Whoever proposes a change of standards, by id. Throws `PERSON_UNKNOWN` for one who is not among those listed, and
 * `STANDARD_PROPOSER_MISSING` where nobody is named and the settings ask for two persons. `code` names the standard in it.
 */
export function proposerOf(settings: ListedPeople, given: string | undefined, code: string): string | undefined {
  if (given === undefined) {
    if (settings.fourEyes) {
      throw new HostError('STANDARD_PROPOSER_MISSING', { code });
    }
    return undefined;
  }
  const person = listed(settings, given);
  if (!person && (settings.fourEyes || settings.people.length > 0)) {
    throw new HostError('PERSON_UNKNOWN', { id: given });
  }
  return person?.id ?? given;
}

/** Whether somebody may approve what a version of a standard says. */
export const mayApprove = ({ fourEyes }: ListedPeople, approver: string, { proposedBy }: Pick<KeptStandard, 'proposedBy'>): boolean => !fourEyes || (proposedBy !== null && proposedBy !== approver);

/** Throws `STANDARD_APPROVER_SAME` and `STANDARD_PROPOSER_MISSING` where the settings ask for two persons and there is one. */
export function refuseSamePerson(settings: ListedPeople, approver: string, { code, proposedBy }: Pick<KeptStandard, 'code' | 'proposedBy'>): void {
  if (!mayApprove(settings, approver, { proposedBy })) {
    throw proposedBy === null ? new HostError('STANDARD_PROPOSER_MISSING', { code }) : new HostError('STANDARD_APPROVER_SAME', { id: approver, code });
  }
}
