import { channel, order, serviceCase, surveyResponse } from '../model/index.js';
import { agreement, difference, mean, share, unit } from './build.js';
import type { AgreementMeasure, DifferenceMeasure, UnitExpression } from './measure.js';

const answered = share({ of: serviceCase, meeting: serviceCase.firstHumanReplyAt.isKnown() });
const satisfied = mean({ of: surveyResponse, value: surveyResponse.score });

difference({ first: answered, second: answered, alike: ['topic'] }) satisfies DifferenceMeasure;
difference({ first: satisfied, second: satisfied, beyond: { first: satisfied, second: satisfied } }) satisfies DifferenceMeasure;
// @ts-expect-error: a mean is not taken from a share.
difference({ first: answered, second: satisfied });
// @ts-expect-error: nor is a difference of means less one of shares anything.
difference({ first: satisfied, second: satisfied, beyond: { first: answered, second: answered } });

agreement({ of: surveyResponse, item: surveyResponse.case, value: surveyResponse.score, scale: 'nominal' }) satisfies AgreementMeasure;
// @ts-expect-error: moments do not agree or disagree.
agreement({ of: surveyResponse, item: surveyResponse.case, value: surveyResponse.answeredAt, scale: 'nominal' });

unit('shopper', serviceCase.assignee) satisfies UnitExpression;
// @ts-expect-error: a moment is no unit.
unit('opened', serviceCase.openedAt);
// @ts-expect-error: an order has no kind.
share({ of: order, meeting: order.kind.is('gift') });
// @ts-expect-error: a condition is not a number.
mean({ of: channel, value: channel.activeTo.isKnown() });
