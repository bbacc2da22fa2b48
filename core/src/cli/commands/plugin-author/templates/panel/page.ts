/** The page itself, which says what it loads. */
export const pageSource = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Month by month</title>
    <link rel="stylesheet" href="months.css" />
    <script type="module" src="months.js"></script>
  </head>
  <body>
    <main></main>
  </body>
</html>
`;

/** How it looks, by day and by night. */
export const styleSource = `:root {
  color-scheme: light dark;
  font: 15px/1.4 system-ui, sans-serif;
}

:root[data-theme='light'] {
  color-scheme: light;
}

:root[data-theme='dark'] {
  color-scheme: dark;
}

body {
  margin: 0;
}

h2 {
  margin: 0 0 6px;
  font-size: 1rem;
  font-weight: 600;
}

td {
  padding: 2px 16px 2px 0;
  font-variant-numeric: tabular-nums;
}
`;

/** What it draws, and how it speaks with the page around it. */
export const scriptSource = `/** @import { PanelShow } from '@touchstone/sdk/contract' */
import { rowsOf } from './rows.js';

const root = /** @type {HTMLElement} */ (document.querySelector('main'));

/**
 * @param {string} name
 * @param {readonly (Node | string)[]} content
 */
function element(name, content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** @param {PanelShow} shown */
function draw({ checks, locale }) {
  return checks.flatMap((check) => [
    element('h2', [check.question]),
    element('table', rowsOf(check, locale).map((cells) => element('tr', cells.map((cell) => element('td', [cell]))))),
  ]);
}

function tellHeight() {
  parent.postMessage({ type: 'height', height: document.documentElement.offsetHeight }, '*');
}

addEventListener('message', ({ data, source }) => {
  if (source !== parent || data?.type !== 'show') {
    return;
  }
  const shown = /** @type {PanelShow} */ (data);
  document.documentElement.dataset['theme'] = shown.theme;
  document.documentElement.lang = shown.locale;
  root.replaceChildren(...draw(shown));
  tellHeight();
});

// The page grows and shrinks with its width; while it is out of sight, nothing is observed.
new ResizeObserver(tellHeight).observe(document.documentElement);

parent.postMessage({ type: 'ready' }, '*');
`;

/** What it draws, as text: a function that a test can call. */
export const rowsSource = `/** @import { CheckResult } from '@touchstone/sdk/contract' */

/**
 * Of the whole organisation, a row a month, the latest first: the month, the value, and the rows behind it.
 *
 * @param {CheckResult} check
 * @param {string} locale
 * @returns {string[][]}
 */
export function rowsOf({ format, units }, locale) {
  const figure = new Intl.NumberFormat(locale, format === 'percent' ? { style: 'percent' } : { maximumSignificantDigits: 3 });
  return units
    .filter(({ unit }) => Object.keys(unit).length === 0)
    .sort((a, b) => b.period.localeCompare(a.period))
    .map(({ period, value, n }) => [period, value === null ? '–' : figure.format(value), String(n)]);
}
`;
