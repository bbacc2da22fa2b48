import { at, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Answered calls, the first so many held for twenty seconds at most, the others for two minutes. */
const held = (briefly: number, count: number) =>
  many(count, (index) => given.call({ orgUnit: 'brno', offeredAt: at(5), answeredAt: at(5, '10:01'), holdMaxSeconds: index < briefly ? 20 : 120 }));
const calledBack = given.call({ offeredAt: at(-90), answeredAt: at(-90), callbackOfferedAt: at(-90), holdMaxSeconds: 0 });

test('calls without a long hold', () =>
  testCheck(plugin, 'hold-30s', {
    worlds: [
      ...counted((briefly, count) => [calledBack, held(briefly, count)], { meets: [150, 150], misses: [50, 100], 'too-close-to-call': [28, 30], 'not-enough-data': [5, 6] }),
      {
        name: 'somebody who is offered to be called back does not hold the line, and of one call nobody knows',
        rows: [
          held(140, 140),
          many(10, () => given.call({ offeredAt: at(5), answeredAt: at(5, '10:01'), callbackOfferedAt: at(5) })),
          given.call({ offeredAt: at(5), answeredAt: at(5, '10:01') }),
        ],
        verdict: 'meets',
        statistic: { k: 150, n: 150 },
        excluded: { 'hold-unknown': 1 },
      },
      { name: 'holds are not recorded', rows: given.call({ offeredAt: at(5), answeredAt: at(5) }), verdict: 'not-measured', missing: ['call.callback_offered_at', 'call.hold_max_seconds'] },
    ],
  }));

/** Calls that waited so many minutes each. */
const waits = (...minutes: readonly number[]) => minutes.map((each) => given.call({ offeredAt: at(5), queuedAt: at(5), answeredAt: at(5, `10:${each}`) }));

test('the wait of those who wait longest', () =>
  testCheck(plugin, 'long-tail', {
    worlds: [
      { name: 'a minute', rows: waits(...many(100, () => 1)), verdict: 'meets', statistic: { n: 100, value: 60 }, findings: [] },
      { name: 'twelve minutes', rows: waits(...many(100, () => 12)), verdict: 'misses', statistic: { n: 100, value: 720 }, findings: [{ unit: {} }] },
      { name: 'a minute for most and ten for some', rows: waits(...many(100, (index) => (index < 94 ? 1 : 10))), verdict: 'too-close-to-call', statistic: { n: 100, value: 600 } },
      { name: 'six calls', rows: waits(...many(6, () => 12)), verdict: 'not-enough-data', statistic: { n: 6 } },
      { name: 'nobody notes when a call joins the queue', rows: given.call({ offeredAt: at(5), answeredAt: at(5) }), verdict: 'not-measured', missing: ['call.queued_at'] },
    ],
  }));

/** Half-hours of ten calls, and busy ones of forty, of which so many of a hundred were answered in time; four weeks before as now. */
const halfHours = (quiet: number, busy: number, count: number) =>
  many(count, (index) =>
    many(4, (slot) => {
      const offered = slot === 3 ? 40 : 10;
      const now = at(5 + (index % 20), `${8 + slot}:${index < 20 ? '00' : '30'}`);
      const before = at(5 + (index % 20) - 28, `${8 + slot}:${index < 20 ? '00' : '30'}`);
      const inTime = Math.round((offered * (slot === 3 ? busy : quiet)) / 100);
      return [given.intervalStaffing({ orgUnit: 'brno', queue: 'line', intervalStart: now, offered, withinThreshold: inTime }), given.intervalStaffing({ orgUnit: 'brno', queue: 'line', intervalStart: before, offered, withinThreshold: inTime })];
    }),
  );
const sides = (k: number, n: number, kBusy: number, nBusy: number) => ({ first: { kind: 'share', k, n }, second: { kind: 'share', k: kBusy, n: nBusy } });

test('busy hours beside quiet ones', () =>
  testCheck(plugin, 'peak-gap', {
    worlds: [
      { name: 'alike', rows: halfHours(90, 90, 20), verdict: 'meets', statistic: sides(540, 600, 720, 800), findings: [] },
      { name: 'half as many in time', rows: halfHours(90, 45, 20), verdict: 'misses', statistic: sides(540, 600, 360, 800), findings: [{ unit: {} }] },
      { name: 'ten points fewer', rows: halfHours(90, 80, 2), verdict: 'too-close-to-call', statistic: sides(54, 60, 64, 80) },
      { name: 'nobody knows yet which hours are busy', rows: given.intervalStaffing({ intervalStart: at(5), offered: 40, withinThreshold: 30 }), verdict: 'not-enough-data', statistic: sides(0, 0, 0, 0) },
      { name: 'nobody notes how many were in time', rows: given.intervalStaffing({ intervalStart: at(5), offered: 4 }), verdict: 'not-measured', missing: ['interval_staffing.within_threshold'] },
    ],
  }));

/** Half-hours of ten people, busy for so large a part of their time each. */
const busy = (...parts: readonly number[]) =>
  parts.map((part, index) => given.intervalStaffing({ orgUnit: 'brno', intervalStart: at(1 + (index % 30), `${Math.floor(index / 30)}:00`), actualFte: 10, handleSeconds: Math.round(part * 18_000) }));

test('how busy people are', () =>
  testCheck(plugin, 'occupancy', {
    worlds: [
      { name: 'seven tenths of their time', rows: busy(...many(400, () => 0.7)), verdict: 'meets', statistic: { numerator: { n: 400, sum: 5_040_000 }, denominator: { n: 400, sum: 7_200_000 } }, findings: [] },
      { name: 'all of it', rows: busy(...many(400, () => 1)), verdict: 'misses', statistic: { numerator: { n: 400, sum: 7_200_000 }, denominator: { n: 400, sum: 7_200_000 } }, findings: [{ unit: {} }] },
      { name: 'about as much as they should', rows: busy(...many(10, (index) => (index % 2 === 0 ? 0.75 : 0.97))), verdict: 'too-close-to-call', statistic: { denominator: { n: 10, sum: 180_000 } } },
      { name: 'three half-hours', rows: busy(1, 0.9, 1), verdict: 'not-enough-data', statistic: { denominator: { n: 3, sum: 54_000 } } },
      { name: 'nobody notes who was there', rows: given.intervalStaffing({ intervalStart: at(5), handleSeconds: 60 }), verdict: 'not-measured', missing: ['interval_staffing.actual_fte'] },
    ],
  }));

/** Calls back due on the sixth, the first so many made in time, the others never. */
const callbacks = (kept: number, count: number) => many(count, (index) => given.call({ offeredAt: at(5), callbackDueAt: at(6), callbackDoneAt: index < kept ? at(6, '09:00') : null }));
const kept = given.call({ offeredAt: at(-90), callbackDueAt: at(-89), callbackDoneAt: at(-89) });

test('promised calls back', () =>
  testCheck(plugin, 'callback-kept', {
    worlds: [
      ...counted((some, all) => [kept, callbacks(some, all)], { meets: [150, 150], misses: [50, 100], 'too-close-to-call': [28, 30], 'not-enough-data': [5, 6] }),
      { name: 'one is due this afternoon', rows: [callbacks(150, 150), given.call({ offeredAt: at(31), callbackDueAt: at(31, '17:00') })], verdict: 'meets', statistic: { k: 150, n: 150 }, excluded: { 'not-yet-due': 1 } },
      { name: 'calls back are not recorded', rows: given.call({ offeredAt: at(5) }), verdict: 'not-measured', missing: ['call.callback_done_at', 'call.callback_due_at'] },
    ],
  }));
