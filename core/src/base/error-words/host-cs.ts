import type { HostErrorWords } from './error-words.js';

export const csHost: HostErrorWords = {
  ACTION_DONE_AHEAD: [
    'Opatření nelze uložit: den {day}, kdy bylo splněno, teprve přijde.',
    'Zvolte dnešek, nebo některý dřívější den.',
  ],
  ACTION_UNKNOWN: [
    'Opatření „{id}“ neexistuje.',
    'Opatření vypíše příkaz `touchstone actions`.',
  ],
  ACTION_UNVERIFIABLE: [
    'Opatření nelze uložit: neuvádí, kdy ani po kolika řádcích se podívat, zda zabralo.',
    'Uveďte jedno z toho a uložte je znovu.',
  ],
  ANNOTATION_UNKNOWN: [
    'Poznámka „{id}“ neexistuje.',
    'Načtěte graf znovu a uvidíte ty, které jsou.',
  ],
  CALENDAR_INVALID: [
    'Kalendář „{calendar}“ nelze použít: {reason}.',
    'Opravte jeho řádky v tabulkách calendar_hours nebo calendar_exception a načtěte je znovu.',
  ],
  CALENDAR_UNKNOWN: [
    'Nastavení uvádí kalendář „{calendar}“, který v datech není; jsou v nich: {known}.',
    'Opravte jeho název v touchstone.json pod "calendars".',
  ],
  CAPABILITY_DENIED: [
    'Plugin „{plugin}“ nedostal oprávnění „{capability}“.',
    'Udělte je na stránce pluginu nebo příkazem `touchstone plugin grant {plugin} {capability} --reason TEXT`.',
  ],
  CAPABILITY_UNKNOWN: [
    'Plugin „{plugin}“ o oprávnění „{capability}“ nežádá; žádá o: {asked}.',
    'Uveďte některé z nich; server jako network:api.example.com, tajný údaj jako secrets:name.',
  ],
  CHANNEL_ELSEWHERE: [
    'Kanál „{channel}“ nepatří k jednotce „{unit}“.',
    'Podívejte se na kanál samotný, nebo na některý kanál té jednotky.',
  ],
  CHANNEL_UNKNOWN: [
    'V datech není kanál „{channel}“.',
    'Zvolte některý z těch, které stránka nabízí.',
  ],
  CHECK_DISABLED: [
    'Kontrola „{id}“ patří pluginu „{plugin}“, který je vypnutý.',
    'Zapněte jej příkazem `touchstone plugin enable {plugin}`.',
  ],
  CHECK_UNKNOWN: [
    'Kontrola „{id}“ neexistuje.',
    'Kontroly vypíše příkaz `touchstone plugin list`.',
  ],
  COMMAND_ARGUMENT_INVALID: [
    'Údaj „{argument}“ příkazu „{command}“ nelze použít: {reason}.',
    'Co příkaz přijímá, ukáže `touchstone command list`.',
  ],
  COMMAND_UNKNOWN: [
    'Žádný zapnutý plugin nemá příkaz „{command}“; k dispozici: {known}.',
    'Příkazy vypíše `touchstone command list`; plugin zapnete příkazem `touchstone plugin enable PLUGIN`.',
  ],
  COMMENTARY_CHANGED: [
    'Komentář k období {period} mezitím změnil někdo jiný ({actor}, {at}).',
    'Přečtěte si jej znovu a doplňte, co v něm chybí.',
  ],
  CUSTOMER_UNKNOWN: [
    'Data takového zákazníka neznají a pod tímto ID nebyl nikdo zapomenut.',
    'Uveďte ID tak, jak je má systém, ze kterého data pocházejí, nebo pseudonym, který data ukazují.',
  ],
  DECISION_GROUNDLESS: [
    'O zjištění „{id}“ se nerozhodlo: v posledním vyhodnocení není.',
    'Podívejte se na poslední vyhodnocení; co pominulo, výjimku nepotřebuje.',
  ],
  DECISION_PAST: [
    'O zjištění „{id}“ se nerozhodlo: den {day} už minul.',
    'Zvolte dnešek, nebo některý pozdější den.',
  ],
  EXPORTER_UNKNOWN: [
    'Takový druh exportu není: „{exporter}“; k dispozici: {known}.',
    'Druhy exportu vypíše `touchstone export --list`; plugin zapnete příkazem `touchstone plugin enable PLUGIN`.',
  ],
  EXPORT_INVALID: [
    'Toto nelze vyexportovat: {reason}.',
    'Z čeho který export umí vytvořit soubor, ukáže `touchstone export --list`.',
  ],
  FETCH_FAILED: [
    'Plugin „{plugin}“ nedokázal získat data ze zdroje {origin}: {reason}.',
    'Podívejte se, zda služba odpovídá, a zkuste to znovu.',
  ],
  FIGURE_HIDDEN: [
    'Řádky za tímto číslem kontroly „{check}“ jsou kvůli soukromí skryté: vypovídaly by o příliš málo lidech.',
    'Zeptejte se na větší jednotku.',
  ],
  FIGURE_UNJUDGED: [
    'Řádky za tímto číslem kontroly „{check}“ jsou kvůli soukromí skryté: data a nastavení v dnešní podobě ještě nebyla vyhodnocena.',
    'Spusťte vyhodnocení znovu.',
  ],
  FIGURE_WHOLE_ONLY: [
    'Co se z čísla o lidech vynechává, se sděluje jen za celou organizaci; kontrola „{check}“ o lidech je.',
    'Zeptejte se na celou organizaci.',
  ],
  FINDING_UNKNOWN: [
    'V posledním vyhodnocení není zjištění „{id}“.',
    'Zjištění vypíše příkaz `touchstone score`.',
  ],
  FOLDER_UNWRITABLE: [
    'Do {path} nelze zapisovat: {reason}.',
    'Zvolte složku, do které smíte zapisovat, nebo uvolněte místo.',
  ],
  HOLIDAYS_UNKNOWN: [
    'Svátky místa „{place}“, kdy má mít kalendář „{calendar}“ zavřeno, nejsou známy.',
    'Uveďte v touchstone.json pod "calendars" zemi jako CZ, nebo její oblast jako ES-CT.',
  ],
  ORGANISATION_NOT_SERVED: [
    'Tento server organizaci „{id}“ neobsluhuje.',
    'Zvolte některou z těch, které nabízí úvodní stránka; API je vypisuje na GET /api/v1/organisations.',
  ],
  PACKAGE_FORBIDDEN: [
    'Registr {registry} odmítá vydat balíček {package}: {reason}.',
    'Přihlaste se příkazem `npm login --registry {registry}`, nebo do svého .npmrc vložte token, který smí balíček číst.',
  ],
  PACKAGE_TOO_LARGE: [
    'Balíček {package} je větší než {limit}.',
    'Sdělte to autorovi; plugin potřebuje jen své deklarace, kód a stránky.',
  ],
  PACKAGE_UNAVAILABLE: [
    'Balíček {package} nelze získat: {reason}.',
    'Zkontrolujte jeho název a verzi, cestu nebo registr (`--registry URL`).',
  ],
  PACKAGE_UNSAFE: [
    'Balíček {package} byl odmítnut: {path} {reason}.',
    'Nepoužívejte jej a řekněte to tomu, kdo jej nabízí.',
  ],
  PANEL_UNKNOWN: [
    'Panel „{id}“ neexistuje, nebo nemá soubor „{file}“.',
    'Zapněte jeho plugin, nebo jej aktualizujte.',
  ],
  PERIOD_AHEAD: [
    'V období {period} zatím není na co se dívat: přehled je ke dni {asOf}.',
    'Zvolte některé z období, která stránka nabízí, nebo která API vypisuje pod `views`.',
  ],
  PERIOD_BEFORE_DATA: [
    'V období {period} není na co se dívat: data začínají dnem {first}.',
    'Zvolte některé z období, která stránka nabízí, nebo která API vypisuje pod `views`.',
  ],
  PERIOD_INVALID: [
    '„{period}“ není období.',
    'Napište den 2026-10-31, týden 2026-W44, měsíc 2026-10, čtvrtletí 2026-Q4 nebo rok 2026.',
  ],
  PERIOD_UNMEASURED: [
    'V období {period} není na co se dívat: nejsou žádná data.',
    'Nejprve načtěte data.',
  ],
  PERIOD_UNSCORED: [
    'Nezůstalo žádné vyhodnocení období {period}.',
    'Zvolte vyhodnocené období, nebo toto vyhodnoťte příkazem `touchstone score --period {period}`.',
  ],
  PERSON_UNENTITLED: [
    '„{id}“ není mezi těmi, kdo smějí schvalovat.',
    'Zvolte někoho, kdo smí, nebo to té osobě povolte v touchstone.json pod "people".',
  ],
  PERSON_UNKNOWN: [
    'Organizace neuvádí nikoho jako „{id}“.',
    'Doplňte osobu v touchstone.json pod "people", nebo zvolte někoho uvedeného.',
  ],
  PLUGIN_BUILT_IN: [
    'Plugin „{plugin}“ je součástí Touchstone.',
    'Nemá-li se účastnit, vypněte jej příkazem `touchstone plugin disable {plugin}`.',
  ],
  PLUGIN_CHANGED: [
    'Soubory pluginu „{plugin}“ {version} nejsou ty, které byly nainstalovány.',
    'Plugin odeberte a nainstalujte znovu.',
  ],
  PLUGIN_ID_TAKEN: [
    'Balíček {package} si nárokuje ID „{plugin}“, které už patří jinému: {owner}.',
    'Balíček nepoužívejte; pokud má druhý plugin nahradit, nejprve ten druhý odeberte.',
  ],
  PLUGIN_INCOMPATIBLE: [
    'Plugin „{plugin}“ {version} vyžaduje Touchstone {wanted}; tento je {host}.',
    'Nainstalujte verzi pluginu, která se hodí, nebo aktualizujte Touchstone.',
  ],
  PLUGIN_NOT_HELD: [
    'Žádná verze pluginu „{plugin}“ nečeká na souhlas.',
    'Novější verze vyhledá `touchstone plugin update {plugin}`.',
  ],
  PLUGIN_PINNED: [
    'Plugin „{plugin}“ je připnutý k verzi {version}.',
    'Uvolněte jej příkazem `touchstone plugin unpin {plugin}`.',
  ],
  PLUGIN_QUARANTINED: [
    'Plugin „{plugin}“ je od {since} v karanténě: {reason}.',
    'Aktualizujte jej nebo to sdělte autorovi; pak jej znovu pusťte příkazem `touchstone plugin release {plugin}`.',
  ],
  PLUGIN_RESTING: [
    'Plugin „{plugin}“ odpočívá do {until}, protože několikrát selhal.',
    'Spusťte vyhodnocení později; co se nepovedlo, ukáže `touchstone plugin running`.',
  ],
  PLUGIN_UNKNOWN: [
    'Plugin „{id}“ neexistuje.',
    'Pluginy vypíše `touchstone plugin list`.',
  ],
  PLUGIN_VERSION_UNKNOWN: [
    'Není dřívější verze {wanted} pluginu „{plugin}“, ke které by se dalo vrátit; k dispozici: {kept}.',
    'Nainstalujte verzi odtamtud, kde je zveřejněna.',
  ],
  REQUEST_INVALID: [
    'Na tento požadavek nelze odpovědět: {reason}.',
    'Co server přijímá, popisuje /api/docs.',
  ],
  REVISION_STALE: [
    '„{id}“ se od načtení stránky změnilo.',
    'Načtěte to znovu, podívejte se, co se změnilo, a rozhodněte se znovu.',
  ],
  RUNS_TOO_FEW: [
    'Nejsou dvě různá vyhodnocení, která by se dala porovnat.',
    'Spusťte vyhodnocení znovu, až se data nebo nastavení změní, nebo se podívejte zpět příkazem `touchstone score --period KEY`.',
  ],
  RUN_INCOMPARABLE: [
    'Vyhodnocení „{id}“ uložila starší verze Touchstone bez toho, z čeho se posuzovalo.',
    'Spusťte vyhodnocení znovu; u dřívějšího období příkazem `touchstone score --period KEY`.',
  ],
  RUN_UNKNOWN: [
    'Vyhodnocení „{id}“ neexistuje.',
    'Vyhodnocení vypíše příkaz `touchstone compare --list`.',
  ],
  SCORECARD_MISSING: [
    'Organizace „{id}“ ještě nebyla vyhodnocena.',
    'Načtěte data a vyhodnoťte je příkazem `touchstone score`.',
  ],
  SECRET_MISSING: [
    '„{source}“ potřebuje tajný údaj „{name}“, který není nastaven.',
    'Nastavte jej příkazem `touchstone secret set {plugin} {name}`.',
  ],
  SERVER_FAILED: [
    'Na serveru došlo k chybě. Kde přesně, říká jeho protokol.',
    'Spusťte `touchstone doctor` a výstup uschovejte pro hlášení chyby.',
  ],
  SETTING_INVALID: [
    'Nastavení „{key}“ nemůže mít tuto hodnotu: {reason}.',
    'K čemu slouží, ukáže `touchstone settings get`.',
  ],
  SETTING_UNKNOWN: [
    'Nic z toho, co je nainstalováno, nemá nastavení „{key}“.',
    'Nastavení vypíše `touchstone settings get`.',
  ],
  SOURCE_FAILED: [
    'Zdroj „{source}“ selhal: {reason}.',
    'Podívejte se na nastavení a tajné údaje pluginu; jsou-li správné, sdělte to autorovi. Z tohoto načtení nic nezůstalo.',
  ],
  SOURCE_UNKNOWN: [
    'Žádný zapnutý plugin nemá zdroj „{source}“; k dispozici: {known}.',
    'Zdroje vypíše `touchstone source list`; plugin zapnete příkazem `touchstone plugin enable PLUGIN`.',
  ],
  STANDARDS_FILE_INVALID: [
    'Řádek {line}, sloupec „{column}“ v souboru {file} není standard: {reason}.',
    'Opravte buňku a načtěte soubor znovu; nic z něj nebylo přijato. Jak se který sloupec píše, ukáže `touchstone standards export`.',
  ],
  STANDARDS_PACK_UNKNOWN: [
    'Žádný zapnutý plugin nepřináší balíček „{id}“; k dispozici: {known}.',
    'Zvolte některý z nich, nebo zapněte plugin, který jej přináší.',
  ],
  STANDARD_APPROVER_SAME: [
    '„{id}“ navrhuje to, co standard „{code}“ říká, a nemůže to i schválit.',
    'Ať to schválí někdo jiný, kdo smí schvalovat.',
  ],
  STANDARD_INVALID: [
    'Standard „{code}“ není v pořádku v místě {path}: {reason}.',
    'Opravte jej a uložte znovu; nic se nezměnilo.',
  ],
  STANDARD_PROPOSER_MISSING: [
    'Standard „{code}“ nelze změnit ani schválit: není uvedeno, kdo změnu navrhuje, a nastavení vyžadují dva lidi.',
    'Uveďte, kdo změnu navrhuje, někoho z těch, které touchstone.json uvádí pod "people", na stránce nebo pomocí `--proposed-by`.',
  ],
  STANDARD_SETTLED: [
    'Ke standardu „{code}“ není žádný návrh.',
    'Podívejte se na jeho poslední verzi: někdo ji schválil, nebo vzal zpět.',
  ],
  STANDARD_UNKNOWN: [
    'Katalog nemá standard „{code}“.',
    'Standardy vypíše `touchstone standards list`.',
  ],
  UNIT_UNKNOWN: [
    'V datech není organizační jednotka „{unit}“.',
    'Zvolte některou z těch, které stránka nabízí.',
  ],
};
