/** What can be wrong with what people look at, decide, write and do; part of the catalogue in `errors.ts`. */
export const lookingErrors = {
  ACTION_DONE_AHEAD: {
    status: 422,
    message: 'The action cannot be kept: the day {day}, on which it was done, is still to come.',
    remedy: 'Choose today or a day before.',
  },
  ACTION_UNKNOWN: { status: 404, message: 'There is no action "{id}".', remedy: 'List the actions with `touchstone actions`.' },
  ACTION_UNVERIFIABLE: {
    status: 422,
    message: 'The action cannot be kept: it says neither when nor after how many rows to look whether it worked.',
    remedy: 'Say one of the two and send it again.',
  },
  ANNOTATION_UNKNOWN: { status: 404, message: 'There is no annotation "{id}".', remedy: 'Load the chart again to see those there are.' },
  COMMENTARY_CHANGED: {
    status: 409,
    message: 'The commentary on {period} was changed by {actor} at {at}, after it was read here.',
    remedy: 'Read it again, and put in what it lacks.',
  },
  DECISION_GROUNDLESS: {
    status: 422,
    message: 'Nothing was decided about the finding "{id}": it is not in the latest run.',
    remedy: 'Look at the latest run; what is gone needs no exception.',
  },
  DECISION_PAST: {
    status: 422,
    message: 'Nothing was decided about the finding "{id}": the day {day} is over.',
    remedy: 'Choose today or a later day.',
  },
  FIGURE_HIDDEN: {
    status: 403,
    message: 'The rows behind this figure of "{check}" are hidden for privacy: they would tell of too few persons.',
    remedy: 'Ask for a wider unit.',
  },
  FIGURE_UNJUDGED: {
    status: 403,
    message: 'The rows behind this figure of "{check}" are hidden for privacy: no run has judged the data and the settings as they are now.',
    remedy: 'Score again.',
  },
  FIGURE_WHOLE_ONLY: {
    status: 403,
    message: 'What is left out of a figure about people, as "{check}" is, is told for the whole organisation alone.',
    remedy: 'Ask for the whole organisation.',
  },
  FINDING_UNKNOWN: { status: 404, message: 'There is no finding "{id}" in the latest run.', remedy: 'List the findings with `touchstone score`.' },
  PERIOD_AHEAD: {
    status: 422,
    message: 'There is nothing to look at in {period} yet: the scorecard is as of {asOf}.',
    remedy: 'Choose one of the periods that the page offers, or that the API lists under `views`.',
  },
  PERIOD_BEFORE_DATA: {
    status: 422,
    message: 'There is nothing to look at in {period}: the data begin on {first}.',
    remedy: 'Choose one of the periods that the page offers, or that the API lists under `views`.',
  },
  PERIOD_INVALID: {
    status: 400,
    message: '"{period}" is not a period.',
    remedy: 'Write a day 2026-10-31, a week 2026-W44, a month 2026-10, a quarter 2026-Q4 or a year 2026.',
  },
  PERIOD_UNMEASURED: {
    status: 422,
    message: 'There is nothing to look at in {period}: there are no data.',
    remedy: 'Import data first.',
  },
  PERIOD_UNSCORED: {
    status: 404,
    message: 'No run was kept that told of {period}.',
    remedy: 'Choose a period that was scored, or score it now with `touchstone score --period {period}`.',
  },
  PERSON_UNKNOWN: {
    status: 422,
    message: 'The organisation lists nobody as "{id}".',
    remedy: 'List the person under "people" in touchstone.json, or choose one that is listed.',
  },
  PERSON_UNENTITLED: {
    status: 422,
    message: '"{id}" is not listed as somebody who may approve.',
    remedy: 'Choose somebody who may, or let the person approve under "people" in touchstone.json.',
  },
  REVISION_STALE: {
    status: 409,
    message: '"{id}" has been changed since it was read.',
    remedy: 'Load it again, look at what was changed, and decide anew.',
  },
} as const;
