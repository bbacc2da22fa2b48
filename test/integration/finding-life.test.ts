import { isDeepStrictEqual } from 'node:util';

import type { ActionRequest, Scorecard } from '@touchstone/sdk/contract';
import { describe, expect, onTestFinished, test } from 'vitest';

import { type AttackedOrganisation, attackedOrganisation } from './people.testing.js';

const branches = ['brno', 'liberec', 'ostrava', 'praha', 'zlin'];
const check = 'follow-up.promise-kept';
const people = [
  { id: 'jana', name: 'Jana Nováková', approves: true },
  { id: 'petr', name: 'Petr Svoboda', approves: false },
];

const day = (month: number, date: number, hour = 9) => `2025-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;

/** How many of 40 promises a branch keeps in a month of 2025: Brno few from May to August, and most again from October on. */
function keptBy(branch: string, month: number): number {
  if (branch !== 'brno') {
    return 37;
  }
  return month < 5 ? 37 : month <= 8 ? 18 : month === 9 ? 25 : 36;
}

interface Rows {
  readonly months: readonly number[];
  readonly kept?: (branch: string, month: number) => number;
}

function casesOf({ months, kept = keptBy }: Rows): { readonly case: string[]; readonly commitment: string[] } {
  const cases = ['id,opened_at,org_unit_id,channel_id,status'];
  const commitments = ['id,case_id,kind,made_at,due_at,done_at'];
  for (const month of months) {
    for (const branch of branches) {
      for (let index = 0; index < 40; index += 1) {
        const id = `${branch}-${month}-${index}`;
        const date = 1 + (index % 20);
        cases.push(`${id},${day(month, date)},${branch},phone-${branch},closed`);
        commitments.push(`${id},${id},callback,${day(month, date)},${day(month, date + 2)},${day(month, date + (index < kept(branch, month) ? 1 : 4))}`);
      }
    }
  }
  return { case: cases, commitment: commitments };
}

async function organisationWith(rows: Rows): Promise<AttackedOrganisation> {
  const attacked = await attackedOrganisation(onTestFinished);
  attacked.edit({ people });
  await attacked.importCsv('org_unit', ['id,name,kind,parent_id,timezone', 'company,Small,company,,Europe/Prague', ...branches.map((id) => `${id},${id},branch,company,Europe/Prague`)]);
  await attacked.importCsv('channel', ['id,kind,org_unit_id', ...branches.map((id) => `phone-${id},phone,${id}`)]);
  await add(attacked, rows);
  return attacked;
}

async function add(attacked: AttackedOrganisation, rows: Rows): Promise<void> {
  const tables = casesOf(rows);
  await attacked.importCsv('case', tables.case);
  await attacked.importCsv('commitment', tables.commitment);
}

const until = (month: number) => Array.from({ length: month }, (_, index) => index + 1);

/** All promises are made in the morning, so that is what the finding is about. */
const unit = { orgUnit: 'brno', timeOfDay: 'morning' };

const brno = ({ findings }: Scorecard) => findings.find((finding) => finding.check === check && isDeepStrictEqual(finding.unit, unit));

const inAYear = `${new Date().getUTCFullYear() + 1}-06-30`;

describe('a finding', () => {
  test('is accepted as bad as it is, held back by the next run, and open again once it is surely worse', async () => {
    const attacked = await organisationWith({ months: until(7) });
    const life = attacked.organisation.life.administer('local-owner');
    const first = await attacked.score();
    const id = brno(first)?.id ?? '';
    expect([first.attention?.decisions, brno(first)?.status]).toEqual([first.findings.filter(({ severity }) => severity !== 'praise').length, 'open']);

    const terms = { kind: 'accepted', revision: 0, until: inAYear, reason: 'The branch moves house.', approver: 'jana' } as const;
    const accepted = await life.decide(id, terms);
    expect(accepted).toMatchObject({ status: 'accepted', needsDecision: false, revision: 1, decision: { approver: 'jana', until: inAYear, worst: 0.45, actor: 'local-owner' } });
    expect(await life.decide(id, terms)).toEqual(accepted);
    const told = await attacked.organisation.scorecard();
    expect([told?.attention?.decisions, told && brno(told)?.status]).toEqual([(first.attention?.decisions ?? 0) - 1, 'accepted']);
    expect([first.attention?.accepted, told?.attention?.accepted]).toEqual([0, 1]);

    const second = await attacked.score();
    const figure = second.principles.flatMap(({ checks }) => checks).find((each) => each.id === check)?.units.find((each) => isDeepStrictEqual(each.unit, unit));
    expect([brno(second), figure?.verdict]).toEqual([undefined, 'accepted']);
    expect((await life.finding(id)).life).toMatchObject({ state: 'known', status: 'accepted', needsDecision: false });

    await add(attacked, { months: [8, 9], kept: (branch) => (branch === 'brno' ? 4 : 37) });
    const third = await attacked.score();
    expect(brno(third)?.status).toBe('open');
    const record = await life.finding(id);
    expect(record.life).toMatchObject({ status: 'open', reopened: 'worsened', needsDecision: true });
    expect(record.timeline.map(({ event }) => event)).toEqual(['worsened', 'accepted', 'new']);

    await life.decide(id, { kind: 'assigned', revision: 1, owner: 'petr' });
    expect((await life.finding(id)).life).toMatchObject({ status: 'assigned', reopened: null, decision: { owner: 'petr' } });
    expect(attacked.organisation.settings.exemptions).toEqual([]);
  });

  test('that is decided about wrongly stays as it is', async () => {
    const attacked = await organisationWith({ months: until(7) });
    const life = attacked.organisation.life.administer('local-owner');
    const id = brno(await attacked.score())?.id ?? '';
    const reason = 'The branch moves house.';

    for (const [request, code] of [
      [{ kind: 'assigned', revision: 0, owner: 'eva' }, 'PERSON_UNKNOWN'],
      [{ kind: 'accepted', revision: 0, until: inAYear, reason, approver: 'petr' }, 'PERSON_UNENTITLED'],
      [{ kind: 'accepted', revision: 0, until: '2020-01-01', reason, approver: 'jana' }, 'DECISION_PAST'],
      [{ kind: 'accepted', revision: 7, until: inAYear, reason, approver: 'jana' }, 'REVISION_STALE'],
    ] as const) {
      await expect(life.decide(id, request)).rejects.toMatchObject({ code });
    }
    await expect(life.decide('none', { kind: 'open', revision: 0 })).rejects.toMatchObject({ code: 'FINDING_UNKNOWN' });

    expect((await life.finding(id)).life).toMatchObject({ status: 'open', revision: 0 });
    expect(attacked.organisation.settings.exemptions).toEqual([]);
  });

  test('that an exemption of the settings accepts until a day gone by is open again', async () => {
    const attacked = await organisationWith({ months: until(7) });
    const id = brno(await attacked.score())?.id ?? '';
    const exemption = { check, unit, reason: 'The branch moves house.', approvedBy: 'The board' };
    const life = attacked.organisation.life.administer('local-owner');

    attacked.edit({ people, exemptions: [{ ...exemption, until: inAYear }] });
    expect((await life.finding(id)).life).toMatchObject({ status: 'accepted', decision: { approver: 'The board', actor: null } });
    attacked.edit({ people, exemptions: [{ ...exemption, until: '2025-08-31' }] });
    expect((await life.finding(id)).life).toMatchObject({ status: 'open', reopened: 'date-passed', needsDecision: true });

    // The data end in July: an acceptance that ended in August is over all the same.
    const { run, findings } = await attacked.score();
    expect(findings.find((finding) => finding.id === id)?.status).toBe('open');
    expect((await attacked.score()).run.id).toBe(run.id);
  });
});

const action = (changes: Partial<ActionRequest>): ActionRequest => ({
  finding: null,
  check,
  unit,
  title: 'Two people for callbacks.',
  owner: 'petr',
  due: '2025-09-30',
  expected: 'Promises are kept as before May.',
  expectedChange: 0.3,
  verifyOn: '2025-12-31',
  verifyRows: null,
  state: 'verify',
  doneOn: '2025-09-10',
  revision: 0,
  ...changes,
});

describe('an action', () => {
  test('is told to have worked by its branch against the others, and keeps that when it is closed', async () => {
    const attacked = await organisationWith({ months: until(8) });
    const life = attacked.organisation.life.administer('local-owner');
    const finding = brno(await attacked.score());
    await life.putAction('a1', action({ finding: finding?.id ?? null, state: 'open', doneOn: null }));
    await add(attacked, { months: [9, 10, 11] });
    const late = await attacked.score();
    expect(late.attention?.overdueActions).toBe(1);

    const done = await life.putAction('a1', action({ finding: finding?.id ?? null, revision: 1 }));
    expect(done.effect).toMatchObject({ verdict: 'worked', why: 'beyond-chance', before: { value: 0.45, n: 160 }, after: { value: 0.9, n: 40 }, control: { units: 4 } });
    expect(done.effect?.change?.value).toBeCloseTo(0.45, 10);

    const closed = await life.putAction('a1', action({ finding: finding?.id ?? null, revision: 2, state: 'closed' }));
    expect([closed.effect, closed.overdue, closed.revision]).toEqual([done.effect, null, 3]);
    expect((await life.finding(finding?.id ?? '')).timeline.map(({ event }) => event).filter((event) => event.startsWith('action'))).toEqual(['action-changed', 'action-changed', 'action-added']);
  });

  test('whose branch went the way of all the others is told to have changed nothing that is known', async () => {
    const attacked = await organisationWith({ months: until(11), kept: (_, month) => (month < 5 ? 37 : month <= 9 ? 25 : 36) });
    await attacked.score();

    const { effect } = await attacked.organisation.life.administer('local-owner').putAction('a1', action({}));

    expect(effect).toMatchObject({ verdict: 'no-change', why: 'too-small' });
    expect(effect?.change?.value).toBeCloseTo(0, 10);
  });

  test('that names nobody, nothing, or no day to look whether it worked is refused', async () => {
    const attacked = await attackedOrganisation();
    attacked.edit({ people });
    const life = attacked.organisation.life.administer('local-owner');

    for (const [changes, code] of [
      [{ owner: 'eva' }, 'PERSON_UNKNOWN'],
      [{ check: 'follow-up.nothing' }, 'CHECK_UNKNOWN'],
      [{ finding: 'none' }, 'FINDING_UNKNOWN'],
      [{ verifyOn: null }, 'ACTION_UNVERIFIABLE'],
      [{ doneOn: '2999-01-01' }, 'ACTION_DONE_AHEAD'],
    ] as const) {
      await expect(life.putAction('a1', action(changes))).rejects.toMatchObject({ code });
    }
  });
});
