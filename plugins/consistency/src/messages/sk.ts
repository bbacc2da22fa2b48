import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Stálosť',
  'principle.question': 'Dostávajú zákazníci rovnakú službu na každej pobočke, v každú hodinu, mesiac čo mesiac?',

  'branch-satisfaction.name': 'Spokojnosť naprieč pobočkami',
  'branch-satisfaction.question': 'Sú zákazníci rovnako spokojní na všetkých pobočkách?',
  'branch-satisfaction.source': 'Smerodajná odchýlka medzi pobočkami najviac tri body, bez vplyvu náhody.',
  'branch-satisfaction.sentence':
    'Spokojnosť sa medzi pobočkami líši o {value} p. b. nad rámec náhody ({low} – {high}, {n, plural, one {# pobočka} few {# pobočky} many {# pobočky} other {# pobočiek}}); štandard je najviac {target} p. b.',
  'branch-satisfaction.unit':
    '{value} zákazníkov je spokojných ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}), na ostatných pobočkách {peers}.',
  'branch-satisfaction.good':
    '{value} zákazníkov je spokojných ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}), na ostatných pobočkách {peers}: stojí za návštevu a za poučenie.',

  'branch-first-reply.name': 'Prvá odpoveď naprieč pobočkami',
  'branch-first-reply.question': 'Dostávajú zákazníci prvú odpoveď včas na všetkých pobočkách rovnako?',
  'branch-first-reply.source': 'Smerodajná odchýlka medzi pobočkami najviac tri body, bez vplyvu náhody.',
  'branch-first-reply.sentence':
    'Podiel včasných prvých odpovedí sa medzi pobočkami líši o {value} p. b. nad rámec náhody ({low} – {high}, {n, plural, one {# pobočka} few {# pobočky} many {# pobočky} other {# pobočiek}}); štandard je najviac {target} p. b.',
  'branch-first-reply.unit':
    '{value} prípadov dostalo prvú odpoveď včas ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}), na ostatných pobočkách {peers}.',
  'branch-first-reply.good':
    '{value} prípadov dostalo prvú odpoveď včas ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}), na ostatných pobočkách {peers}: stojí za návštevu a za poučenie.',

  'branch-resolution.name': 'Vyriešenie naprieč pobočkami',
  'branch-resolution.question': 'Riešia sa veci včas na všetkých pobočkách rovnako?',
  'branch-resolution.source': 'Smerodajná odchýlka medzi pobočkami najviac tri body, bez vplyvu náhody.',
  'branch-resolution.sentence':
    'Podiel včas vyriešených prípadov sa medzi pobočkami líši o {value} p. b. nad rámec náhody ({low} – {high}, {n, plural, one {# pobočka} few {# pobočky} many {# pobočky} other {# pobočiek}}); štandard je najviac {target} p. b.',
  'branch-resolution.unit':
    '{value} prípadov bolo vyriešených včas ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}), na ostatných pobočkách {peers}.',
  'branch-resolution.good':
    '{value} prípadov bolo vyriešených včas ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}), na ostatných pobočkách {peers}: stojí za návštevu a za poučenie.',

  'time-of-day.name': 'Prvá odpoveď počas dňa',
  'time-of-day.question': 'Je služba rovnako pohotová v každom čase dňa?',
  'time-of-day.source': 'Smerodajná odchýlka medzi časťami dňa najviac tri body, bez vplyvu náhody.',
  'time-of-day.sentence':
    'Podiel včasných prvých odpovedí sa medzi časťami dňa líši o {value} p. b. nad rámec náhody ({low} – {high}, {n, plural, one {# časť dňa} few {# časti dňa} many {# časti dňa} other {# častí dňa}}); štandard je najviac {target} p. b.',
  'time-of-day.unit':
    '{value} prípadov z tejto časti dňa dostalo prvú odpoveď včas ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}), inokedy {peers}.',
  'time-of-day.good':
    '{value} prípadov z tejto časti dňa dostalo prvú odpoveď včas ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}), inokedy {peers}: predchádzajúce odovzdanie zmeny možno stojí za nasledovanie.',

  'stability.name': 'Stabilita v čase',
  'stability.question': 'Je služba v čase stabilná?',
  'stability.source': 'Štyri hodnoty kľúčových ukazovateľov z piatich ležia v medziach vlastného radu.',
  'stability.sentence':
    '{value} hodnôt spokojnosti, prvej odpovede a vyriešenia zostalo v medziach vlastného radu ({low} – {high}, {n, plural, one {# hodnota} few {# hodnoty} many {# hodnoty} other {# hodnôt}}); štandard je {target}.',

  'advice.copy-good-branch':
    'Navštívte pobočku, ktorej zákazníci sú zreteľne spokojnejší, a zapíšte si, čo pri prvom kontakte robí inak. Vyskúšajte to mesiac na jednej slabšej pobočke, skôr než to budete chcieť od všetkých. Zoznam pobočiek nezverejňujte: ukazuje, kam sa pozrieť, nie kto je najlepší.',
  'advice.level-first-replies':
    'Porovnajte, ako sa správy dostávajú k ľuďom na pohotovej a na pomalej pobočke: kto sleduje schránku, ako často a kto zaskakuje. Potom sa dohodnite na jednom pravidle pre všetkých a nechajte pohotovú pobočku prevziať správy, keď inde chýbajú ľudia.',
  'advice.level-resolution':
    'Prečítajte desať oneskorených prípadov jednej pomalej pobočky a pri každom si poznačte, v ktorom kroku čakal. Začnite najčastejším krokom: dajte tej pobočke znalosť, právomoc alebo kontakt, ktoré rýchla pobočka má.',
  'advice.level-the-day':
    'Pozrite sa, kto slúži v pomalej časti dňa a čo mu zanecháva predchádzajúca zmena. Začnite písomným odovzdaním pri striedaní zmien; hodiny medzi zmenami presúvajte, až keď to nepomôže.',
  'advice.find-what-changed':
    'Otvorte rad, ktorý vybočil zo svojich medzí, a vyznačte, čo sa vtedy stalo: nový nástroj, sviatky, kampaň, odchody ľudí. Zapíšte to ako poznámku. Ak nič nenájdete, nechajte postup tak a sledujte dve ďalšie hodnoty.',

  'excluded.pending': 'Zatiaľ otvorené a v sľúbenej lehote',

  'setting.reply-within.name': 'Prvá odpoveď do',
  'setting.reply-within.doc': 'Otváracie hodiny, do ktorých prvýkrát odpovie človek, na kanáloch bez vlastnej lehoty.',
  'setting.messaging-reply-within.name': 'Prvá odpoveď na sieťach do',
  'setting.messaging-reply-within.doc': 'Otváracie hodiny, do ktorých človek prvýkrát odpovie na sociálnych sieťach a v správach.',
  'setting.chat-reply-within.name': 'Prvá odpoveď v čete do',
  'setting.chat-reply-within.doc': 'Otváracie hodiny, do ktorých človek prvýkrát odpovie v čete.',
  'setting.resolve-within.name': 'Vyriešiť do',
  'setting.resolve-within.doc': 'Otváracie hodiny, do ktorých sa prípad vyrieši; tri pracovné dni po osem hodín.',
};
