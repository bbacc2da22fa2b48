import { surveyResponse } from '@touchstone/sdk/model';

/** An answer in the top box of its own scale. */
export const satisfied = surveyResponse.score.atLeast(surveyResponse.survey.positiveFrom);
