import { createHash } from 'node:crypto';

import type { StandardsChange } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import type { StandardsApprovedBy, StandardsChangedBy, StandardStore } from '../../store/index.js';
import { type CatalogueLayers, toLayers } from './catalogue-layers.js';
import { type KeptStandard, type StandardFacts, toKept, toStored } from './kept-standard.js';

/** What a standard is to say from now on. */
export interface StandardWish {
  readonly code: string;
  readonly facts: StandardFacts;
  /** The pack it is taken from. Default: the one that its latest version was. */
  readonly pack?: string;
  /** The version that was looked at, 0 for none. Default: whatever is the latest. */
  readonly basedOn?: number | undefined;
}

/**
 * The standards of an organisation as they are now, kept in memory for the runs. Each change is a new version; one that nobody has
 * approved changes no score, and the approved one before it holds meanwhile.
 */
export class StandardsCatalogue {
  private latest: ReadonlyMap<string, KeptStandard> = new Map();
  private approved: ReadonlyMap<string, KeptStandard> = new Map();
  private inForce: CatalogueLayers = new Map();
  private digest = '';

  private constructor(private readonly store: StandardStore) {}

  /** Reads the catalogue. */
  static async open(store: StandardStore): Promise<StandardsCatalogue> {
    const catalogue = new StandardsCatalogue(store);
    await catalogue.read();
    return catalogue;
  }

  /** Changes whenever the targets do that the catalogue sets; empty where it sets none. */
  get version(): string {
    return this.digest;
  }

  /** The targets that it sets. */
  get layers(): CatalogueLayers {
    return this.inForce;
  }

  /** The latest version of every standard that was not retired, by code. */
  list(): readonly KeptStandard[] {
    return [...this.latest.values()].filter((each) => !isEnded(each));
  }

  /** The last version of every standard that was retired, by code. */
  retired(): readonly KeptStandard[] {
    return [...this.latest.values()].filter(isEnded);
  }

  /** The version of every standard that holds, by code. */
  holdingAll(): readonly KeptStandard[] {
    return [...this.approved.values()].filter(({ retired }) => !retired);
  }

  /** The approved version of a standard, which holds. */
  holding(code: string): KeptStandard | undefined {
    return this.approved.get(code);
  }

  /** The latest version of a standard. Throws `STANDARD_UNKNOWN`. */
  get(code: string): KeptStandard {
    const found = this.find(code);
    if (!found) {
      throw new HostError('STANDARD_UNKNOWN', { code });
    }
    return found;
  }

  /** The latest version of a standard, if it was not retired. */
  find(code: string): KeptStandard | undefined {
    const found = this.latest.get(code);
    return found && isEnded(found) ? undefined : found;
  }

  /** Every version of a standard, newest first. Throws `STANDARD_UNKNOWN`. */
  async history(code: string): Promise<readonly KeptStandard[]> {
    const versions = await this.store.history(code);
    if (versions.length === 0) {
      throw new HostError('STANDARD_UNKNOWN', { code });
    }
    return versions.map(toKept);
  }

  /** Adds a version to each standard that is to say something else than it does. With an approver, what says it already is approved too, where that one may. */
  async change(wishes: readonly StandardWish[], { mayApprove = () => true, ...by }: StandardsChangedBy & { readonly mayApprove?: (standard: KeptStandard) => boolean }): Promise<StandardsChange> {
    const all = wishes.map(({ code, facts, pack, basedOn }) => {
      const before = this.find(code);
      return { code, facts: toStored(facts), pack: pack ?? before?.pack ?? null, retired: false, basedOn, before, isSame: says(before, facts) };
    });
    const different = all.filter(({ isSame }) => !isSame);
    if (different.length > 0) {
      await this.store.add(different.map(({ code, facts, pack, retired, basedOn }) => ({ code, facts, pack, retired, basedOn })), by);
    }
    const waiting = all.filter(({ isSame, before }) => isSame && before?.approvedAt === null && mayApprove(before)).map(({ code }) => code);
    const caughtUp = by.approvedBy === undefined || waiting.length === 0 ? [] : await this.store.approve(waiting, { actor: by.actor, approvedBy: by.approvedBy });
    await this.read();
    return {
      added: different.filter(({ before }) => !before).length,
      changed: different.filter(({ before }) => before).length,
      unchanged: all.length - different.length,
      approved: (by.approvedBy === undefined ? 0 : different.length) + caughtUp.length,
    };
  }

  /** Ends a standard once somebody approves that; its versions are kept. Throws `STANDARD_UNKNOWN` and `REVISION_STALE`. */
  async retire(code: string, { basedOn, ...by }: Omit<StandardsChangedBy, 'action'> & { readonly basedOn?: number | undefined }): Promise<void> {
    const { facts, pack } = this.get(code);
    await this.store.add([{ code, facts: toStored(facts), pack, retired: true, basedOn }], { ...by, action: 'standard.retire' });
    await this.read();
  }

  /** Approves the latest version of some standards; gives those that waited for it. Throws `REVISION_STALE`. */
  async approve(codes: readonly string[], by: StandardsApprovedBy): Promise<readonly string[]> {
    const approved = codes.length === 0 ? [] : await this.store.approve(codes, by);
    await this.read();
    return approved;
  }

  /** Takes back what waits for approval. Throws `STANDARD_UNKNOWN`, `STANDARD_SETTLED` where nothing does, and `REVISION_STALE`. */
  async withdraw(code: string, by: { readonly actor: string; readonly version?: number | undefined }): Promise<void> {
    this.get(code);
    if (!(await this.store.withdraw(code, by))) {
      throw new HostError('STANDARD_SETTLED', { code });
    }
    await this.read();
  }

  private async read(): Promise<void> {
    const versions = (await this.store.current()).map(toKept);
    this.latest = new Map(versions.map((each) => [each.code, each]));
    this.approved = new Map(versions.filter(({ approvedAt }) => approvedAt !== null).map((each) => [each.code, each]));
    this.inForce = toLayers([...this.approved.values()]);
    const said = [...this.inForce].map(([check, { organisation, orgUnits }]) => [check, organisation, [...orgUnits]]);
    this.digest = said.length === 0 ? '' : createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
  }
}

/** Whether a standard says something already. */
export const says = (standard: KeptStandard | undefined, facts: StandardFacts): boolean => standard?.retired === false && toStored(standard.facts) === toStored(facts);

/** Whether a version has ended its standard. */
const isEnded = ({ retired, approvedAt }: KeptStandard): boolean => retired && approvedAt !== null;
