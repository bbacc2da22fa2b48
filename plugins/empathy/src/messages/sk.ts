import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Empatia a osobný prístup',
  'principle.question': 'Majú zákazníci pocit, že im rozumieme?',

  'quality.name': 'Empatia v rozhovoroch',
  'quality.question': 'Dávame najavo, že rozumieme?',
  'quality.source': 'Porozumenie cítiť v deviatich rozhovoroch z desiatich.',
  'quality.sentence':
    'Empatia vyhovela v {value} hodnotení ({low} – {high}, {n, plural, one {# hodnotenie} few {# hodnotenia} many {# hodnotenia} other {# hodnotení}}); štandard je najmenej {target}.',
  'quality.good':
    'Empatia vyhovela v {value} hodnotení ({low} – {high}, {n, plural, one {# hodnotenie} few {# hodnotenia} many {# hodnotenia} other {# hodnotení}}), zreteľne viac než inde: vypočujte si, ako tu rozhovor začínajú.',

  'survey.name': 'Empatia, ako ju cítia zákazníci',
  'survey.question': 'Cítia sa zákazníci pochopení?',
  'survey.source': 'Obvyklé rozpätie skorších období.',
  'survey.sentence':
    'Zákazníci hodnotia našu empatiu priemerne {value} ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}), čo je pod vlastným obvyklým rozpätím.',

  'context-used.name': 'Využitie toho, čo vieme',
  'context-used.question': 'Využívame to, čo o zákazníkovi vieme?',
  'context-used.source': 'Kde sa o zákazníkovi niečo vie, využijú to štyri odpovede z piatich.',
  'context-used.sentence':
    'To, čo o zákazníkovi vieme, bolo dobre využité v {value} hodnotení ({low} – {high}, {n, plural, one {# hodnotenie} few {# hodnotenia} many {# hodnotenia} other {# hodnotení}}); štandard je najmenej {target}.',
  'context-used.good':
    'To, čo o zákazníkovi vieme, bolo dobre využité v {value} hodnotení ({low} – {high}, {n, plural, one {# hodnotenie} few {# hodnotenia} many {# hodnotenia} other {# hodnotení}}), zreteľne viac než inde: pozrite sa, čo si tu pred odpoveďou otvárajú.',

  'template-share.name': 'Odpovede podľa šablóny',
  'template-share.question': 'Neposielame priveľa odpovedí podľa šablóny?',
  'template-share.source': 'Presne podľa šablóny odchádzajú najviac dve odpovede z piatich.',
  'template-share.sentence':
    'Bez zmeny podľa šablóny odišlo {value} odpovedí ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}); štandard je najviac {target}.',

  'template-gap.name': 'Spokojnosť po odpovedi podľa šablóny',
  'template-gap.question': 'Sú zákazníci po odpovedi podľa šablóny menej spokojní?',
  'template-gap.source': 'Spokojnosť po odpovedi zo šablóny je najviac o tri body nižšia než bez nej.',
  'template-gap.sentence':
    'Pri rovnakých témach sa spokojnosť po odpovedi podľa šablóny líši od spokojnosti bez nej o {value} p. b. ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}); štandard je najmenej {target}.',

  'hard-moments.name': 'Empatia pri sťažnostiach',
  'hard-moments.question': 'Sme pri sťažnostiach rovnako vľúdni ako pri otázkach?',
  'hard-moments.source': 'Empatia pri sťažnostiach je najviac o päť bodov nižšia než pri otázkach.',
  'hard-moments.sentence':
    'Podiel hodnotení, v ktorých empatia vyhovela, sa pri sťažnostiach líši od otázok o {value} p. b. ({low} – {high}, {n, plural, one {# hodnotenie} few {# hodnotenia} many {# hodnotenia} other {# hodnotení}}); štandard je najmenej {target}.',

  'personal-repeat.name': 'Návrat po osobnom prístupe',
  'personal-repeat.question': 'Vracajú sa zákazníci po osobnom prístupe?',
  'personal-repeat.source': 'Informácia bez cieľa: ide ruka v ruke, ale nič nedokazuje.',
  'personal-repeat.sentence':
    'Pri rovnakých témach sa podiel zákazníkov, ktorí po osobnom prístupe nakúpili znova, líši od podielu po inej obsluhe o {value} p. b. ({low} – {high}).',

  'advice.name-the-feeling':
    'Vypočujte si s tímom tri vyhovujúce a tri nevyhovujúce rozhovory a zapíšte vetu, ktorú zákazník dostal ako prvú odpoveď. Dohodnite sa, že skôr než začnete riešiť, poviete vlastnými slovami, čo sa stalo a čo to pre zákazníka znamená, a po mesiaci ohodnoťte ďalších dvadsať rozhovorov.',
  'advice.open-the-history-first':
    'Umiestnite posledné tri kontakty a poslednú objednávku zákazníka tam, kde ich každý uvidí, skôr než začne písať odpoveď. Prvá veta nech na niečo z toho nadviaže; na desiatich rozhovoroch si overte, či by to šlo.',
  'advice.make-it-their-own':
    'Vezmite päť najčastejšie posielaných šablón a v každej nechajte dve miesta, ktoré treba vyplniť: na čo sa zákazník pýtal, jeho slovami, a čo bude nasledovať. Šablóny, po ktorých sú zákazníci najmenej spokojní, vyraďte.',
  'advice.practise-hard-moments':
    'Prehrajte si vo dvojiciach dve skutočné sťažnosti, každý raz z každej strany, a zastavte sa tam, kde zákazník prestal počúvať. Dajte sťažnostiam viac času než otázkam a čas vybavenia nikdy nestanovujte ako jediný cieľ; šesťdesiat sťažností potom ohodnoťte znova.',

  'excluded.not-applicable': 'Kategória sa neuplatnila',
  'excluded.automatic': 'Automatické odpovede',
  'excluded.too-recent': 'Príliš nedávne na to, aby sa to dalo posúdiť',
};
