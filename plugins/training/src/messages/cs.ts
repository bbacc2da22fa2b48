import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Školení',
  'principle.question': 'Umějí lidé to, co potřebují, dřív, než to potřebují?',

  'onboarding-done.name': 'Dokončené zaškolení',
  'onboarding-done.question': 'Dokončí nováčci zaškolení, než začnou obsluhovat sami?',
  'onboarding-done.source': 'Nikdo neobsluhuje zákazníky sám, dokud na to není zaškolen; devatenáct z dvaceti, protože žádný počet lidí nedá úplnou jistotu.',
  'onboarding-done.sentence':
    'Všechna vstupní školení má za sebou {value} nováčků ({low} – {high}, {n, plural, one {# člověk} few {# lidé} many {# člověka} other {# lidí}}); standard je nejméně {target}.',

  'refresher-due.name': 'Povinná školení po termínu',
  'refresher-due.question': 'Je některé povinné školení po termínu?',
  'refresher-due.source': 'Žádné povinné školení není po termínu.',
  'refresher-due.sentence':
    'Po termínu {breaches, plural, one {je # povinné školení} few {jsou # povinná školení} many {je # povinného školení} other {je # povinných školení}} (splatných celkem: {n, number}); standard je {target}.',

  'hours.name': 'Čas na školení',
  'hours.question': 'Mají lidé na učení dost času?',
  'hours.source': 'Dvě hodiny školení za měsíc.',
  'hours.sentence':
    'U poloviny lidí počet hodin školení za poslední rok nepřesáhl {value} ({low} – {high}, {n, plural, one {# člověk} few {# lidé} many {# člověka} other {# lidí}}); standard je nejméně {target}.',

  'product-lag.name': 'Proškoleni před uvedením',
  'product-lag.question': 'Jsou lidé proškoleni dřív, než se výrobek začne prodávat?',
  'product-lag.source': 'Když jde výrobek do prodeje, je proškoleno devět z deseti.',
  'product-lag.sentence':
    'Devět lidí z deseti bylo k nově uvedenému výrobku proškoleno nejpozději {value} od zahájení prodeje ({low} – {high}, {n, plural, one {# člověk} few {# lidé} many {# člověka} other {# lidí}}); standard je nejvýše {target}.',

  'from-feedback.name': 'Školení podle stížností',
  'from-feedback.question': 'Učíme to, na co si zákazníci stěžují?',
  'from-feedback.source': 'Na čtyři z pěti hlavních příčin stížností odpoví do dvou měsíců školení.',
  'from-feedback.sentence':
    '{breaches, plural, one {K # z hlavních příčin stížností} few {Ke # z hlavních příčin stížností} many {K # z hlavních příčin stížností} other {K # z hlavních příčin stížností}} nebyl v poslední době nikdo proškolen (příčin celkem: {n, number}); standard je nejvýše {target}.',

  'effect.name': 'Kvalita po školení',
  'effect.question': 'Jde kurz ruku v ruce s lepší kvalitou?',
  'effect.source': 'Kvalita roste víc u těch, kdo kurz absolvovali, než u ostatních.',
  'effect.sentence':
    'Po kurzu vzrostla kvalita, kterou učí, o {value} p. b. více než u lidí, kteří na něm nebyli ({low} – {high}); standard je nejméně {target}.',

  'advice.finish-onboarding':
    'Domluvte s každým nováčkem termíny toho, co chybí, v pracovní době a do dvou týdnů. Do té doby ať obsluhuje vedle zkušeného kolegy a předává dál to, na co proškolen nebyl.',
  'advice.book-the-overdue':
    'Zapište kurzy po termínu ještě tento týden a nejdřív na ně uvolněte hodiny v rozpisu směn. Kde se tentýž kurz opožďuje u mnoha lidí, nabízejte ho dvakrát častěji a po kratších částech.',
  'advice.protect-learning-time':
    'Vložte do rozpisu dvě pevné hodiny učení měsíčně, v klidné části týdne, a držte je i tehdy, když je práce hodně. Zeptejte se týmu, které téma by jim zítra nejvíc pomohlo, a začněte jím.',
  'advice.train-before-launch':
    'Dejte do každého plánu uvedení datum školení týden předem a bez něj nic neprodávejte. K výrobkům, kterých se to týká, dejte první linii ještě dnes jednu stránku s pěti otázkami, které zákazníci kladou.',
  'advice.teach-the-causes':
    'Předejte uvedené příčiny tomu, kdo plánuje školení, a ke každé vyberte jednu krátkou lekci se skutečným případem. Za dva měsíce stížnosti s toutéž příčinou spočítejte znovu.',
  'advice.mend-the-course':
    'Zeptejte se účastníků kurzu, co od té doby dělají jinak a co jim v tom brání. Zkraťte ho na to, co používají, přidejte cvičení na skutečných případech a po dalších třiceti hodnoceních se podívejte znovu.',

  'excluded.not-yet-due': 'Termín ještě nenastal',
  'excluded.not-applicable': 'Kategorie se neuplatnila',

  'setting.settle-in.name': 'Zapracování',
  'setting.settle-in.doc': 'Doba po nástupu, do které mají být dokončeny nástupní kurzy.',
  'setting.taught-within.name': 'Kurz k příčině do',
  'setting.taught-within.doc': 'Doba, do které na hlavní příčinu stížností odpoví kurz.',
};
