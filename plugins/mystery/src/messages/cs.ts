import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Tajné návštěvy',
  'principle.question': 'Platí naše standardy i tam, kde návštěvu nikdo neohlásí?',

  'score.name': 'Výsledek návštěv',
  'score.question': 'Kolik ze svých standardů splníme, když to nikdo nečeká?',
  'score.source': 'O něco víc než 82 %, která žádají čtyři hvězdičky.',
  'score.sentence':
    'Návštěva v průměru splnila {value} položek, které se uplatnily ({low} – {high}, {n, plural, one {# návštěva} few {# návštěvy} many {# návštěvy} other {# návštěv}}); standard je nejméně {target}.',

  'greet-60s.name': 'Pozdrav do minuty',
  'greet-60s.question': 'Všimneme si zákazníka hned, jak vejde?',
  'greet-60s.source': 'Pozdravte každého do šedesáti sekund.',
  'greet-60s.sentence':
    'Při {value} návštěv byl zákazník pozdraven včas ({low} – {high}, {n, plural, one {# návštěva} few {# návštěvy} many {# návštěvy} other {# návštěv}}); standard je nejméně {target}.',

  'answer-3-rings.name': 'Zvednuto do tří zazvonění',
  'answer-3-rings.question': 'Zvedneme telefon do tří zazvonění?',
  'answer-3-rings.source': 'Zvedněte telefon do tří zazvonění.',
  'answer-3-rings.sentence':
    '{value} zkušebních hovorů bylo zvednuto včas ({low} – {high}, {n, plural, one {# položka} few {# položky} many {# položky} other {# položek}}); standard je nejméně {target}.',

  'hold-30s.name': 'Podržení nejvýše půl minuty',
  'hold-30s.question': 'Držíme volající na lince jen krátce?',
  'hold-30s.source': 'Nenechte nikoho čekat na lince déle než třicet sekund.',
  'hold-30s.sentence':
    'V {value} zkušebních hovorů nebyl nikdo držen na lince příliš dlouho ({low} – {high}, {n, plural, one {# položka} few {# položky} many {# položky} other {# položek}}); standard je nejméně {target}.',

  'coverage.name': 'Pobočky bez návštěvy',
  'coverage.question': 'Navštěvujeme každou pobočku pravidelně?',
  'coverage.source': 'Každá pobočka má návštěvu nejméně jednou za půl roku.',
  'coverage.sentence':
    'Bez návštěvy {breaches, plural, one {zůstala za poslední půlrok # pobočka} few {zůstaly za poslední půlrok # pobočky} many {zůstalo za poslední půlrok # pobočky} other {zůstalo za poslední půlrok # poboček}} (celkem: {n, number}); standard je {target}.',

  'environment.name': 'Prostředí',
  'environment.question': 'Jsou prostory čisté a přehledné a ceny jasné?',
  'environment.source': 'Čisto, dobré značení a ceny, na které se není třeba ptát.',
  'environment.sentence':
    '{value} položek o čistotě, značení a cenách bylo splněno ({low} – {high}, {n, plural, one {# položka} few {# položky} many {# položky} other {# položek}}); standard je nejméně {target}.',

  'against-internal.name': 'Pohled zvenku a zevnitř',
  'against-internal.question': 'Vidíme se tak, jak nás vidí návštěvníci?',
  'against-internal.source': 'Skryté nedostatky se najdou zvenku: návštěvníci vidí nejvýše o deset bodů méně.',
  'against-internal.sentence':
    'U stejných standardů se návštěvy liší od našich vlastních hodnocení o {value} p. b. ({low} – {high}); standard je nejméně {target}.',

  'shopper-effect.name': 'Shoda mezi návštěvníky',
  'shopper-effect.question': 'Nezáleží výsledek na tom, kdo přišel?',
  'shopper-effect.source': 'Nejvýše deset bodů mezi nejmírnějším a nejpřísnějším návštěvníkem.',
  'shopper-effect.sentence':
    'Návštěvníci se v podílu splněných položek liší o {value} p. b. ({low} – {high}); standard je nejvýše {target}.',
  'shopper-effect.unit': 'Jeden návštěvník uznal {value} položek ({low} – {high}), ostatní kolem {peers}.',

  'advice.practise-the-weakest':
    'Vezměte položku, která selhala nejčastěji, a projděte ji s týmem na místě, kde se odehrává. Dohodněte jednu malou změnu, třeba kdo se dívá ke dveřím, a posuďte ji až po dalších dvaceti návštěvách.',
  'advice.answer-the-phone':
    'Podívejte se, kdy pozdní hovory přišly: ve stejných hodinách je to věc rozpisu směn, po celý den věc toho, kdo se cítí odpovědný. Dejte každé hodině jednoho člověka, který zvedá první, a místo držení na lince nabídněte zavolání zpět.',
  'advice.schedule-visits':
    'Naplánujte do každé uvedené pobočky návštěvu v příštích čtyřech týdnech, v různé dny a hodiny. Čtyři návštěvy o pobočce neříkají skoro nic; rozložte jich do roku dvacet.',
  'advice.look-where-reviews-do-not':
    'Porovnejte položky s největším rozdílem s tím, co vaše vlastní hodnocení vůbec může zachytit. Kde to zachytit nemůže, třeba u vchodu, choďte častěji na návštěvy; kde může, ohodnoťte deset případů společně, dokud se obě strany neshodnou.',
  'advice.brief-the-shoppers':
    'Nechte všechny návštěvníky posoudit tytéž tři zaznamenané návštěvy a promluvte si o tom, v čem se liší. Přepište položky, které každý chápe jinak, a nechte návštěvníky střídat pobočky.',

  'excluded.not-applicable': 'Standard se neuplatnil',

  'setting.greet-within.name': 'Pozdravit do',
  'setting.greet-within.doc': 'Doba, do které je příchozí pozdraven.',
  'setting.answer-within.name': 'Zvednout telefon do',
  'setting.answer-within.doc': 'Doba, do které se zvedne telefon; tři zazvonění po šesti sekundách.',
  'setting.hold-within.name': 'Podržení do',
  'setting.hold-within.doc': 'Nejdelší doba, po kterou je volající podržen na lince.',
  'setting.visited-within.name': 'Navštívit do',
  'setting.visited-within.doc': 'Doba, do které je každá pobočka alespoň jednou navštívena.',
};
