import type { Scorecard } from '@touchstone/sdk/contract';

import type { OrganisationContext } from '../../host/index.js';
import { readNames } from '../names.js';
import { createFigureFormat } from '../texts/figures.js';
import { hostMessages } from '../texts/host-messages.js';
import { Texts } from '../texts/texts.js';
import { withTexts } from '../with-texts.js';

type TellContext = Pick<OrganisationContext, 'engine' | 'settings' | 'checks' | 'messages'>;

/** Everything that is said about an organisation, in one language. */
export async function createTexts({ engine, settings, messages }: TellContext, locale: string): Promise<Texts> {
  return new Texts({
    locale,
    pluginText: (principle, key) => messages.text(principle, key, locale),
    host: hostMessages(locale),
    figures: createFigureFormat(locale, settings.currency),
    names: await readNames(engine),
  });
}

/** Fills in the words of a scorecard in a language. Checks that no enabled plugin has any more keep their figures. */
export async function tellScorecard(context: TellContext, document: Scorecard, locale: string): Promise<Scorecard> {
  const advice = new Map(context.checks.list().map(({ id, check }) => [id, check.advice]));
  return withTexts(document, await createTexts(context, locale), (check) => advice.get(check));
}
