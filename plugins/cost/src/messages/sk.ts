import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Náklady na služby',
  'principle.question': 'Koľko služby stoja a neškodia úspory zákazníkom?',

  'per-resolution.name': 'Náklady na vyriešený prípad',
  'per-resolution.question': 'Koľko stojí jeden vyriešený prípad?',
  'per-resolution.source': 'Obvyklé rozpätie skorších období.',
  'per-resolution.sentence':
    'Jeden vyriešený prípad stál {value} ({low} – {high}), čo je mimo obvyklého rozpätia skorších období.',

  'failure-demand.name': 'Kontakty, ktoré si spôsobíme',
  'failure-demand.question': 'Koľko práce si spôsobíme sami?',
  'failure-demand.source': 'Najviac tri kontakty z desiatich spôsobili naše vlastné chyby.',
  'failure-demand.sentence':
    '{value} kontaktov so zapísanou príčinou sa týka niečoho, čo bolo u nás neskoro, zle, nejasne alebo chybné ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktov}}); štandard je najviac {target}.',

  'poor-quality.name': 'Náklady nekvality',
  'poor-quality.question': 'Koľko peňazí stojí zlá kvalita?',
  'poor-quality.source': 'Informácia bez cieľa; hodnota má klesať.',
  'poor-quality.sentence':
    'Vrátené peniaze, ústretové gestá a opakované kontakty dosiahli {value} tržieb posledného roka ({low} – {high}).',

  'guardrail.name': 'Spokojnosť po zmene',
  'guardrail.question': 'Neublížila úspora alebo zmena postupu zákazníkom?',
  'guardrail.source': 'Úspory nesmie zákazník pocítiť: zhoršenie najviac o tri body.',
  'guardrail.sentence':
    'Po zmene postupu sa spokojnosť pri rovnakých témach líši od skoršej o {value} p. b. ({low} – {high}); štandard je najmenej {target}.',

  'outsource-parity.name': 'Partner v porovnaní s nami',
  'outsource-parity.question': 'Obsluhuje partner zákazníkov tak dobre ako my?',
  'outsource-parity.source': 'Najviac o tri body horšie než naša vlastná služba.',
  'outsource-parity.sentence':
    'Pri porovnateľných prípadoch sa spokojnosť u partnera líši od našej o {value} p. b. ({low} – {high}); štandard je najmenej {target}.',

  'advice.look-behind-the-cost':
    'Rozdeľte náklady podľa druhu a prípady podľa kanála a pozrite sa, čo z toho sa pohlo. Skôr než začnete šetriť na čase, odstráňte kontakty, ktoré nikto nepotreboval: stoja toľko, čo celý prípad.',
  'advice.remove-own-causes':
    'Vezmite najčastejšiu príčinu a vypočujte si desať takých kontaktov spolu s ľuďmi, u ktorých vzniká. Dohodnite tam jednu zmenu, napríklad zrozumiteľnejší list alebo poctivý termín dodania, a o mesiac tú istú príčinu spočítajte znova.',
  'advice.ease-the-change':
    'Pozrite sa, ktoré témy stratili najviac, a dajte v nich zákazníkom cestu k človeku, kým nenájdete dôvod. Potom rozhodnite podľa oboch čísel, nákladov aj spokojnosti, či zmenu ponechať, opraviť, alebo vziať späť.',
  'advice.share-what-works':
    'Prejdite s partnerom desať prípadov z témy s najväčším rozdielom. Dajte jeho ľuďom rovnaké znalosti, rovnaké právomoci na nápravu a rovnaké hodnotenie rozhovorov ako vlastným a o mesiac porovnajte znova.',

  'setting.failure-causes.name': 'Príčiny na našej strane',
  'setting.failure-causes.doc': 'Kódy príčin kontaktu, ktoré si organizácia spôsobuje sama.',
  'setting.second-cost.name': 'Cena sekundy',
  'setting.second-cost.doc': 'Koľko stojí sekunda vybavovania, v najmenších jednotkách meny.',
  'setting.compare-within.name': 'Porovnávať počas',
  'setting.compare-within.doc': 'Čas pred zmenou a po nej, v ktorom sa odpovede porovnávajú.',
};
