import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Jazyk a kultura',
  'principle.question': 'Jsou zákazníci ve svém jazyce obslouženi stejně dobře jako v jiných?',

  'match.name': 'Obsluha v jazyce zákazníka',
  'match.question': 'Jsou zákazníci obsluhováni ve svém jazyce?',
  'match.source': 'Devatenáct případů z dvaceti se řeší v jazyce, který si zákazník zvolil.',
  'match.sentence':
    '{value} případů vyřizoval někdo, kdo mluví jazykem zákazníka ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}); standard je nejméně {target}.',

  'gap.name': 'Spokojenost podle jazyka',
  'gap.question': 'Není některá jazyková skupina méně spokojená?',
  'gap.source': 'Nejvýše pět bodů mezi nejlépe a nejhůře obsluhovaným jazykem.',
  'gap.sentence':
    'Spokojenost v nejlépe a nejhůře obsluhovaném jazyce dělí {value} p. b. ({low} – {high}, {n, plural, one {# jazyk} few {# jazyky} many {# jazyka} other {# jazyků}}); standard je nejvýše {target} p. b.',
  'gap.unit':
    'Spokojeno je {value} zákazníků ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}), v ostatních jazycích {peers}.',

  'gap-first-contact.name': 'Brzké vyřešení podle jazyka',
  'gap-first-contact.question': 'Nedostává některá jazyková skupina pomoc později?',
  'gap-first-contact.source': 'Nejvýše pět bodů mezi nejlépe a nejhůře obsluhovaným jazykem.',
  'gap-first-contact.sentence':
    'Podíly případů vyřešených brzy a natrvalo dělí mezi jazyky {value} p. b. ({low} – {high}, {n, plural, one {# jazyk} few {# jazyky} many {# jazyka} other {# jazyků}}); standard je nejvýše {target} p. b.',
  'gap-first-contact.unit':
    'Brzy a natrvalo bylo vyřešeno {value} případů ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}), v ostatních jazycích {peers}.',

  'gap-first-reply.name': 'První odpověď podle jazyka',
  'gap-first-reply.question': 'Nečeká některá jazyková skupina déle?',
  'gap-first-reply.source': 'Nejvýše pět bodů mezi nejlépe a nejhůře obsluhovaným jazykem.',
  'gap-first-reply.sentence':
    'Podíly včasných prvních odpovědí dělí mezi jazyky {value} p. b. ({low} – {high}, {n, plural, one {# jazyk} few {# jazyky} many {# jazyka} other {# jazyků}}); standard je nejvýše {target} p. b.',
  'gap-first-reply.unit':
    'Včasnou první odpověď dostalo {value} případů ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}), v ostatních jazycích {peers}.',

  'capacity.name': 'Přítomnost mluvčích',
  'capacity.question': 'Je k dispozici dost mluvčích, když jsou potřeba?',
  'capacity.source': 'V devatenácti intervalech z dvaceti, kdy přijdou kontakty v daném jazyce, je přítomen někdo, kdo jím mluví.',
  'capacity.sentence':
    'V {value} úseků s kontakty v daném jazyce byl přítomen někdo, kdo jím mluví ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úseků}}); standard je nejméně {target}.',

  'article-parity.name': 'Nápověda v každém jazyce',
  'article-parity.question': 'Je nápověda k dispozici v každém jazyce našich zákazníků?',
  'article-parity.source': 'Devět z deseti padesáti nejčtenějších článků existuje ve všech jazycích zákazníků.',
  'article-parity.sentence':
    'V každém jazyce našich zákazníků je {value} nejčtenějších článků ({low} – {high}, {n, plural, one {# článek} few {# články} many {# článku} other {# článků}}); standard je nejméně {target}.',

  'culture-training.name': 'Příprava na kulturu zákazníků',
  'culture-training.question': 'Jsou naši lidé připraveni na kulturu zákazníků?',
  'culture-training.source': 'Kdo obsluhuje zákazníky jiné kultury, je na to připraven.',
  'culture-training.sentence':
    'Kurzy o kultuře zákazníků dokončilo {value} lidí ({low} – {high}, {n, plural, one {# člověk} few {# lidé} many {# člověka} other {# lidí}}); standard je nejméně {target}.',

  'machine-translated.name': 'Strojový překlad',
  'machine-translated.question': 'Vracejí se případy po strojovém překladu častěji?',
  'machine-translated.source': 'Případy se vracejí nejvýše o tři body častěji než ty, na které odpověděl člověk v daném jazyce.',
  'machine-translated.sentence':
    'U stejných témat se podíl případů, které se po strojovém překladu vrátily, liší od ostatních o {value} p. b. ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}); standard je nejvýše {target}.',

  'advice.route-by-language':
    'O frontě ať rozhoduje nejprve jazyk, který si zákazník zvolil, a až potom téma. Kde jím nikdo nemluví, řekněte to v první odpovědi a uveďte den nebo kanál, kdy a kde to bude možné.',
  'advice.look-at-the-language':
    'Otevřete jazyk, který zaostává, a než začnete vyvozovat závěry, porovnejte jeho témata, hodiny a kanály s ostatními. Obvykle jde o jednu směnu bez mluvčího nebo o text, který nikdo nepřeložil: napravte nejdřív to.',
  'advice.move-a-speaker':
    'Rozložte nepokryté úseky na celý týden. Kde připadají na stejné hodiny, vyměňte jednu směnu s někým, kdo jazykem mluví; jinde nabídněte, že zavoláte zpět v daném jazyce v pevnou hodinu.',
  'advice.translate-the-most-read':
    'Přeložte uvedené články v pořadí podle počtu čtenářů; překládat by měl někdo, kdo zákazníkům v tom jazyce odpovídá. Článek, který už neplatí, stáhněte, místo abyste ho překládali.',
  'advice.finish-the-culture-course':
    'Stanovte na příští měsíc dva termíny kurzu a naplánujte na ně lidi podle směn. Požádejte kolegu nebo zákazníka z té kultury, aby vyprávěl tři chvíle, které se nepovedly.',
  'advice.let-a-speaker-read-it':
    'Vezměte témata, která se vracejí nejčastěji, a nechte deset přeložených odpovědí přečíst někoho, kdo jazykem mluví. Výrazy, které vyšly špatně, zapište do slovníčku a věci kolem peněz a práva předávejte člověku.',

  'excluded.not-yet-due': 'Zatím nevyřešeno, ale lhůta ještě běží',
  'excluded.unanswered': 'Zatím nezodpovězeno, ale lhůta ještě běží',
  'excluded.staffing-unknown': 'Není známo, kdo byl přítomen',

  'setting.solve-within.name': 'Vyřešit do',
  'setting.solve-within.doc': 'Doba, do které se má případ vyřešit bez znovuotevření.',
  'setting.reply-within.name': 'První odpověď do',
  'setting.reply-within.doc': 'Doba, do které má přijít první odpověď člověka.',
  'setting.languages.name': 'Jazyky',
  'setting.languages.doc': 'Jazyky, ve kterých se zákazníkům slouží, jako kódy ISO 639.',
  'setting.top-articles.name': 'Nejčtenější články',
  'setting.top-articles.doc': 'Kolik z nejčtenějších článků má být v každém jazyce.',
  'setting.culture-courses.name': 'Kurzy o kultuře',
  'setting.culture-courses.doc': 'Druhy kurzů o jazyce a kultuře zákazníků, které absolvuje každý.',
};
