import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Jednoduché vrátenie',
  'principle.question': 'Môžu zákazníci tovar ľahko vrátiť a dostanú svoje peniaze včas?',

  'refund-14-days.name': 'Vrátenie peňazí do štrnástich dní',
  'refund-14-days.question': 'Vraciame peniaze v lehote, ktorú určuje zákon?',
  'refund-14-days.source':
    'Smernica 2011/83/EÚ, článok 13: do štrnástich dní od oznámenia o odstúpení. † Obchodník smie počkať na tovar; overte to pre svoju krajinu.',
  'refund-14-days.sentence':
    'Peniaze boli vrátené neskoro alebo stále chýbajú pri {breaches, plural, one {# odstúpení} few {# odstúpeniach} many {# odstúpenia} other {# odstúpeniach}} od zmluvy (splatných spolu: {n, number}); štandard je {target}.',

  'time.name': 'Čas do vrátenia peňazí',
  'time.question': 'Ako dlho zákazníci čakajú na peniaze?',
  'time.source': 'Deväť vrátení peňazí z desiatich sa vyplatí do desiatich dní.',
  'time.sentence':
    'Deväť z desiatich platieb sa vrátilo najneskôr {value} od žiadosti ({low} – {high}, {n, plural, one {# vrátenie} few {# vrátenia} many {# vrátenia} other {# vrátení}}); štandard je najviac {target}.',

  'contacts-a-return.name': 'Kontakty na jedno vrátenie',
  'contacts-a-return.question': 'Koľkokrát sa zákazníci musia pre vrátenie ozvať?',
  'contacts-a-return.source': 'Kontakt si vyžiada najviac jedno vrátenie tovaru z dvoch.',
  'contacts-a-return.sentence':
    'Priemerný počet kontaktov na jedno vrátenie bol {value} ({low} – {high}); štandard je najviac {target}.',

  'steps.name': 'Kroky vrátenia',
  'steps.question': 'Koľko krokov žiada vrátenie od zákazníkov?',
  'steps.source': 'Deväť vrátení tovaru z desiatich má najviac tri kroky.',
  'steps.sentence':
    'Deväť z desiatich vrátení si nevyžiadalo viac krokov než {value} ({low} – {high}, {n, plural, one {# vrátenie} few {# vrátenia} many {# vrátenia} other {# vrátení}}); štandard je najviac {target}.',

  'rate.name': 'Vrátené kusy',
  'rate.question': 'Vracia sa viac výrobkov než zvyčajne a ktorých?',
  'rate.source': 'Obvyklé rozpätie skorších období.',
  'rate.sentence':
    'Zákazníci vrátili {value} predaných kusov ({low} – {high}), čo je mimo obvyklého rozpätia skorších období.',

  'rejected.name': 'Zamietnutia bez odôvodnenia',
  'rejected.question': 'Vysvetlíme každé zamietnutie písomne?',
  'rejected.source': 'Nikoho neodmietneme bez písomného dôvodu.',
  'rejected.sentence':
    'Bez písomného odôvodnenia {breaches, plural, one {bolo zamietnuté # vrátenie} few {boli zamietnuté # vrátenia} many {bolo zamietnutého # vrátenia} other {bolo zamietnutých # vrátení}} (zamietnutých spolu: {n, number}); štandard je {target}.',

  'rejected-share.name': 'Zamietnuté vrátenia',
  'rejected-share.question': 'Zamietame viac vrátení než zvyčajne?',
  'rejected-share.source': 'Obvyklé rozpätie skorších období.',
  'rejected-share.sentence':
    'Zamietli sme {value} rozhodnutých vrátení ({low} – {high}, {n, plural, one {# vrátenie} few {# vrátenia} many {# vrátenia} other {# vrátení}}), čo je mimo obvyklého rozpätia skorších období.',

  'csat.name': 'Spokojnosť po vrátení',
  'csat.question': 'Sú zákazníci spokojní aj potom, čo niečo vrátili?',
  'csat.source': 'Traja zákazníci zo štyroch sú po vrátení spokojní.',
  'csat.sentence':
    'Po vrátení tovaru bolo spokojných {value} zákazníkov ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}); štandard je najmenej {target}.',

  'repeat-buyer.name': 'Ďalší nákup po vrátení',
  'repeat-buyer.question': 'Nakupujú zákazníci, ktorí niečo vrátili, znova?',
  'repeat-buyer.source': 'Informácia bez cieľa: ide ruka v ruke, ale nič nedokazuje.',
  'repeat-buyer.sentence':
    'Zákazníci, ktorí niečo vrátili, nakúpili znova o {value} p. b. častejšie než porovnateľní zákazníci ({low} – {high}).',

  'advice.pay-today':
    'Splatné sumy po termíne zaplaťte ešte dnes a každému zákazníkovi povedzte dátum. Potom sa pozrite, na ktorý krok peniaze čakajú, zvyčajne na kontrolu v sklade alebo schválenie, a malé sumy nechajte prejsť bez neho.',
  'advice.shorten-the-return':
    'Vráťte niečo sami a zapíšte každý krok a každú otázku, ktorú ste museli položiť. Zrušte formulár, ktorý sa pýta na to, čo už viete, priložte štítok do balíka a sami od seba dajte vedieť, že tovar prišiel a kedy odídu peniaze.',
  'advice.find-the-reason':
    'Rozdeľte vrátenia podľa výrobku a dôvodu a prečítajte dvadsať komentárov. Ak jeden výrobok vyčnieva, skontrolujte najprv jeho fotografiu, opis a veľkosti na webe.',
  'advice.explain-refusals':
    'Napíšte uvedeným zákazníkom dôvod a to, čo môžu ďalej robiť. Potom dajte tým, ktorí rozhodujú, tri hotové vety na obvyklé prípady a mesiac nechajte každé zamietnutie vidieť ešte druhého človeka.',

  'excluded.pending': 'Zatiaľ nevrátené a stále v lehote',
  'excluded.too-recent': 'Príliš nedávne na to, aby sa to dalo posúdiť',
  'excluded.order-unknown': 'Nie je známe, ku ktorej objednávke patrí',
  'excluded.cancelled': 'Zrušené objednávky',

  'setting.refund-within.name': 'Vrátiť peniaze do',
  'setting.refund-within.doc': 'Čas po dni oznámenia, do ktorého zákon chce peniaze späť.',
  'setting.contact-within.name': 'Kontakty k vráteniu do',
  'setting.contact-within.doc': 'Čas po žiadosti o vrátenie, v ktorom k nemu patria kontakty o jeho objednávke.',
};
