import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Znalosti a přesnost',
  'principle.question': 'Známe své produkty a je to, co říkáme, správně?',

  'accuracy.name': 'Správné odpovědi',
  'accuracy.question': 'Jsou naše odpovědi správné a úplné?',
  'accuracy.source': 'Přesné a užitečné informace: nejvýše tři odpovědi ze sta jsou chybné nebo neúplné.',
  'accuracy.sentence':
    'Správnost vyhověla v {value} hodnocení ({low} – {high}, {n, plural, one {# hodnocení} few {# hodnocení} many {# hodnocení} other {# hodnocení}}); standard je {target}.',
  'accuracy.good':
    'Správnost vyhověla v {value} hodnocení ({low} – {high}, {n, plural, one {# hodnocení} few {# hodnocení} many {# hodnocení} other {# hodnocení}}), zřetelně více než jinde: zjistěte, kde si tu lidé věci ověřují.',

  'wrong-information-cause.name': 'Kontakty kvůli chybným informacím',
  'wrong-information-cause.question':
    'Kolik kontaktů má příčinu v chybných nebo chybějících informacích?',
  'wrong-information-cause.source': 'Kvůli chybné nebo chybějící informaci vznikají nejvýše dva kontakty ze sta.',
  'wrong-information-cause.sentence':
    '{value} kontaktů se známou příčinou způsobily chybné nebo chybějící informace ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktů}}); standard je nejvýše {target}.',
  'wrong-information-cause.good':
    '{value} kontaktů se známou příčinou způsobily chybné nebo chybějící informace ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktů}}), zřetelně méně než jinde: zjistěte, kdo tu udržuje texty v pořádku.',

  'quiz.name': 'Produktové testy',
  'quiz.question': 'Zná tým produkty?',
  'quiz.source': 'Polovina týmu dosáhne v testu znalosti výrobků 85 bodů ze 100.',
  'quiz.sentence':
    'Polovina týmu dosahuje v produktových testech ze 100 bodů nejméně {value} ({low} – {high}, {n, plural, one {# výsledek testu} few {# výsledky testů} many {# výsledku testu} other {# výsledků testů}}); standard je {target}.',
  'quiz.good':
    'Polovina týmu dosahuje v produktových testech ze 100 bodů nejméně {value} ({low} – {high}, {n, plural, one {# výsledek testu} few {# výsledky testů} many {# výsledku testu} other {# výsledků testů}}), zřetelně lépe než jinde: zeptejte se týmu, jak se učí.',

  'articles-fresh.name': 'Aktuální články',
  'articles-fresh.question': 'Jsou články, které lidé čtou, aktuální?',
  'articles-fresh.source': 'Devatenáct čtení z dvaceti připadá na článek revidovaný v posledním půlroce.',
  'articles-fresh.sentence':
    '{value} přečtení připadlo na nedávno ověřené články ({low} – {high}, {n, plural, one {# přečtení} few {# přečtení} many {# přečtení} other {# přečtení}}); standard je {target}.',
  'articles-fresh.good':
    '{value} přečtení připadlo na nedávno ověřené články ({low} – {high}, {n, plural, one {# přečtení} few {# přečtení} many {# přečtení} other {# přečtení}}), zřetelně více než jinde: zjistěte, kdo se tu o články stará.',

  'article-gap.name': 'Častá témata bez článku',
  'article-gap.question': 'Na které časté otázky si nejde přečíst odpověď?',
  'article-gap.source': 'Každé z dvaceti nejčastějších témat má článek ve všech jazycích zákazníků.',
  'article-gap.sentence':
    '{breaches, plural, one {# častému tématu chybí článek} few {# častým tématům chybí článek} many {# častého tématu chybí článek} other {# častým tématům chybí článek}} v některém jazyce zákazníků (posuzováno témat: {n, number}); standard je {target}.',

  'escalated-for-answer.name': 'Předáno jen kvůli odpovědi',
  'escalated-for-answer.question': 'Dokáže první linie odpovědět sama?',
  'escalated-for-answer.source': 'Jen kvůli informaci jde na vyšší úroveň nejvýše jeden případ z deseti.',
  'escalated-for-answer.sentence':
    '{value} případů šlo o stupeň výš jen kvůli informaci ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}); standard je nejvýše {target}.',
  'escalated-for-answer.good':
    '{value} případů šlo o stupeň výš jen kvůli informaci ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}), zřetelně méně než jinde: zjistěte, kde si tu lidé věci dohledají.',

  'advice.correct-the-wrong-answer':
    'Roztřiďte nevyhovující hodnocení podle tématu a najděte text, ze kterého chybná odpověď pochází. Nejdřív opravte ten, pak informujte všechny směny a ozvěte se zákazníkům, kteří chybnou odpověď dostali.',
  'advice.correct-at-the-source':
    'Najděte stránku, štítek nebo dopis, odkud chybná informace pochází, a opravte ji tam; lepší odpovídání pomůže jen těm, kdo se zeptají. Určete, kdo za text odpovídá, a po šedesáti případech je spočítejte znovu.',
  'advice.teach-one-product':
    'Podívejte se, které otázky většina nezodpověděla, a nejdřív ověřte, že je v pořádku materiál. Pak berte jeden produkt týdně, půl hodiny, do ruky, vede ho někdo z týmu.',
  'advice.review-most-read':
    'Vezměte deset nejčtenějších článků po termínu a ověřte je tento týden: připadá na ně většina čtení. Pak ke každému připište jméno a půlroční připomínku.',
  'advice.write-missing-article':
    'Napište článek k prvnímu tématu v seznamu podle nejlepší odpovědi, jaká na něj kdy odešla, a nechte ho přeložit někým, kdo v tom jazyce zákazníkům odpovídá. Jeden týdně stačí.',
  'advice.bring-the-answer-down':
    'Sepište, na co se tento měsíc ptalo o stupeň výš, a deset nejčastějších odpovědí dejte tam, kam se první linie dívá nejdřív. Kdo odpoví dvakrát totéž, potřetí to napíše.',

  'excluded.not-applicable': 'Kategorie se neuplatnila',

  'setting.wrong-information.name': 'Chybné informace',
  'setting.wrong-information.doc': 'Kódy příčin, které znamenají chybnou nebo chybějící informaci.',
  'setting.fresh-for.name': 'Aktuální po dobu',
  'setting.fresh-for.doc': 'Doba, po kterou se článek po přezkoumání počítá za aktuální.',
  'setting.languages.name': 'Jazyky',
  'setting.languages.doc': 'Jazyky, ve kterých se zákazníkům slouží, jako kódy ISO 639.',
  'setting.top-topics.name': 'Nejčastější témata',
  'setting.top-topics.doc': 'Kolik z nejčastějších témat má mít článek.',
  'setting.answer-reasons.name': 'Důvody kvůli odpovědi',
  'setting.answer-reasons.doc': 'Kódy důvodů předání, ke kterým došlo jen kvůli odpovědi.',
};
