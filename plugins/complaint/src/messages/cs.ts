import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Řešení stížností',
  'principle.question':
    'Odpovídáme na stížnosti v zákonné lhůtě, napravujeme je a učíme se z nich?',

  'ack.name': 'Potvrzené přijetí stížnosti',
  'ack.question': 'Potvrzujeme přijetí stížnosti ihned?',
  'ack.source': 'Devatenáct z dvaceti do jednoho pracovního dne; ISO 10002 žádá potvrzení ihned (znovu ověřit).',
  'ack.sentence':
    'U {value} stížností bylo přijetí potvrzeno včas ({low} – {high}, {n, plural, one {# stížnost} few {# stížnosti} many {# stížnosti} other {# stížností}}); standard je {target}.',
  'ack.good':
    'U {value} stížností bylo přijetí potvrzeno včas ({low} – {high}, {n, plural, one {# stížnost} few {# stížnosti} many {# stížnosti} other {# stížností}}), zřetelně více než jinde: zjistěte, kdo tu každé ráno stížnosti otevírá.',

  'legal-clock.name': 'Stížnosti v zákonné lhůtě',
  'legal-clock.question': 'Odpovídáme na stížnosti v zákonné lhůtě?',
  'legal-clock.source':
    'CZ: 30 dnů, zákon č. 634/1992 Sb., § 19 odst. 3. HU: 30 dnů, Fgytv. 17/A. §. LV: 15 pracovních dnů. ES: 15 pracovních dnů, 5 u neoprávněných plateb, Ley 10/2025. SK: 30 dnů od následujícího dne; znovu ověřit podle zákona č. 108/2024 Z. z.',
  'legal-clock.sentence':
    '{breaches, plural, one {# stížnost je po zákonné lhůtě pro konečnou odpověď} few {# stížnosti jsou po zákonné lhůtě pro konečnou odpověď} many {# stížnosti je po zákonné lhůtě pro konečnou odpověď} other {# stížností je po zákonné lhůtě pro konečnou odpověď}} (posuzováno celkem: {n, number}); standard je {target}.',

  'receipt.name': 'Vydané písemné potvrzení',
  'receipt.question': 'Dostal zákazník písemné potvrzení u každé stížnosti, kde je vyžaduje zákon?',
  'receipt.source': 'CZ: prodávající vydá zákazníkovi písemné potvrzení o reklamaci a o jejím vyřízení, zákon č. 634/1992 Sb., § 19 odst. 2 a 5.',
  'receipt.sentence':
    '{breaches, plural, one {# stížnost nemá písemné potvrzení} few {# stížnosti nemají písemné potvrzení} many {# stížnosti nemá písemné potvrzení} other {# stížností nemá písemné potvrzení}} (posuzováno celkem: {n, number}); standard je {target}.',

  'recovery-steps.name': 'Čtyři kroky nápravy',
  'recovery-steps.question': 'Omluvíme se, převezmeme odpovědnost, dáme řešení a ozveme se znovu?',
  'recovery-steps.source':
    'Upřímně se omluvte, převezměte odpovědnost, nabídněte řešení a ozvěte se, dokud ho zákazník nepotvrdí; výchozí hodnota je devět z deseti.',
  'recovery-steps.sentence':
    'Všechny čtyři kroky nápravy proběhly u {value} stížností ({low} – {high}, {n, plural, one {# stížnost} few {# stížnosti} many {# stížnosti} other {# stížností}}); standard je {target}.',
  'recovery-steps.good':
    'Všechny čtyři kroky nápravy proběhly u {value} stížností ({low} – {high}, {n, plural, one {# stížnost} few {# stížnosti} many {# stížnosti} other {# stížností}}), zřetelně více než jinde: poslechněte si, jak tu mluví s lidmi, kteří si stěžují.',

  'confirmed.name': 'Vyřízeno i podle zákazníka',
  'confirmed.question': 'Potvrdil zákazník, že je stížnost vyřízena?',
  'confirmed.source': 'Čtyři zákazníci z pěti do týdne potvrdí, že jsou spokojeni.',
  'confirmed.sentence':
    'Po {value} uzavřených stížností zákazník potvrdil, že je spokojen ({low} – {high}, {n, plural, one {# stížnost} few {# stížnosti} many {# stížnosti} other {# stížností}}); standard je {target}.',
  'confirmed.good':
    'Po {value} uzavřených stížností zákazník potvrdil, že je spokojen ({low} – {high}, {n, plural, one {# stížnost} few {# stížnosti} many {# stížnosti} other {# stížností}}), zřetelně více než jinde: zjistěte, jak se tu ptají.',

  'recovery.name': 'Zákazníci, kteří po stížnosti zůstali',
  'recovery.question': 'Zůstávají zákazníci po stížnosti?',
  'recovery.source': 'Po stížnosti znovu nakoupí nejvýše o pět bodů méně zákazníků než po jiném kontaktu ve stejném tématu.',
  'recovery.sentence':
    'Opakované nákupy po stížnosti a po jiném kontaktu na stejné téma se liší o {value} p. b. ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktů}}); standard je {target}.',

  'rate.name': 'Podíl stížností na kontaktech',
  'rate.question': 'Roste podíl stížností na kontaktech?',
  'rate.source': 'Obvyklé rozmezí dřívějších období.',
  'rate.sentence':
    'Na tisíc kontaktů připadlo stížností: {value} ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktů}}), což je nad vlastním obvyklým rozmezím.',
  'rate.good':
    'Na tisíc kontaktů připadlo stížností: {value} ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktů}}), zřetelně méně než jinde: zjistěte, co se tu daří.',

  'rate-of-orders.name': 'Stížnosti na počet objednávek',
  'rate-of-orders.question': 'Přibývá stížností na počet objednávek?',
  'rate-of-orders.source': 'Obvyklé rozmezí dřívějších období.',
  'rate-of-orders.sentence':
    'Na tisíc objednávek připadlo stížností: {value} ({low} – {high}, {n, plural, one {# stížnost} few {# stížnosti} many {# stížnosti} other {# stížností}}), což je nad vlastním obvyklým rozmezím.',
  'rate-of-orders.good':
    'Na tisíc objednávek připadlo stížností: {value} ({low} – {high}, {n, plural, one {# stížnost} few {# stížnosti} many {# stížnosti} other {# stížností}}), zřetelně méně než jinde: zjistěte, co se tu daří.',

  'repeat-cause.name': 'Příčiny, které se vracejí',
  'repeat-cause.question': 'Vracejí se příčiny, které jsme považovali za odstraněné?',
  'repeat-cause.source': 'Nejvýše jedna stížnost z deseti má příčinu, kterou mělo odstranit některé opatření.',
  'repeat-cause.sentence':
    '{value} stížností má příčinu, kterou mělo odstranit některé opatření ({low} – {high}, {n, plural, one {# stížnost} few {# stížnosti} many {# stížnosti} other {# stížností}}); standard je nejvýše {target}.',
  'repeat-cause.good':
    '{value} stížností má příčinu, kterou mělo odstranit některé opatření ({low} – {high}, {n, plural, one {# stížnost} few {# stížnosti} many {# stížnosti} other {# stížností}}), zřetelně méně než jinde: zjistěte, jak si tu ověřují, že opatření zabralo.',

  'escalated.name': 'Stížnosti předané úřadu',
  'escalated.question': 'Musí se zákazníci obracet na úřad?',
  'escalated.source': 'K úřadům se dostane nejvýše jedna stížnost ze sta.',
  'escalated.sentence':
    'K úřadu se dostalo {value} stížností ({low} – {high}, {n, plural, one {# stížnost} few {# stížnosti} many {# stížnosti} other {# stížností}}); standard je nejvýše {target}.',
  'escalated.good':
    'K úřadu se dostalo {value} stížností ({low} – {high}, {n, plural, one {# stížnost} few {# stížnosti} many {# stížnosti} other {# stížností}}), zřetelně méně než jinde: zjistěte, jak tu věci urovnají dřív.',

  'empowered.name': 'Napraveno hned na místě',
  'empowered.question': 'Může stížnost napravit hned ten, kdo ji vyslechne?',
  'empowered.source': 'Řekněte, jaké prostředky smějí lidé použít, aby zákazníka uspokojili; výchozí hodnota je sedm z deseti.',
  'empowered.sentence':
    '{value} oprávněných stížností napravil hned ten, kdo je vyslechl ({low} – {high}, {n, plural, one {# stížnost} few {# stížnosti} many {# stížnosti} other {# stížností}}); standard je {target}.',
  'empowered.good':
    '{value} oprávněných stížností napravil hned ten, kdo je vyslechl ({low} – {high}, {n, plural, one {# stížnost} few {# stížnosti} many {# stížnosti} other {# stížností}}), zřetelně více než jinde: zjistěte, o čem tu lidé smějí rozhodnout sami.',

  'uncoded.name': 'Zapsané příčiny',
  'uncoded.question': 'Víme, proč si zákazníci stěžují?',
  'uncoded.source': 'Příčina je známa u devatenácti stížností z dvaceti.',
  'uncoded.sentence':
    'Příčina je zapsána u {value} stížností ({low} – {high}, {n, plural, one {# stížnost} few {# stížnosti} many {# stížnosti} other {# stížností}}); standard je {target}.',
  'uncoded.good':
    'Příčina je zapsána u {value} stížností ({low} – {high}, {n, plural, one {# stížnost} few {# stížnosti} many {# stížnosti} other {# stížností}}), zřetelně více než jinde: zjistěte, jak tu na příčinu přicházejí.',

  'advice.acknowledge-same-day':
    'Potvrďte ještě dnes, co je po termínu, se jménem člověka a dnem odpovědi. Pak ať jeden člověk každé ráno otevírá stížnosti jako první věc, a určete, kdo ho zastoupí.',
  'advice.answer-overdue-today':
    'Otevřete seznam a odpovězte na každou stížnost ještě dnes, od nejstarší; u těch, kde zákazníkovi mohla vzniknout další práva, se zeptejte právníka. Pak nastavte u každé otevřené stížnosti připomínku týden před lhůtou, pro řešitele i pro toho, kdo ho zastupuje.',
  'advice.send-the-confirmation':
    'Pošlete potvrzení ze seznamu ještě dnes. Pak ať je systém vytiskne nebo odešle při každém přijetí reklamace, aby na to nikdo nemusel myslet.',
  'advice.use-the-four-steps':
    'Podívejte se, který ze čtyř kroků chybí nejčastěji, a na příští poradě ho nacvičte na dvou skutečných stížnostech. Dejte všechny čtyři ke stížnosti jako políčka, která se odškrtnou před uzavřením.',
  'advice.call-after-closing':
    'Zavolejte každému zákazníkovi do tří dnů od uzavření, ať volá ten, kdo stížnost vyřídil, a zeptejte se na jediné: je to pro vás vyřízené? Začněte těmi, které byly uzavřeny tento týden.',
  'advice.win-back-complainants':
    'Zavolejte deseti zákazníkům, kteří si asi před půl rokem stěžovali a od té doby nenakoupili, a zeptejte se, co zůstalo nedořešené. Co uslyšíte třikrát, to změňte.',
  'advice.read-the-new-complaints':
    'Přečtěte si všechny nové stížnosti celé, nejlépe nahlas, a zapište, co se krátce předtím změnilo: cena, dodavatel, formulář, směna. Stojí-li za několika jedna věc, vyřešte nejdřív ji a řekněte to zákazníkům.',
  'advice.reopen-the-action':
    'Znovu otevřete opatření, jehož příčina se vrátila, a posaďte jeho vlastníka k nejnovější stížnosti. Určete den, kdy se stížnosti s touto příčinou přepočítají, než ho prohlásíte za hotové.',
  'advice.settle-before-authority':
    'Přečtěte si, co tito zákazníci žádali předtím a co jsme jim odpověděli. Ke každému zamítnutí dejte důvody, orgán mimosoudního řešení a jméno člověka, kterému mohou zavolat nejdřív.',
  'advice.raise-the-limit':
    'Podívejte se, o čem se za poslední měsíc rozhodovalo o stupeň výš a v jakých částkách. Co se stejně vždy schválilo, o tom ať rozhodne první linie; za měsíc zkontrolujte součet.',
  'advice.code-the-cause':
    'Zkraťte seznam příčin tak, aby se dal přehlédnout jedním pohledem, a nechte příčinu vybrat při uzavření toho, kdo stížnost vyřídil. Jednou týdně projděte společně ty, které příčinu nemají.',

  'excluded.pending': 'Lhůta ještě běží',
  'excluded.no-due-day': 'Není znám den, kdy lhůta končí',
  'excluded.too-recent': 'Uzavřeno příliš nedávno na posouzení',
  'excluded.half-year-runs': 'Doba na další nákup ještě neuplynula',

  'setting.acknowledge-days.name': 'Potvrdit přijetí do dnů',
  'setting.acknowledge-days.doc': 'Pracovní dny, do kterých se zákazník dozví, že stížnost došla.',
  'setting.confirm-within.name': 'Potvrzení spokojenosti do',
  'setting.confirm-within.doc': 'Doba po uzavření stížnosti, do které zákazník potvrdí, že je spokojen.',
  'setting.stay-within.name': 'Znovu nakoupí do',
  'setting.stay-within.doc': 'Doba po kontaktu, do které zákazník, který zůstává, znovu nakoupí.',
  'setting.settled-for.name': 'Klid po opatření',
  'setting.settled-for.doc': 'Doba po dokončení opatření, od které jeho příčina už nemá přinášet stížnosti.',
};
