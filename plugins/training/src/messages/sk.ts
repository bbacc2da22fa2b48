import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Školenie',
  'principle.question': 'Vedia ľudia to, čo potrebujú, skôr, než to potrebujú?',

  'onboarding-done.name': 'Dokončené zaškolenie',
  'onboarding-done.question': 'Dokončia nováčikovia zaškolenie, kým začnú obsluhovať sami?',
  'onboarding-done.source': 'Nikto neobsluhuje zákazníkov sám, kým na to nie je zaškolený; devätnásť z dvadsiatich, lebo žiadny počet ľudí nedá úplnú istotu.',
  'onboarding-done.sentence':
    'Všetky vstupné školenia má za sebou {value} nováčikov ({low} – {high}, {n, plural, one {# človek} few {# ľudia} many {# človeka} other {# ľudí}}); štandard je najmenej {target}.',

  'refresher-due.name': 'Povinné školenia po termíne',
  'refresher-due.question': 'Je niektoré povinné školenie po termíne?',
  'refresher-due.source': 'Žiadne povinné školenie nie je po termíne.',
  'refresher-due.sentence':
    'Po termíne {breaches, plural, one {je # povinné školenie} few {sú # povinné školenia} many {je # povinného školenia} other {je # povinných školení}} (splatných spolu: {n, number}); štandard je {target}.',

  'hours.name': 'Čas na školenie',
  'hours.question': 'Majú ľudia na učenie dosť času?',
  'hours.source': 'Dve hodiny školenia za mesiac.',
  'hours.sentence':
    'U polovice ľudí počet hodín školenia za posledný rok nepresiahol {value} ({low} – {high}, {n, plural, one {# človek} few {# ľudia} many {# človeka} other {# ľudí}}); štandard je najmenej {target}.',

  'product-lag.name': 'Preškolení pred uvedením',
  'product-lag.question': 'Sú ľudia preškolení skôr, než sa výrobok začne predávať?',
  'product-lag.source': 'Keď ide výrobok do predaja, je preškolených deväť z desiatich.',
  'product-lag.sentence':
    'Deväť ľudí z desiatich bolo na novo uvedený výrobok preškolených najneskôr {value} od začiatku predaja ({low} – {high}, {n, plural, one {# človek} few {# ľudia} many {# človeka} other {# ľudí}}); štandard je najviac {target}.',

  'from-feedback.name': 'Školenie podľa sťažností',
  'from-feedback.question': 'Učíme to, na čo sa zákazníci sťažujú?',
  'from-feedback.source': 'Na štyri z piatich hlavných príčin sťažností odpovie do dvoch mesiacov školenie.',
  'from-feedback.sentence':
    'K {breaches, plural, one {# z hlavných príčin sťažností} few {# z hlavných príčin sťažností} many {# z hlavných príčin sťažností} other {# z hlavných príčin sťažností}} nebol v poslednom čase nikto preškolený (príčin spolu: {n, number}); štandard je najviac {target}.',

  'effect.name': 'Kvalita po školení',
  'effect.question': 'Ide kurz ruka v ruke s lepšou kvalitou?',
  'effect.source': 'Kvalita rastie viac u tých, ktorí kurz absolvovali, než u ostatných.',
  'effect.sentence':
    'Po kurze sa kvalita v tom, čo učí, zlepšila o {value} p. b. viac než u ľudí, ktorí na ňom neboli ({low} – {high}); štandard je najmenej {target}.',

  'advice.finish-onboarding':
    'Dohodnite s každým nováčikom termíny toho, čo chýba, v pracovnom čase a do dvoch týždňov. Dovtedy nech obsluhuje vedľa skúseného kolegu a odovzdáva ďalej to, na čo nebol preškolený.',
  'advice.book-the-overdue':
    'Naplánujte kurzy po termíne ešte tento týždeň a najprv na ne uvoľnite hodiny v rozpise zmien. Kde sa ten istý kurz oneskoruje u mnohých ľudí, ponúkajte ho dvakrát častejšie a po kratších častiach.',
  'advice.protect-learning-time':
    'Vložte do rozpisu dve pevné hodiny učenia mesačne, v pokojnej časti týždňa, a držte ich aj vtedy, keď je práce veľa. Opýtajte sa tímu, ktorá téma by im zajtra najviac pomohla, a začnite ňou.',
  'advice.train-before-launch':
    'Dajte do každého plánu uvedenia dátum školenia týždeň vopred a bez neho nič nepredávajte. K výrobkom, ktorých sa to týka, dajte prvej línii ešte dnes jednu stranu s piatimi otázkami, ktoré zákazníci kladú.',
  'advice.teach-the-causes':
    'Odovzdajte uvedené príčiny tomu, kto plánuje školenia, a ku každej vyberte jednu krátku lekciu so skutočným prípadom. O dva mesiace sťažnosti s tou istou príčinou spočítajte znova.',
  'advice.mend-the-course':
    'Opýtajte sa účastníkov kurzu, čo odvtedy robia inak a čo im v tom bráni. Skráťte ho na to, čo používajú, pridajte cvičenia na skutočných prípadoch a po ďalších tridsiatich hodnoteniach sa pozrite znova.',

  'excluded.not-yet-due': 'Termín ešte nenastal',
  'excluded.not-applicable': 'Kategória sa neuplatnila',

  'setting.settle-in.name': 'Zapracovanie',
  'setting.settle-in.doc': 'Čas po nástupe, do ktorého majú byť dokončené nástupné kurzy.',
  'setting.taught-within.name': 'Kurz k príčine do',
  'setting.taught-within.doc': 'Čas, do ktorého na hlavnú príčinu sťažností odpovie kurz.',
};
