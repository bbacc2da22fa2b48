import { IntlMessageFormat } from 'intl-messageformat';

const english = {
  answerNothing: 'Nothing needs a decision: everything measured is within normal variation.',
  answer:
    '{count, plural, one {# finding needs a decision} other {# findings need a decision}}: {severities}. Everything else measured is within normal variation.',
  answerEmpty: 'Nothing could be measured: no check has the data it needs.',
  asOf: 'as of {asOf}',
  gatePassed: 'Gate passed',
  gateFailed: 'Gate FAILED',
  gateOpen: 'Gate not passed: none of its conditions could be measured',
  overall: 'Overall',
  measured: '{coverage} measured',
  notMeasured: 'not measured',
  notGraded: 'no grade',
  decide: 'Decide',
  good: 'Good to copy',
  more: '{count, plural, one {And # more finding} other {And # more findings}}: touchstone score --json',
  severityCritical: 'critical',
  severityMajor: 'major',
  severityMinor: 'minor',
  pattern: 'pattern since {since}',
  oneOff: 'one-off',
  rows: '{rows, plural, one {# row} other {# rows}}',
  next: 'Next',
  evidence: 'Rows behind a finding: touchstone evidence ID',
  recipe: 'How it is calculated:  touchstone explain CHECK',
};

export type TextKey = keyof typeof english;

const czech: Readonly<Record<TextKey, string>> = {
  answerNothing: 'Nic nevyžaduje rozhodnutí: vše měřené je v mezích běžného kolísání.',
  answer:
    '{count, plural, one {# zjištění vyžaduje rozhodnutí} few {# zjištění vyžadují rozhodnutí} many {# zjištění vyžaduje rozhodnutí} other {# zjištění vyžaduje rozhodnutí}}: {severities}. Vše ostatní měřené je v mezích běžného kolísání.',
  answerEmpty: 'Nic se nedalo změřit: žádná kontrola nemá potřebná data.',
  asOf: 'ke dni {asOf}',
  gatePassed: 'Brána splněna',
  gateFailed: 'Brána NESPLNĚNA',
  gateOpen: 'Brána nesplněna: žádná z jejích podmínek nemohla být změřena',
  overall: 'Celkem',
  measured: 'změřeno {coverage}',
  notMeasured: 'neměřeno',
  notGraded: 'bez známky',
  decide: 'K rozhodnutí',
  good: 'Dobré, hodné napodobení',
  more: '{count, plural, one {A ještě # zjištění} few {A ještě # zjištění} many {A ještě # zjištění} other {A ještě # zjištění}}: touchstone score --json',
  severityCritical: 'kritické',
  severityMajor: 'závažné',
  severityMinor: 'drobné',
  pattern: 'opakuje se od {since}',
  oneOff: 'jednorázové',
  rows: '{rows, plural, one {# řádek} few {# řádky} many {# řádku} other {# řádků}}',
  next: 'Dále',
  evidence: 'Řádky za zjištěním: touchstone evidence ID',
  recipe: 'Jak se počítá:      touchstone explain CHECK',
};

/** The languages the terminal speaks; others hear English. */
const catalogues: Readonly<Record<string, Readonly<Record<TextKey, string>>>> = { en: english, cs: czech };

/** Fills a text of the terminal in a language. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export function createTranslate(locale: string): Translate {
  const language = locale.split('-')[0] ?? 'en';
  const known = Object.hasOwn(catalogues, language) ? language : 'en';
  const catalogue = catalogues[known] ?? english;
  return (key, values) => String(new IntlMessageFormat(catalogue[key], known === 'en' && language !== 'en' ? 'en' : locale).format({ ...values }));
}
