import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Změna',
  'principle.question': 'Všimneme si, co budou zákazníci chtít příště, a jednáme podle toho?',

  'research-cadence.name': 'Pravidelný průzkum',
  'research-cadence.question': 'Ptáme se pravidelně, co zákazníci budou chtít?',
  'research-cadence.source': 'Výzkum trhu nebo zákazníků dvakrát ročně.',
  'research-cadence.sentence':
    'Průzkum trhu nebo zákazníků v poslední době {breaches, plural, one {neproběhl v # společnosti} few {neproběhl ve # společnostech} many {neproběhl v # společnosti} other {neproběhl v # společnostech}}; standard je {target}.',

  'expectation-drift.name': 'Rostoucí očekávání',
  'expectation-drift.question': 'Nerostou očekávání zákazníků?',
  'expectation-drift.source': 'Obvyklé rozmezí dřívějších období.',
  'expectation-drift.sentence':
    'Očekávání zákazníků jsou na {value} své stupnice ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}), což je mimo obvyklé rozmezí dřívějších období.',

  'new-topic.name': 'Nová témata bez článku',
  'new-topic.question': 'Odpovídáme na to, na co se lidé začali ptát?',
  'new-topic.source': 'Každé téma, které rychle roste, má svůj článek.',
  'new-topic.sentence':
    'Bez článku {breaches, plural, one {je # rychle rostoucí téma} few {jsou # rychle rostoucí témata} many {je # rychle rostoucího tématu} other {je # rychle rostoucích témat}} (rostoucích celkem: {n, number}); standard je {target}.',

  'action-lag.name': 'Včas zahájená opatření',
  'action-lag.question': 'Začneme jednat dřív, než je pozdě?',
  'action-lag.source': 'Devět opatření z deseti se začne před termínem.',
  'action-lag.sentence':
    'Před svým termínem bylo zahájeno {value} opatření na zjištění ({low} – {high}, {n, plural, one {# opatření} few {# opatření} many {# opatření} other {# opatření}}); standard je nejméně {target}.',

  'advice.ask-what-comes':
    'Promluvte si s deseti zákazníky a s těmi, kdo jim odpovídají, o tom, co se za půl roku změnilo, a zapište tři věci, které budou čekat příště. Další takové kolo dejte do kalendáře hned.',
  'advice.raise-the-standard':
    'Podívejte se, které očekávání vzrostlo, a porovnejte svůj standard s tím, co už zákazníci pokládají za samozřejmé. Změňte jeden standard, nebo otevřeně řekněte, co nenabízíte.',
  'advice.write-the-article':
    'Přečtěte deset kontaktů k uvedenému tématu a do dvou týdnů napište odpověď jako jeden krátký článek, v každém jazyce svých zákazníků. První linii to řekněte týž den.',
  'advice.begin-small':
    'Ke každému nezahájenému opatření vyberte nejmenší krok, který jde udělat tento týden, a udělejte ho. Kde nikdo nemá čas, řekněte to a posuňte termín, místo abyste ho nechali ležet.',

  'excluded.not-yet-due': 'Termín ještě nenastal',
  'excluded.dropped': 'Zrušeno záměrně',

  'setting.research-within.name': 'Znovu zkoumat do',
  'setting.research-within.doc': 'Doba, do které se trh nebo způsob zákazníků zkoumá znovu.',
  'setting.topic-growth.name': 'Růst nového tématu',
  'setting.topic-growth.doc': 'Kolikrát častěji než v předchozím měsíci se téma musí objevit, aby bylo nové.',
  'setting.topic-least.name': 'Nejméně kontaktů k tématu',
  'setting.topic-least.doc': 'Počet kontaktů za měsíc, pod kterým žádné téma není nové.',
};
