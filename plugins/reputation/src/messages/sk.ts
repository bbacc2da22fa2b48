import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Verejná povesť',
  'principle.question': 'Čo o nás ľudia hovoria na verejnosti a odpovedáme im?',

  'rating.name': 'Hviezdičky',
  'rating.question': 'Ako nás ľudia verejne hodnotia?',
  'rating.source': 'Viac než štyri hviezdičky z piatich.',
  'rating.sentence':
    'Naše priemerné hodnotenie vo verejných recenziách je {value} z piatich hviezdičiek ({low} – {high}, {n, plural, one {# recenzia} few {# recenzie} many {# recenzie} other {# recenzií}}); štandard je najmenej {target}.',
  'rating.good':
    'Priemerné hodnotenie vo verejných recenziách je {value} z piatich hviezdičiek ({low} – {high}, {n, plural, one {# recenzia} few {# recenzie} many {# recenzie} other {# recenzií}}), zreteľne viac než inde: prečítajte si, čo ľudia chvália.',

  'reply-rate.name': 'Odpovede na negatívne recenzie',
  'reply-rate.question': 'Odpovedá na negatívne recenzie človek?',
  'reply-rate.source': 'Na devätnásť negatívnych recenzií z dvadsiatich odpovie človek; očakáva to 93 % spotrebiteľov (BrightLocal 2024).',
  'reply-rate.sentence':
    'Na {value} negatívnych recenzií odpovedal človek ({low} – {high}, {n, plural, one {# negatívna recenzia} few {# negatívne recenzie} many {# negatívnej recenzie} other {# negatívnych recenzií}}); štandard je najmenej {target}.',

  'reply-time.name': 'Čas odpovede na negatívne recenzie',
  'reply-time.question': 'Ako rýchlo odpovedáme na negatívne recenzie?',
  'reply-time.source': 'Do troch dní, ako očakáva tretina spotrebiteľov; dve tretiny očakávajú týždeň (BrightLocal).',
  'reply-time.sentence':
    'Deväť z desiatich odpovedí na negatívne recenzie prišlo najneskôr za {value} ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}); štandard je najviac {target}.',

  'velocity.name': 'Zlé recenzie',
  'velocity.question': 'Nepribúda zlých recenzií?',
  'velocity.source': 'Obvyklé rozpätie skorších období.',
  'velocity.sentence': 'Zlých recenzií zo sto verejných: {value} ({low} – {high}), čo je mimo obvyklého rozpätia skorších období.',

  'loop.name': 'Preverené negatívne recenzie',
  'loop.question': 'Preveruje niekto, čo negatívne recenzie hovoria?',
  'loop.source': 'Zo štyroch negatívnych recenzií z piatich sa stane prípad.',
  'loop.sentence':
    'Z {value} negatívnych recenzií sa stal prípad ({low} – {high}, {n, plural, one {# negatívna recenzia} few {# negatívne recenzie} many {# negatívnej recenzie} other {# negatívnych recenzií}}); štandard je najmenej {target}.',

  'recency.name': 'Čerstvé recenzie',
  'recency.question': 'Píše sa v poslednom čase o každej pobočke?',
  'recency.source': 'Každá pobočka má recenziu z posledných 90 dní; 86 % čitateľov sa pozerá len na posledné tri mesiace (2021).',
  'recency.sentence':
    'Dlho {breaches, plural, one {nemá verejnú recenziu # pobočka} few {nemajú verejnú recenziu # pobočky} many {nemá verejnú recenziu # pobočky} other {nemá verejnú recenziu # pobočiek}} (pobočiek spolu: {n, number}); štandard je {target}.',

  'theme-gap.name': 'Čo hovoria len recenzie',
  'theme-gap.question': 'Čo sa z recenzií dozvedáme a inde nepočujeme?',
  'theme-gap.source': 'Čo ľudia píšu verejne, hovoria aj nám.',
  'theme-gap.sentence':
    'V žiadnom prieskume ani sťažnosti {breaches, plural, one {nezaznela # téma} few {nezazneli # témy} many {nezaznelo # témy} other {nezaznelo # tém}} z verejných recenzií (tém spolu: {n, number}); štandard je {target}.',

  'social-mentions.name': 'Zodpovedané zmienky',
  'social-mentions.question': 'Sledujeme sociálne siete?',
  'social-mentions.source': 'Na deväť zmienok z desiatich, ktoré odpoveď potrebujú, príde do štyroch hodín.',
  'social-mentions.sentence':
    'Včasnú odpoveď dostalo {value} zmienok, ktoré ju potrebovali ({low} – {high}, {n, plural, one {# zmienka} few {# zmienky} many {# zmienky} other {# zmienok}}); štandard je najmenej {target}.',

  'against-peers.name': 'Hviezdičky v porovnaní s konkurenciou',
  'against-peers.question': 'Ako sú na tom naše hodnotenia v porovnaní s ostatnými?',
  'against-peers.source': 'Informácia bez cieľa: hodnota závisí od toho, koho uvediete.',
  'against-peers.sentence':
    'Rozdiel medzi naším priemerným hodnotením a priemerom zaznamenaných konkurentov, v hviezdičkách z piatich: {value} ({low} – {high}).',

  'advice.ask-the-content':
    'Žiadajte zákazníkov o recenziu vo chvíli, keď sú spokojní, všetkých, nielen vybraných, a nech to zvládnu dvoma ťuknutiami. Predtým si prečítajte posledných dvadsať nízkych hodnotení a napravte to, čo spomínajú najčastejšie: viac recenzií na rovnakú službu nič nezmení.',
  'advice.reply-with-a-name':
    'Odpovedzte na uvedené recenzie ešte dnes: poďakujte, pomenujte, čo sa nepodarilo, napíšte, čo ste urobili, a podpíšte sa aj s kontaktom. Vyhraďte na to jednému človeku hodinu týždenne a nikdy neposielajte rovnaký text dvakrát.',
  'advice.open-a-case':
    'Ku každej negatívnej recenzii mesiaca založte prípad, poznačte pobočku a tému a povedzte to tým, ktorí tam obsluhujú. O číslo objednávky požiadajte pisateľa v odpovedi, namiesto hádania, kto to bol.',
  'advice.find-the-one-matter':
    'Prečítajte si zlé recenzie obdobia jednu po druhej a roztrieďte ich podľa toho, čo sa stalo. Ak polovica hovorí o jednej veci, určte k nej zodpovedného človeka a termín skôr, než odpoviete na ďalšiu.',
  'advice.ask-about-it':
    'Zaraďte uvedené témy do najbližšieho prieskumu ako odpovede na výber a spýtajte sa na ne troch zákazníkov. Ak ich ani tam nikto nespomenie, zistite, koho sa nepýtate.',
  'advice.watch-by-turns':
    'Na každý deň určte, kto sa ráno, napoludnie a pred zatvorením pozrie na zmienky a smie odpovedať bez pýtania. Na otvorené odpovedzte hneď, najprv verejne a potom súkromne.',

  'excluded.pending': 'Zatiaľ bez odpovede, ale lehota ešte plynie',
  'excluded.unexpired': 'Zmienka zatiaľ bez odpovede, ale lehota ešte plynie',

  'setting.reply-within.name': 'Odpovedať na recenziu do',
  'setting.reply-within.doc': 'Čas, počas ktorého smie negatívna recenzia čakať na odpoveď.',
  'setting.fresh-for.name': 'Čerstvá počas',
  'setting.fresh-for.doc': 'Čas, počas ktorého sa najnovšia recenzia pobočky počíta za čerstvú.',
  'setting.look-back.name': 'Pohľad späť',
  'setting.look-back.doc': 'Ako ďaleko späť sa porovnávajú recenzie, prieskumy a sťažnosti.',
  'setting.answer-within.name': 'Odpovedať na zmienku do',
  'setting.answer-within.doc': 'Čas, počas ktorého smie zmienka čakať na odpoveď.',
};
