import type { Names } from '../names.js';
import { createFigureFormat } from './figures.js';
import { hostMessages } from './host-messages.js';
import { Texts } from './texts.js';

export const names: Names = {
  labels: { orgUnit: { brno: 'Brno', hostile: '{name} <b>{0, plural, other {#}}</b> \'{' }, channel: { phone: 'Phone' }, topic: {}, product: {} },
  channelUnits: new Map(),
  units: [],
};

type Messages = Readonly<Record<string, string>>;

/** What a scorecard says in a language, with the messages of one principle, `follow-up`, and those of it in English. */
export const textsIn = (locale: string, messages: Messages = {}, english: Messages = messages): Texts =>
  new Texts({
    locale,
    names,
    host: hostMessages(locale),
    figures: createFigureFormat(locale, 'EUR'),
    pluginText: (principle, key, asked = locale) => (principle === 'follow-up' ? new Map(Object.entries(asked === locale ? messages : english)).get(key) : undefined),
  });
