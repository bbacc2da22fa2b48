import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Kvalita komunikácie',
  'principle.question': 'Sú naše rozhovory dobré a hodnotíme ich spravodlivo?',

  'internal-quality.name': 'Kvalita podľa vlastného meradla',
  'internal-quality.question': 'Aké dobré sú naše rozhovory podľa vlastného meradla?',
  'internal-quality.source': 'Rozhovory dosahujú 85 % svojho hodnotiaceho listu; dodávateľ nástrojov na hodnotenie uviedol za rok 2021 priemer 81 %.',
  'internal-quality.sentence':
    'Rozhovory dosahujú {value} hodnotiacej karty ({low} – {high}, {n, plural, one {# hodnotený rozhovor} few {# hodnotené rozhovory} many {# hodnoteného rozhovoru} other {# hodnotených rozhovorov}}); štandard je {target}.',
  'internal-quality.good':
    'Rozhovory dosahujú {value} hodnotiacej karty ({low} – {high}, {n, plural, one {# hodnotený rozhovor} few {# hodnotené rozhovory} many {# hodnoteného rozhovoru} other {# hodnotených rozhovorov}}), zreteľne viac než inde: vypočujte si spolu dva z nich.',

  'critical-free.name': 'Bez kritických chýb',
  'critical-free.question': 'Sú rozhovory bez kritických chýb?',
  'critical-free.source': 'Devätnásť rozhovorov z dvadsiatich je bez kritickej chyby; kde chyby zasahujú do zákona, nastavte 99 %.',
  'critical-free.sentence':
    '{value} rozhovorov bolo bez kritických chýb ({low} – {high}, {n, plural, one {# hodnotený rozhovor} few {# hodnotené rozhovory} many {# hodnoteného rozhovoru} other {# hodnotených rozhovorov}}); štandard je {target}.',
  'critical-free.good':
    '{value} rozhovorov bolo bez kritických chýb ({low} – {high}, {n, plural, one {# hodnotený rozhovor} few {# hodnotené rozhovory} many {# hodnoteného rozhovoru} other {# hodnotených rozhovorov}}), zreteľne viac než inde: zistite, čo si tu ľudia overujú pred odpoveďou.',

  'courtesy.name': 'Zdvorilosť',
  'courtesy.question': 'Sme zdvorilí a priateľskí?',
  'courtesy.source': 'Devätnásť rozhovorov z dvadsiatich je zdvorilých a priateľských, od pozdravu po rozlúčku.',
  'courtesy.sentence':
    'Zdvorilosť vyhovela v {value} hodnotení ({low} – {high}, {n, plural, one {# hodnotenie} few {# hodnotenia} many {# hodnotenia} other {# hodnotení}}); štandard je {target}.',
  'courtesy.good':
    'Zdvorilosť vyhovela v {value} hodnotení ({low} – {high}, {n, plural, one {# hodnotenie} few {# hodnotenia} many {# hodnotenia} other {# hodnotení}}), zreteľne viac než inde: vypočujte si, ako tu zdravia a lúčia sa.',

  'clarity.name': 'Zrozumiteľnosť',
  'clarity.question': 'Vysvetľujeme zrozumiteľne?',
  'clarity.source': 'Deväť vysvetlení z desiatich je zrozumiteľných.',
  'clarity.sentence':
    'Zrozumiteľnosť vyhovela v {value} hodnotení ({low} – {high}, {n, plural, one {# hodnotenie} few {# hodnotenia} many {# hodnotenia} other {# hodnotení}}); štandard je {target}.',
  'clarity.good':
    'Zrozumiteľnosť vyhovela v {value} hodnotení ({low} – {high}, {n, plural, one {# hodnotenie} few {# hodnotenia} many {# hodnotenia} other {# hodnotení}}), zreteľne viac než inde: prečítajte si tri z ich vysvetlení.',

  'clarity-asked-back.name': 'Otázky, ako to bolo myslené',
  'clarity-asked-back.question': 'Ako často sa zákazníci pýtajú, ako sme to mysleli?',
  'clarity-asked-back.source': 'Najviac v troch odpovediach zo sta sa zákazník pýta, ako sme to mysleli.',
  'clarity-asked-back.sentence':
    'V {value} svojich odpovedí sa zákazníci pýtali, ako sme to mysleli ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}); štandard je najviac {target}.',

  'tone-brand.name': 'Náš vlastný tón',
  'tone-brand.question': 'Poznať v našich rozhovoroch náš vlastný tón?',
  'tone-brand.source': 'Každá organizácia má svoju osobnosť; cítiť ju v deviatich rozhovoroch z desiatich.',
  'tone-brand.sentence':
    'Tón vyhovel v {value} hodnotení ({low} – {high}, {n, plural, one {# hodnotenie} few {# hodnotenia} many {# hodnotenia} other {# hodnotení}}); štandard je {target}.',
  'tone-brand.good':
    'Tón vyhovel v {value} hodnotení ({low} – {high}, {n, plural, one {# hodnotenie} few {# hodnotenia} many {# hodnotenia} other {# hodnotení}}), zreteľne viac než inde: prečítajte si tri z ich odpovedí.',

  'conduct-complaints.name': 'Sťažnosti na správanie',
  'conduct-complaints.question': 'Sťažujú sa zákazníci na to, ako sa k nim správame?',
  'conduct-complaints.source': 'Obvyklé rozpätie skorších období; každú sťažnosť niekto prečíta.',
  'conduct-complaints.sentence':
    'Na tisíc kontaktov pripadlo sťažností na správanie: {value} ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktov}}), čo je nad vlastným obvyklým rozpätím.',
  'conduct-complaints.good':
    'Na tisíc kontaktov pripadlo sťažností na správanie: {value} ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktov}}), zreteľne menej než inde: zistite, ako si tu ľudia pomáhajú v ťažkých chvíľach.',

  'coverage.name': 'Dosť hodnotených rozhovorov',
  'coverage.question': 'Hodnotíme dosť rozhovorov, aby sme mohli niečo tvrdiť?',
  'coverage.source':
    'Z tridsiatich štyroch náhodne vybraných hodnotení je podiel známy s presnosťou desiatich bodov, v deviatich prípadoch z desiatich; menej slúži na vedenie ľudí, nie na meranie.',
  'coverage.sentence':
    '{breaches, plural, one {# pobočka má} few {# pobočky majú} many {# pobočky má} other {# pobočiek má}} príliš málo hodnotených rozhovorov na to, aby sa dala posúdiť (pobočiek spolu: {n, number}); štandard je {target}.',

  'calibrated.name': 'Zhoda hodnotiteľov',
  'calibrated.question': 'Zhodnú sa hodnotitelia?',
  'calibrated.source': 'Krippendorff považuje alfu 0,8 za dobrú a 0,67 za sotva použiteľnú (znova overiť).',
  'calibrated.sentence':
    'Zhoda hodnotiteľov tých istých rozhovorov je {value}, kde 1 je vždy a 0 náhoda ({low} – {high}, {n, plural, one {# hodnotenie} few {# hodnotenia} many {# hodnotenia} other {# hodnotení}}); štandard je {target}.',

  'calibrated-gap.name': 'Rozdiel medzi hodnotiteľmi',
  'calibrated-gap.question': 'O koľko sa hodnotitelia pri tej istej veci líšia?',
  'calibrated-gap.source': 'Hodnotenia toho istého sa líšia najviac o päť bodov zo sta.',
  'calibrated-gap.sentence':
    'Priemerný rozdiel medzi hodnotiteľmi pri tej istej veci je na stobodovej stupnici {value} ({low} – {high}, {n, plural, one {# hodnotenie} few {# hodnotenia} many {# hodnotenia} other {# hodnotení}}); štandard je najviac {target}.',

  'disputes.name': 'Oprávnené námietky',
  'disputes.question': 'Sú hodnotenia spravodlivé?',
  'disputes.source': 'Oprávnené sa ukážu najviac tri námietky z desiatich.',
  'disputes.sentence':
    '{value} rozhodnutých námietok proti hodnoteniu bolo uznaných ({low} – {high}, {n, plural, one {# námietka} few {# námietky} many {# námietky} other {# námietok}}); štandard je najviac {target}.',

  'disputes-time.name': 'Čas rozhodnutia o námietkach',
  'disputes-time.question': 'Ako dlho trvá rozhodnutie o námietkach?',
  'disputes-time.source': 'O polovici námietok sa rozhodne do piatich dní.',
  'disputes-time.sentence':
    'Polovica námietok čakala na rozhodnutie dlhšie než {value} ({low} – {high}, {n, plural, one {# námietka} few {# námietky} many {# námietky} other {# námietok}}); štandard je najviac {target}.',

  'advice.work-on-one-category':
    'Otvorte hodnotenia a vezmite len najslabšiu kategóriu. Vypočujte si spolu dva dobré a dva slabé rozhovory, zhodnite sa na jednej vete, ktorá by tie slabé zmenila, a o mesiac sa pozrite znova.',
  'advice.read-critical-errors':
    'Prečítajte si ešte dnes každý rozhovor s kritickou chybou a napravte, čo zákazníkovi spôsobila. Potom nájdite ten jeden krok, ktorý by väčšine zabránil, a nacvičte ho so všetkými.',
  'advice.practise-the-opening':
    'Nacvičte s tímom prvú a poslednú vetu rozhovoru, ich vlastnými slovami. Potom sa pozrite, o koľkej slabé hodnotenia vznikli: ku koncu zmeny pomôže prestávka viac než školenie.',
  'advice.rewrite-the-unclear':
    'Vezmite tri texty, ktoré sa posielajú najčastejšie, a nechajte ich niekoho zvonka prečítať nahlas; prepíšte každú vetu, pri ktorej sa zarazí. Najprv odpoveď, v každej vete jeden krok.',
  'advice.write-two-ways':
    'Vezmite jednu bežnú odpoveď a napíšte ju dvakrát, tak, ako by sme to povedali, a tak, ako nie, a oboje vyveste. Zo šablón vyčiarknite, čo by nikto nahlas nepovedal.',
  'advice.hear-both-sides':
    'Prečítajte si každú z týchto sťažností a skôr než začnete súdiť, vypočujte kolegu; často bol ten deň príliš nabitý. Zákazníkovi odpovedzte sami a s tímom hovorte o tom, čo by pomohlo.',
  'advice.draw-at-random':
    'Nechajte systém pre vypísané pobočky každý týždeň náhodne vybrať niekoľko rozhovorov. Ak je to viac, než hodnotitelia stihnú, posudzujte radšej celý región a povedzte to, než aby ste pobočku súdili podľa štyroch hovorov.',
  'advice.calibrate-together':
    'Ohodnoťte každý zvlášť šesť rozhovorov a potom hovorte len o najväčších rozdieloch. Do návodu napíšte ku každému stupňu jeden príklad a závery o ľuďoch nechajte, kým sa hodnotitelia nezhodnú.',
  'advice.name-the-unclear-category':
    'Pozrite sa, ktorej kategórie sa uznané námietky týkajú najčastejšie, a prepíšte jej návod s tými, ktorí námietku podali. Hodnotenia opravte a otvorene povedzte, že námietka bola oprávnená.',
  'advice.decide-disputes-weekly':
    'O námietkach rozhodujte raz týždenne v pevnú hodinu, vždy dvaja ľudia, a výsledok s jednou vetou odôvodnenia oznámte v ten istý deň.',

  'excluded.not-applicable': 'Kategória sa neuplatnila',

  'setting.conduct-causes.name': 'Príčiny v správaní',
  'setting.conduct-causes.doc': 'Kódy príčin, ktoré znamenajú niečie správanie.',
  'setting.reviews-per-unit.name': 'Hodnotenia na pobočku',
  'setting.reviews-per-unit.doc': 'Náhodné hodnotenia, ktoré pobočka potrebuje za štvrťrok; 34 určí podiel s presnosťou na desať bodov v deviatich prípadoch z desiatich.',
};
