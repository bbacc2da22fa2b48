import { expect, test } from 'vitest';

import { tellError } from '../base/error-words/tell-error.js';
import { HostError } from '../base/errors.js';
import { RemoteError } from './remote/remote-error.js';
import { toToldError } from './report-error.js';

const error = new HostError('PERIOD_UNSCORED', { period: '2026-03' });
const told = tellError('PERIOD_UNSCORED', { period: '2026-03' }, 'cs');

test('an error is told in the language that was asked for, and in English where none was', () => {
  expect(toToldError(error, 'cs')).toMatchObject({ code: 'PERIOD_UNSCORED', ...told });
  expect(toToldError(error)).toMatchObject({ message: error.message, remedy: error.remedy });
});

test('what a server answered in English is told in the language that was asked for', () => {
  const problem = { type: 'urn:x', title: 'Period unscored', status: 404, detail: `${error.message} ${error.remedy}`, code: error.code };

  expect(toToldError(new RemoteError({ ...problem, values: error.data }), 'cs').message).toBe(`${told.message} ${told.remedy}`);
  expect(toToldError(new RemoteError({ ...problem, code: 'OF_A_NEWER_SERVER' }), 'cs').message).toBe(problem.detail);
});
