import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Snadné vracení',
  'principle.question': 'Mohou zákazníci zboží snadno vrátit a dostanou své peníze včas?',

  'refund-14-days.name': 'Vrácení peněz do čtrnácti dnů',
  'refund-14-days.question': 'Vracíme peníze ve lhůtě, kterou stanoví zákon?',
  'refund-14-days.source':
    'Směrnice 2011/83/EU, článek 13: do čtrnácti dnů od oznámení o odstoupení. † Obchodník smí počkat na zboží; ověřte to pro svou zemi.',
  'refund-14-days.sentence':
    'Peníze {breaches, plural, one {byly pozdě vráceny nebo dosud chybí u # odstoupení} few {byly pozdě vráceny nebo dosud chybí u # odstoupení} many {byly pozdě vráceny nebo dosud chybí u # odstoupení} other {byly pozdě vráceny nebo dosud chybí u # odstoupení}} od smlouvy (splatných celkem: {n, number}); standard je {target}.',

  'time.name': 'Doba do vrácení peněz',
  'time.question': 'Jak dlouho zákazníci čekají na peníze?',
  'time.source': 'Devět vrácení peněz z deseti se vyplatí do deseti dnů.',
  'time.sentence':
    'Devět z deseti vrácených plateb přišlo nejpozději {value} od žádosti ({low} – {high}, {n, plural, one {# vratka} few {# vratky} many {# vratky} other {# vratek}}); standard je nejvýše {target}.',

  'contacts-a-return.name': 'Kontakty na jednu vratku',
  'contacts-a-return.question': 'Kolikrát se zákazníci musí kvůli vratce ozvat?',
  'contacts-a-return.source': 'Kontakt si vyžádá nejvýše jedna vratka ze dvou.',
  'contacts-a-return.sentence':
    'Průměrný počet kontaktů na jednu vratku byl {value} ({low} – {high}); standard je nejvýše {target}.',

  'steps.name': 'Kroky vrácení',
  'steps.question': 'Kolik kroků vrácení po zákaznících žádá?',
  'steps.source': 'Devět vratek z deseti má nejvýše tři kroky.',
  'steps.sentence':
    'Devět z deseti vratek si nevyžádalo více kroků než {value} ({low} – {high}, {n, plural, one {# vratka} few {# vratky} many {# vratky} other {# vratek}}); standard je nejvýše {target}.',

  'rate.name': 'Vrácené kusy',
  'rate.question': 'Vrací se více výrobků než obvykle a kterých?',
  'rate.source': 'Obvyklé rozmezí dřívějších období.',
  'rate.sentence':
    'Zákazníci vrátili {value} prodaných kusů ({low} – {high}), což je mimo obvyklé rozmezí dřívějších období.',

  'rejected.name': 'Zamítnutí bez odůvodnění',
  'rejected.question': 'Vysvětlíme každé zamítnutí písemně?',
  'rejected.source': 'Nikoho neodmítneme bez písemného důvodu.',
  'rejected.sentence':
    'Bez písemného odůvodnění {breaches, plural, one {byla zamítnuta # vratka} few {byly zamítnuty # vratky} many {bylo zamítnuto # vratky} other {bylo zamítnuto # vratek}} (zamítnutých celkem: {n, number}); standard je {target}.',

  'rejected-share.name': 'Zamítnuté vratky',
  'rejected-share.question': 'Zamítáme více vratek než obvykle?',
  'rejected-share.source': 'Obvyklé rozmezí dřívějších období.',
  'rejected-share.sentence':
    'Zamítli jsme {value} rozhodnutých vratek ({low} – {high}, {n, plural, one {# vratka} few {# vratky} many {# vratky} other {# vratek}}), což je mimo obvyklé rozmezí dřívějších období.',

  'csat.name': 'Spokojenost po vrácení',
  'csat.question': 'Jsou zákazníci spokojeni i poté, co něco vrátili?',
  'csat.source': 'Tři zákazníci ze čtyř jsou po vrácení spokojeni.',
  'csat.sentence':
    'Po vrácení zboží bylo spokojeno {value} zákazníků ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}); standard je nejméně {target}.',

  'repeat-buyer.name': 'Další nákup po vrácení',
  'repeat-buyer.question': 'Nakupují zákazníci, kteří něco vrátili, znovu?',
  'repeat-buyer.source': 'Informace bez cíle: jde ruku v ruce, ale nic nedokazuje.',
  'repeat-buyer.sentence':
    'Zákazníci, kteří něco vrátili, nakoupili znovu o {value} p. b. častěji než srovnatelní ostatní ({low} – {high}).',

  'advice.pay-today':
    'Splatné částky po termínu zaplaťte ještě dnes a každému zákazníkovi řekněte datum. Pak se podívejte, na který krok peníze čekají, obvykle na kontrolu ve skladu nebo schválení, a malé částky nechte projít bez něj.',
  'advice.shorten-the-return':
    'Vraťte něco sami a zapište každý krok a každou otázku, kterou jste museli položit. Zrušte formulář, který se ptá na to, co už víte, přiložte štítek do balíku a sami od sebe dejte vědět, že zboží dorazilo a kdy odejdou peníze.',
  'advice.find-the-reason':
    'Rozdělte vratky podle výrobku a důvodu a přečtěte dvacet komentářů. Vyčnívá-li jeden výrobek, zkontrolujte nejdřív jeho fotografii, popis a velikosti na webu.',
  'advice.explain-refusals':
    'Napište uvedeným zákazníkům důvod a to, co mohou dál dělat. Potom dejte těm, kdo rozhodují, tři hotové věty pro obvyklé případy a měsíc nechte každé zamítnutí vidět ještě druhého člověka.',

  'excluded.pending': 'Zatím nevráceno a stále ve lhůtě',
  'excluded.too-recent': 'Příliš nedávné na to, aby se to dalo posoudit',
  'excluded.order-unknown': 'Není známo, ke které objednávce patří',
  'excluded.cancelled': 'Zrušené objednávky',

  'setting.refund-within.name': 'Vrátit peníze do',
  'setting.refund-within.doc': 'Doba po dni oznámení, do které chce zákon peníze zpět.',
  'setting.contact-within.name': 'Kontakty k vrácení do',
  'setting.contact-within.doc': 'Doba po žádosti o vrácení, ve které k němu patří kontakty o jeho objednávce.',
};
