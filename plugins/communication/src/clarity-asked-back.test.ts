import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const words = ['Nerozumím tomu.', 'Nem értem, mit kell tennem.', 'Nesaprotu, ko darīt.', 'What do you mean?', 'Tomu nerozumiem.'];

/** Cases with a reply of ours and an answer of the customer, the first so many of which ask what was meant. */
const answers = (count: number, asking: number) =>
  many(count, (index) => {
    const about = given.serviceCase({ orgUnit: 'brno' });
    return [
      given.message({ case: about, authorKind: 'customer', at: at(4), text: 'Nerozumím návodu.' }),
      given.message({ case: about, authorKind: 'employee', isPublic: true, at: at(5), text: 'Odpojte zařízení.' }),
      given.message({ case: about, authorKind: 'customer', at: at(6), text: index < asking ? (words[index % words.length] ?? '') : 'Děkuji, hotovo.' }),
    ];
  });

test('customers who ask what was meant', () =>
  testCheck(plugin, 'clarity-asked-back', {
    worlds: [
      { name: 'hardly anybody', rows: answers(200, 1), verdict: 'meets', statistic: { k: 1, n: 200 }, findings: [] },
      { name: 'every fourth', rows: answers(60, 15), verdict: 'misses', statistic: { k: 15, n: 60 } },
      { name: 'one of thirty', rows: answers(30, 1), verdict: 'too-close-to-call', statistic: { k: 1, n: 30 } },
      { name: 'a first message that does not understand is none to our answer', rows: answers(8, 4), verdict: 'not-enough-data', statistic: { k: 4, n: 8 } },
      { name: 'texts are not kept', rows: given.message({ authorKind: 'customer', at: at(5) }), verdict: 'not-measured', missing: ['message.text'] },
    ],
  }));
