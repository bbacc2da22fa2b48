import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Čakanie',
  'principle.question': 'Ako dlho volajúci čakajú, koľkí to vzdajú a je tu dosť ľudí?',

  'hold-30s.name': 'Krátke čakanie na linke',
  'hold-30s.question': 'Čaká niekto na linke dlhšie ako 30 sekúnd?',
  'hold-30s.source':
    'Žiadne čakanie na linke nad 30 sekúnd bez ponuky spätného volania: hotelový štandard pre každý hovor; východisková hodnota je devätnásť z dvadsiatich.',
  'hold-30s.sentence':
    'Pri {value} prijatých hovorov nikto nečakal na linke príliš dlho ({low} – {high}, {n, plural, one {# hovor} few {# hovory} many {# hovoru} other {# hovorov}}); štandard je {target}.',
  'hold-30s.good':
    'Pri {value} prijatých hovorov nikto nečakal na linke príliš dlho ({low} – {high}, {n, plural, one {# hovor} few {# hovory} many {# hovoru} other {# hovorov}}), zreteľne viac než inde: zistite, čo tu robia namiesto toho, aby volajúcich nechali čakať.',

  'abandon.name': 'Volajúci, ktorí to vzdali',
  'abandon.question': 'Koľko volajúcich to vzdá?',
  'abandon.source': 'Po prvých sekundách to vzdá najviac jeden volajúci z dvadsiatich.',
  'abandon.sentence':
    'Pri {value} hovorov zákazník čakanie vzdal ({low} – {high}, {n, plural, one {# hovor} few {# hovory} many {# hovoru} other {# hovorov}}); štandard je najviac {target}.',
  'abandon.good':
    'Pri {value} hovorov zákazník čakanie vzdal ({low} – {high}, {n, plural, one {# hovor} few {# hovory} many {# hovoru} other {# hovorov}}), zreteľne menej než inde: zistite, ako tu rozkladajú zmeny počas dňa.',

  'long-tail.name': 'Najdlhšie čakanie',
  'long-tail.question': 'Aké dlhé sú najdlhšie čakania?',
  'long-tail.source': 'Devätnásť z dvadsiatich čaká najviac tri minúty, ako španielsky zákon žiada od veľkých firiem (Ley 10/2025; znova overiť).',
  'long-tail.sentence':
    'Každý dvadsiaty volajúci, ktorému sme zdvihli, čakal dlhšie než {value} ({low} – {high}, {n, plural, one {# hovor} few {# hovory} many {# hovoru} other {# hovorov}}); štandard je najviac {target}.',
  'long-tail.good':
    'Každý dvadsiaty volajúci, ktorému sme zdvihli, čakal dlhšie než {value} ({low} – {high}, {n, plural, one {# hovor} few {# hovory} many {# hovoru} other {# hovorov}}), zreteľne menej než inde: zistite, čo sa tu robí, keď rad rastie.',

  'peak-gap.name': 'Špička',
  'peak-gap.question': 'Je v špičke obsluha oveľa horšia?',
  'peak-gap.source': 'Zdržanie v špičke sa uvádza medzi príčinami zlej služby; východisková hodnota je desať bodov.',
  'peak-gap.sentence':
    'V špičke je včas prijatých o {value} p. b. menej kontaktov než inokedy ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktov}}); štandard je najviac {target}.',

  'staffing-gap.name': 'Málo ľudí na prácu',
  'staffing-gap.question': 'Chýbajú nám ľudia, alebo máme smolu?',
  'staffing-gap.source': 'Menej ľudí, než práca žiada, má najviac jeden interval z dvadsiatich.',
  'staffing-gap.sentence':
    'V {value} úsekov tu bolo menej ľudí, než koľko si práca vyžadovala ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úsekov}}); štandard je najviac {target}.',
  'staffing-gap.good':
    'V {value} úsekov tu bolo menej ľudí, než koľko si práca vyžadovala ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úsekov}}), zreteľne menej než inde: zistite, ako tu plánujú deň.',

  'people-needed.name': 'Koľko ľudí by hovory vyžadovali',
  'people-needed.question': 'O koľko viac ľudí by hovory vyžadovali?',
  'people-needed.source':
    'Prítomných je toľko ľudí, koľko žiada Erlang C, aby sa osem hovorov z desiatich zdvihlo do 20 sekúnd; ide o model, v ktorom to nikto nevzdá.',
  'people-needed.sentence':
    'Aby sa odpovedalo včas, bolo by treba priemerne viac ľudí, než koľko ich bolo, a to o {value} ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úsekov}}); štandard je najviac {target}. Ide o model, v ktorom nikto čakanie nevzdá.',

  'occupancy.name': 'Vyťaženie linky',
  'occupancy.question': 'Je linka preťažená?',
  'occupancy.source': 'Kontaktné centrá považujú za únosné 75 až 85 % (ICMI a ďalší, z druhej ruky).',
  'occupancy.sentence':
    'Vybavovanie kontaktov zabralo {value} času, keď tu ľudia boli ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úsekov}}); štandard je najviac {target}.',
  'occupancy.good':
    'Vybavovanie kontaktov zabralo {value} času, keď tu ľudia boli ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úsekov}}), zreteľne menej než inde: zistite, ako tu plánujú deň.',

  'callback-kept.name': 'Dodržané spätné volania',
  'callback-kept.question': 'Voláme späť, ako sme sľúbili?',
  'callback-kept.source': 'Devätnásť sľúbených spätných volaní z dvadsiatich prebehne načas.',
  'callback-kept.sentence':
    '{value} sľúbených spätných volaní prebehlo včas ({low} – {high}, {n, plural, one {# sľúbené spätné volanie} few {# sľúbené spätné volania} many {# sľúbeného spätného volania} other {# sľúbených spätných volaní}}); štandard je {target}.',
  'callback-kept.good':
    '{value} sľúbených spätných volaní prebehlo včas ({low} – {high}, {n, plural, one {# sľúbené spätné volanie} few {# sľúbené spätné volania} many {# sľúbeného spätného volania} other {# sľúbených spätných volaní}}), zreteľne viac než inde: zistite, kto tu má zoznam na starosti.',

  'advice.offer-to-call-back':
    'Ponúknite spätné volanie skôr, než čakanie v rade alebo na linke prekročí hranicu, a povedzte kedy. Potom zistite, aká otázka stojí za väčšinou dlhých hovorov, a dajte odpoveď na obrazovku.',
  'advice.shift-start-times':
    'Pozrite sa na polhodiny s najhoršími číslami. Skôr než pridáte ľudí, posuňte z nich prestávky a začiatky zmien, prácu, ktorá počká, presuňte do pokojných hodín a o dva týždne sa pozrite znova.',
  'advice.move-people-to-the-gap':
    'Pozrite sa, či úseky, v ktorých ľudia chýbajú, pripadajú na rovnaké hodiny týždňa: potom je to plánom, nie smolou. Najprv tam posuňte začiatok zmeny alebo prestávku; až to, čo zostane, je dôvod na ďalších ľudí.',
  'advice.make-room-to-breathe':
    'Nájdite týždne nad hranicou a niečo v nich z linky odoberte: hlásenie, druhý rad, poradu. Porozprávajte sa s tímom, ktoré minúty medzi hovormi chýbajú najviac.',
  'advice.own-the-call-backs':
    'Zavolajte hneď tým, ktorí sú po termíne. Potom nech je zoznam spätných volaní prvou prácou každej hodiny, s jedným zodpovedným na zmenu, a sľubujte rozpätie, ktoré sa dá dodržať.',

  'excluded.hold-unknown': 'Nie je známe, či niekto čakal na linke',
  'excluded.short-abandon': 'Zložené v priebehu niekoľkých sekúnd',
  'excluded.load-unknown': 'Záťaž alebo počet ľudí nie je známy',
  'excluded.not-yet-due': 'Termín ešte nenastal',

  'setting.hold-within.name': 'Podržanie do',
  'setting.hold-within.doc': 'Najdlhšie čakanie na linke bez ponuky spätného volania.',
  'setting.short-abandon.name': 'Krátke zavesenie',
  'setting.short-abandon.doc': 'Čas, do ktorého zavesenie o nás nič nehovorí.',
  'setting.safety.name': 'Rezerva',
  'setting.safety.doc': 'O koľko odmocnín záťaže musí byť prítomných ľudí viac; 1 vychádza blízko ôsmim hovorom z desiatich do 20 sekúnd.',
  'setting.answered-share.name': 'Podiel zdvihnutých',
  'setting.answered-share.doc': 'Podiel volajúcich, ktorým sa má odpovedať včas.',
  'setting.answer-within.name': 'Zdvihnúť do',
  'setting.answer-within.doc': 'Čas, do ktorého sa má volajúcim odpovedať.',
  'setting.handle-time.name': 'Dĺžka vybavenia',
  'setting.handle-time.doc': 'Ako dlho priemerne trvá hovor aj s poznámkami; rozhoduje len o tom, ako dlho čakajú tí, čo čakajú.',
};
