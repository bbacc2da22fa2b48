import { expect, test } from 'vitest';

import { findBrowser } from './find-browser.js';

const here = process.execPath;

test('takes the browser that CHROMIUM names, else the first that is there', () => {
  expect(findBrowser({ CHROMIUM: here }, [])).toBe(here);
  expect(findBrowser({ CHROMIUM: '' }, ['/no/such/browser', here])).toBe(here);
});

test('says what is missing, and where CHROMIUM points to nothing', () => {
  expect(() => findBrowser({}, ['/no/such/browser'])).toThrow(expect.objectContaining({ code: 'BROWSER_MISSING' }));
  expect(() => findBrowser({ CHROMIUM: '/no/such/browser' }, [here])).toThrow('CHROMIUM names /no/such/browser');
});
