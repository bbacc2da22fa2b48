import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Publiskā reputācija',
  'principle.question': 'Ko cilvēki par mums saka publiski, un vai mēs atbildam?',

  'rating.name': 'Zvaigznes',
  'rating.question': 'Kā cilvēki mūs vērtē publiski?',
  'rating.source': 'Vairāk nekā četras zvaigznes no piecām.',
  'rating.sentence':
    'Publiskajās atsauksmēs mūsu vidējais vērtējums piecu zvaigžņu skalā ir {value} ({low} – {high}, {n, plural, zero {# atsauksmju} one {# atsauksme} other {# atsauksmes}}); standarts ir vismaz {target}.',
  'rating.good':
    'Publiskajās atsauksmēs vidējais vērtējums piecu zvaigžņu skalā ir {value} ({low} – {high}, {n, plural, zero {# atsauksmju} one {# atsauksme} other {# atsauksmes}}), izteikti vairāk nekā citur: izlasiet, ko cilvēki slavē.',

  'reply-rate.name': 'Atbildes uz negatīvām atsauksmēm',
  'reply-rate.question': 'Vai uz negatīvām atsauksmēm atbild cilvēks?',
  'reply-rate.source': 'Uz deviņpadsmit negatīvām publiskām atsauksmēm no divdesmit atbild cilvēks; to sagaida 93 % patērētāju (BrightLocal 2024).',
  'reply-rate.sentence':
    'Uz {value} negatīvo atsauksmju atbildēja cilvēks ({low} – {high}, {n, plural, zero {# negatīvu atsauksmju} one {# negatīva atsauksme} other {# negatīvas atsauksmes}}); standarts ir vismaz {target}.',

  'reply-time.name': 'Atbildes laiks uz negatīvām atsauksmēm',
  'reply-time.question': 'Cik ātri atbildam uz negatīvām atsauksmēm?',
  'reply-time.source': 'Trīs dienu laikā, kā sagaida trešdaļa patērētāju; divas trešdaļas sagaida nedēļu (BrightLocal).',
  'reply-time.sentence':
    'Laiks, kurā saņemtas deviņas no desmit atbildēm uz negatīvām atsauksmēm: {value} ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}); standarts ir ne vairāk kā {target}.',

  'velocity.name': 'Sliktas atsauksmes',
  'velocity.question': 'Vai slikto atsauksmju kļūst vairāk?',
  'velocity.source': 'Iepriekšējo periodu parastās robežas.',
  'velocity.sentence': 'Slikto atsauksmju skaits uz simt publiskām: {value} ({low} – {high}), un tas ir ārpus agrāko periodu ierastajām robežām.',

  'loop.name': 'Izskatītas negatīvās atsauksmes',
  'loop.question': 'Vai kāds noskaidro, par ko vēsta negatīvās atsauksmes?',
  'loop.source': 'Četras negatīvas publiskas atsauksmes no piecām kļūst par pieteikumu.',
  'loop.sentence':
    'Pēc {value} negatīvo atsauksmju tika izveidots pieteikums ({low} – {high}, {n, plural, zero {# negatīvu atsauksmju} one {# negatīva atsauksme} other {# negatīvas atsauksmes}}); standarts ir vismaz {target}.',

  'recency.name': 'Nesenas atsauksmes',
  'recency.question': 'Vai pēdējā laikā ir atsauksmes par katru filiāli?',
  'recency.source': 'Katrai filiālei ir publiska atsauksme no pēdējām 90 dienām; 86 % lasītāju skatās tikai pēdējos trīs mēnešus (2021).',
  'recency.sentence':
    'Publisku atsauksmju ilgstoši nav par {breaches, plural, zero {# filiālēm} one {# filiāli} other {# filiālēm}} (filiāļu kopā: {n, number}); standarts ir {target}.',

  'theme-gap.name': 'Ko pauž tikai atsauksmes',
  'theme-gap.question': 'Ko uzzinām no atsauksmēm, bet citur nedzirdam?',
  'theme-gap.source': 'Ko cilvēki raksta publiski, to viņi saka arī mums.',
  'theme-gap.sentence':
    'Nevienā aptaujā vai sūdzībā nav minēti {breaches, plural, zero {# temati} one {# temats} other {# temati}} no publiskajām atsauksmēm (tematu kopā: {n, number}); standarts ir {target}.',

  'social-mentions.name': 'Atbildēti pieminējumi',
  'social-mentions.question': 'Vai sekojam sociālajiem tīkliem?',
  'social-mentions.source': 'Uz deviņiem pieminējumiem no desmit, kam atbilde vajadzīga, to sniedz četru stundu laikā.',
  'social-mentions.sentence':
    'Laikus atbildēti {value} pieminējumu, uz kuriem bija jāatbild ({low} – {high}, {n, plural, zero {# pieminējumu} one {# pieminējums} other {# pieminējumi}}); standarts ir vismaz {target}.',

  'against-peers.name': 'Zvaigznes salīdzinājumā ar citiem',
  'against-peers.question': 'Kādi ir mūsu vērtējumi salīdzinājumā ar citu vērtējumiem?',
  'against-peers.source': 'Informācija bez mērķa: vērtību nosaka tas, kurš ir nosaukts.',
  'against-peers.sentence':
    'Starpība starp mūsu vidējo vērtējumu un atzīmēto konkurentu vidējo piecu zvaigžņu skalā: {value} ({low} – {high}).',

  'advice.ask-the-content':
    'Lūdziet atsauksmi brīdī, kad klients ir apmierināts, visiem, nevis tikai izraudzītajiem, un lai tam pietiek ar diviem pieskārieniem. Pirms tam izlasiet pēdējos divdesmit zemos vērtējumus un novērsiet to, ko piemin visbiežāk: vairāk atsauksmju par to pašu apkalpošanu neko nemainīs.',
  'advice.reply-with-a-name':
    'Atbildiet uz norādītajām atsauksmēm vēl šodien: pateicieties, nosauciet, kas neizdevās, pasakiet, kas izdarīts, un parakstieties ar vārdu un saziņas iespēju. Atvēliet vienam cilvēkam tam stundu nedēļā, un lai neviens vienu un to pašu tekstu nesūta divreiz.',
  'advice.open-a-case':
    'Katrai mēneša negatīvajai atsauksmei izveidojiet pieteikumu, pierakstiet filiāli un tematu un pastāstiet to tiem, kas tur apkalpo. Pasūtījuma numuru palūdziet atbildē, nevis miniet, kas rakstīja.',
  'advice.find-the-one-matter':
    'Izlasiet perioda sliktās atsauksmes citu pēc citas un sakārtojiet pēc tā, kas noticis. Ja puse stāsta par vienu lietu, nosakiet tai atbildīgo un termiņu, pirms atbildat uz nākamo.',
  'advice.ask-about-it':
    'Iekļaujiet norādītos tematus nākamajā aptaujā kā atbilžu variantus un pajautājiet par tiem trim klientiem. Ja arī tur neviens tos nepiemin, noskaidrojiet, kam netiek jautāts.',
  'advice.watch-by-turns':
    'Katrai dienai nosakiet, kurš no rīta, pusdienlaikā un pirms slēgšanas pārskata pieminējumus un drīkst atbildēt neprasot. Uz neatbildētajiem atbildiet tūlīt, vispirms publiski un pēc tam privāti.',

  'excluded.pending': 'Vēl nav atbildes, bet termiņš nav beidzies',
  'excluded.unexpired': 'Pieminējumam vēl nav atbildes, bet termiņš nav beidzies',

  'setting.reply-within.name': 'Atbildēt uz atsauksmi laikā',
  'setting.reply-within.doc': 'Laiks, cik ilgi negatīva atsauksme drīkst gaidīt atbildi.',
  'setting.fresh-for.name': 'Svaiga laikā',
  'setting.fresh-for.doc': 'Laiks, cik ilgi filiāles jaunākā atsauksme skaitās svaiga.',
  'setting.look-back.name': 'Atskats',
  'setting.look-back.doc': 'Cik tālā pagātnē salīdzina atsauksmes, aptaujas un sūdzības.',
  'setting.answer-within.name': 'Atbildēt uz pieminējumu laikā',
  'setting.answer-within.doc': 'Laiks, cik ilgi pieminējums drīkst gaidīt atbildi.',
};
