/** @import { CheckResult, PanelShow } from '@touchstone/sdk/contract' */
import { linesOf, scaleOf } from './lines.js';

const root = /** @type {HTMLElement} */ (document.querySelector('main'));

/**
 * @param {string} name
 * @param {{ className?: string, text?: string }} [options]
 */
function element(name, { className = '', text = '' } = {}) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/**
 * @param {CheckResult} check
 * @param {string} locale
 */
function draw(check, locale) {
  const section = element('section');
  section.append(element('h2', { text: check.question }));
  const lines = linesOf(check);
  if (lines.length === 0) {
    section.append(element('p', { text: '–' }));
    return section;
  }
  const { place } = scaleOf(check, lines);
  const figure = new Intl.NumberFormat(locale, check.format === 'percent' ? { style: 'percent', maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 });
  for (const { name, value, low, high } of lines) {
    const line = element('div', { className: 'line' });
    const track = element('span', { className: 'track' });
    const bar = element('span', { className: 'bar' });
    bar.style.left = `${place(low)}%`;
    bar.style.width = `${place(high) - place(low)}%`;
    const dot = element('span', { className: 'dot' });
    dot.style.left = `${place(value)}%`;
    track.append(bar, dot);
    if (check.standard.target !== undefined && check.standard.target !== null) {
      const target = element('span', { className: 'target' });
      target.style.left = `${place(check.standard.target)}%`;
      track.append(target);
    }
    line.append(element('span', { className: 'name', text: name }), track, element('span', { className: 'value', text: figure.format(value) }));
    section.append(line);
  }
  return section;
}

addEventListener('message', ({ data, source }) => {
  if (source !== parent || data?.type !== 'show') {
    return;
  }
  const { checks, locale, theme } = /** @type {PanelShow} */ (data);
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = locale;
  root.replaceChildren(...checks.map((check) => draw(check, locale)));
  tellHeight();
});

function tellHeight() {
  parent.postMessage({ type: 'height', height: document.documentElement.offsetHeight }, '*');
}

// The page grows and shrinks with its width; while it is out of sight, nothing is observed.
new ResizeObserver(tellHeight).observe(document.documentElement);

parent.postMessage({ type: 'ready' }, '*');
