import { census, check, none } from '@touchstone/sdk';
import { standard } from '@touchstone/sdk/model';

const quality = standard.$as('quality');
const beside = quality.channelKind.isMissing().or(quality.channelKind.is(standard.channelKind));

/** Standards on handling time with none of quality beside them. */
export const handleTimeGuard = check({
  id: 'handle-time-guard',
  question: 'Is handling time never a goal by itself?',
  measure: census({
    of: standard,
    where: standard.title.matches('(?i)handling time|handle time|\\baht\\b|doba vyřízení|čas vybavenia|kezelési idő|apstrādes laik'),
    breaching: none(quality, quality.area.is('quality'), quality.checkId.isKnown(), beside),
  }),
  standard: { target: 0, better: 'lower', provenance: 'seed', source: 'Handling time is never used alone.' },
  countOf: 'standards on handling time',
  advice: 'ease-the-clock',
});
