import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Angažovanosť ľudí',
  'principle.question': 'Darí sa ľuďom, ktorí obsluhujú zákazníkov, počúva ich niekto a vedia, čo ich práca znamená?',

  'enps.name': 'Odporúčanie zamestnávateľa',
  'enps.question': 'Odporučili by nás naši ľudia ako zamestnávateľa?',
  'enps.source': 'Odporcov nie je viac než priaznivcov.',
  'enps.sentence':
    'Priaznivci zamestnávateľa po odpočítaní odporcov: {value} ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}); štandard je {target}.',
  'enps.good':
    'Priaznivci zamestnávateľa po odpočítaní odporcov: {value} ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}), zreteľne viac než inde: spýtajte sa tímu, čím to je.',

  'index.name': 'Priaznivé odpovede',
  'index.question': 'Nakoľko sú naši ľudia angažovaní?',
  'index.source': 'Sedem odpovedí z desiatich je priaznivých.',
  'index.sentence':
    '{value} odpovedí zamestnancov je priaznivých ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}); štandard je {target}.',
  'index.good':
    '{value} odpovedí zamestnancov je priaznivých ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}), zreteľne viac než inde: spýtajte sa tímu, čím to je.',

  'turnover.name': 'Odchody ľudí',
  'turnover.question': 'Koľko ľudí odchádza?',
  'turnover.source': 'Polovica toho, čo zažívali kontaktné centrá v Spojených štátoch, asi 30 % ročne (ContactBabel 2020, z druhej ruky).',
  'turnover.sentence':
    'Ročná fluktuácia je {value} ({low} – {high}, {n, plural, one {# mesiac jednotky} few {# mesiace jednotiek} many {# mesiaca jednotky} other {# mesiacov jednotiek}}); štandard je najviac {target}.',
  'turnover.good':
    'Ročná fluktuácia je {value} ({low} – {high}, {n, plural, one {# mesiac jednotky} few {# mesiace jednotiek} many {# mesiaca jednotky} other {# mesiacov jednotiek}}), zreteľne nižšia než inde: spýtajte sa tímu, prečo ľudia zostávajú.',

  'sick-rate.name': 'Dni práceneschopnosti',
  'sick-rate.question': 'Je počet dní práceneschopnosti v obvyklom rozpätí?',
  'sick-rate.source': 'Obvyklé rozpätie skorších mesiacov; pre chorobnosť sa cieľ neurčuje.',
  'sick-rate.sentence':
    'Na práceneschopnosť pripadlo {value} pracovných dní, čo je nad obvyklým rozpätím skorších mesiacov ({n, plural, one {# skupina} few {# skupiny} many {# skupiny} other {# skupín}}).',

  'occupancy.name': 'Priestor vydýchnuť si',
  'occupancy.question': 'Majú ľudia medzi kontaktmi priestor vydýchnuť si?',
  'occupancy.source': 'Vyťaženie nad 85 % má najviac jeden interval z desiatich.',
  'occupancy.sentence':
    'V {value} úsekov boli ľudia vyťažení takmer celý čas ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úsekov}}); štandard je najviac {target}.',
  'occupancy.good':
    'V {value} úsekov boli ľudia vyťažení takmer celý čas ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úsekov}}), zreteľne menej než inde: zistite, ako sa tu plánujú zmeny.',

  'ideas-adopted.name': 'Zodpovedané nápady',
  'ideas-adopted.question': 'Dostávajú nápady našich ľudí odpoveď?',
  'ideas-adopted.source': 'Motivácia a zapojenie: na deväť nápadov z desiatich príde odpoveď do tridsiatich dní.',
  'ideas-adopted.sentence':
    '{value} nápadov zamestnancov dostalo odpoveď včas ({low} – {high}, {n, plural, one {# nápad} few {# nápady} many {# nápadu} other {# nápadov}}); štandard je {target}.',
  'ideas-adopted.good':
    '{value} nápadov zamestnancov dostalo odpoveď včas ({low} – {high}, {n, plural, one {# nápad} few {# nápady} many {# nápadu} other {# nápadov}}), zreteľne viac než inde: zistite, kto a kedy odpovedá.',

  'line-of-sight.name': 'Zákazník na očiach',
  'line-of-sight.question': 'Vedia naši ľudia, ako ich práca pôsobí na zákazníkov?',
  'line-of-sight.source': 'Zamestnanci vedia, že spokojní zákazníci idú ruka v ruke s úspechom: hovoria to štyria z piatich.',
  'line-of-sight.sentence':
    '{value} zamestnancov hovorí, že vie, ako ich práca pôsobí na zákazníkov ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}); štandard je {target}.',
  'line-of-sight.good':
    '{value} zamestnancov hovorí, že vie, ako ich práca pôsobí na zákazníkov ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}), zreteľne viac než inde: spýtajte sa tímu, čím to je.',

  'advice.ask-the-team':
    'Skôr než čokoľvek urobíte, hovorte s tímom ako s tímom: ukážte výsledky, spýtajte sa, ktorú jednu položku by zmenil najskôr, a dohodnite sa na jednej veci, ktorú do ďalšej vlny skúsite. Nikdy nehľadajte, kto ako odpovedal.',
  'advice.talk-before-they-leave':
    'Spýtajte sa tých, ktorí zostávajú, čo by ich primälo odísť a čo ich drží, v rozhovore bez formulára. Najprv sa pozrite na prvé tri mesiace nových ľudí: tam sa dá urobiť najviac.',
  'advice.look-at-the-load':
    'Pozrite sa spolu s tímom na záťaž a zmeny týchto mesiacov. Dni práceneschopnosti nehovoria nič o príčine a na zdravie sa nikto nikoho pýtať nemá.',
  'advice.spread-the-load':
    'Pozrite sa, ktoré hodiny sú preplnené, a presuňte z nich prestávky, školenia a písomnú prácu. Ak sú plné tie isté hodiny každý týždeň, naplánujte tam o človeka viac, skôr než budete od niekoho chcieť, aby sa ponáhľal.',
  'advice.answer-ideas':
    'Odpovedzte na nápady, ktoré čakajú najdlhšie, aj záporne, ale s dôvodom. Potom dajte jednému človeku pevnú hodinu týždenne na nové: nápad bez odpovede býva posledný.',
  'advice.show-the-customer':
    'Na každej porade tímu prečítajte príbeh jedného zákazníka, dobrý aj zlý, a povedzte, čia práca rozhodla. Ľuďom, ktorí zákazníka nikdy nevidia, dajte pol dňa vedľa tých, ktorí ho vídajú.',

  'excluded.pending': 'Zatiaľ bez odpovede a stále v prípustnom čase',
  'excluded.nobody-there': 'Nikto tam nebol, alebo sa nevie kto',
  'excluded.more-than-all': 'Uvádza sa viac priaznivých odpovedí než všetkých',

  'setting.enps-items.name': 'Otázky eNPS',
  'setting.enps-items.doc': 'Kódy otázok, ktoré sa pýtajú, či by ľudia organizáciu odporučili ako zamestnávateľa.',
  'setting.most-occupied.name': 'Najvyššie vyťaženie',
  'setting.most-occupied.doc': 'Časť času prítomných ľudí, od ktorej úsek nenecháva priestor na oddych.',
  'setting.idea-answer-within.name': 'Odpovedať na nápad do',
  'setting.idea-answer-within.doc': 'Čas, do ktorého sa odpovie na návrh zamestnanca.',
  'setting.line-of-sight-items.name': 'Otázky na zmysel práce',
  'setting.line-of-sight-items.doc': 'Kódy otázok, ktoré sa pýtajú, či ľudia vedia, ako ich práca pôsobí na zákazníkov.',
};
