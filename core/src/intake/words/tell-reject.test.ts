import { describe, expect, test } from 'vitest';

import { errorCatalog } from '../../base/errors.js';
import { fillTemplate } from '../../base/message.js';
import { refusalCodes } from './refusal-codes.js';
import { type RemarkCode, remarkTemplates } from './remarks.js';
import { tellReason, tellRemedy } from './tell-reject.js';

const data = { column: 'Uzavřeno (čas)', words: 'low, high', table: 'case', target: 'customer', encoding: 'windows-1250' };
const reasoned = [
  ...refusalCodes.map((code) => ({ code, template: errorCatalog[code].message })),
  ...(Object.keys(remarkTemplates) as RemarkCode[]).map((code) => ({ code, template: remarkTemplates[code] })),
];

describe.each(['cs', 'hu', 'lv', 'sk'])('in %s', (locale) => {
  test.each(reasoned)('$code says all that the English reason says', ({ code, template }) => {
    const reason = fillTemplate(template, data);
    const told = tellReason({ code, reason }, locale);

    expect(told).not.toBe(reason);
    expect(Object.values(data).filter((value) => told.includes(value))).toEqual(Object.values(data).filter((value) => reason.includes(value)));
  });

  test.each(refusalCodes)('%s says what to do', (code) => {
    expect(tellRemedy(code, locale)).not.toMatch(/[{}]|^$/);
    expect(tellRemedy(code, locale)).not.toBe(tellRemedy(code, 'en'));
  });
});

test('a reason that is not made of a known template is told as it was kept', () => {
  expect(tellReason({ code: 'DATE_INVALID', reason: 'The date was odd.' }, 'cs')).toBe('The date was odd.');
  expect(tellReason({ code: 'ON_THE_MOON', reason: 'It lies on the moon.' }, 'cs')).toBe('It lies on the moon.');
  expect(tellRemedy('ON_THE_MOON', 'cs')).toBe('');
});
