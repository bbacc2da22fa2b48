import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Jazyk a kultúra',
  'principle.question': 'Sú zákazníci vo svojom jazyku obslúžení rovnako dobre ako v iných?',

  'match.name': 'Obsluha v jazyku zákazníka',
  'match.question': 'Sú zákazníci obsluhovaní vo svojom jazyku?',
  'match.source': 'Devätnásť prípadov z dvadsiatich sa rieši v jazyku, ktorý si zákazník zvolil.',
  'match.sentence':
    '{value} prípadov vybavoval niekto, kto hovorí jazykom zákazníka ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}); štandard je najmenej {target}.',

  'gap.name': 'Spokojnosť podľa jazyka',
  'gap.question': 'Nie je niektorá jazyková skupina menej spokojná?',
  'gap.source': 'Najviac päť bodov medzi najlepšie a najhoršie obsluhovaným jazykom.',
  'gap.sentence':
    'Spokojnosť v najlepšie a najhoršie obsluhovanom jazyku delí {value} p. b. ({low} – {high}, {n, plural, one {# jazyk} few {# jazyky} many {# jazyka} other {# jazykov}}); štandard je najviac {target} p. b.',
  'gap.unit':
    'Spokojných je {value} zákazníkov ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}), v ostatných jazykoch {peers}.',

  'gap-first-contact.name': 'Skoré vyriešenie podľa jazyka',
  'gap-first-contact.question': 'Nedostáva niektorá jazyková skupina pomoc neskôr?',
  'gap-first-contact.source': 'Najviac päť bodov medzi najlepšie a najhoršie obsluhovaným jazykom.',
  'gap-first-contact.sentence':
    'Podiely prípadov vyriešených rýchlo a natrvalo delí medzi jazykmi {value} p. b. ({low} – {high}, {n, plural, one {# jazyk} few {# jazyky} many {# jazyka} other {# jazykov}}); štandard je najviac {target} p. b.',
  'gap-first-contact.unit':
    'Rýchlo a natrvalo bolo vyriešených {value} prípadov ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}), v ostatných jazykoch {peers}.',

  'gap-first-reply.name': 'Prvá odpoveď podľa jazyka',
  'gap-first-reply.question': 'Nečaká niektorá jazyková skupina dlhšie?',
  'gap-first-reply.source': 'Najviac päť bodov medzi najlepšie a najhoršie obsluhovaným jazykom.',
  'gap-first-reply.sentence':
    'Podiely včasných prvých odpovedí delí medzi jazykmi {value} p. b. ({low} – {high}, {n, plural, one {# jazyk} few {# jazyky} many {# jazyka} other {# jazykov}}); štandard je najviac {target} p. b.',
  'gap-first-reply.unit':
    'Včasnú prvú odpoveď dostalo {value} prípadov ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}), v ostatných jazykoch {peers}.',

  'capacity.name': 'Ľudia so znalosťou jazyka v službe',
  'capacity.question': 'Je k dispozícii dosť ľudí hovoriacich jazykom zákazníka, keď ich treba?',
  'capacity.source': 'V devätnástich intervaloch z dvadsiatich, keď prídu kontakty v danom jazyku, je prítomný niekto, kto ním hovorí.',
  'capacity.sentence':
    'V {value} úsekov s kontaktmi v danom jazyku bol prítomný niekto, kto ním hovorí ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úsekov}}); štandard je najmenej {target}.',

  'article-parity.name': 'Pomocník v každom jazyku',
  'article-parity.question': 'Je pomocník k dispozícii v každom jazyku našich zákazníkov?',
  'article-parity.source': 'Deväť z desiatich spomedzi päťdesiatich najčítanejších článkov existuje vo všetkých jazykoch zákazníkov.',
  'article-parity.sentence':
    'V každom jazyku našich zákazníkov je {value} najčítanejších článkov ({low} – {high}, {n, plural, one {# článok} few {# články} many {# článku} other {# článkov}}); štandard je najmenej {target}.',

  'culture-training.name': 'Príprava na kultúru zákazníkov',
  'culture-training.question': 'Sú naši ľudia pripravení na kultúru zákazníkov?',
  'culture-training.source': 'Kto obsluhuje zákazníkov inej kultúry, je na to pripravený.',
  'culture-training.sentence':
    'Kurzy o kultúre zákazníkov dokončilo {value} ľudí ({low} – {high}, {n, plural, one {# človek} few {# ľudia} many {# človeka} other {# ľudí}}); štandard je najmenej {target}.',

  'machine-translated.name': 'Strojový preklad',
  'machine-translated.question': 'Vracajú sa prípady po strojovom preklade častejšie?',
  'machine-translated.source': 'Prípady sa vracajú najviac o tri body častejšie než tie, na ktoré odpovedal človek v danom jazyku.',
  'machine-translated.sentence':
    'Pri rovnakých témach sa podiel prípadov, ktoré sa po strojovom preklade vrátili, líši od ostatných o {value} p. b. ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}); štandard je najviac {target}.',

  'advice.route-by-language':
    'O rade nech rozhoduje najprv jazyk, ktorý si zákazník zvolil, a až potom téma. Kde ním nikto nehovorí, povedzte to v prvej odpovedi a uveďte deň alebo kanál, kedy a kde to bude možné.',
  'advice.look-at-the-language':
    'Otvorte jazyk, ktorý zaostáva, a skôr než začnete vyvodzovať závery, porovnajte jeho témy, hodiny a kanály s ostatnými. Zvyčajne ide o jednu zmenu bez človeka, ktorý jazykom hovorí, alebo o text, ktorý nikto nepreložil: napravte najprv to.',
  'advice.move-a-speaker':
    'Rozložte nepokryté úseky na celý týždeň. Kde pripadajú na rovnaké hodiny, vymeňte jednu zmenu s niekým, kto jazykom hovorí; inde ponúknite, že zavoláte späť v danom jazyku v pevnú hodinu.',
  'advice.translate-the-most-read':
    'Preložte uvedené články v poradí podľa počtu čitateľov; prekladať by mal niekto, kto zákazníkom v tom jazyku odpovedá. Článok, ktorý už neplatí, stiahnite, namiesto toho, aby ste ho prekladali.',
  'advice.finish-the-culture-course':
    'Určte na budúci mesiac dva termíny kurzu a naplánujte na ne ľudí podľa zmien. Požiadajte kolegu alebo zákazníka z tej kultúry, aby vyrozprával tri chvíle, ktoré sa nevydarili.',
  'advice.let-a-speaker-read-it':
    'Vezmite témy, ktoré sa vracajú najčastejšie, a nechajte desať preložených odpovedí prečítať niekoho, kto jazykom hovorí. Výrazy, ktoré vyšli zle, zapíšte do slovníčka a veci okolo peňazí a práva odovzdávajte človeku.',

  'excluded.not-yet-due': 'Zatiaľ nevyriešené, ale lehota ešte plynie',
  'excluded.unanswered': 'Zatiaľ nezodpovedané, ale lehota ešte plynie',
  'excluded.staffing-unknown': 'Nie je známe, kto bol prítomný',

  'setting.solve-within.name': 'Vyriešiť do',
  'setting.solve-within.doc': 'Čas, do ktorého sa má prípad vyriešiť bez znovuotvorenia.',
  'setting.reply-within.name': 'Prvá odpoveď do',
  'setting.reply-within.doc': 'Čas, do ktorého má prísť prvá odpoveď človeka.',
  'setting.languages.name': 'Jazyky',
  'setting.languages.doc': 'Jazyky, v ktorých sa zákazníci obsluhujú, ako kódy ISO 639.',
  'setting.top-articles.name': 'Najčítanejšie články',
  'setting.top-articles.doc': 'Koľko z najčítanejších článkov má byť v každom jazyku.',
  'setting.culture-courses.name': 'Kurzy o kultúre',
  'setting.culture-courses.doc': 'Druhy kurzov o jazyku a kultúre zákazníkov, ktoré absolvuje každý.',
};
