import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Kvalita komunikace',
  'principle.question': 'Jsou naše rozhovory dobré a hodnotíme je spravedlivě?',

  'internal-quality.name': 'Kvalita podle vlastního měřítka',
  'internal-quality.question': 'Jak dobré jsou naše rozhovory podle vlastního měřítka?',
  'internal-quality.source': 'Rozhovory dosahují 85 % svého hodnoticího listu; dodavatel nástrojů k hodnocení uvedl za rok 2021 průměr 81 %.',
  'internal-quality.sentence':
    'Rozhovory dosahují {value} hodnoticí karty ({low} – {high}, {n, plural, one {# hodnocený rozhovor} few {# hodnocené rozhovory} many {# hodnoceného rozhovoru} other {# hodnocených rozhovorů}}); standard je {target}.',
  'internal-quality.good':
    'Rozhovory dosahují {value} hodnoticí karty ({low} – {high}, {n, plural, one {# hodnocený rozhovor} few {# hodnocené rozhovory} many {# hodnoceného rozhovoru} other {# hodnocených rozhovorů}}), zřetelně více než jinde: poslechněte si společně dva z nich.',

  'critical-free.name': 'Bez kritických chyb',
  'critical-free.question': 'Jsou rozhovory bez kritických chyb?',
  'critical-free.source': 'Devatenáct rozhovorů z dvaceti je bez kritické chyby; kde chyby zasahují do zákona, nastavte 99 %.',
  'critical-free.sentence':
    '{value} rozhovorů bylo bez kritických chyb ({low} – {high}, {n, plural, one {# hodnocený rozhovor} few {# hodnocené rozhovory} many {# hodnoceného rozhovoru} other {# hodnocených rozhovorů}}); standard je {target}.',
  'critical-free.good':
    '{value} rozhovorů bylo bez kritických chyb ({low} – {high}, {n, plural, one {# hodnocený rozhovor} few {# hodnocené rozhovory} many {# hodnoceného rozhovoru} other {# hodnocených rozhovorů}}), zřetelně více než jinde: zjistěte, co si tu lidé ověřují před odpovědí.',

  'courtesy.name': 'Zdvořilost',
  'courtesy.question': 'Jsme zdvořilí a přátelští?',
  'courtesy.source': 'Devatenáct rozhovorů z dvaceti je zdvořilých a přátelských, od pozdravu po rozloučení.',
  'courtesy.sentence':
    'Zdvořilost vyhověla v {value} hodnocení ({low} – {high}, {n, plural, one {# hodnocení} few {# hodnocení} many {# hodnocení} other {# hodnocení}}); standard je {target}.',
  'courtesy.good':
    'Zdvořilost vyhověla v {value} hodnocení ({low} – {high}, {n, plural, one {# hodnocení} few {# hodnocení} many {# hodnocení} other {# hodnocení}}), zřetelně více než jinde: poslechněte si, jak tu zdraví a loučí se.',

  'clarity.name': 'Srozumitelnost',
  'clarity.question': 'Vysvětlujeme srozumitelně?',
  'clarity.source': 'Devět vysvětlení z deseti je srozumitelných.',
  'clarity.sentence':
    'Srozumitelnost vyhověla v {value} hodnocení ({low} – {high}, {n, plural, one {# hodnocení} few {# hodnocení} many {# hodnocení} other {# hodnocení}}); standard je {target}.',
  'clarity.good':
    'Srozumitelnost vyhověla v {value} hodnocení ({low} – {high}, {n, plural, one {# hodnocení} few {# hodnocení} many {# hodnocení} other {# hodnocení}}), zřetelně více než jinde: přečtěte si tři z jejich vysvětlení.',

  'clarity-asked-back.name': 'Dotazy, jak to bylo myšleno',
  'clarity-asked-back.question': 'Jak často se zákazníci ptají, jak jsme to mysleli?',
  'clarity-asked-back.source': 'Nejvýše ve třech odpovědích ze sta se zákazník ptá, jak jsme to mysleli.',
  'clarity-asked-back.sentence':
    'V {value} svých odpovědí se zákazníci ptali, jak jsme to mysleli ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}); standard je nejvýše {target}.',

  'tone-brand.name': 'Náš vlastní tón',
  'tone-brand.question': 'Zní to jako my?',
  'tone-brand.source': 'Každá organizace má svou osobnost; je znát v devíti rozhovorech z deseti.',
  'tone-brand.sentence':
    'Tón vyhověl v {value} hodnocení ({low} – {high}, {n, plural, one {# hodnocení} few {# hodnocení} many {# hodnocení} other {# hodnocení}}); standard je {target}.',
  'tone-brand.good':
    'Tón vyhověl v {value} hodnocení ({low} – {high}, {n, plural, one {# hodnocení} few {# hodnocení} many {# hodnocení} other {# hodnocení}}), zřetelně více než jinde: přečtěte si tři z jejich odpovědí.',

  'conduct-complaints.name': 'Stížnosti na chování',
  'conduct-complaints.question': 'Stěžují si zákazníci na to, jak se k nim chováme?',
  'conduct-complaints.source': 'Obvyklé rozmezí dřívějších období; každou stížnost někdo přečte.',
  'conduct-complaints.sentence':
    'Na tisíc kontaktů připadlo stížností na chování: {value} ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktů}}), což je nad vlastním obvyklým rozmezím.',
  'conduct-complaints.good':
    'Na tisíc kontaktů připadlo stížností na chování: {value} ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktů}}), zřetelně méně než jinde: zjistěte, jak si tu lidé pomáhají v těžkých chvílích.',

  'coverage.name': 'Dost hodnocených rozhovorů',
  'coverage.question': 'Hodnotíme dost rozhovorů, abychom mohli něco tvrdit?',
  'coverage.source':
    'Z třiceti čtyř náhodně vybraných hodnocení je podíl znám s přesností deseti bodů, v devíti případech z deseti; méně slouží k vedení lidí, ne k měření.',
  'coverage.sentence':
    '{breaches, plural, one {# pobočka má} few {# pobočky mají} many {# pobočky má} other {# poboček má}} příliš málo hodnocených rozhovorů na to, aby se dala posoudit (poboček celkem: {n, number}); standard je {target}.',

  'calibrated.name': 'Shoda hodnotitelů',
  'calibrated.question': 'Shodnou se hodnotitelé?',
  'calibrated.source': 'Krippendorff považuje alfu 0,8 za dobrou a 0,67 za sotva použitelnou (znovu ověřit).',
  'calibrated.sentence':
    'Shoda hodnotitelů týchž rozhovorů je {value}, kde 1 je vždy a 0 náhoda ({low} – {high}, {n, plural, one {# hodnocení} few {# hodnocení} many {# hodnocení} other {# hodnocení}}); standard je {target}.',

  'calibrated-gap.name': 'Rozdíl mezi hodnotiteli',
  'calibrated-gap.question': 'O kolik se hodnotitelé u téže věci liší?',
  'calibrated-gap.source': 'Hodnocení téhož se liší nejvýše o pět bodů ze sta.',
  'calibrated-gap.sentence':
    'Hodnotitelé se u téže věci průměrně liší o tolik bodů ze sta: {value} ({low} – {high}, {n, plural, one {# hodnocení} few {# hodnocení} many {# hodnocení} other {# hodnocení}}); standard je nejvýše {target}.',

  'disputes.name': 'Oprávněné námitky',
  'disputes.question': 'Jsou hodnocení spravedlivá?',
  'disputes.source': 'Oprávněné se ukážou nejvýše tři námitky z deseti.',
  'disputes.sentence':
    '{value} rozhodnutých námitek proti hodnocení bylo uznáno ({low} – {high}, {n, plural, one {# námitka} few {# námitky} many {# námitky} other {# námitek}}); standard je nejvýše {target}.',

  'disputes-time.name': 'Doba rozhodnutí o námitkách',
  'disputes-time.question': 'Jak dlouho trvá rozhodnutí o námitkách?',
  'disputes-time.source': 'O polovině námitek se rozhodne do pěti dnů.',
  'disputes-time.sentence':
    'Polovina námitek čekala na rozhodnutí déle než {value} ({low} – {high}, {n, plural, one {# námitka} few {# námitky} many {# námitky} other {# námitek}}); standard je nejvýše {target}.',

  'advice.work-on-one-category':
    'Otevřete hodnocení a vezměte jen nejslabší kategorii. Poslechněte si společně dva dobré a dva slabé rozhovory, shodněte se na jedné větě, která by ty slabé změnila, a za měsíc se podívejte znovu.',
  'advice.read-critical-errors':
    'Přečtěte si ještě dnes každý rozhovor s kritickou chybou a napravte, co zákazníkovi způsobila. Pak najděte ten jeden krok, který by většině zabránil, a nacvičte ho se všemi.',
  'advice.practise-the-opening':
    'Nacvičte s týmem první a poslední větu rozhovoru, jejich vlastními slovy. Pak se podívejte, v kolik hodin slabá hodnocení vznikla: ke konci směny pomůže přestávka víc než školení.',
  'advice.rewrite-the-unclear':
    'Vezměte tři texty, které se posílají nejčastěji, a nechte je někoho zvenčí přečíst nahlas; přepište každou větu, u které se zarazí. Nejdřív odpověď, v každé větě jeden krok.',
  'advice.write-two-ways':
    'Vezměte jednu běžnou odpověď a napište ji dvakrát, tak, jak bychom to řekli, a tak, jak ne, a obojí vyvěste. Ze šablon vyškrtněte, co by nikdo nahlas neřekl.',
  'advice.hear-both-sides':
    'Přečtěte si každou z těchto stížností a než začnete soudit, vyslechněte kolegu; často byl ten den příliš nabitý. Zákazníkovi odpovězte sami a s týmem mluvte o tom, co by pomohlo.',
  'advice.draw-at-random':
    'Nechte systém pro vypsané pobočky každý týden náhodně vybrat několik rozhovorů. Je-li to víc, než hodnotitelé stačí, posuzujte raději region a řekněte to, než abyste pobočku soudili podle čtyř hovorů.',
  'advice.calibrate-together':
    'Ohodnoťte každý zvlášť šest rozhovorů a pak mluvte jen o největších rozdílech. Do návodu napište ke každému stupni jeden příklad a závěry o lidech nechte, dokud se hodnotitelé neshodnou.',
  'advice.name-the-unclear-category':
    'Podívejte se, které kategorie se uznané námitky týkají nejčastěji, a přepište její návod s těmi, kdo námitku podali. Hodnocení opravte a otevřeně řekněte, že námitka byla oprávněná.',
  'advice.decide-disputes-weekly':
    'O námitkách rozhodujte jednou týdně v pevnou hodinu, vždy dva lidé, a výsledek s jednou větou odůvodnění sdělte týž den.',

  'excluded.not-applicable': 'Kategorie se neuplatnila',

  'setting.conduct-causes.name': 'Příčiny v chování',
  'setting.conduct-causes.doc': 'Kódy příčin, které znamenají něčí chování.',
  'setting.reviews-per-unit.name': 'Hodnocení na pobočku',
  'setting.reviews-per-unit.doc': 'Náhodná hodnocení, která pobočka potřebuje za čtvrtletí; 34 určí podíl s přesností na deset bodů v devíti případech z deseti.',
};
