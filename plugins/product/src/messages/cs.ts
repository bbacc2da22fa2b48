import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Výrobky bez vad',
  'principle.question': 'Dostávají zákazníci výrobky bez vad a poučíme se z těch, které selžou?',

  'dpmo.name': 'Vady na milion příležitostí',
  'dpmo.question': 'Kolik vad se dostane k zákazníkům?',
  'dpmo.source': 'Obvyklé rozmezí dřívějších období.',
  'dpmo.sentence':
    'Počet vad na milion příležitostí, které se dostaly k zákazníkům: {value} ({low} – {high}), což je mimo obvyklé rozmezí dřívějších období.',

  'sigma-level.name': 'Úroveň sigma',
  'sigma-level.question': 'Jaké úrovně sigma naše výrobky dosahují?',
  'sigma-level.source': 'Čtyři sigma, 6 210 vad na milion; posun 1,5, který je v tom obsažen, je sporná zvyklost.',
  'sigma-level.sentence':
    'Výrobky dosahují úrovně sigma {value} ({low} – {high}), s obvyklým a sporným posunem 1,5; standard je nejméně {target}. Vady na milion jsou uvedeny vedle.',

  'contact-rate.name': 'Kontakty kvůli vadám',
  'contact-rate.question': 'Jak často se zákazníci ozvou kvůli vadě?',
  'contact-rate.source': 'Obvyklé rozmezí dřívějších období.',
  'contact-rate.sentence':
    'Počet kontaktů kvůli vadě na tisíc prodaných kusů: {value} ({low} – {high}), což je mimo obvyklé rozmezí dřívějších období.',

  'early-life.name': 'Časná selhání',
  'early-life.question': 'Kolik kusů selže krátce po koupi?',
  'early-life.source': 'V prvních třiceti dnech selže nejvýše jeden kus ze sta.',
  'early-life.sentence':
    'Selhání v prvních dnech dosáhla {value} prodaných kusů ({low} – {high}); standard je nejvýše {target}.',

  'prevent-ratio.name': 'Vady zachycené před odesláním',
  'prevent-ratio.question': 'Kolik vad zachytíme dřív, než se dostanou k zákazníkům?',
  'prevent-ratio.source': 'Předcházet je lepší než napravovat: čtyři vady z pěti se najdou před odesláním.',
  'prevent-ratio.sentence':
    'Před odesláním jsme zachytili {value} nalezených vad ({low} – {high}, {n, plural, one {# vada} few {# vady} many {# vady} other {# vad}}); standard je nejméně {target}.',

  'pareto.name': 'Hlavní příčiny bez opatření',
  'pareto.question': 'Děláme něco s několika málo příčinami, které stojí za většinou kontaktů?',
  'pareto.source': 'Hledejte příčiny, které stojí za většinou vad, a odstraňte nejdřív je.',
  'pareto.sentence':
    'Bez opatření {breaches, plural, one {zůstává # hlavní příčina kontaktů o výrobcích} few {zůstávají # hlavní příčiny kontaktů o výrobcích} many {zůstává # hlavní příčiny kontaktů o výrobcích} other {zůstává # hlavních příčin kontaktů o výrobcích}} (celkem: {n, number}); standard je {target}.',

  'loop.name': 'Vady přijaté produktovým týmem',
  'loop.question': 'Vezme produktový tým nahlášené vady na vědomí?',
  'loop.source': 'Devět hlášení z deseti se potvrdí do pěti dnů.',
  'loop.sentence':
    'Produktový tým vzal včas na vědomí {value} vad ({low} – {high}, {n, plural, one {# vada} few {# vady} many {# vady} other {# vad}}); standard je nejméně {target}.',

  'advice.hold-the-batch':
    'Než začnete cokoli měnit, hledejte jeden výrobek, jednu šarži nebo jednoho dodavatele, který vyčnívá. Zadržte, co je ještě ve skladu, řekněte to kupujícím dřív, než se budou muset ptát, a dejte lidem v první linii jednu společnou odpověď.',
  'advice.inspect-earlier':
    'Vezměte posledních deset vad, které našli zákazníci, a u každé se ptejte, ve kterém kroku šla vidět. Do kroku, který zazní nejčastěji, vložte jednu krátkou zkoušku a počítejte, co zachytí.',
  'advice.act-on-causes':
    'Otevřete uvedené příčiny, od nejčastější. Ke každé zapište jedno opatření s odpovědným člověkem a datem, nebo důvod, proč ji přijímáte, a za měsíc se podívejte na počet kontaktů znovu.',
  'advice.close-the-loop':
    'Určete v produktovém týmu jednoho člověka, který každý pracovní den přebírá hlášení vad a řekne, co se s nimi stane. Začněte nejstaršími, na která nikdo neodpověděl.',

  'excluded.pending': 'Zatím nepřijaté a stále ve lhůtě',
  'excluded.stage-unknown': 'Není známo, v jaké fázi byla vada nalezena',

  'setting.early-life.name': 'Časné období',
  'setting.early-life.doc': 'Doba po objednávce, ve které je porucha časná.',
  'setting.leading-share.name': 'Podíl hlavních příčin',
  'setting.leading-share.doc': 'Část všech kontaktů o produktech, kterou hlavní příčiny dohromady tvoří.',
  'setting.acknowledge-within.name': 'Potvrdit vadu do',
  'setting.acknowledge-within.doc': 'Doba, do které produktový tým potvrdí nahlášenou vadu.',
};
