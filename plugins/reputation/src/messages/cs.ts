import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Veřejná pověst',
  'principle.question': 'Co o nás lidé říkají na veřejnosti a odpovídáme jim?',

  'rating.name': 'Hvězdičky',
  'rating.question': 'Jak nás lidé veřejně hodnotí?',
  'rating.source': 'Více než čtyři hvězdičky z pěti.',
  'rating.sentence':
    'Naše průměrné hodnocení ve veřejných recenzích je {value} z pěti hvězdiček ({low} – {high}, {n, plural, one {# recenze} few {# recenze} many {# recenze} other {# recenzí}}); standard je nejméně {target}.',
  'rating.good':
    'Průměrné hodnocení ve veřejných recenzích je {value} z pěti hvězdiček ({low} – {high}, {n, plural, one {# recenze} few {# recenze} many {# recenze} other {# recenzí}}), zřetelně více než jinde: přečtěte si, co lidé chválí.',

  'reply-rate.name': 'Odpovědi na negativní recenze',
  'reply-rate.question': 'Odpovídá na negativní recenze člověk?',
  'reply-rate.source': 'Na devatenáct negativních recenzí z dvaceti odpoví člověk; očekává to 93 % spotřebitelů (BrightLocal 2024).',
  'reply-rate.sentence':
    'Na {value} negativních recenzí odpověděl člověk ({low} – {high}, {n, plural, one {# negativní recenze} few {# negativní recenze} many {# negativní recenze} other {# negativních recenzí}}); standard je nejméně {target}.',

  'reply-time.name': 'Doba odpovědi na negativní recenze',
  'reply-time.question': 'Jak brzy odpovídáme na negativní recenze?',
  'reply-time.source': 'Do tří dnů, jak očekává třetina spotřebitelů; dvě třetiny očekávají týden (BrightLocal).',
  'reply-time.sentence':
    'Devět z deseti odpovědí na negativní recenze přišlo nejpozději za {value} ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}); standard je nejvýše {target}.',

  'velocity.name': 'Špatné recenze',
  'velocity.question': 'Nepřibývá špatných recenzí?',
  'velocity.source': 'Obvyklé rozmezí dřívějších období.',
  'velocity.sentence': 'Špatných recenzí ze sta veřejných: {value} ({low} – {high}), což je mimo obvyklé rozmezí dřívějších období.',

  'loop.name': 'Prověřené negativní recenze',
  'loop.question': 'Prověřuje někdo, co negativní recenze říkají?',
  'loop.source': 'Ze čtyř negativních recenzí z pěti se stane případ.',
  'loop.sentence':
    'Z {value} negativních recenzí se stal případ ({low} – {high}, {n, plural, one {# negativní recenze} few {# negativní recenze} many {# negativní recenze} other {# negativních recenzí}}); standard je nejméně {target}.',

  'recency.name': 'Čerstvé recenze',
  'recency.question': 'Píše se v poslední době o každé pobočce?',
  'recency.source': 'Každá pobočka má recenzi z posledních 90 dnů; 86 % čtenářů se dívá jen na poslední tři měsíce (2021).',
  'recency.sentence':
    'Dlouho {breaches, plural, one {nemá veřejnou recenzi # pobočka} few {nemají veřejnou recenzi # pobočky} many {nemá veřejnou recenzi # pobočky} other {nemá veřejnou recenzi # poboček}} (poboček celkem: {n, number}); standard je {target}.',

  'theme-gap.name': 'Co říkají jen recenze',
  'theme-gap.question': 'Co se z recenzí dozvídáme a jinde neslyšíme?',
  'theme-gap.source': 'Co lidé píší veřejně, říkají i nám.',
  'theme-gap.sentence':
    'V žádném průzkumu ani stížnosti {breaches, plural, one {nezaznělo # téma} few {nezazněla # témata} many {nezaznělo # tématu} other {nezaznělo # témat}} z veřejných recenzí (témat celkem: {n, number}); standard je {target}.',

  'social-mentions.name': 'Zodpovězené zmínky',
  'social-mentions.question': 'Sledujeme sociální sítě?',
  'social-mentions.source': 'Na devět zmínek z deseti, které odpověď potřebují, přijde do čtyř hodin.',
  'social-mentions.sentence':
    'Včasnou odpověď dostalo {value} zmínek, které ji potřebovaly ({low} – {high}, {n, plural, one {# zmínka} few {# zmínky} many {# zmínky} other {# zmínek}}); standard je nejméně {target}.',

  'against-peers.name': 'Hvězdičky vedle konkurence',
  'against-peers.question': 'Jak jsou na tom naše hodnocení vedle ostatních?',
  'against-peers.source': 'Informace bez cíle: hodnota závisí na tom, koho uvedete.',
  'against-peers.sentence':
    'Rozdíl mezi naším průměrným hodnocením a průměrem zaznamenaných konkurentů, v hvězdičkách z pěti: {value} ({low} – {high}).',

  'advice.ask-the-content':
    'Žádejte zákazníky o recenzi ve chvíli, kdy jsou spokojeni, všechny, ne jen vybrané, a ať to zvládnou dvěma klepnutími. Předtím si přečtěte posledních dvacet nízkých hodnocení a napravte to, co zmiňují nejčastěji: více recenzí na stejnou službu nic nezmění.',
  'advice.reply-with-a-name':
    'Odpovězte na uvedené recenze ještě dnes: poděkujte, pojmenujte, co se nepovedlo, napište, co jste udělali, a podepište se i s kontaktem. Vyhraďte na to jednomu člověku hodinu týdně a nikdy neposílejte stejný text dvakrát.',
  'advice.open-a-case':
    'Ke každé negativní recenzi měsíce založte případ, poznamenejte pobočku a téma a řekněte to těm, kdo tam obsluhují. O číslo objednávky požádejte pisatele v odpovědi, místo abyste hádali, kdo to byl.',
  'advice.find-the-one-matter':
    'Přečtěte si špatné recenze období jednu po druhé a roztřiďte je podle toho, co se stalo. Pokud polovina mluví o jedné věci, určete k ní odpovědného člověka a termín dřív, než odpovíte na další.',
  'advice.ask-about-it':
    'Zařaďte uvedená témata do příštího průzkumu jako odpovědi na výběr a zeptejte se na ně tří zákazníků. Pokud je ani tam nikdo nezmíní, zjistěte, koho se neptáte.',
  'advice.watch-by-turns':
    'Na každý den určete, kdo se ráno, v poledne a před zavřením podívá na zmínky a smí odpovídat bez ptaní. Na otevřené odpovězte hned, nejdříve veřejně a potom soukromě.',

  'excluded.pending': 'Zatím bez odpovědi, ale lhůta ještě běží',
  'excluded.unexpired': 'Zmínka zatím bez odpovědi, ale lhůta ještě běží',

  'setting.reply-within.name': 'Odpovědět na recenzi do',
  'setting.reply-within.doc': 'Doba, po kterou smí negativní recenze čekat na odpověď.',
  'setting.fresh-for.name': 'Čerstvá po dobu',
  'setting.fresh-for.doc': 'Doba, po kterou se nejnovější recenze pobočky počítá za čerstvou.',
  'setting.look-back.name': 'Pohled zpět',
  'setting.look-back.doc': 'Jak daleko zpět se porovnávají recenze, průzkumy a stížnosti.',
  'setting.answer-within.name': 'Odpovědět na zmínku do',
  'setting.answer-within.doc': 'Doba, po kterou smí zmínka čekat na odpověď.',
};
