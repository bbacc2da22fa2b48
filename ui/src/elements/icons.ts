import type { Trend, Verdict } from '@touchstone/sdk/contract';
import { html, svg, type SVGTemplateResult } from 'lit';

type TrendState = Trend['state'];

const draw = (shape: SVGTemplateResult) =>
  html`<svg class="icon" viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shape}</svg>`;

const verdicts: Readonly<Record<Verdict, SVGTemplateResult>> = {
  meets: svg`<path d="M4 10.5 8.2 15 16 5.5" />`,
  misses: svg`<path d="M5 5 15 15 M15 5 5 15" />`,
  'too-close-to-call': svg`<path d="M3 8 C5.5 5 7.5 5 10 8 S14.5 11 17 8 M3 13 C5.5 10 7.5 10 10 13 S14.5 16 17 13" />`,
  'not-enough-data': svg`<path d="M4 10 h.01 M10 10 h.01 M16 10 h.01" stroke-width="3" />`,
  'not-measured': svg`<path d="M4 10 H16" />`,
  'hidden-for-privacy': svg`<path d="M5 9 H15 V16 H5 Z M7 9 V6.5 a3 3 0 0 1 6 0 V9" />`,
  accepted: svg`<path d="M5 17 V4 H14 L12 7.5 14 11 H5" />`,
};

/** The sign of a verdict. Words stand beside it, always. */
export const verdictIcon = (verdict: Verdict) => draw(verdicts[verdict]);

const trends: Readonly<Record<TrendState, SVGTemplateResult>> = {
  worse: svg`<path d="M2.5 5.5 8 11 11.5 8 17.5 14.5 M12.5 14.5 H17.5 V9.5" />`,
  better: svg`<path d="M2.5 14.5 8 9 11.5 12 17.5 5.5 M12.5 5.5 H17.5 V10.5" />`,
  usual: svg`<path d="M2.5 10 C5 5.5 7.5 14.5 10 10 S15 5.5 17.5 10" />`,
  short: svg`<path d="M4 10 h.01 M10 10 h.01" stroke-width="3" />`,
  none: svg`<path d="M4 10 H16" />`,
};

const mirrored: Readonly<Record<TrendState, TrendState>> = { worse: 'better', better: 'worse', usual: 'usual', short: 'short', none: 'none' };

/** The sign of a trend: the arrow goes the way the value went, whichever way is better. */
export const trendIcon = (state: TrendState, better: 'higher' | 'lower') => draw(trends[better === 'higher' ? state : mirrored[state]]);

export const passedIcon = () => draw(verdicts.meets);
export const brokenIcon = () => draw(verdicts.misses);
