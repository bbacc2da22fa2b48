import { HostError } from '../base/errors.js';
import type { OrganisationAudit } from '../services/audit.js';
import { check } from './memory-scorecard.testing.js';

const at = '2026-11-01T00:00:00Z';

/** The audit of a small organisation in memory: three changes of two people. */
const entries = [3, 2, 1].map((id) => ({ id, at, actor: id === 2 ? 'jana' : 'local-owner', actorName: id === 2 ? 'Jana' : null, action: 'standard.approve', about: `S-${id}`, changes: [{ what: 'version', before: 1, after: 2 }] }));

/** Who changed what in a small organisation in memory. */
export const memoryAudit: OrganisationAudit = {
  page: async ({ actor, kind = 'standard' }, { limit, after = '9' }) => {
    const all = entries.filter((entry) => (actor === undefined || entry.actor === actor) && entry.action.startsWith(`${kind}.`));
    const shown = all.filter(({ id }) => id < Number(after)).slice(0, limit);
    const last = shown.at(-1);
    return { entries: shown, total: all.length, actors: [{ id: 'jana', name: 'Jana' }], kinds: ['standard'], ...(last && all.some(({ id }) => id < last.id) && { next: String(last.id) }) };
  },
  async *csv({ actor }) {
    yield 'id,actor\r\n';
    yield* entries.filter((entry) => actor === undefined || entry.actor === actor).map((entry) => `${entry.id},${entry.actor}\r\n`);
  },
  origin: async ({ check: id, period = '2026-10' }) => {
    if (id !== check.id) {
      throw new HostError('CHECK_UNKNOWN', { id });
    }
    if (period !== '2026-10') {
      throw new HostError('PERIOD_UNSCORED', { period });
    }
    const { question, kind, format, countOf, value, low, high, n, verdict, standard } = check;
    return {
      run: { id: 'run-1', asOf: '2026-10-31T23:59:59Z', from: '2026-10-01', to: '2026-10-31', createdAt: at, current: true },
      actor: 'local-owner',
      period,
      check: { id, question, kind, format, countOf, value, low, high, n, verdict, standard },
      plugin: { id: 'touchstone.follow-up', version: '1.0.0', digest: null },
      touchstone: '1.0.0',
      dataVersion: 'd1',
      settingsVersion: 's1',
      unchanged: true,
      imports: [{ batch: 'b1', at, actor: 'local-owner', rowsKept: 98, rowsRejected: 2 }],
      imported: 1,
      standard: null,
    };
  },
};
