import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Dotažení věcí do konce',
  'principle.question': 'Plníme své sliby a dotáhneme každou záležitost do konce?',

  'promise-kept.name': 'Splněné sliby',
  'promise-kept.question': 'Plníme své sliby?',
  'promise-kept.source': 'Ke službě patří i očekávání, která vzbudí: devatenáct slibů z dvaceti splněno včas.',
  'promise-kept.sentence':
    '{value} slibů, jejichž termín nastal, bylo splněno včas ({low} – {high}, {n, plural, one {# slib} few {# sliby} many {# slibu} other {# slibů}}); standard je {target}.',
  'promise-kept.good':
    '{value} slibů, jejichž termín nastal, bylo splněno včas ({low} – {high}, {n, plural, one {# slib} few {# sliby} many {# slibu} other {# slibů}}), zřetelně více než jinde: zjistěte, jak se tu sliby zapisují a předávají.',

  'contacted.name': 'Ozvali jsme se po vážném případu',
  'contacted.question': 'Ozveme se zákazníkovi po vážném případu?',
  'contacted.source': 'Po čtyřech stížnostech a naléhavých záležitostech z pěti se do týdne ozveme.',
  'contacted.sentence':
    'Po {value} uzavřených stížností a naléhavých případů jsme se zákazníkovi ozvali ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}); standard je {target}.',
  'contacted.good':
    'Po {value} uzavřených stížností a naléhavých případů jsme se zákazníkovi ozvali ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}), zřetelně častěji než jinde: zjistěte, kdo a kdy volá.',

  'confirmed.name': 'Výsledek potvrzený zákazníkem',
  'confirmed.question': 'Ptáme se zákazníků, zda jsou s výsledkem spokojeni, a slyšíme to?',
  'confirmed.source': 'Dva zákazníci z pěti řeknou, zda jsou spokojeni: to stačí, abychom si všimli, když nejsou.',
  'confirmed.sentence':
    'U {value} vyřešených případů zákazník řekl, jak to dopadlo ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}); standard je {target}.',
  'confirmed.good':
    'U {value} vyřešených případů zákazník řekl, jak to dopadlo ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}), zřetelně častěji než jinde: zjistěte, jak se tu ptají.',

  'documented.name': 'Zapsaný výsledek',
  'documented.question': 'Je zapsáno, jak záležitost skončila?',
  'documented.source': 'Vždy zapište podrobnosti kontaktu, jeho stavy a shrnutí, aby na něj mohl navázat kdokoli.',
  'documented.sentence':
    '{value} uzavřených případů má kód výsledku a shrnutí ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}); standard je {target}.',
  'documented.good':
    '{value} uzavřených případů má kód výsledku a shrnutí ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}), zřetelně více než jinde: zjistěte, kdy se tu stíhá psát.',

  'dropped.name': 'Zákazníci, kterým jsme se odmlčeli',
  'dropped.question': 'Odmlčeli jsme se zákazníkovi, který na nás čeká?',
  'dropped.source': 'Nikdo na nás nečeká beze zprávy déle než tři pracovní dny.',
  'dropped.sentence':
    'Na naše slovo příliš dlouho {breaches, plural, one {čeká # otevřený případ} few {čekají # otevřené případy} many {čeká # otevřeného případu} other {čeká # otevřených případů}} (otevřené celkem: {n, number}); standard je {target}.',

  'advice.hand-over-promises':
    'Zavolejte ještě dnes zákazníkům, jejichž sliby jsou po termínu. Pak se podívejte, kdy nesplněné sliby vznikly a kdo je měl splnit; slibuje-li jedna směna za druhou, začínejte každé ráno seznamem toho, co je ten den splatné, a jedním člověkem, který za něj odpovídá.',
  'advice.call-after-serious-case':
    'Při uzavření každé stížnosti a naléhavého případu nastavte připomínku na pátý den, se jménem člověka, který zákazníka zná. Začněte případy uzavřenými tento týden.',
  'advice.ask-before-closing':
    'Po vyřešení položte jednu otázku, a to kanálem, který zákazník použil, a ověřte, že výzva opravdu odchází. Nejvíce za nejméně práce přinese krátký telefonát po každé vyřešené stížnosti.',
  'advice.write-the-summary':
    'Udělejte z výsledku a dvou vět shrnutí podmínku uzavření a držte seznam výsledků tak krátký, aby se z něj dalo vybrat. Nejdřív se zeptejte lidí, kteří případy uzavírají, v čem to vázne.',
  'advice.answer-dropped-today':
    'Otevřete seznam a odpovězte každému ještě dnes, od nejstaršího, třeba jen tím, kdy bude věc vyřešena. Pak hledejte, co mají společného: nepřítomný řešitel, fronta, kterou nikdo nesleduje, předání, při kterém se případ ztratil.',

  'excluded.cancelled': 'Zrušené, protože zákazník už o splnění nestál',
  'excluded.not-yet-due': 'Termín ještě nenastal',
  'excluded.too-recent': 'Uzavřeno příliš nedávno na to, aby se to dalo posoudit',

  'setting.contact-within.name': 'Ozvat se do',
  'setting.contact-within.doc': 'Doba po uzavření závažného případu, do které se zákazníkovi někdo ozve.',
  'setting.confirm-within.name': 'Potvrzení zákazníka do',
  'setting.confirm-within.doc': 'Doba po vyřešení případu, do které zákazník řekne, zda je opravdu vyřešen.',
  'setting.summary-length.name': 'Délka shrnutí',
  'setting.summary-length.doc': 'Počet znaků, od kterého písemné shrnutí něco říká.',
  'setting.silent-after.name': 'Mlčení po',
  'setting.silent-after.doc': 'Otevírací doba, po které se zákazník bez odpovědi počítá za opuštěného; tři pracovní dny po osmi hodinách.',
};
