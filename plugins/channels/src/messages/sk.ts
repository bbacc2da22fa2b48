import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Otvorené kanály',
  'principle.question': 'Sú všetky cesty k nám otvorené, obsluhované a rovnako dobré?',

  'coverage.name': 'Kanály, ktoré zákazníci očakávajú',
  'coverage.question': 'Ktoré kanály zákazníci očakávajú, a my ich neponúkame?',
  'coverage.source': 'Otvorte všetky komunikačné kanály: osobne, telefonicky aj písomne.',
  'coverage.sentence':
    '{breaches, plural, one {Chýba # druh kanála, ktorý zákazníci očakávajú} few {Chýbajú # druhy kanálov, ktoré zákazníci očakávajú} many {Chýba # druhu kanála, ktorý zákazníci očakávajú} other {Chýba # druhov kanálov, ktoré zákazníci očakávajú}} (očakávaných spolu: {n, number}); štandard je {target}.',

  'uptime.name': 'Fungujúce kanály',
  'uptime.question': 'Fungujú naše kanály, keď hovoríme, že sú otvorené?',
  'uptime.source': 'Digitálne kanály fungujú pri 99 skúškach zo 100.',
  'uptime.sentence':
    'Pri {value} skúšok kanál fungoval ({low} – {high}, {n, plural, one {# skúška} few {# skúšky} many {# skúšky} other {# skúšok}}); štandard je {target}.',
  'uptime.good':
    'Pri {value} skúšok kanál fungoval ({low} – {high}, {n, plural, one {# skúška} few {# skúšky} many {# skúšky} other {# skúšok}}), zreteľne častejšie než inde.',

  'answered.name': 'Kontakty, ktoré dostali odpoveď',
  'answered.question': 'Dostane každý kontakt vôbec nejakú odpoveď, a to na každom kanáli?',
  'answered.source': 'Takmer na každý kontakt odpovie človek do piatich pracovných dní.',
  'answered.sentence':
    'Na {value} kontaktov nakoniec odpovedal človek ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktov}}); štandard je {target}.',
  'answered.good':
    'Na {value} kontaktov nakoniec odpovedal človek ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktov}}), zreteľne častejšie než inde: zistite, kto a ako tu sleduje schránku.',

  'parity.name': 'Rovnosť kanálov',
  'parity.question': 'Je niektorý kanál druhoradý?',
  'parity.source': 'Najviac desať bodov medzi najlepším a najhorším druhom kanála, každý podľa lehoty, ktorú sám sľubuje.',
  'parity.sentence':
    'Najlepší a najhorší druh kanála delí v dodržiavaní sľúbeného času odpovede {value} p. b. ({low} – {high}, {n, plural, one {# druh kanála} few {# druhy kanálov} many {# druhu kanála} other {# druhov kanálov}}); štandard je najviac {target} p. b.',
  'parity.unit':
    '{value} kontaktov dostalo prvú odpoveď v čase, ktorý je tu sľúbený ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktov}}), na ostatných kanáloch {peers}.',
  'parity.good':
    '{value} kontaktov dostalo prvú odpoveď v čase, ktorý je tu sľúbený ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktov}}), na ostatných kanáloch {peers}: zistite, čo by sa dalo urobiť aj tam.',

  'steps-to-contact.name': 'Kroky k človeku',
  'steps-to-contact.question': 'Koľko krokov treba, kým sa ozve človek?',
  'steps-to-contact.source': 'Znížte počet krokov, kým sa zákazník dostane k človeku; východisková hodnota sú najviac tri.',
  'steps-to-contact.sentence':
    'Priveľa krokov, kým sa ozve človek, {breaches, plural, one {žiada # kanál} few {žiadajú # kanály} many {žiada # kanála} other {žiada # kanálov}} (kanálov spolu: {n, number}); štandard je {target}.',

  'linked.name': 'Známi zákazníci',
  'linked.question': 'Vidí ten, kto odpovedá, kto je zákazník a čo predchádzalo?',
  'linked.source': 'Jeden systém, ktorý dá pracovníkovi všetky informácie: deväť kontaktov z desiatich patrí známemu zákazníkovi.',
  'linked.sentence':
    '{value} kontaktov patrí známemu zákazníkovi ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktov}}); štandard je {target}.',
  'linked.good':
    '{value} kontaktov patrí známemu zákazníkovi ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktov}}), zreteľne viac než inde: zistite, ako sa tu pýtajú.',

  'hours-fit.name': 'Vyhovujúce otváracie hodiny',
  'hours-fit.question': 'Sme tu, keď sa nás zákazníci snažia zastihnúť?',
  'hours-fit.source': 'Mimo otváracích hodín príde najviac pätnásť pokusov zo sta.',
  'hours-fit.sentence':
    '{value} pokusov niekoho zastihnúť prišlo mimo otváracích hodín ({low} – {high}, {n, plural, one {# pokus} few {# pokusy} many {# pokusu} other {# pokusov}}); štandard je najviac {target}.',
  'hours-fit.good':
    '{value} pokusov niekoho zastihnúť prišlo mimo otváracích hodín ({low} – {high}, {n, plural, one {# pokus} few {# pokusy} many {# pokusu} other {# pokusov}}), zreteľne menej než inde: tieto hodiny vyhovujú.',

  'web-fresh.name': 'Aktuálne kontaktné údaje',
  'web-fresh.question': 'Sú hodiny, čísla a adresy, ktoré zverejňujeme, správne a aktuálne?',
  'web-fresh.source': 'Všetko zverejnené sa overuje najmenej raz za deväťdesiat dní.',
  'web-fresh.sentence':
    'Zverejnené údaje, ktoré dlho nikto neoveril, {breaches, plural, one {má # kanál} few {majú # kanály} many {má # kanála} other {má # kanálov}} (kanálov spolu: {n, number}); štandard je {target}.',

  'advice.open-missing-channel':
    'Skôr než niečo otvoríte, spýtajte sa desiatich zákazníkov, ako by sa vám ozvali najradšej. Otvárajte po jednom kanáli, s človekom, ktorý zaň zodpovedá, so zverejnenými hodinami a so zástupom; ak očakávanie už neplatí, vyškrtnite kanál zo zoznamu očakávaných.',
  'advice.fix-failing-channel':
    'Pozrite sa, kedy neúspešné skúšky nastali: všetky naraz znamenajú výpadok, roztrúsené slabé miesto. Keď kanál nejde, povedzte to zákazníkom na webe a zariaďte, aby sa po dvoch neúspešných skúškach za sebou niekomu zavolalo.',
  'advice.own-or-close-channel':
    'Prečítajte najstaršie nezodpovedané kontakty a odpovedzte na ne. Potom dajte kanálu človeka, ktorý sa doň pozrie každý pracovný deň, alebo ho verejne zatvorte a povedzte, kam písať namiesto toho: kanál bez odpovedí je horší než žiadny.',
  'advice.lift-weak-channel':
    'Pozrite sa najprv na najslabší kanál: kto ho sleduje, kedy a akými nástrojmi. Buď ho obsaďte tak, aby svoj čas dodržal, alebo sľúbte čas, ktorý dodržať môže, a povedzte ho zákazníkom skôr, než napíšu.',
  'advice.shorten-the-way':
    'Prejdite cestu sami očami zákazníka a zrušte krok, ktorý nikomu nepomáha. Obvyklým začiatkom je voľba človeka hneď v prvej úrovni ponuky alebo telefónne číslo vedľa formulára.',
  'advice.ask-for-identity':
    'Pýtajte sa na začiatku kontaktu na jediný údaj, podľa ktorého zákazníka spoznáte, napríklad na číslo objednávky, a zvyšok nechajte dohľadať nástroj. Začnite kanálom, kde je najviac kontaktov bez mena.',
  'advice.shift-opening-hours':
    'Pozrite sa, do ktorých hodín pokusy spadajú. Posunúť jednu hodinu dňa je lacnejšie než ju pridať; kde to nejde, ponúknite, že zavoláte späť, a povedzte kedy.',
  'advice.verify-published-data':
    'Skontrolujte ešte dnes hodiny, čísla a adresy uvedených kanálov na webe, v mapách aj na dverách a zapíšte dátum. Potom dajte jednému človeku štvrťročnú pripomienku.',

  'excluded.pending': 'Zatiaľ bez odpovede a stále v sľúbenom čase',
  'excluded.no-opening-hours': 'Jednotka nemá otváracie hodiny, s ktorými by sa dalo porovnávať',
  'excluded.never-verified': 'Nie je známe, že by údaje niekedy niekto overil',

  'setting.expected-channels.name': 'Očakávané kanály',
  'setting.expected-channels.doc': 'Druhy kanálov, ktoré zákazníci očakávajú, pomenované ako v modeli.',
  'setting.answer-within.name': 'Odpovedať do',
  'setting.answer-within.doc': 'Otváracie hodiny, po ktorých sa kontakt bez akejkoľvek odpovede počíta za nikdy nezodpovedaný; päť pracovných dní po osem hodín.',
  'setting.reply-within.name': 'Prvá odpoveď do',
  'setting.reply-within.doc': 'Otváracie hodiny, do ktorých prvýkrát odpovie človek, na kanáloch bez vlastnej lehoty.',
  'setting.messaging-reply-within.name': 'Prvá odpoveď na sieťach do',
  'setting.messaging-reply-within.doc': 'Otváracie hodiny, do ktorých človek prvýkrát odpovie na sociálnych sieťach a v správach.',
  'setting.chat-reply-within.name': 'Prvá odpoveď v čete do',
  'setting.chat-reply-within.doc': 'Otváracie hodiny, do ktorých človek prvýkrát odpovie v čete.',
  'setting.most-steps.name': 'Najviac krokov',
  'setting.most-steps.doc': 'Kliknutia alebo úrovne ponuky, ktoré smú byť pred človekom.',
  'setting.live-channels.name': 'Živé kanály',
  'setting.live-channels.doc': 'Druhy kanálov, na ktorých zákazník čaká, kým sa niekto ozve.',
  'setting.verified-within.name': 'Znova overiť do',
  'setting.verified-within.doc': 'Čas, po ktorom sa zverejnené hodiny, čísla a adresy majú overiť znova.',
};
