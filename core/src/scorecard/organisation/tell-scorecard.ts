import type { Scorecard } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import { DefaultMessageRegistry, type OrganisationContext } from '../../host/index.js';
import type { Telling } from '../compare/tell.js';
import { readNames } from '../names.js';
import { createFigureFormat } from '../texts/figures.js';
import { hostMessages } from '../texts/host-messages.js';
import { type PluginText, Texts } from '../texts/texts.js';
import { type Rebasing, withTrends } from '../trends.js';
import { withTexts } from '../with-texts.js';

type TellContext = Pick<OrganisationContext, 'engine' | 'settings' | 'checks' | 'messages' | 'plugins'>;

/** The contributions of plugins that were disabled, perhaps since the run that is told. */
const restingContributions = ({ plugins }: Pick<TellContext, 'plugins'>) =>
  plugins.list().flatMap(({ enabled, contribution }) => (contribution && !enabled ? [contribution] : []));

/** The texts of the enabled plugins, and those of disabled ones where no other has any: what was found stays readable. */
function createPluginText(context: TellContext, locale: string): PluginText {
  const resting = new DefaultMessageRegistry();
  for (const { principle, messages } of restingContributions(context)) {
    resting.register(principle, messages);
  }
  return (principle, key, asked = locale) => context.messages.text(principle, key, asked) ?? resting.text(principle, key, asked);
}

function refuseUnknownTag(locale: string): void {
  try {
    Intl.getCanonicalLocales(locale);
  } catch (error) {
    throw new HostError('REQUEST_INVALID', { reason: `"${locale}" is no language tag, such as cs or en-GB` }, { cause: error });
  }
}

/** Everything that is said about an organisation, in one language. Throws `REQUEST_INVALID` for what is no language. */
export async function createTexts(context: TellContext, locale: string): Promise<Texts> {
  refuseUnknownTag(locale);
  const { engine, settings } = context;
  return new Texts({
    locale,
    pluginText: createPluginText(context, locale),
    host: hostMessages(locale),
    figures: createFigureFormat(locale, settings.currency),
    names: await readNames(engine),
  });
}

/** What comparing runs and trying standards out is told with. Throws `REQUEST_INVALID` for what is no language. */
export async function createTelling(context: TellContext, locale: string): Promise<Telling> {
  return { locale, texts: await createTexts(context, locale), figures: createFigureFormat(locale, context.settings.currency) };
}

/** How a scorecard is told. */
export interface TellOptions {
  readonly locale: string;
  /** What people told of its periods. Default: nothing. */
  readonly told?: readonly Rebasing[];
}

/** Fills in the words of a scorecard in a language, and the courses of its figures. Checks whose plugin is gone keep their figures. */
export async function tellScorecard(context: TellContext, document: Scorecard, { locale, told = [] }: TellOptions): Promise<Scorecard> {
  const resting = restingContributions(context).flatMap(({ principle, checks }) => checks.map((check) => ({ id: `${principle}.${check.id}`, check })));
  const advice = new Map([...resting, ...context.checks.list()].map(({ id, check }) => [id, check.advice]));
  return withTexts(withTrends(document, told), await createTexts(context, locale), (check) => advice.get(check));
}
