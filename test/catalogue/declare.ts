import { type Condition, invalidCase, type Measure, type Setting, type TimeValue } from '@touchstone/sdk';
import { type Row, serviceCase, surveyResponse } from '@touchstone/sdk/model';

/** A measure that no plugin has yet, with the settings it uses. */
export interface Declared {
  readonly measure: Measure;
  readonly settings: readonly Setting[];
}

/** Measures of one principle by the id of their check. */
export type Declarations = Readonly<Record<string, Declared>>;

export const declare = (measure: Measure, ...settings: readonly Setting[]): Declared => ({ measure, settings });

/** The cases that service figures are about, in the period of a moment of theirs. */
export const casesBy = (period: TimeValue, row: Row<'case'> = serviceCase) => ({ of: row, excluding: invalidCase(row), period });

const { survey, score, answeredAt } = surveyResponse;

/** Answers to a satisfaction survey in the top box of their own scale. */
export const satisfied: Condition = score.atLeast(survey.positiveFrom);

/** Answers to satisfaction surveys, in the period in which they came. */
export const answers = { of: surveyResponse, where: survey.kind.is('csat'), period: answeredAt };
