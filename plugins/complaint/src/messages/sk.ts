import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Riešenie sťažností',
  'principle.question':
    'Odpovedáme na sťažnosti v zákonnej lehote, naprávame ich a učíme sa z nich?',

  'ack.name': 'Potvrdené prijatie sťažnosti',
  'ack.question': 'Potvrdzujeme prijatie sťažnosti ihneď?',
  'ack.source': 'Devätnásť z dvadsiatich do jedného pracovného dňa; ISO 10002 žiada potvrdenie ihneď (znova overiť).',
  'ack.sentence':
    'Pri {value} sťažností bolo prijatie potvrdené včas ({low} – {high}, {n, plural, one {# sťažnosť} few {# sťažnosti} many {# sťažnosti} other {# sťažností}}); štandard je {target}.',
  'ack.good':
    'Pri {value} sťažností bolo prijatie potvrdené včas ({low} – {high}, {n, plural, one {# sťažnosť} few {# sťažnosti} many {# sťažnosti} other {# sťažností}}), zreteľne viac než inde: zistite, kto tu každé ráno sťažnosti otvára.',

  'legal-clock.name': 'Sťažnosti v zákonnej lehote',
  'legal-clock.question': 'Odpovedáme na sťažnosti v zákonnej lehote?',
  'legal-clock.source':
    'CZ: 30 dní, zákon č. 634/1992 Sb., § 19 ods. 3. HU: 30 dní, Fgytv. 17/A. §. LV: 15 pracovných dní. ES: 15 pracovných dní, 5 pri neoprávnených platbách, Ley 10/2025. SK: 30 dní od nasledujúceho dňa; znova overiť podľa zákona č. 108/2024 Z. z.',
  'legal-clock.sentence':
    '{breaches, plural, one {# sťažnosť je po zákonnej lehote na konečnú odpoveď} few {# sťažnosti sú po zákonnej lehote na konečnú odpoveď} many {# sťažnosti je po zákonnej lehote na konečnú odpoveď} other {# sťažností je po zákonnej lehote na konečnú odpoveď}} (posudzovaných spolu: {n, number}); štandard je {target}.',

  'receipt.name': 'Vydané písomné potvrdenie',
  'receipt.question':
    'Dostal zákazník písomné potvrdenie pri každej sťažnosti, kde ho vyžaduje zákon?',
  'receipt.source': 'CZ: predávajúci vydá zákazníkovi písomné potvrdenie o reklamácii a o jej vybavení, zákon č. 634/1992 Sb., § 19 ods. 2 a 5.',
  'receipt.sentence':
    '{breaches, plural, one {# sťažnosť nemá písomné potvrdenie} few {# sťažnosti nemajú písomné potvrdenie} many {# sťažnosti nemá písomné potvrdenie} other {# sťažností nemá písomné potvrdenie}} (posudzovaných spolu: {n, number}); štandard je {target}.',

  'recovery-steps.name': 'Štyri kroky nápravy',
  'recovery-steps.question':
    'Ospravedlníme sa, prevezmeme zodpovednosť, dáme riešenie a ozveme sa znova?',
  'recovery-steps.source':
    'Úprimne sa ospravedlňte, prevezmite zodpovednosť, ponúknite riešenie a ozývajte sa, kým ho zákazník nepotvrdí; východisková hodnota je deväť z desiatich.',
  'recovery-steps.sentence':
    'Všetky štyri kroky nápravy prebehli pri {value} sťažností ({low} – {high}, {n, plural, one {# sťažnosť} few {# sťažnosti} many {# sťažnosti} other {# sťažností}}); štandard je {target}.',
  'recovery-steps.good':
    'Všetky štyri kroky nápravy prebehli pri {value} sťažností ({low} – {high}, {n, plural, one {# sťažnosť} few {# sťažnosti} many {# sťažnosti} other {# sťažností}}), zreteľne viac než inde: vypočujte si, ako tu hovoria s ľuďmi, ktorí sa sťažujú.',

  'confirmed.name': 'Vybavené aj podľa zákazníka',
  'confirmed.question': 'Potvrdil zákazník, že je sťažnosť vybavená?',
  'confirmed.source': 'Štyria zákazníci z piatich do týždňa potvrdia, že sú spokojní.',
  'confirmed.sentence':
    'Po {value} uzavretých sťažností zákazník potvrdil, že je spokojný ({low} – {high}, {n, plural, one {# sťažnosť} few {# sťažnosti} many {# sťažnosti} other {# sťažností}}); štandard je {target}.',
  'confirmed.good':
    'Po {value} uzavretých sťažností zákazník potvrdil, že je spokojný ({low} – {high}, {n, plural, one {# sťažnosť} few {# sťažnosti} many {# sťažnosti} other {# sťažností}}), zreteľne viac než inde: zistite, ako sa tu pýtajú.',

  'recovery.name': 'Zákazníci, ktorí po sťažnosti zostali',
  'recovery.question': 'Zostávajú zákazníci po sťažnosti?',
  'recovery.source': 'Po sťažnosti znova nakúpi najviac o päť bodov menej zákazníkov než po inom kontakte v tej istej téme.',
  'recovery.sentence':
    'Opakované nákupy po sťažnosti a po inom kontakte na rovnakú tému sa líšia o {value} p. b. ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktov}}); štandard je {target}.',

  'rate.name': 'Podiel sťažností na kontaktoch',
  'rate.question': 'Rastie podiel sťažností na kontaktoch?',
  'rate.source': 'Obvyklé rozpätie skorších období.',
  'rate.sentence':
    'Na tisíc kontaktov pripadlo sťažností: {value} ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktov}}), čo je nad vlastným obvyklým rozpätím.',
  'rate.good':
    'Na tisíc kontaktov pripadlo sťažností: {value} ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktov}}), zreteľne menej než inde: zistite, čo sa tu darí.',

  'rate-of-orders.name': 'Sťažnosti na počet objednávok',
  'rate-of-orders.question': 'Pribúda sťažností na počet objednávok?',
  'rate-of-orders.source': 'Obvyklé rozpätie skorších období.',
  'rate-of-orders.sentence':
    'Na tisíc objednávok pripadlo sťažností: {value} ({low} – {high}, {n, plural, one {# sťažnosť} few {# sťažnosti} many {# sťažnosti} other {# sťažností}}), čo je nad vlastným obvyklým rozpätím.',
  'rate-of-orders.good':
    'Na tisíc objednávok pripadlo sťažností: {value} ({low} – {high}, {n, plural, one {# sťažnosť} few {# sťažnosti} many {# sťažnosti} other {# sťažností}}), zreteľne menej než inde: zistite, čo sa tu darí.',

  'repeat-cause.name': 'Príčiny, ktoré sa vracajú',
  'repeat-cause.question': 'Vracajú sa príčiny, ktoré sme považovali za odstránené?',
  'repeat-cause.source': 'Najviac jedna sťažnosť z desiatich má príčinu, ktorú malo odstrániť niektoré opatrenie.',
  'repeat-cause.sentence':
    '{value} sťažností má príčinu, ktorú malo odstrániť niektoré opatrenie ({low} – {high}, {n, plural, one {# sťažnosť} few {# sťažnosti} many {# sťažnosti} other {# sťažností}}); štandard je najviac {target}.',
  'repeat-cause.good':
    '{value} sťažností má príčinu, ktorú malo odstrániť niektoré opatrenie ({low} – {high}, {n, plural, one {# sťažnosť} few {# sťažnosti} many {# sťažnosti} other {# sťažností}}), zreteľne menej než inde: zistite, ako si tu overujú, že opatrenie zabralo.',

  'escalated.name': 'Sťažnosti, ktoré sa dostali na úrad',
  'escalated.question': 'Musia sa zákazníci obracať na úrad?',
  'escalated.source': 'Na úrady sa dostane najviac jedna sťažnosť zo sta.',
  'escalated.sentence':
    'Na úrad sa dostalo {value} sťažností ({low} – {high}, {n, plural, one {# sťažnosť} few {# sťažnosti} many {# sťažnosti} other {# sťažností}}); štandard je najviac {target}.',
  'escalated.good':
    'Na úrad sa dostalo {value} sťažností ({low} – {high}, {n, plural, one {# sťažnosť} few {# sťažnosti} many {# sťažnosti} other {# sťažností}}), zreteľne menej než inde: zistite, ako tu veci urovnajú skôr.',

  'empowered.name': 'Napravené hneď na mieste',
  'empowered.question': 'Môže sťažnosť napraviť hneď ten, kto si ju vypočuje?',
  'empowered.source': 'Povedzte, aké prostriedky smú ľudia použiť, aby zákazníka uspokojili; východisková hodnota je sedem z desiatich.',
  'empowered.sentence':
    '{value} oprávnených sťažností napravil hneď ten, kto si ich vypočul ({low} – {high}, {n, plural, one {# sťažnosť} few {# sťažnosti} many {# sťažnosti} other {# sťažností}}); štandard je {target}.',
  'empowered.good':
    '{value} oprávnených sťažností napravil hneď ten, kto si ich vypočul ({low} – {high}, {n, plural, one {# sťažnosť} few {# sťažnosti} many {# sťažnosti} other {# sťažností}}), zreteľne viac než inde: zistite, o čom tu ľudia smú rozhodnúť sami.',

  'uncoded.name': 'Zapísané príčiny',
  'uncoded.question': 'Vieme, prečo sa zákazníci sťažujú?',
  'uncoded.source': 'Príčina je známa pri devätnástich sťažnostiach z dvadsiatich.',
  'uncoded.sentence':
    'Príčina je zapísaná pri {value} sťažností ({low} – {high}, {n, plural, one {# sťažnosť} few {# sťažnosti} many {# sťažnosti} other {# sťažností}}); štandard je {target}.',
  'uncoded.good':
    'Príčina je zapísaná pri {value} sťažností ({low} – {high}, {n, plural, one {# sťažnosť} few {# sťažnosti} many {# sťažnosti} other {# sťažností}}), zreteľne viac než inde: zistite, ako tu na príčinu prichádzajú.',

  'advice.acknowledge-same-day':
    'Potvrďte ešte dnes, čo je po termíne, s menom človeka a dňom odpovede. Potom nech jeden človek každé ráno otvára sťažnosti ako prvú vec, a určte, kto ho zastúpi.',
  'advice.answer-overdue-today':
    'Otvorte zoznam a odpovedzte na každú sťažnosť ešte dnes, od najstaršej; pri tých, kde zákazníkovi mohli vzniknúť ďalšie práva, sa opýtajte právnika. Potom nastavte pri každej otvorenej sťažnosti pripomienku týždeň pred lehotou, pre riešiteľa aj pre toho, kto ho zastupuje.',
  'advice.send-the-confirmation':
    'Pošlite potvrdenia zo zoznamu ešte dnes. Potom nech ich systém vytlačí alebo odošle pri každom prijatí reklamácie, aby na to nikto nemusel myslieť.',
  'advice.use-the-four-steps':
    'Pozrite sa, ktorý zo štyroch krokov chýba najčastejšie, a na najbližšej porade ho nacvičte na dvoch skutočných sťažnostiach. Dajte všetky štyri k sťažnosti ako políčka, ktoré sa odškrtnú pred uzavretím.',
  'advice.call-after-closing':
    'Zavolajte každému zákazníkovi do troch dní od uzavretia, nech volá ten, kto sťažnosť vybavil, a opýtajte sa na jediné: je to pre vás vybavené? Začnite tými, ktoré boli uzavreté tento týždeň.',
  'advice.win-back-complainants':
    'Zavolajte desiatim zákazníkom, ktorí sa asi pred polrokom sťažovali a odvtedy nenakúpili, a opýtajte sa, čo zostalo nedoriešené. Čo budete počuť trikrát, to zmeňte.',
  'advice.read-the-new-complaints':
    'Prečítajte si všetky nové sťažnosti celé, najlepšie nahlas, a zapíšte, čo sa krátko predtým zmenilo: cena, dodávateľ, formulár, zmena. Ak za viacerými stojí jedna vec, vyriešte najprv ju a povedzte to zákazníkom.',
  'advice.reopen-the-action':
    'Znovu otvorte opatrenie, ktorého príčina sa vrátila, a posaďte jeho vlastníka k najnovšej sťažnosti. Určte deň, keď sa sťažnosti s touto príčinou prepočítajú, skôr než ho vyhlásite za hotové.',
  'advice.settle-before-authority':
    'Prečítajte si, čo títo zákazníci žiadali predtým a čo sme im odpovedali. Ku každému zamietnutiu dajte dôvody, orgán alternatívneho riešenia sporov a meno človeka, ktorému môžu zavolať najskôr.',
  'advice.raise-the-limit':
    'Pozrite sa, o čom sa za posledný mesiac rozhodovalo o stupeň vyššie a v akých sumách. Čo sa aj tak vždy schválilo, o tom nech rozhodne prvá línia; o mesiac skontrolujte súčet.',
  'advice.code-the-cause':
    'Skráťte zoznam príčin tak, aby sa dal prehliadnuť jedným pohľadom, a nechajte príčinu vybrať pri uzavretí toho, kto sťažnosť vybavil. Raz týždenne prejdite spolu tie, ktoré príčinu nemajú.',

  'excluded.pending': 'Lehota ešte plynie',
  'excluded.no-due-day': 'Nie je známy deň, keď sa lehota končí',
  'excluded.too-recent': 'Uzavreté príliš nedávno na posúdenie',
  'excluded.half-year-runs': 'Čas na ďalší nákup ešte neuplynul',

  'setting.acknowledge-days.name': 'Potvrdiť prijatie do dní',
  'setting.acknowledge-days.doc': 'Pracovné dni, do ktorých sa zákazník dozvie, že sťažnosť prišla.',
  'setting.confirm-within.name': 'Potvrdenie spokojnosti do',
  'setting.confirm-within.doc': 'Čas po uzavretí sťažnosti, do ktorého zákazník potvrdí, že je spokojný.',
  'setting.stay-within.name': 'Znova nakúpi do',
  'setting.stay-within.doc': 'Čas po kontakte, do ktorého zákazník, ktorý zostáva, znova nakúpi.',
  'setting.settled-for.name': 'Pokoj po opatrení',
  'setting.settled-for.doc': 'Čas po dokončení opatrenia, od ktorého jeho príčina už nemá prinášať sťažnosti.',
};
