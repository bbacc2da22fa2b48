import type { Action, ActionEffect, CheckResult } from '@touchstone/sdk/contract';
import { css, html, nothing } from 'lit';

import { formatFigure, formatValue, roundingStep } from '../format/figure.js';
import { formatDay } from '../format/period.js';
import { localize } from '../localize/localize.js';

/** How the day and the effect of an action look. */
export const actionEffectStyles = css`
  .overdue {
    color: var(--miss);
    font-weight: 600;
  }

  .verdict {
    font-weight: 600;
  }

  .worked {
    color: var(--good);
  }

  .worse {
    color: var(--miss);
  }
`;

/** The day that matters about an action now: since when it is overdue, when it was done, or when something is due. */
export function renderActionDay({ state, overdue, due, verifyOn, doneOn }: Action) {
  if (overdue !== null) {
    return html`<span class="overdue">${localize(`actions.overdue.${overdue}`, { day: formatDay(overdue === 'verify' ? (verifyOn ?? due) : due) })}</span>`;
  }
  if (state === 'closed' && doneOn !== null) {
    return localize('actions.doneOn', { day: formatDay(doneOn) });
  }
  return state === 'verify' && verifyOn !== null ? localize('actions.lookOn', { day: formatDay(verifyOn) }) : localize('actions.dueOn', { day: formatDay(due) });
}

/** Why something is said of an action, and of which side where too little is known of one. */
function reasonOf(why: ActionEffect['why'], before: ActionEffect['before'], after: ActionEffect['after']): string {
  if (why === 'too-few-rows' && before === null) {
    return localize('actions.nothingBefore');
  }
  return localize(why === 'too-few-rows' && after === null ? 'actions.nothingAfter' : `actions.why.${why}`);
}

/** Whether an action worked, why that is said, and by how much; without its check no figure is told. */
export function renderActionEffect({ verdict, why, change, before, after, control }: ActionEffect, check: CheckResult | undefined) {
  const told = check && change && check.format !== 'duration' ? { ...check, format: check.format === 'percent' ? ('points' as const) : check.format } : check;
  const step = told && change ? roundingStep(told, change) : 1;
  const value = (number: number | null): string => (number === null || !told ? '?' : formatValue(number, told, step));
  return html`<p><span class="verdict ${verdict}">${localize(`actions.effect.${verdict}`)}</span> ${reasonOf(why, before, after)}</p>
    ${change && told
      ? html`<p>${localize(control ? 'actions.change' : 'actions.changeAlone', { value: value(change.value), low: value(change.low), high: value(change.high) })}</p>`
      : nothing}
    ${check && before && after
      ? html`<p class="soft">
          ${localize('actions.beforeAfter', { before: formatFigure(check, before).line, after: formatFigure(check, after).line })}
          ${control ? localize('actions.others', { n: control.units, before: formatValue(control.before.value, check), after: formatValue(control.after.value, check) }) : nothing}
        </p>`
      : nothing}`;
}
