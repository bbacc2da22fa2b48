import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Samoobsluha',
  'principle.question': 'Umějí si zákazníci pomoci sami, a je tu člověk, když ne?',

  'success.name': 'Zvládli to sami',
  'success.question': 'Opravdu si lidé poradí sami?',
  'success.source': 'Tři pokusy o samoobsluhu z pěti skončí bez kontaktu ve stejném tématu do tří dnů.',
  'success.sentence':
    '{value} pokusů o samoobsluhu se obešlo bez dalšího kontaktu ({low} – {high}, {n, plural, one {# pokus} few {# pokusy} many {# pokusu} other {# pokusů}}); standard je {target}.',
  'success.good':
    '{value} pokusů o samoobsluhu se obešlo bez dalšího kontaktu ({low} – {high}, {n, plural, one {# pokus} few {# pokusy} many {# pokusu} other {# pokusů}}), zřetelně více než jinde: zjistěte, jak jsou tu odpovědi napsané.',

  'human-reach.name': 'Člověk na požádání',
  'human-reach.question': 'Dostanete se k člověku, když o něj požádáte?',
  'human-reach.source': 'Devatenáct z dvaceti se do tří minut dostane k člověku; španělský zákon zakazuje obsluhu jen roboty (Ley 10/2025; znovu ověřit).',
  'human-reach.sentence':
    '{value} těch, kdo automat požádali o člověka, se k němu brzy dostalo ({low} – {high}, {n, plural, one {# žádost} few {# žádosti} many {# žádosti} other {# žádostí}}); standard je {target}.',
  'human-reach.good':
    '{value} těch, kdo automat požádali o člověka, se k němu brzy dostalo ({low} – {high}, {n, plural, one {# žádost} few {# žádosti} many {# žádosti} other {# žádostí}}), zřetelně více než jinde: zjistěte, kdo se jich tu ujímá.',

  'human-reach-by-phone.name': 'Člověk za hlasovým menu',
  'human-reach-by-phone.question': 'Dostanou se volající přes menu k člověku?',
  'human-reach-by-phone.source':
    'Devatenáct z dvaceti se do tří minut dostane k člověku; španělský zákon zakazuje obsluhu jen roboty (Ley 10/2025; znovu ověřit).',
  'human-reach-by-phone.sentence':
    '{value} volajících, kteří v menu žádali člověka, se k němu brzy dostalo ({low} – {high}, {n, plural, one {# žádost} few {# žádosti} many {# žádosti} other {# žádostí}}); standard je {target}.',
  'human-reach-by-phone.good':
    '{value} volajících, kteří v menu žádali člověka, se k němu brzy dostalo ({low} – {high}, {n, plural, one {# žádost} few {# žádosti} many {# žádosti} other {# žádostí}}), zřetelně více než jinde: zjistěte, jak je tu menu postavené.',

  'gave-up.name': 'Odešli, ač žádali člověka',
  'gave-up.question': 'Odcházejí poté, co požádali o člověka?',
  'gave-up.source': 'Bez člověka, o kterého žádal, odejde nejvýše jeden z deseti.',
  'gave-up.sentence':
    '{value} těch, kdo automat požádali o člověka, odešlo bez něj ({low} – {high}, {n, plural, one {# žádost} few {# žádosti} many {# žádosti} other {# žádostí}}); standard je nejvýše {target}.',
  'gave-up.good':
    '{value} těch, kdo automat požádali o člověka, odešlo bez něj ({low} – {high}, {n, plural, one {# žádost} few {# žádosti} many {# žádosti} other {# žádostí}}), zřetelně méně než jinde: zjistěte, kdo se jich tu ujímá.',

  'menu-depth.name': 'Hloubka menu',
  'menu-depth.question': 'Jak hluboké je hlasové menu?',
  'menu-depth.source': 'Devatenáct volajících z dvaceti se dostane k člověku nejvýše přes tři úrovně; špatná menu se uvádějí mezi příčinami špatné služby.',
  'menu-depth.sentence':
    'Devatenáct volajících z dvaceti projde nejvýše tolik úrovní menu: {value} ({low} – {high}, {n, plural, one {# hovor} few {# hovory} many {# hovoru} other {# hovorů}}); standard je nejvýše {target}.',

  'routine.name': 'Pokryté rutinní dotazy',
  'routine.question': 'Jsou rutinní dotazy pokryté?',
  'routine.source': 'Každé téma, které zákazníci hledají nejvíc, má pro ně napsanou odpověď.',
  'routine.sentence':
    '{breaches, plural, one {# hledané téma nemá pro zákazníky napsanou odpověď} few {# hledaná témata nemají pro zákazníky napsanou odpověď} many {# hledaného tématu nemá pro zákazníky napsanou odpověď} other {# hledaných témat nemá pro zákazníky napsanou odpověď}} (posuzováno témat: {n, number}); standard je {target}.',

  'fallout-gap.name': 'Obsluha po nezdaru',
  'fallout-gap.question': 'Jsou na tom hůř ti, kdo si sami neporadili?',
  'fallout-gap.source': 'Spokojenost po nezdaru v samoobsluze je nejvýše o pět bodů nižší než při dotazu rovnou.',
  'fallout-gap.sentence':
    'Spokojenost po nezdařené samoobsluze a po přímém dotazu se liší o {value} p. b. ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}); standard je {target}.',

  'advice.mend-the-weak-topic':
    'Vezměte téma, po kterém se nejvíc zákazníků stejně ptá, a přečtěte si jeho odpověď jako oni, na telefonu. Dejte odpověď na první řádek, na poslední, jak se dostat k člověku, a za měsíc se podívejte znovu.',
  'advice.open-the-way-to-people':
    'Projděte si cestu sami v nejrušnější hodinu a zapište, kde byste odešli. Dejte „mluvit s člověkem“ na první úroveň, určete po hodinách, kdo se těchto zákazníků ujme, a když není nikdo volný, nabídněte zpětné zavolání.',
  'advice.write-what-is-sought':
    'Napište ještě dnes odpověď k prvnímu tématu v seznamu; stačí deset řádků podle nejlepší odpovědi, která na něj kdy odešla. Jedna týdně a za čtvrtletí máte hotovo.',
  'advice.know-what-they-tried':
    'Ukažte kolegovi na obrazovce, co už zákazník zkoušel, a ať to řekne první větou. Přečtěte si deset případů, které začaly u automatu, a označte každou otázku položenou dvakrát.',

  'excluded.too-recent': 'Příliš nedávno, než aby bylo jasné, zda to pomohlo',

  'setting.contact-within.name': 'Kontakt po samoobsluze do',
  'setting.contact-within.doc': 'Doba po samoobsluze, ve které kontakt ke stejnému tématu ukazuje, že nepomohla.',
  'setting.reach-within.name': 'Dostat se k člověku do',
  'setting.reach-within.doc': 'Doba, do které se zákazník, který žádá o člověka, k němu dostane.',
  'setting.routine-topics.name': 'Jednoduchá témata',
  'setting.routine-topics.doc': 'Kódy témat, ke kterým by nikdo neměl potřebovat člověka.',
  'setting.top-topics.name': 'Nejhledanější témata',
  'setting.top-topics.doc': 'Kolik z témat, která zákazníci hledají nejvíc, má mít odpověď.',
};
