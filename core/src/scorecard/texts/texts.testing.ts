import type { Names } from '../names.js';
import { createFigureFormat } from './figures.js';
import { hostMessages } from './host-messages.js';
import { Texts } from './texts.js';

export const names: Names = {
  labels: { orgUnit: { brno: 'Brno', hostile: '{name} <b>{0, plural, other {#}}</b> \'{' }, channel: { phone: 'Phone' }, topic: {}, product: {} },
  channelUnits: new Map(),
  units: [],
};

/** What a scorecard says in a language, with the messages of one principle, `follow-up`. */
export const textsIn = (locale: string, messages: Readonly<Record<string, string>> = {}): Texts =>
  new Texts({
    locale,
    names,
    host: hostMessages(locale),
    figures: createFigureFormat(locale, 'EUR'),
    pluginText: (principle, key) => (principle === 'follow-up' && Object.hasOwn(messages, key) ? messages[key] : undefined),
  });
