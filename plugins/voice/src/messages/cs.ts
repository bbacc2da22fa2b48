import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Hlas zákazníka',
  'principle.question': 'Slyšíme zákazníky a mění se díky tomu něco?',

  'csat.name': 'Spokojení zákazníci',
  'csat.question': 'Jsou zákazníci spokojeni?',
  'csat.source': 'Spokojeni jsou čtyři z pěti; zveřejněné normy leží mezi 75 a 85 %, na slabých základech.',
  'csat.sentence':
    '{value} dotázaných zákazníků je spokojeno ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}); standard je {target}.',
  'csat.good':
    '{value} dotázaných zákazníků je spokojeno ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}), zřetelně více než jinde: zjistěte, jak to tu dělají.',

  'nps.name': 'Doporučení zákazníků',
  'nps.question': 'Doporučili by nás zákazníci?',
  'nps.source': 'Obvyklé rozmezí dřívějších období; cíl společný všem odvětvím neexistuje.',
  'nps.sentence':
    'Příznivci minus odpůrci mezi zákazníky: {value} ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}), což je pod vlastním obvyklým rozmezím.',
  'nps.good':
    'Příznivci minus odpůrci mezi zákazníky: {value} ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}), zřetelně více než jinde: zjistěte, jak to tu dělají.',

  'ces.name': 'Prý to bylo snadné',
  'ces.question': 'Říkají zákazníci, že to bylo snadné?',
  'ces.source': 'Čtyři zákazníci z pěti souhlasí, že jsme jim to usnadnili.',
  'ces.sentence':
    'Pro {value} dotázaných zákazníků to bylo snadné ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}); standard je {target}.',
  'ces.good':
    'Pro {value} dotázaných zákazníků to bylo snadné ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}), zřetelně více než jinde: zjistěte, jak to tu dělají.',

  'servperf.name': 'Pět rozměrů služby',
  'servperf.question': 'Jak zákazníci hodnotí pět rozměrů služby?',
  'servperf.source': 'Obvyklé rozmezí dřívějších období; pracovat je třeba na nejslabším rozměru.',
  'servperf.sentence':
    'Zákazníci hodnotí službu průměrně {value} ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}), což je pod vlastním obvyklým rozmezím.',
  'servperf.good':
    'Zákazníci hodnotí službu průměrně {value} ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}), zřetelně více než jinde: zjistěte, jak to tu dělají.',

  'response-rate.name': 'Odpovědi na průzkumy',
  'response-rate.question': 'Slyšíme dost lidí?',
  'response-rate.source': 'Ze sta oslovených odpoví nejméně patnáct.',
  'response-rate.sentence':
    '{value} výzev k průzkumu bylo zodpovězeno ({low} – {high}, {n, plural, one {# výzva} few {# výzvy} many {# výzvy} other {# výzev}}); standard je {target}.',
  'response-rate.good':
    '{value} výzev k průzkumu bylo zodpovězeno ({low} – {high}, {n, plural, one {# výzva} few {# výzvy} many {# výzvy} other {# výzev}}), zřetelně více než jinde: zjistěte, jak to tu dělají.',

  'bias.name': 'Koho se neptáme',
  'bias.question': 'Koho se neptáme?',
  'bias.source': 'Na nevyřešené případy se ptáme nejvýše o deset bodů méně často než na vyřešené.',
  'bias.sentence':
    'Výzvy k průzkumu u nevyřešených a u vyřešených případů se liší o {value} p. b. ({low} – {high}, {n, plural, one {# výzva} few {# výzvy} many {# výzvy} other {# výzev}}); standard je {target}.',

  'methods.name': 'Způsoby naslouchání',
  'methods.question': 'Nasloucháme více než jedním způsobem?',
  'methods.source': 'Jmenují se schránky na návrhy, průzkumy, rozhovory, tajné návštěvy a sociální sítě; výchozí hodnota jsou čtyři ze sedmi.',
  'methods.sentence':
    '{breaches, plural, one {# způsob naslouchání nebyl využit} few {# způsoby naslouchání nebyly využity} many {# způsobu naslouchání nebylo využito} other {# způsobů naslouchání nebylo využito}} v posledním čtvrtletí (způsobů celkem: {n, number}); standard je nejvýše {target}.',

  'interviews.name': 'Osobní rozhovory',
  'interviews.question': 'Mluvíme se zákazníky osobně?',
  'interviews.source': 'Osobní rozhovory jsou jedním ze způsobů naslouchání; výchozí hodnota je pět za čtvrtletí.',
  'interviews.sentence':
    '{breaches, plural, one {# organizace mluvila osobně s příliš málo zákazníky} few {# organizace mluvily osobně s příliš málo zákazníky} many {# organizace mluvilo osobně s příliš málo zákazníky} other {# organizací mluvilo osobně s příliš málo zákazníky}} v posledním čtvrtletí; standard je {target}.',

  'coded.name': 'Přečtené podněty',
  'coded.question': 'Čteme každý podnět?',
  'coded.source': 'Přečte se a zařadí devatenáct podnětů z dvaceti.',
  'coded.sentence':
    '{value} podnětů bylo přečteno a zařazeno ({low} – {high}, {n, plural, one {# podnět} few {# podněty} many {# podnětu} other {# podnětů}}); standard je {target}.',
  'coded.good':
    '{value} podnětů bylo přečteno a zařazeno ({low} – {high}, {n, plural, one {# podnět} few {# podněty} many {# podnětu} other {# podnětů}}), zřetelně více než jinde: zjistěte, jak to tu dělají.',

  'answered.name': 'Zodpovězené negativní podněty',
  'answered.question': 'Odpovídáme na negativní podněty brzy?',
  'answered.source': 'Devět z deseti do 48 hodin, jak obvykle slibují nástroje pro zpětnou vazbu.',
  'answered.sentence':
    '{value} negativních podnětů bylo zodpovězeno včas ({low} – {high}, {n, plural, one {# podnět} few {# podněty} many {# podnětu} other {# podnětů}}); standard je {target}.',
  'answered.good':
    '{value} negativních podnětů bylo zodpovězeno včas ({low} – {high}, {n, plural, one {# podnět} few {# podněty} many {# podnětu} other {# podnětů}}), zřetelně více než jinde: zjistěte, jak to tu dělají.',

  'acted.name': 'Podněty vedou k činům',
  'acted.question': 'Mění se po podnětech něco?',
  'acted.source': 'K osmi z deseti nejčastějších témat se do šedesáti dnů začalo nějaké opatření.',
  'acted.sentence':
    '{breaches, plural, one {# časté téma nemá opatření} few {# častá témata nemají opatření} many {# častého tématu nemá opatření} other {# častých témat nemá opatření}} (posuzováno: {n, number}); standard je nejvýše {target}.',

  'silent-share.name': 'Odešli beze slova',
  'silent-share.question': 'Kolik jich odejde beze slova?',
  'silent-share.source': 'Ze zklamaných si stěžuje jen málokdo; informace bez cíle.',
  'silent-share.sentence':
    '{value} zákazníků, kteří odešli, si předtím nestěžovalo ani neodpovědělo v průzkumu ({low} – {high}, {n, plural, one {# zákazník, který odešel} few {# zákazníci, kteří odešli} many {# zákazníka, který odešel} other {# zákazníků, kteří odešli}}).',

  'praise-rate.name': 'Pochvaly',
  'praise-rate.question': 'Chválí nás zákazníci?',
  'praise-rate.source': 'Obvyklé rozmezí dřívějších období.',
  'praise-rate.sentence':
    'Na tisíc kontaktů připadlo pochval: {value} ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktů}}), což je pod vlastním obvyklým rozmezím.',
  'praise-rate.good':
    'Na tisíc kontaktů připadlo pochval: {value} ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktů}}), zřetelně více než jinde: zjistěte, jak to tu dělají.',

  'suggestions.name': 'Zodpovězené návrhy',
  'suggestions.question': 'Odpovídáme na návrhy?',
  'suggestions.source': 'Na devět návrhů z deseti přijde odpověď do třiceti dnů.',
  'suggestions.sentence':
    '{value} návrhů bylo zodpovězeno včas ({low} – {high}, {n, plural, one {# návrh} few {# návrhy} many {# návrhu} other {# návrhů}}); standard je {target}.',
  'suggestions.good':
    '{value} návrhů bylo zodpovězeno včas ({low} – {high}, {n, plural, one {# návrh} few {# návrhy} many {# návrhu} other {# návrhů}}), zřetelně více než jinde: zjistěte, jak to tu dělají.',

  'suggestions-adopted.name': 'Využité návrhy',
  'suggestions-adopted.question': 'Využíváme návrhy?',
  'suggestions-adopted.source': 'Obvyklé rozmezí dřívějších období.',
  'suggestions-adopted.sentence':
    '{value} posouzených návrhů bylo přijato ({low} – {high}, {n, plural, one {# návrh} few {# návrhy} many {# návrhu} other {# návrhů}}), což je pod vlastním obvyklým rozmezím.',
  'suggestions-adopted.good':
    '{value} posouzených návrhů bylo přijato ({low} – {high}, {n, plural, one {# návrh} few {# návrhy} many {# návrhu} other {# návrhů}}), zřetelně více než jinde: zjistěte, jak to tu dělají.',

  'cadence.name': 'Pravidelné dotazování',
  'cadence.question': 'Ptáme se pravidelně?',
  'cadence.source': 'Zákazníků každé pobočky se ptáme nejméně jednou za pět týdnů.',
  'cadence.sentence':
    '{breaches, plural, one {# pobočka se zákazníků neptala} few {# pobočky se zákazníků neptaly} many {# pobočky se zákazníků neptalo} other {# poboček se zákazníků neptalo}} příliš dlouho (poboček celkem: {n, number}); standard je {target}.',

  'advice.read-the-low-answers':
    'Přečtěte si nízká hodnocení období celá a roztřiďte je podle toho, co zákazník jmenuje jako první. Pěti z nich zavolejte, vyřešte, co vyřešit jde, a změňte tu jednu věc, která se objevila nejčastěji.',
  'advice.lift-the-weakest-dimension':
    'Otevřete pět rozměrů a čtvrt roku pracujte jen na tom nejslabším: u spolehlivosti počítejte splněné sliby, u vstřícnosti čekání, u empatie společně poslouchejte rozhovory.',
  'advice.ask-one-question':
    'Zkraťte průzkum na jednu otázku a řádek pro důvod a pošlete ho do jednoho dne kanálem, který zákazník použil. Nejdřív to vyzkoušejte na sobě: mnoho výzev vůbec nedorazí.',
  'advice.ask-everybody':
    'Výzvy posílejte podle pravidla, ne ručně, u vyřešených i nevyřešených případů. Počítejte s tím, že čísla klesnou, poznamenejte si den změny a nezlobte se na posla.',
  'advice.add-a-way-to-listen':
    'Přidejte tento měsíc jeden způsob, nejdřív ten nejlevnější: kartičku na pultu, otázku na účtence, rozhovor s jedním zákazníkem. Co uslyšíte, zapište tam, kde je ostatní, jinak se to ztratí.',
  'advice.talk-to-five':
    'Jednou za dva týdny požádejte jednoho zákazníka o dvacet minut, střídavě spokojeného a zklamaného. Ptejte se, co se stalo, ne co si myslí, a zapište tři věty.',
  'advice.read-and-answer-daily':
    'Odpovězte ještě dnes na vše po termínu a podepište se. Pak každé ráno čtěte, co přišlo, deset minut, ve dvou, a jeden z nich ať do poledne odpoví.',
  'advice.begin-one-action':
    'Začněte tento týden jedno opatření k prvnímu tématu v seznamu, s odpovědným člověkem a dnem, kdy se přepočítá. Zákazníkům, kteří na to upozornili, řekněte, co měníte.',
  'advice.pass-praise-on':
    'Přečtěte pochvaly nahlas těm, kterých se týkají, slovy zákazníka. Je-li jich méně, podívejte se, co zákazníci chválívali a zda se to ještě dělá.',

  'excluded.too-recent': 'Na odpověď je ještě čas',
  'excluded.pending': 'Zatím nezodpovězeno, ale lhůta ještě běží',

  'setting.answer-within.name': 'Čas na odpověď',
  'setting.answer-within.doc': 'Doba, kterou mají zákazníci na odpověď na pozvánku, než se počítá za nezodpovězenou.',
  'setting.methods.name': 'Způsoby naslouchání',
  'setting.methods.doc': 'Způsoby, kterými mají být zákazníci každé čtvrtletí vyslyšeni.',
  'setting.interviews-per-quarter.name': 'Rozhovory za čtvrtletí',
  'setting.interviews-per-quarter.doc': 'Osobní rozhovory se zákazníky, které má čtvrtletí mít.',
  'setting.negative-within.name': 'Odpovědět na kritiku do',
  'setting.negative-within.doc': 'Doba, do které někdo odpoví na negativní ohlas.',
  'setting.suggestion-within.name': 'Odpovědět na návrh do',
  'setting.suggestion-within.doc': 'Doba, do které někdo odpoví na návrh.',
  'setting.wave-every.name': 'Vlna každých',
  'setting.wave-every.doc': 'Nejdelší doba mezi dvěma pozvánkami jedné pobočky.',
};
