import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Pārmaiņas',
  'principle.question': 'Vai pamanām, ko klienti gribēs turpmāk, un rīkojamies?',

  'research-cadence.name': 'Regulāra izpēte',
  'research-cadence.question': 'Vai regulāri noskaidrojam, ko klienti gribēs?',
  'research-cadence.source': 'Tirgus vai klientu izpēte divreiz gadā.',
  'research-cadence.sentence':
    'Tirgus vai klientu izpēte pēdējā laikā nav notikusi {breaches, plural, zero {# uzņēmumos} one {# uzņēmumā} other {# uzņēmumos}}; standarts ir {target}.',

  'expectation-drift.name': 'Augošas gaidas',
  'expectation-drift.question': 'Vai klientu gaidas nepieaug?',
  'expectation-drift.source': 'Iepriekšējo periodu parastās robežas.',
  'expectation-drift.sentence':
    'Klientu gaidas ir pie {value} no skalas ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}), un tas ir ārpus agrāko periodu ierastajām robežām.',

  'new-topic.name': 'Jauni temati bez raksta',
  'new-topic.question': 'Vai atbildam uz to, ko cilvēki sākuši jautāt?',
  'new-topic.source': 'Katrai tēmai, kas strauji pieaug, ir savs raksts.',
  'new-topic.sentence':
    'Raksta nav {breaches, plural, zero {# strauji augošiem tematiem} one {# strauji augošam tematam} other {# strauji augošiem tematiem}} (augošo kopā: {n, number}); standarts ir {target}.',

  'action-lag.name': 'Laikus sākti pasākumi',
  'action-lag.question': 'Vai sākam rīkoties, pirms ir par vēlu?',
  'action-lag.source': 'Deviņus pasākumus no desmit sāk pirms termiņa.',
  'action-lag.sentence':
    'Pirms termiņa sākti {value} pasākumu, kas atbild uz konstatējumiem ({low} – {high}, {n, plural, zero {# pasākumu} one {# pasākums} other {# pasākumi}}); standarts ir vismaz {target}.',

  'advice.ask-what-comes':
    'Parunājiet ar desmit klientiem un tiem, kas viņiem atbild, par to, kas pusgadā mainījies, un pierakstiet trīs lietas, ko viņi gaidīs turpmāk. Nākamo šādu reizi ielieciet kalendārā uzreiz.',
  'advice.raise-the-standard':
    'Apskatiet, kuras gaidas pieaugušas, un salīdziniet savu standartu ar to, ko klienti jau uzskata par pašsaprotamu. Mainiet vienu standartu vai atklāti pasakiet, ko nepiedāvājat.',
  'advice.write-the-article':
    'Izlasiet desmit saziņas reizes par uzskaitīto tematu un divu nedēļu laikā uzrakstiet atbildi vienā īsā rakstā katrā klientu valodā. Darbiniekiem to pasakiet tajā pašā dienā.',
  'advice.begin-small':
    'Katram nesāktam pasākumam izvēlieties mazāko soli, ko var paveikt šonedēļ, un paveiciet to. Ja nevienam nav laika, pasakiet to un pārceliet termiņu, nevis ļaujiet pasākumam iestrēgt.',

  'excluded.not-yet-due': 'Termiņš vēl nav pienācis',
  'excluded.dropped': 'Apzināti atcelts',

  'setting.research-within.name': 'Atkārtota izpēte ne vēlāk kā pēc',
  'setting.research-within.doc': 'Laiks, kurā tirgus vai klientu paradumi tiek pētīti no jauna.',
  'setting.topic-growth.name': 'Jauna temata pieaugums',
  'setting.topic-growth.doc': 'Cik reižu biežāk nekā iepriekšējā mēnesī tematam jāparādās, lai tas būtu jauns.',
  'setting.topic-least.name': 'Mazākais saziņas reižu skaits',
  'setting.topic-least.doc': 'Saziņas reižu skaits mēnesī, zem kura neviens temats nav jauns.',
};
