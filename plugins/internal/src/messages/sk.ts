import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Vnútorné služby',
  'principle.question': 'Poskytujeme si navzájom rovnako dobré služby ako zákazníkom?',

  'on-time.name': 'Splnené vnútorné sľuby',
  'on-time.question': 'Plnia oddelenia, čo si navzájom sľúbia?',
  'on-time.source': 'Dodrží sa deväť vnútorných sľubov z desiatich.',
  'on-time.sentence':
    '{value} vnútorných žiadostí bolo vybavených v sľúbenom čase ({low} – {high}, {n, plural, one {# žiadosť} few {# žiadosti} many {# žiadosti} other {# žiadostí}}); štandard je najmenej {target}.',

  'csat.name': 'Spokojnosť kolegov',
  'csat.question': 'Sú kolegovia s pomocou spokojní?',
  'csat.source': 'Štyria kolegovia z piatich sú spokojní.',
  'csat.sentence':
    '{value} hodnotených vnútorných žiadostí dostalo od kolegov dobrú známku ({low} – {high}, {n, plural, one {# hodnotenie} few {# hodnotenia} many {# hodnotenia} other {# hodnotení}}); štandard je najmenej {target}.',

  'handoff-time.name': 'Čakanie na iné oddelenie',
  'handoff-time.question': 'Ako dlho zákazníci čakajú na iné oddelenie?',
  'handoff-time.source': 'Deväť čakaní z desiatich sa skončí do jedného pracovného dňa s ôsmimi hodinami.',
  'handoff-time.sentence':
    'Deväť z desiatich čakaní na iné oddelenie sa skončilo najneskôr za {value} pracovného času ({low} – {high}, počet čakaní: {n, number}); štandard je najviac {target}.',

  'blockers.name': 'Oneskorené prípady, ktoré čakali na nás',
  'blockers.question': 'Čakajú oneskorené prípady na nás samých?',
  'blockers.source': 'Najdlhšie na iné oddelenie čakal najviac jeden oneskorený prípad z piatich.',
  'blockers.sentence':
    '{value} oneskorených prípadov čakalo najdlhšie na iné oddelenie ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}); štandard je najviac {target}.',

  'bounce.name': 'Vrátené žiadosti',
  'bounce.question': 'Posielame si žiadosti medzi oddeleniami tam a späť?',
  'bounce.source': 'Vráti sa najviac jedna žiadosť z dvadsiatich.',
  'bounce.sentence':
    '{value} vnútorných žiadostí sa vrátilo tomu, kto ich poslal ({low} – {high}, {n, plural, one {# žiadosť} few {# žiadosti} many {# žiadosti} other {# žiadostí}}); štandard je najviac {target}.',

  'supplier-on-time.name': 'Dodávatelia načas',
  'supplier-on-time.question': 'Dodávajú dodávatelia načas?',
  'supplier-on-time.source': 'Devätnásť dodávok z dvadsiatich príde načas.',
  'supplier-on-time.sentence':
    'Dodávatelia vybavili v sľúbenom čase {value} žiadostí ({low} – {high}, {n, plural, one {# žiadosť} few {# žiadosti} many {# žiadosti} other {# žiadostí}}); štandard je najmenej {target}.',

  'advice.agree-internal-standard':
    'Posaďte obe oddelenia k jednému stolu nad žiadosťami po termíne a dohodnite lehotu, ktorú obe považujú za správnu. Zapíšte ju ako vnútorný štandard a na každej strane nech jeden človek každé ráno prejde, čo je splatné.',
  'advice.ask-the-askers':
    'Požiadajte tri jednotky, ktoré hodnotili najnižšie, každú o jednu žiadosť, ktorá nedopadla dobre, a prejdite ju spoločne. Začnite tým, o čo museli žiadať dvakrát.',
  'advice.shorten-the-wait':
    'Pozrite sa, na akú odpoveď prípady čakajú. Kde je vždy rovnaká, dajte ju prvej línii alebo jej dajte právo rozhodnúť, a kde nie je, dajte jej meno, komu zavolať.',
  'advice.ask-completely':
    'Prečítajte desať vrátených žiadostí a zapíšte, čo v nich chýbalo. Dajte tých pár vecí do formulára žiadosti a prijímajúca strana nech namiesto vrátenia zavolá.',
  'advice.talk-to-the-supplier':
    'Ukážte dodávateľovi oneskorené objednávky aj to, čo každá znamenala pre zákazníka. Dohodnite sa, že dá vedieť pred zmeškaním termínu, nie po ňom, a na to, čo sa oneskoruje stále, nájdite druhý zdroj.',

  'excluded.not-yet-due': 'Termín ešte nenastal',

  'setting.good-from.name': 'Spokojný od',
  'setting.good-from.doc': 'Známka z 5, od ktorej je kolega spokojný.',
};
