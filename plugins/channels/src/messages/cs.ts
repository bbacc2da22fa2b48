import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Otevřené kanály',
  'principle.question': 'Jsou všechny cesty k nám otevřené, obsluhované a stejně dobré?',

  'coverage.name': 'Kanály, které zákazníci očekávají',
  'coverage.question': 'Které kanály zákazníci očekávají, a my je nenabízíme?',
  'coverage.source': 'Otevřete všechny komunikační kanály: osobně, telefonicky i písemně.',
  'coverage.sentence':
    '{breaches, plural, one {# druh kanálu, který zákazníci očekávají, chybí} few {# druhy kanálů, které zákazníci očekávají, chybějí} many {# druhu kanálu, který zákazníci očekávají, chybí} other {# druhů kanálů, které zákazníci očekávají, chybí}} (očekávané celkem: {n, number}); standard je {target}.',

  'uptime.name': 'Fungující kanály',
  'uptime.question': 'Fungují naše kanály, když říkáme, že jsou otevřené?',
  'uptime.source': 'Digitální kanály fungují při 99 zkouškách ze 100.',
  'uptime.sentence':
    'Při {value} zkoušek kanál fungoval ({low} – {high}, {n, plural, one {# zkouška} few {# zkoušky} many {# zkoušky} other {# zkoušek}}); standard je {target}.',
  'uptime.good':
    'Při {value} zkoušek kanál fungoval ({low} – {high}, {n, plural, one {# zkouška} few {# zkoušky} many {# zkoušky} other {# zkoušek}}), zřetelně častěji než jinde.',

  'answered.name': 'Kontakty, které dostaly odpověď',
  'answered.question': 'Dostane každý kontakt vůbec nějakou odpověď, a to na každém kanálu?',
  'answered.source': 'Téměř na každý kontakt odpoví člověk do pěti pracovních dnů.',
  'answered.sentence':
    'Na {value} kontaktů nakonec odpověděl člověk ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktů}}); standard je {target}.',
  'answered.good':
    'Na {value} kontaktů nakonec odpověděl člověk ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktů}}), zřetelně častěji než jinde: zjistěte, kdo a jak schránku hlídá.',

  'parity.name': 'Rovnost kanálů',
  'parity.question': 'Je některý kanál druhořadý?',
  'parity.source': 'Nejvýše deset bodů mezi nejlepším a nejhorším druhem kanálu, každý podle lhůty, kterou sám slibuje.',
  'parity.sentence':
    'Nejlepší a nejhorší druh kanálu dělí v dodržování přislíbené doby odpovědi {value} p. b. ({low} – {high}, {n, plural, one {# druh kanálu} few {# druhy kanálů} many {# druhu kanálu} other {# druhů kanálů}}); standard je nejvýše {target} p. b.',
  'parity.unit':
    '{value} kontaktů dostalo první odpověď v době, která je tu přislíbena ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktů}}), na ostatních kanálech {peers}.',
  'parity.good':
    '{value} kontaktů dostalo první odpověď v době, která je tu přislíbena ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktů}}), na ostatních kanálech {peers}: zjistěte, co by šlo udělat i tam.',

  'steps-to-contact.name': 'Kroky k člověku',
  'steps-to-contact.question': 'Kolik kroků je třeba, než se ozve člověk?',
  'steps-to-contact.source': 'Omezte počet kroků, než se zákazník dostane k člověku; výchozí hodnota jsou nejvýše tři.',
  'steps-to-contact.sentence':
    'Příliš mnoho kroků, než se ozve člověk, {breaches, plural, one {žádá # kanál} few {žádají # kanály} many {žádá # kanálu} other {žádá # kanálů}} (kanálů celkem: {n, number}); standard je {target}.',

  'linked.name': 'Známí zákazníci',
  'linked.question': 'Vidí ten, kdo odpovídá, kdo je zákazník a co předcházelo?',
  'linked.source': 'Jeden systém, který dá pracovníkovi všechny informace: devět kontaktů z deseti patří známému zákazníkovi.',
  'linked.sentence':
    '{value} kontaktů patří známému zákazníkovi ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktů}}); standard je {target}.',
  'linked.good':
    '{value} kontaktů patří známému zákazníkovi ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktů}}), zřetelně více než jinde: zjistěte, jak se tu ptají.',

  'hours-fit.name': 'Otevírací doba, která sedí',
  'hours-fit.question': 'Jsme tu, když se nás zákazníci snaží zastihnout?',
  'hours-fit.source': 'Mimo otevírací dobu přijde nejvýše patnáct pokusů ze sta.',
  'hours-fit.sentence':
    '{value} pokusů někoho zastihnout přišlo mimo otevírací dobu ({low} – {high}, {n, plural, one {# pokus} few {# pokusy} many {# pokusu} other {# pokusů}}); standard je nejvýše {target}.',
  'hours-fit.good':
    '{value} pokusů někoho zastihnout přišlo mimo otevírací dobu ({low} – {high}, {n, plural, one {# pokus} few {# pokusy} many {# pokusu} other {# pokusů}}), zřetelně méně než jinde: tato doba sedí.',

  'web-fresh.name': 'Čerstvé kontaktní údaje',
  'web-fresh.question': 'Jsou hodiny, čísla a adresy, které zveřejňujeme, správné a čerstvé?',
  'web-fresh.source': 'Vše zveřejněné se ověřuje nejméně jednou za devadesát dnů.',
  'web-fresh.sentence':
    'Zveřejněné údaje, které dlouho nikdo neověřil, {breaches, plural, one {má # kanál} few {mají # kanály} many {má # kanálu} other {má # kanálů}} (kanálů celkem: {n, number}); standard je {target}.',

  'advice.open-missing-channel':
    'Než něco otevřete, zeptejte se deseti zákazníků, jak by se vám ozvali nejraději. Otevírejte po jednom kanálu, s člověkem, který za něj odpovídá, se zveřejněnými hodinami a se zástupem; pokud očekávání už neplatí, vyškrtněte kanál ze seznamu očekávaných.',
  'advice.fix-failing-channel':
    'Podívejte se, kdy neúspěšné zkoušky nastaly: všechny najednou znamenají výpadek, rozptýlené slabé místo. Když kanál nejde, řekněte to zákazníkům na webu a zařiďte, aby se po dvou neúspěšných zkouškách za sebou někomu zavolalo.',
  'advice.own-or-close-channel':
    'Přečtěte nejstarší nezodpovězené kontakty a odpovězte na ně. Pak dejte kanálu člověka, který se do něj podívá každý pracovní den, nebo ho veřejně zavřete a řekněte, kam psát místo toho: kanál bez odpovědí je horší než žádný.',
  'advice.lift-weak-channel':
    'Podívejte se nejdřív na nejslabší kanál: kdo ho sleduje, kdy a jakými nástroji. Buď ho obsaďte tak, aby svou dobu dodržel, nebo přislibte dobu, kterou dodržet může, a řekněte ji zákazníkům dřív, než napíší.',
  'advice.shorten-the-way':
    'Projděte cestu sami očima zákazníka a zrušte krok, který nikomu nepomáhá. Obvyklým začátkem je volba člověka hned v první úrovni nabídky nebo telefonní číslo vedle formuláře.',
  'advice.ask-for-identity':
    'Ptejte se na začátku kontaktu na jediný údaj, podle kterého zákazníka poznáte, třeba na číslo objednávky, a zbytek nechte dohledat nástroj. Začněte kanálem, kde je nejvíc kontaktů bez jména.',
  'advice.shift-opening-hours':
    'Podívejte se, do kterých hodin pokusy spadají. Posunout jednu hodinu dne je levnější než ji přidat; kde to nejde, nabídněte, že zavoláte zpět, a řekněte kdy.',
  'advice.verify-published-data':
    'Zkontrolujte ještě dnes hodiny, čísla a adresy uvedených kanálů na webu, v mapách i na dveřích a zapište datum. Pak dejte jednomu člověku čtvrtletní připomínku.',

  'excluded.pending': 'Zatím bez odpovědi a stále v přislíbené lhůtě',
  'excluded.no-opening-hours': 'Jednotka nemá otevírací dobu, se kterou by šlo srovnávat',
  'excluded.never-verified': 'Není známo, že by údaje kdy někdo ověřil',

  'setting.expected-channels.name': 'Očekávané kanály',
  'setting.expected-channels.doc': 'Druhy kanálů, které zákazníci očekávají, pojmenované jako v modelu.',
  'setting.answer-within.name': 'Odpovědět do',
  'setting.answer-within.doc': 'Otevírací doba, po které se kontakt bez jakékoli odpovědi počítá za nikdy nezodpovězený; pět pracovních dnů po osmi hodinách.',
  'setting.reply-within.name': 'První odpověď do',
  'setting.reply-within.doc': 'Otevírací doba, do které poprvé odpoví člověk, na kanálech bez vlastní lhůty.',
  'setting.messaging-reply-within.name': 'První odpověď na sítích do',
  'setting.messaging-reply-within.doc': 'Otevírací doba, do které člověk poprvé odpoví na sociálních sítích a ve zprávách.',
  'setting.chat-reply-within.name': 'První odpověď v chatu do',
  'setting.chat-reply-within.doc': 'Otevírací doba, do které člověk poprvé odpoví v chatu.',
  'setting.most-steps.name': 'Nejvíc kroků',
  'setting.most-steps.doc': 'Kliknutí nebo úrovně nabídky, které smějí ležet před člověkem.',
  'setting.live-channels.name': 'Živé kanály',
  'setting.live-channels.doc': 'Druhy kanálů, na kterých zákazník čeká, až se někdo ozve.',
  'setting.verified-within.name': 'Znovu ověřit do',
  'setting.verified-within.doc': 'Doba, po které se zveřejněné hodiny, čísla a adresy mají ověřit znovu.',
};
