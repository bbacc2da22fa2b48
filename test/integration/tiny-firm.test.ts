import type { EvidencePage, Scorecard } from '@touchstone/sdk/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type AttackedOrganisation, attackedOrganisation } from './people.testing.js';

const day = (of: number, hour = 9) => `2026-10-${String(of).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;

/**
 * Two people, one mailbox and one phone, forty cases in October: half of them by mail, all answered within the hour but two mails that
 * nobody ever answered; three promises, one of them overdue.
 */
async function importTinyFirm(): Promise<AttackedOrganisation> {
  const firm = await attackedOrganisation((release) => ended.unshift(release));
  await firm.importCsv('org_unit', ['id,name,kind,parent_id,timezone', 'company,Small,company,,Europe/Prague']);
  await firm.importCsv('channel', ['id,kind,org_unit_id,steps_to_person,verified_on', 'mail,email,company,1,2026-09-30', 'line,phone,company,1,2026-09-30']);
  await firm.importCsv('customer', ['id,acquired_on', ...Array.from({ length: 15 }, (_, place) => `c${place},2026-01-${String(place + 1).padStart(2, '0')}`)]);
  const cases = Array.from({ length: 40 }, (_, place) => {
    const opened = day(1 + (place % 25));
    const silent = place === 8 || place === 10;
    const channel = place % 2 === 0 ? 'mail' : 'line';
    const reply = silent ? '' : day(1 + (place % 25), 10);
    return `k${place},${opened},${silent ? 'open' : 'closed'},${channel},company,c${place % 15},inbound,${reply},${reply},${reply}`;
  });
  await firm.importCsv('case', ['id,opened_at,status,channel_id,org_unit_id,customer_id,direction,first_human_reply_at,first_resolved_at,closed_at', ...cases, `end,${day(30)},closed,line,company,c0,inbound,${day(30, 10)},${day(30, 10)},${day(31, 20)}`]);
  const messages = Array.from({ length: 40 }, (_, place) => {
    const asked = `m${place},k${place},${day(1 + (place % 25))},inbound,customer,true`;
    return place === 8 || place === 10 ? [asked] : [asked, `r${place},k${place},${day(1 + (place % 25), 10)},outbound,employee,true`];
  }).flat();
  await firm.importCsv('message', ['id,case_id,at,direction,author_kind,is_public', ...messages]);
  await firm.importCsv('commitment', [
    'id,case_id,kind,made_at,due_at,done_at',
    `p1,k1,callback,${day(2)},${day(5)},${day(4)}`,
    `p2,k3,callback,${day(4)},${day(8)},${day(7)}`,
    `p3,k5,callback,${day(6)},${day(9)},`,
  ]);
  return firm;
}

const ended: (() => void | Promise<void>)[] = [];
let firm: AttackedOrganisation;
let scorecard: Scorecard;
beforeAll(async () => {
  firm = await importTinyFirm();
  scorecard = await firm.score();
});
afterAll(async () => {
  for (const release of ended) {
    await release();
  }
});

const checks = () => scorecard.principles.flatMap((principle) => principle.checks);
const verdictOf = (id: string) => checks().find((check) => check.id === id)?.verdict;

test('is told plainly of each mail that nobody answered, with its rows, at any number', async () => {
  const dropped = scorecard.findings.find(({ check }) => check === 'follow-up.dropped');
  const { body } = await firm.get(`/findings/${dropped?.id}/evidence`);

  expect(dropped).toMatchObject({ severity: 'critical', evidence: { rows: 2 } });
  const { total, rows } = JSON.parse(body) as EvidencePage;
  expect([total, rows.length]).toEqual([2, 2]);
  expect(scorecard.gate.passed).toBe(false);
  expect(scorecard.gate.conditions.filter(({ passed }) => !passed)).toMatchObject([{ check: 'follow-up.dropped', breaches: 2 }]);
});

test('has no finding that few rows could have made by chance', () => {
  const counted = new Map(checks().map(({ id, kind }) => [id, kind]));

  // Its cases name neither topic nor priority, none of them: that is no chance.
  expect(scorecard.findings.filter(({ check }) => counted.get(check) !== 'census').map(({ check }) => check)).toEqual(['integrity.completeness']);
});

test('of most that has rows at all, it says that there is not enough data', () => {
  expect(verdictOf('follow-up.promise-kept')).toBe('not-enough-data');
  const measured = checks().filter(({ verdict, kind }) => verdict !== 'not-measured' && kind !== 'census');
  const silent = measured.filter(({ verdict }) => verdict === 'not-enough-data' || verdict === 'too-close-to-call');

  expect(silent.length / measured.length).toBeGreaterThan(0.5);
});

test('gives no grade where it covers too little, and tells nothing of its two people', () => {
  expect(scorecard.overall.grade).toBeNull();
  const shown = checks().filter(({ id, value }) => id.startsWith('engagement.') && value !== null);
  expect(shown.map(({ id }) => id)).toEqual([]);
});
