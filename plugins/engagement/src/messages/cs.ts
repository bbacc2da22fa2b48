import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Angažovanost lidí',
  'principle.question': 'Daří se lidem, kteří slouží, slyší je někdo a vědí, co jejich práce znamená?',

  'enps.name': 'Doporučení zaměstnavatele',
  'enps.question': 'Doporučili by nás naši lidé jako zaměstnavatele?',
  'enps.source': 'Odpůrců není víc než příznivců.',
  'enps.sentence':
    'Příznivci zaměstnavatele po odečtení odpůrců: {value} ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}); standard je {target}.',
  'enps.good':
    'Příznivci zaměstnavatele po odečtení odpůrců: {value} ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}), zřetelně více než jinde: zeptejte se týmu, čím to je.',

  'index.name': 'Příznivé odpovědi',
  'index.question': 'Jak jsou naši lidé angažovaní?',
  'index.source': 'Sedm odpovědí z deseti je příznivých.',
  'index.sentence':
    '{value} odpovědí zaměstnanců je příznivých ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}); standard je {target}.',
  'index.good':
    '{value} odpovědí zaměstnanců je příznivých ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}), zřetelně více než jinde: zeptejte se týmu, čím to je.',

  'turnover.name': 'Odchody lidí',
  'turnover.question': 'Kolik lidí odchází?',
  'turnover.source': 'Polovina toho, co zažívala kontaktní centra ve Spojených státech, asi 30 % ročně (ContactBabel 2020, z druhé ruky).',
  'turnover.sentence':
    'Lidé odcházejí tempem {value} za rok ({low} – {high}, {n, plural, one {# měsíc jednotky} few {# měsíce jednotek} many {# měsíce jednotky} other {# měsíců jednotek}}); standard je nejvýše {target}.',
  'turnover.good':
    'Lidé odcházejí tempem {value} za rok ({low} – {high}, {n, plural, one {# měsíc jednotky} few {# měsíce jednotek} many {# měsíce jednotky} other {# měsíců jednotek}}), zřetelně méně než jinde: zeptejte se týmu, proč lidé zůstávají.',

  'sick-rate.name': 'Dny nemoci',
  'sick-rate.question': 'Jsou dny nemoci v obvyklém rozmezí?',
  'sick-rate.source': 'Obvyklé rozmezí dřívějších měsíců; pro nemocnost se cíl nestanovuje.',
  'sick-rate.sentence':
    'Na nemoc připadlo {value} pracovních dní, což je nad obvyklým rozmezím dřívějších měsíců ({n, plural, one {# skupina} few {# skupiny} many {# skupiny} other {# skupin}}).',

  'occupancy.name': 'Prostor vydechnout',
  'occupancy.question': 'Mají lidé mezi kontakty prostor vydechnout?',
  'occupancy.source': 'Vytížení nad 85 % má nejvýše jeden interval z deseti.',
  'occupancy.sentence':
    'V {value} úseků byli lidé vytíženi téměř celou dobu ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úseků}}); standard je nejvýše {target}.',
  'occupancy.good':
    'V {value} úseků byli lidé vytíženi téměř celou dobu ({low} – {high}, {n, plural, one {# úsek} few {# úseky} many {# úseku} other {# úseků}}), zřetelně méně než jinde: zjistěte, jak se tu plánují směny.',

  'ideas-adopted.name': 'Zodpovězené nápady',
  'ideas-adopted.question': 'Dostávají nápady našich lidí odpověď?',
  'ideas-adopted.source': 'Motivace a zapojení: na devět nápadů z deseti přijde odpověď do třiceti dnů.',
  'ideas-adopted.sentence':
    '{value} nápadů zaměstnanců dostalo odpověď včas ({low} – {high}, {n, plural, one {# nápad} few {# nápady} many {# nápadu} other {# nápadů}}); standard je {target}.',
  'ideas-adopted.good':
    '{value} nápadů zaměstnanců dostalo odpověď včas ({low} – {high}, {n, plural, one {# nápad} few {# nápady} many {# nápadu} other {# nápadů}}), zřetelně více než jinde: zjistěte, kdo a kdy odpovídá.',

  'line-of-sight.name': 'Zákazník na očích',
  'line-of-sight.question': 'Vědí naši lidé, jak jejich práce působí na zákazníky?',
  'line-of-sight.source': 'Zaměstnanci vědí, že spokojení zákazníci jdou ruku v ruce s úspěchem: říkají to čtyři z pěti.',
  'line-of-sight.sentence':
    '{value} zaměstnanců říká, že ví, jak jejich práce působí na zákazníky ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}); standard je {target}.',
  'line-of-sight.good':
    '{value} zaměstnanců říká, že ví, jak jejich práce působí na zákazníky ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}), zřetelně více než jinde: zeptejte se týmu, čím to je.',

  'advice.ask-the-team':
    'Než cokoli uděláte, mluvte s týmem jako s týmem: ukažte výsledky, zeptejte se, kterou jednu položku by změnil nejdřív, a dohodněte se na jedné věci, kterou do další vlny zkusíte. Nikdy nehledejte, kdo jak odpověděl.',
  'advice.talk-before-they-leave':
    'Zeptejte se těch, kdo zůstávají, co by je přimělo odejít a co je drží, v rozhovoru bez formuláře. Nejdřív se podívejte na první tři měsíce nových lidí: tam se dá udělat nejvíc.',
  'advice.look-at-the-load':
    'Podívejte se spolu s týmem na zátěž a směny těchto měsíců. Dny nemoci nic neříkají o příčině a na zdraví se nikdo nikoho ptát nemá.',
  'advice.spread-the-load':
    'Podívejte se, které hodiny jsou přeplněné, a přesuňte z nich přestávky, školení a písemnou práci. Jsou-li plné tytéž hodiny každý týden, naplánujte tam o člověka víc, než budete po někom chtít, aby pospíchal.',
  'advice.answer-ideas':
    'Odpovězte na nápady, které čekají nejdéle, i záporně, ale s důvodem. Pak dejte jednomu člověku pevnou hodinu týdně na nové: nápad bez odpovědi bývá poslední.',
  'advice.show-the-customer':
    'Na každé poradě týmu přečtěte příběh jednoho zákazníka, dobrý i špatný, a řekněte, čí práce rozhodla. Lidem, kteří zákazníka nikdy nevidí, dejte půl dne vedle těch, kteří ho vídají.',

  'excluded.pending': 'Zatím bez odpovědi a stále v přípustné lhůtě',
  'excluded.nobody-there': 'Nikdo tam nebyl, nebo se neví kdo',
  'excluded.more-than-all': 'Uvádí víc příznivých odpovědí než odpovědí',

  'setting.enps-items.name': 'Otázky eNPS',
  'setting.enps-items.doc': 'Kódy otázek, které se ptají, zda by lidé organizaci doporučili jako zaměstnavatele.',
  'setting.most-occupied.name': 'Nejvyšší vytížení',
  'setting.most-occupied.doc': 'Část času přítomných lidí, od které úsek nenechává prostor k oddechu.',
  'setting.idea-answer-within.name': 'Odpovědět na nápad do',
  'setting.idea-answer-within.doc': 'Doba, do které se odpoví na návrh zaměstnance.',
  'setting.line-of-sight-items.name': 'Otázky na smysl práce',
  'setting.line-of-sight-items.doc': 'Kódy otázek, které se ptají, zda lidé vědí, jak jejich práce působí na zákazníky.',
};
