import { HostError } from '../base/errors.js';
import type { Closable } from '../base/lifecycle.js';
import type { OrganisationServices } from './organisation-services.js';
import { OrganisationWork, type WorkObserver } from './organisation-work.js';
import { ScorecardCache } from './scorecard-cache.js';

/** One organisation as the routes see it: its services, its written scorecards and its long work. */
export interface ServedOrganisation {
  readonly services: OrganisationServices;
  readonly scorecards: ScorecardCache;
  readonly work: OrganisationWork;
}

/** The organisations that a server serves. */
export class ServedOrganisations implements Closable {
  private readonly byId: ReadonlyMap<string, ServedOrganisation>;

  constructor(organisations: readonly OrganisationServices[], observer: WorkObserver) {
    this.byId = new Map(
      organisations.map((services) => [
        services.id,
        { services, scorecards: new ScorecardCache(services), work: new OrganisationWork(services, observer) },
      ]),
    );
  }

  /** Throws `ORGANISATION_NOT_SERVED`. */
  get(id: string): ServedOrganisation {
    const organisation = this.byId.get(id);
    if (!organisation) {
      throw new HostError('ORGANISATION_NOT_SERVED', { id });
    }
    return organisation;
  }

  list(): readonly ServedOrganisation[] {
    return [...this.byId.values()];
  }

  /** Calls off the work of all of them and waits until it has stopped. The services stay open: who opened them closes them. */
  async close(): Promise<void> {
    await Promise.all(this.list().map(({ work }) => work.close()));
  }
}
