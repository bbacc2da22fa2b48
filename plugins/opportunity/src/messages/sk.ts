import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Každý kontakt je príležitosť',
  'principle.question': 'Pomôžeme pri kontakte o niečo viac bez toho, aby sme obťažovali?',

  'offer-rate.name': 'Užitočné ponuky',
  'offer-rate.question': 'Spomenieme niečo užitočné, keď sa to hodí?',
  'offer-rate.source': 'Informácia bez cieľa: ponuka nikdy nie je kvóta.',
  'offer-rate.sentence':
    'Niečo užitočné sme ponúkli v {value} kontaktov, kde to mohlo byť vítané ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktov}}).',

  'accept.name': 'Prijaté ponuky',
  'accept.question': 'Bolo to, čo sme ponúkli, vítané?',
  'accept.source': 'Obvyklé rozpätie skorších období.',
  'accept.sentence':
    'Zákazníci prijali {value} vhodných ponúk ({low} – {high}, {n, plural, one {# ponuka} few {# ponuky} many {# ponuky} other {# ponúk}}), čo je mimo obvyklého rozpätia skorších období.',

  'harm.name': 'Spokojnosť s ponukou a bez nej',
  'harm.question': 'Neobťažuje ponuka zákazníkov?',
  'harm.source': 'Spokojnosť nižšia najviac o dva body.',
  'harm.sentence':
    'Pri rovnakých témach sa spokojnosť po kontakte s ponukou líši od spokojnosti bez nej o {value} p. b. ({low} – {high}); štandard je najmenej {target}.',

  'harm-complaints.name': 'Sťažnosti na ponuky',
  'harm-complaints.question': 'Nesťažujú sa zákazníci na ponuky?',
  'harm-complaints.source': 'Po žiadnej ponuke nepríde sťažnosť.',
  'harm-complaints.sentence':
    'Sťažnosť nasledovala po {breaches, plural, one {# ponuke} few {# ponukách} many {# ponuky} other {# ponukách}} (ponúk spolu: {n, number}); štandard je {target}.',

  'net-value.name': 'Prínos ponuky',
  'net-value.question': 'Vyplatila sa ponuka?',
  'net-value.source': 'Ponuka zaplatí čas, ktorý zaberie.',
  'net-value.sentence':
    'Jedna ponuka po odpočítaní času priniesla priemerne {value} ({low} – {high}, {n, plural, one {# ponuka} few {# ponuky} many {# ponuky} other {# ponúk}}); štandard je najmenej {target}.',

  'products-per-customer.name': 'Výrobky na zákazníka',
  'products-per-customer.question': 'Prehlbuje sa vzťah so zákazníkmi?',
  'products-per-customer.source': 'Informácia bez cieľa.',
  'products-per-customer.sentence':
    'Počet rôznych výrobkov, ktoré zákazník kúpil, je priemerne {value} ({low} – {high}, {n, plural, one {# zákazník} few {# zákazníci} many {# zákazníka} other {# zákazníkov}}).',

  'advice.listen-before-offering':
    'Vypočujte si desať odmietnutých ponúk a pri každej sa pýtajte, či odpovedala na niečo, čo zákazník povedal. Ponúkajte menej a len to, na čo dal dôvod sám kontakt.',
  'advice.stop-where-it-hurts':
    'Pri témach, kde je s ponukou spokojnosť nižšia, hneď prestaňte ponúkať a pokračujte len tam, kde nižšia nie je. Najprv vyriešte, s čím zákazník prišiel; ponuka patrí až za otázku, či si želá ešte niečo.',
  'advice.apologise-for-the-offer':
    'Zavolajte zákazníkom, ktorí sa sťažovali, ospravedlňte sa a poznačte, že ponuky nechcú. Potom sa pozrite, čo mali ponuky spoločné: kampaň, výrobok, chvíľu v rozhovore.',

  'excluded.complaining': 'Zákazník mal otvorenú sťažnosť',
  'excluded.vulnerable': 'Zákazník potrebuje osobitnú starostlivosť',

  'setting.second-cost.name': 'Cena sekundy',
  'setting.second-cost.doc': 'Koľko stojí sekunda vybavovania, v najmenších jednotkách meny.',
};
