import { isDeepStrictEqual } from 'node:util';

import type { AuditChange } from '@touchstone/sdk/contract';

import type { AuditThing, KeptAuditEntry, StandardVersion } from '../store/index.js';
import type * as host from '../host/index.js';
import { changesBetween } from './settings-changes.js';

type State = host.OrganisationContext['state'];

/** Where the id of what is changed stands in the detail, by the noun of the action. Findings have a subject instead. */
const idFields: Readonly<Record<string, string>> = {
  action: 'action',
  annotation: 'annotation',
  capability: 'plugin',
  command: 'command',
  commentary: 'period',
  data: 'batch',
  finding: 'finding',
  mapping: 'name',
  person: 'person',
  plugin: 'plugin',
  run: 'run',
  secret: 'plugin',
  settings: 'version',
};

/** Things whose entries each say all of them, so that the one before tells how they were. */
const stated = ['action', 'annotation', 'commentary', 'person'];
const statedActions = ['plugin.settings', 'plugin.weights'];

/** Most standards of one entry whose versions are told. */
const standardsTold = 20;

const nounOf = ({ action }: Pick<KeptAuditEntry, 'action'>): string => action.split('.')[0] ?? action;

/** What an entry is about, by its id. */
export function aboutOf(entry: KeptAuditEntry): string | null {
  const noun = nounOf(entry);
  const said = entry.detail[idFields[noun] ?? ''];
  if (typeof said === 'string') {
    return said;
  }
  const { standards } = entry.detail;
  return Array.isArray(standards) ? standards.slice(0, 3).join(', ') + (standards.length > 3 ? ` … (${standards.length})` : '') : (entry.subject ?? null);
}

/** The finding that an entry is about. */
export function findingOf({ action, subject }: KeptAuditEntry): string | undefined {
  return subject !== undefined && (action.startsWith('finding.') || (action.startsWith('action.') && subject !== '')) ? subject : undefined;
}

/** What an entry changed: each field that differs from what the audit, the settings or the standard said before. */
export async function auditChanges(state: State, entry: KeptAuditEntry): Promise<AuditChange[]> {
  const noun = nounOf(entry);
  if (noun === 'settings') {
    return settingsChanges(state, entry);
  }
  if (noun === 'standard') {
    return standardChanges(state, entry);
  }
  const thing = thingOf(entry, noun);
  const actions = statedActions.includes(entry.action) ? entry.action : `${noun}.`;
  const before = thing && (stated.includes(noun) || noun === 'finding' || statedActions.includes(entry.action)) ? await state.audit.previous(entry, { actions, thing }) : undefined;
  return between(before?.detail ?? {}, entry.action.endsWith('.remove') ? {} : entry.detail, [idFields[noun] ?? '', 'revision', 'standards']);
}

function thingOf(entry: KeptAuditEntry, noun: string): AuditThing | undefined {
  if (noun === 'finding') {
    return entry.subject === undefined ? undefined : { subject: entry.subject };
  }
  const field = idFields[noun];
  const value = field === undefined ? undefined : entry.detail[field];
  return field !== undefined && typeof value === 'string' ? { field, value } : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function between(before: Fields, after: Fields, without: readonly string[] = []): AuditChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !without.includes(name) && !isDeepStrictEqual(before[name] ?? null, after[name] ?? null));
  return names.map((what) => ({ what, ...told('before', before[what]), ...told('after', after[what]) }));
}

const told = (name: 'before' | 'after', value: unknown): Partial<AuditChange> => (value === undefined || value === null ? {} : { [name]: value });

/** The version of the settings that the entry names, against the one before it. */
async function settingsChanges({ settings }: State, { at, detail }: KeptAuditEntry): Promise<AuditChange[]> {
  const versions = await settings.list({ limit: Number.MAX_SAFE_INTEGER });
  const place = versions.findIndex((each) => each.version === detail['version'] && each.at === at);
  const [changed] = place === -1 ? [] : changesBetween(versions.slice(place, place + 2));
  return (changed?.changes ?? []).map(({ path, before, after }) => ({ what: path, ...told('before', before), ...told('after', after) }));
}

/** Each version that the entry names, against the one before it. */
async function standardChanges({ standards }: State, { action, detail }: KeptAuditEntry): Promise<AuditChange[]> {
  const named = Array.isArray(detail['standards']) ? detail['standards'].filter((each) => typeof each === 'string') : [];
  const changes: AuditChange[] = [];
  for (const each of named.slice(0, standardsTold)) {
    const [, code = '', version = ''] = /^(.*) (\d+)$/.exec(each) ?? [];
    const history = await standards.history(code);
    const own = history.find((known) => known.version === Number(version));
    const before = history.find((known) => known.version === Number(version) - 1);
    if (own) {
      changes.push(...versionChanges(own, before, action).map((change) => ({ ...change, what: named.length > 1 ? `${code}: ${change.what}` : change.what })));
    }
  }
  return changes;
}

function versionChanges(own: StandardVersion, before: StandardVersion | undefined, action: string): AuditChange[] {
  const version = { what: 'version', ...(before && { before: before.version }), after: own.version };
  const signed = [...(own.proposedBy === null ? [] : [{ what: 'proposedBy', after: own.proposedBy }]), ...(own.approvedBy === null ? [] : [{ what: 'approvedBy', after: own.approvedBy }])];
  const reason = own.reason === null ? [] : [{ what: 'reason', after: own.reason }];
  if (action === 'standard.withdraw') {
    return [{ what: 'withdrawn', before: own.version }];
  }
  const facts = between(before ? (JSON.parse(before.facts) as Fields) : {}, JSON.parse(own.facts) as Fields);
  return action === 'standard.approve' ? [version, ...signed] : [version, ...facts, ...reason, ...signed];
}
