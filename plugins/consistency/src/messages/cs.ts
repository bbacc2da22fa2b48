import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Stálost',
  'principle.question': 'Dostávají zákazníci stejnou službu na každé pobočce, v každou hodinu, měsíc co měsíc?',

  'branch-satisfaction.name': 'Spokojenost napříč pobočkami',
  'branch-satisfaction.question': 'Jsou zákazníci stejně spokojeni na všech pobočkách?',
  'branch-satisfaction.source': 'Směrodatná odchylka mezi pobočkami nejvýše tři body, bez vlivu náhody.',
  'branch-satisfaction.sentence':
    'Spokojenost se mezi pobočkami liší o {value} p. b. nad rámec náhody ({low} – {high}, {n, plural, one {# pobočka} few {# pobočky} many {# pobočky} other {# poboček}}); standard je nejvýše {target} p. b.',
  'branch-satisfaction.unit':
    '{value} zákazníků je spokojeno ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}), na ostatních pobočkách {peers}.',
  'branch-satisfaction.good':
    '{value} zákazníků je spokojeno ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}), na ostatních pobočkách {peers}: stojí za návštěvu a za poučení.',

  'branch-first-reply.name': 'První odpověď napříč pobočkami',
  'branch-first-reply.question': 'Dostávají zákazníci první odpověď včas na všech pobočkách stejně?',
  'branch-first-reply.source': 'Směrodatná odchylka mezi pobočkami nejvýše tři body, bez vlivu náhody.',
  'branch-first-reply.sentence':
    'Podíl včasných prvních odpovědí se mezi pobočkami liší o {value} p. b. nad rámec náhody ({low} – {high}, {n, plural, one {# pobočka} few {# pobočky} many {# pobočky} other {# poboček}}); standard je nejvýše {target} p. b.',
  'branch-first-reply.unit':
    '{value} případů dostalo první odpověď včas ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}), na ostatních pobočkách {peers}.',
  'branch-first-reply.good':
    '{value} případů dostalo první odpověď včas ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}), na ostatních pobočkách {peers}: stojí za návštěvu a za poučení.',

  'branch-resolution.name': 'Vyřešení napříč pobočkami',
  'branch-resolution.question': 'Řeší se záležitosti včas na všech pobočkách stejně?',
  'branch-resolution.source': 'Směrodatná odchylka mezi pobočkami nejvýše tři body, bez vlivu náhody.',
  'branch-resolution.sentence':
    'Podíl včas vyřešených případů se mezi pobočkami liší o {value} p. b. nad rámec náhody ({low} – {high}, {n, plural, one {# pobočka} few {# pobočky} many {# pobočky} other {# poboček}}); standard je nejvýše {target} p. b.',
  'branch-resolution.unit':
    '{value} případů bylo vyřešeno včas ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}), na ostatních pobočkách {peers}.',
  'branch-resolution.good':
    '{value} případů bylo vyřešeno včas ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}), na ostatních pobočkách {peers}: stojí za návštěvu a za poučení.',

  'time-of-day.name': 'První odpověď během dne',
  'time-of-day.question': 'Je služba stejně pohotová v každou denní dobu?',
  'time-of-day.source': 'Směrodatná odchylka mezi částmi dne nejvýše tři body, bez vlivu náhody.',
  'time-of-day.sentence':
    'Podíl včasných prvních odpovědí se mezi denními dobami liší o {value} p. b. nad rámec náhody ({low} – {high}, {n, plural, one {# denní doba} few {# denní doby} many {# denní doby} other {# denních dob}}); standard je nejvýše {target} p. b.',
  'time-of-day.unit':
    '{value} případů z této denní doby dostalo první odpověď včas ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}), jindy {peers}.',
  'time-of-day.good':
    '{value} případů z této denní doby dostalo první odpověď včas ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}), jindy {peers}: předchozí předání směny možná stojí za následování.',

  'stability.name': 'Stabilita v čase',
  'stability.question': 'Je služba v čase stabilní?',
  'stability.source': 'Čtyři hodnoty klíčových ukazatelů z pěti leží v mezích vlastní řady.',
  'stability.sentence':
    '{value} hodnot spokojenosti, první odpovědi a vyřešení zůstalo v mezích vlastní řady ({low} – {high}, {n, plural, one {# hodnota} few {# hodnoty} many {# hodnoty} other {# hodnot}}); standard je {target}.',

  'advice.copy-good-branch':
    'Navštivte pobočku, jejíž zákazníci jsou zřetelně spokojenější, a zapište si, co dělá jinak při prvním kontaktu. Vyzkoušejte to měsíc na jedné slabší pobočce, než to budete chtít po všech. Seznam poboček nezveřejňujte: ukazuje, kam se podívat, ne kdo je nejlepší.',
  'advice.level-first-replies':
    'Porovnejte, jak se zprávy dostávají k lidem na pohotové a na pomalé pobočce: kdo sleduje schránku, jak často a kdo zaskakuje. Pak se dohodněte na jednom pravidle pro všechny a nechte pohotovou pobočku převzít zprávy, když jinde chybějí lidé.',
  'advice.level-resolution':
    'Přečtěte deset zpožděných případů jedné pomalé pobočky a u každého si poznamenejte, v kterém kroku čekal. Začněte nejčastějším krokem: dejte té pobočce znalost, pravomoc nebo kontakt, které rychlá pobočka má.',
  'advice.level-the-day':
    'Podívejte se, kdo slouží v pomalé části dne a co mu zanechává předchozí směna. Začněte písemným předáním při střídání směn; hodiny mezi směnami přesouvejte, až když to nepomůže.',
  'advice.find-what-changed':
    'Otevřete řadu, která opustila své meze, a vyznačte, co se tehdy stalo: nový nástroj, svátky, kampaň, odchody lidí. Zapište to jako poznámku. Pokud nic nenajdete, nechte postup být a sledujte dvě další hodnoty.',

  'excluded.pending': 'Dosud otevřené a v přislíbené lhůtě',

  'setting.reply-within.name': 'První odpověď do',
  'setting.reply-within.doc': 'Otevírací doba, do které poprvé odpoví člověk, na kanálech bez vlastní lhůty.',
  'setting.messaging-reply-within.name': 'První odpověď na sítích do',
  'setting.messaging-reply-within.doc': 'Otevírací doba, do které člověk poprvé odpoví na sociálních sítích a ve zprávách.',
  'setting.chat-reply-within.name': 'První odpověď v chatu do',
  'setting.chat-reply-within.doc': 'Otevírací doba, do které člověk poprvé odpoví v chatu.',
  'setting.resolve-within.name': 'Vyřešit do',
  'setting.resolve-within.doc': 'Otevírací doba, do které se případ vyřeší; tři pracovní dny po osmi hodinách.',
};
