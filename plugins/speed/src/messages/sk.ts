import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Rýchlosť reakcie',
  'principle.question': 'Odpovedáme a riešime v čase, ktorý sľubujeme?',

  'first-reply.name': 'Včasná prvá odpoveď',
  'first-reply.question': 'Odpovedáme v sľúbenom čase?',
  'first-reply.source': 'Obvyklé lehoty pre hovory, e-maily, správy na sieťach a iné; lehoty aj deväť z desiatich sú východiskové hodnoty.',
  'first-reply.sentence':
    '{value} prípadov dostalo prvú odpoveď od človeka v sľúbenom čase ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}); štandard je {target}.',
  'first-reply.good':
    '{value} prípadov dostalo prvú odpoveď od človeka v sľúbenom čase ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}), zreteľne viac než inde: zistite, kto a kedy tu sleduje schránku.',

  'call-service-level.name': 'Rýchlo zdvihnuté hovory',
  'call-service-level.question': 'Dvíhame hovory rýchlo?',
  'call-service-level.source': '80 % do 20 sekúnd je zvyklosť kontaktných centier, nie výskum. Španielsko: 95 % do 180 sekúnd (Ley 10/2025; znova overiť).',
  'call-service-level.sentence':
    '{value} hovorov bolo prijatých v sľúbenom čase ({low} – {high}, {n, plural, one {# hovor} few {# hovory} many {# hovoru} other {# hovorov}}); štandard je {target}.',
  'call-service-level.good':
    '{value} hovorov bolo prijatých v sľúbenom čase ({low} – {high}, {n, plural, one {# hovor} few {# hovory} many {# hovoru} other {# hovorov}}), zreteľne viac než inde: zistite, ako tu rozkladajú zmeny počas dňa.',

  'p90-reply.name': 'Čakanie najpomalšej desatiny',
  'p90-reply.question': 'Ako dlho čaká najpomalších 10 %?',
  'p90-reply.source': 'Deväť z desiatich čaká najviac trojnásobok sľúbených štyroch otváracích hodín.',
  'p90-reply.sentence':
    'Každý desiaty prípad čakal na prvú odpoveď dlhšie než {value} ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}); štandard je najviac {target}.',
  'p90-reply.good':
    'Každý desiaty prípad čakal na prvú odpoveď dlhšie než {value} ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}), zreteľne menej než inde: zistite, ako je možné, že tu nič nezostane ležať.',

  'next-reply.name': 'Rýchli aj po prvej odpovedi',
  'next-reply.question': 'Zostávame rýchli aj po prvej odpovedi?',
  'next-reply.source': 'Na sedemnásť ďalších správ z dvadsiatich príde odpoveď do pol pracovného dňa.',
  'next-reply.sentence':
    '{value} ďalších správ zákazníkov bolo zodpovedaných v sľúbenom čase ({low} – {high}, {n, plural, one {# ďalšia správa} few {# ďalšie správy} many {# ďalšej správy} other {# ďalších správ}}); štandard je {target}.',
  'next-reply.good':
    '{value} ďalších správ zákazníkov bolo zodpovedaných v sľúbenom čase ({low} – {high}, {n, plural, one {# ďalšia správa} few {# ďalšie správy} many {# ďalšej správy} other {# ďalších správ}}), zreteľne viac než inde: zistite, ako si tu odovzdávajú rozpracované rozhovory.',

  'resolve.name': 'Včas vyriešené',
  'resolve.question': 'Riešime prípady včas?',
  'resolve.source': 'Sedemnásť prípadov z dvadsiatich sa vyrieši do troch pracovných dní.',
  'resolve.sentence':
    '{value} prípadov bolo vyriešených v sľúbenom čase ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}); štandard je {target}.',
  'resolve.good':
    '{value} prípadov bolo vyriešených v sľúbenom čase ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}), zreteľne viac než inde: zistite, ktoré prípady sa tu doriešia na jeden raz.',

  'in-person-greet.name': 'Pozdrav hneď po príchode',
  'in-person-greet.question': 'Zdravíme návštevníkov hneď?',
  'in-person-greet.source': 'Pozdraviť a pomôcť do 60 sekúnd: hotelový štandard pre každého hosťa; východisková hodnota je devätnásť z dvadsiatich.',
  'in-person-greet.sentence':
    '{value} návštevníkov pozdravili v sľúbenom čase ({low} – {high}, {n, plural, one {# návšteva} few {# návštevy} many {# návštevy} other {# návštev}}); štandard je {target}.',
  'in-person-greet.good':
    '{value} návštevníkov pozdravili v sľúbenom čase ({low} – {high}, {n, plural, one {# návšteva} few {# návštevy} many {# návštevy} other {# návštev}}), zreteľne viac než inde: zistite, kto tu má na očiach dvere.',

  'effect.name': 'Rýchlosť a spokojnosť',
  'effect.question': 'Sú tu zákazníci s rýchlou prvou odpoveďou spokojnejší?',
  'effect.source': 'Či rýchlosť prináša vernosť, posúďte podľa vlastných údajov; informácia bez cieľa.',
  'effect.sentence':
    'Rozdiel v spokojnosti po rýchlej a po pomalej prvej odpovedi je {value} p. b., pri rovnakých kanáloch a témach ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}).',

  'advice.cover-slow-hours':
    'Otvorte zmeškané prípady a pozrite sa, v ktorej hodine a na ktorom kanáli vznikli. Presuňte na tú hodinu jedného človeka a v potvrdení uvádzajte čas, ktorý dodržíte; o tri týždne sa pozrite znova.',
  'advice.staff-the-line':
    'Pozrite sa, v ktorých polhodinách hovory čakali. Skôr než požiadate o viac ľudí, posuňte prestávky a začiatky zmien o pol hodiny a ponúkajte spätné zavolanie, keď nikto nie je voľný.',
  'advice.look-at-the-oldest':
    'Prečítajte si spolu desať najpomalších prípadov a zapíšte, na čo ktorý čakal. Potom nech jeden človek denne začína od najstarších prípadov, nie od najnovších.',
  'advice.show-waiting-turns':
    'Urobte zoznam rozhovorov, v ktorých mal posledné slovo zákazník, oddelene od nových, a na každú zmenu určte, kto zaň zodpovedá. Na konci zmeny odovzdajte rozpracované veci konkrétnemu človeku.',
  'advice.remove-the-wait':
    'Roztrieďte oneskorené prípady podľa toho, na čo čakali. Odstráňte najčastejšie čakanie: nechajte o tom rozhodnúť prvú líniu alebo sa dohodnite na lehote s oddelením, kde vec leží.',
  'advice.watch-the-door':
    'Určte vždy jedného človeka, ktorý zdvihne oči, keď sa otvoria dvere, a povedzte, kto ho zastúpi, keď má prácu. Postavte sa sami na hodinu k dverám v najrušnejšej časti týždňa.',

  'excluded.pending': 'Zatiaľ bez odpovede alebo riešenia, ale ešte v sľúbenom čase',
  'excluded.short-abandon': 'Zložené v priebehu niekoľkých sekúnd',

  'setting.reply-within.name': 'Prvá odpoveď do',
  'setting.reply-within.doc': 'Otváracie hodiny, do ktorých prvýkrát odpovie človek, kde nie je sľúbené nič kratšie.',
  'setting.urgent-within.name': 'Prvá odpoveď na naliehavé do',
  'setting.urgent-within.doc': 'Otváracie hodiny, do ktorých človek prvýkrát odpovie na naliehavú vec.',
  'setting.messaging-within.name': 'Prvá odpoveď na sieťach do',
  'setting.messaging-within.doc': 'Otváracie hodiny, do ktorých človek prvýkrát odpovie na sociálnych sieťach a v správach.',
  'setting.chat-within.name': 'Prvá odpoveď v čete do',
  'setting.chat-within.doc': 'Otváracie hodiny, do ktorých človek prvýkrát odpovie v čete.',
  'setting.call-within.name': 'Zdvihnúť hovor do',
  'setting.call-within.doc': 'Čas, do ktorého človek zdvihne hovor, ktorý začal čakať.',
  'setting.short-abandon.name': 'Krátke zavesenie',
  'setting.short-abandon.doc': 'Čas, do ktorého zavesenie o nás nič nehovorí.',
  'setting.next-within.name': 'Ďalšia odpoveď do',
  'setting.next-within.doc': 'Otváracie hodiny, do ktorých človek odpovie na každú ďalšiu správu zákazníka.',
  'setting.resolve-within.name': 'Vyriešiť do',
  'setting.resolve-within.doc': 'Otváracie hodiny, do ktorých sa prípad vyrieši, čakanie na zákazníka sa nepočíta; tri pracovné dni po osem hodín.',
  'setting.greet-within.name': 'Pozdraviť do',
  'setting.greet-within.doc': 'Čas, do ktorého niekto pozdraví zákazníka, ktorý príde.',
};
