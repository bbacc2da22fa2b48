import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Každý kontakt je příležitost',
  'principle.question': 'Pomůžeme při kontaktu o něco víc, aniž bychom obtěžovali?',

  'offer-rate.name': 'Užitečné nabídky',
  'offer-rate.question': 'Zmíníme něco užitečného, když se to hodí?',
  'offer-rate.source': 'Informace bez cíle: nabídka nikdy není kvóta.',
  'offer-rate.sentence':
    'Něco užitečného jsme nabídli v {value} kontaktů, kde to mohlo být vítané ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktů}}).',

  'accept.name': 'Přijaté nabídky',
  'accept.question': 'Bylo to, co jsme nabídli, vítané?',
  'accept.source': 'Obvyklé rozmezí dřívějších období.',
  'accept.sentence':
    'Zákazníci přijali {value} vhodných nabídek ({low} – {high}, {n, plural, one {# nabídka} few {# nabídky} many {# nabídky} other {# nabídek}}), což je mimo obvyklé rozmezí dřívějších období.',

  'harm.name': 'Spokojenost s nabídkou a bez ní',
  'harm.question': 'Neobtěžuje nabídka zákazníky?',
  'harm.source': 'Spokojenost nižší nejvýše o dva body.',
  'harm.sentence':
    'U stejných témat se spokojenost po kontaktu s nabídkou liší od spokojenosti bez ní o {value} p. b. ({low} – {high}); standard je nejméně {target}.',

  'harm-complaints.name': 'Stížnosti na nabídky',
  'harm-complaints.question': 'Nestěžují si zákazníci na nabídky?',
  'harm-complaints.source': 'Po žádné nabídce nepřijde stížnost.',
  'harm-complaints.sentence':
    'Stížnost následovala po {breaches, plural, one {# nabídce} few {# nabídkách} many {# nabídky} other {# nabídkách}} (učiněných celkem: {n, number}); standard je {target}.',

  'net-value.name': 'Přínos nabídky',
  'net-value.question': 'Vyplatila se nabídka?',
  'net-value.source': 'Nabídka zaplatí čas, který zabere.',
  'net-value.sentence':
    'Jedna nabídka po odečtení času přinesla průměrně {value} ({low} – {high}, {n, plural, one {# nabídka} few {# nabídky} many {# nabídky} other {# nabídek}}); standard je nejméně {target}.',

  'products-per-customer.name': 'Výrobky na zákazníka',
  'products-per-customer.question': 'Prohlubuje se vztah se zákazníky?',
  'products-per-customer.source': 'Informace bez cíle.',
  'products-per-customer.sentence':
    'Počet různých výrobků, které zákazník koupil, je průměrně {value} ({low} – {high}, {n, plural, one {# zákazník} few {# zákazníci} many {# zákazníka} other {# zákazníků}}).',

  'advice.listen-before-offering':
    'Poslechněte si deset odmítnutých nabídek a u každé se ptejte, zda odpovídala na něco, co zákazník řekl. Nabízejte méně a jen to, k čemu dal důvod sám kontakt.',
  'advice.stop-where-it-hurts':
    'U témat, kde je s nabídkou spokojenost nižší, přestaňte hned nabízet a ponechte to tam, kde nižší není. Nejdřív vyřešte, s čím zákazník přišel; nabídka patří až za otázku, zda si přeje ještě něco.',
  'advice.apologise-for-the-offer':
    'Zavolejte zákazníkům, kteří si stěžovali, omluvte se a poznamenejte, že nabídky nechtějí. Potom se podívejte, co měly nabídky společného: kampaň, výrobek, chvíli v rozhovoru.',

  'excluded.complaining': 'Zákazník měl otevřenou stížnost',
  'excluded.vulnerable': 'Zákazník potřebuje zvláštní péči',

  'setting.second-cost.name': 'Cena sekundy',
  'setting.second-cost.doc': 'Kolik stojí sekunda vyřizování, v nejmenších jednotkách měny.',
};
