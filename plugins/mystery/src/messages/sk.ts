import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Tajné návštevy',
  'principle.question': 'Platia naše štandardy aj tam, kde návštevu nikto neohlási?',

  'score.name': 'Výsledok návštev',
  'score.question': 'Koľko zo svojich štandardov splníme, keď to nikto nečaká?',
  'score.source': 'O niečo viac než 82 %, ktoré žiadajú štyri hviezdičky.',
  'score.sentence':
    'Pri návšteve bolo priemerne splnených {value} položiek, ktoré sa uplatnili ({low} – {high}, {n, plural, one {# návšteva} few {# návštevy} many {# návštevy} other {# návštev}}); štandard je najmenej {target}.',

  'greet-60s.name': 'Pozdrav do minúty',
  'greet-60s.question': 'Všimneme si zákazníka hneď, ako vojde?',
  'greet-60s.source': 'Pozdravte každého do šesťdesiatich sekúnd.',
  'greet-60s.sentence':
    'Pri {value} návštev bol zákazník pozdravený načas ({low} – {high}, {n, plural, one {# návšteva} few {# návštevy} many {# návštevy} other {# návštev}}); štandard je najmenej {target}.',

  'answer-3-rings.name': 'Zdvihnuté do troch zazvonení',
  'answer-3-rings.question': 'Zdvihneme telefón do troch zazvonení?',
  'answer-3-rings.source': 'Zdvihnite telefón do troch zazvonení.',
  'answer-3-rings.sentence':
    '{value} skúšobných hovorov bolo zdvihnutých načas ({low} – {high}, {n, plural, one {# položka} few {# položky} many {# položky} other {# položiek}}); štandard je najmenej {target}.',

  'hold-30s.name': 'Čakanie na linke najviac pol minúty',
  'hold-30s.question': 'Držíme volajúcich na linke len krátko?',
  'hold-30s.source': 'Nenechajte nikoho čakať na linke dlhšie než tridsať sekúnd.',
  'hold-30s.sentence':
    'V {value} skúšobných hovorov nikto nečakal na linke príliš dlho ({low} – {high}, {n, plural, one {# položka} few {# položky} many {# položky} other {# položiek}}); štandard je najmenej {target}.',

  'coverage.name': 'Pobočky bez návštevy',
  'coverage.question': 'Navštevujeme každú pobočku pravidelne?',
  'coverage.source': 'Každá pobočka má návštevu aspoň raz za polrok.',
  'coverage.sentence':
    'Bez návštevy {breaches, plural, one {zostala za posledný polrok # pobočka} few {zostali za posledný polrok # pobočky} many {zostalo za posledný polrok # pobočky} other {zostalo za posledný polrok # pobočiek}} (spolu: {n, number}); štandard je {target}.',

  'environment.name': 'Prostredie',
  'environment.question': 'Sú priestory čisté a prehľadné a ceny jasné?',
  'environment.source': 'Čisto, dobré značenie a ceny, na ktoré sa netreba pýtať.',
  'environment.sentence':
    '{value} položiek o čistote, značení a cenách bolo splnených ({low} – {high}, {n, plural, one {# položka} few {# položky} many {# položky} other {# položiek}}); štandard je najmenej {target}.',

  'against-internal.name': 'Pohľad zvonku a zvnútra',
  'against-internal.question': 'Vidíme sa tak, ako nás vidia návštevníci?',
  'against-internal.source': 'Skryté nedostatky sa nájdu zvonku: návštevníci vidia najviac o desať bodov menej.',
  'against-internal.sentence':
    'Pri rovnakých štandardoch sa výsledky návštev líšia od našich vlastných hodnotení o {value} p. b. ({low} – {high}); štandard je najmenej {target}.',

  'shopper-effect.name': 'Zhoda medzi návštevníkmi',
  'shopper-effect.question': 'Nezávisí výsledok od toho, kto prišiel?',
  'shopper-effect.source': 'Najviac desať bodov medzi najmiernejším a najprísnejším návštevníkom.',
  'shopper-effect.sentence':
    'Návštevníci sa v podiele splnených položiek líšia o {value} p. b. ({low} – {high}); štandard je najviac {target}.',
  'shopper-effect.unit': 'Jeden návštevník uznal {value} položiek ({low} – {high}), ostatní okolo {peers}.',

  'advice.practise-the-weakest':
    'Vezmite položku, ktorá sa najčastejšie nesplnila, a prejdite ju s tímom na mieste, kde sa odohráva. Dohodnite jednu malú zmenu, napríklad kto sa pozerá k dverám, a posúďte ju až po ďalších dvadsiatich návštevách.',
  'advice.answer-the-phone':
    'Pozrite sa, kedy neskoré hovory prišli: v rovnakých hodinách je to vec rozpisu zmien, po celý deň vec toho, kto sa cíti zodpovedný. Dajte každej hodine jedného človeka, ktorý dvíha prvý, a namiesto držania na linke ponúknite zavolanie späť.',
  'advice.schedule-visits':
    'Naplánujte do každej uvedenej pobočky návštevu v nasledujúcich štyroch týždňoch, v rôzne dni a hodiny. Štyri návštevy o pobočke nehovoria takmer nič; do roka ich rozložte dvadsať.',
  'advice.look-where-reviews-do-not':
    'Porovnajte položky s najväčším rozdielom s tým, čo vaše vlastné hodnotenie vôbec môže zachytiť. Kde to zachytiť nemôže, napríklad pri vchode, choďte častejšie na návštevy; kde môže, ohodnoťte desať prípadov spoločne, kým sa obe strany nezhodnú.',
  'advice.brief-the-shoppers':
    'Nechajte všetkých návštevníkov posúdiť tie isté tri zaznamenané návštevy a porozprávajte sa o tom, v čom sa líšia. Prepíšte položky, ktoré každý chápe inak, a nechajte návštevníkov striedať pobočky.',

  'excluded.not-applicable': 'Štandard sa neuplatnil',

  'setting.greet-within.name': 'Pozdraviť do',
  'setting.greet-within.doc': 'Čas, do ktorého je prichádzajúci pozdravený.',
  'setting.answer-within.name': 'Zdvihnúť telefón do',
  'setting.answer-within.doc': 'Čas, do ktorého sa zdvihne telefón; tri zazvonenia po šesť sekúnd.',
  'setting.hold-within.name': 'Podržanie do',
  'setting.hold-within.doc': 'Najdlhší čas, počas ktorého volajúci čaká na linke.',
  'setting.visited-within.name': 'Navštíviť do',
  'setting.visited-within.doc': 'Čas, do ktorého je každá pobočka aspoň raz navštívená.',
};
