import type { HostErrorWords } from './error-words.js';

export const skHost: HostErrorWords = {
  ACTION_DONE_AHEAD: [
    'Opatrenie sa nedá uložiť: deň {day}, keď bolo splnené, ešte len príde.',
    'Zvoľte dnešok alebo niektorý skorší deň.',
  ],
  ACTION_UNKNOWN: [
    'Opatrenie „{id}“ neexistuje.',
    'Opatrenia vypíše príkaz `touchstone actions`.',
  ],
  ACTION_UNVERIFIABLE: [
    'Opatrenie sa nedá uložiť: neuvádza, kedy ani po koľkých riadkoch sa pozrieť, či zabralo.',
    'Uveďte jedno z toho a uložte ho znova.',
  ],
  ANNOTATION_UNKNOWN: [
    'Poznámka „{id}“ neexistuje.',
    'Načítajte graf znova a uvidíte tie, ktoré sú.',
  ],
  CALENDAR_INVALID: [
    'Kalendár „{calendar}“ sa nedá použiť: {reason}.',
    'Opravte jeho riadky v tabuľkách calendar_hours alebo calendar_exception a načítajte ich znova.',
  ],
  CALENDAR_UNKNOWN: [
    'Nastavenia uvádzajú kalendár „{calendar}“, ktorý v údajoch nie je; sú v nich: {known}.',
    'Opravte jeho názov v touchstone.json pod "calendars".',
  ],
  CAPABILITY_DENIED: [
    'Plugin „{plugin}“ nedostal oprávnenie „{capability}“.',
    'Udeľte ho na stránke pluginu alebo príkazom `touchstone plugin grant {plugin} {capability} --reason TEXT`.',
  ],
  CAPABILITY_UNKNOWN: [
    'Plugin „{plugin}“ o oprávnenie „{capability}“ nežiada; žiada o: {asked}.',
    'Uveďte niektoré z nich; server ako network:api.example.com, tajný údaj ako secrets:name.',
  ],
  CHANNEL_ELSEWHERE: [
    'Kanál „{channel}“ nepatrí k jednotke „{unit}“.',
    'Pozrite sa na kanál samotný alebo na niektorý kanál tej jednotky.',
  ],
  CHANNEL_UNKNOWN: [
    'V údajoch nie je kanál „{channel}“.',
    'Zvoľte niektorý z tých, ktoré stránka ponúka.',
  ],
  CHECK_DISABLED: [
    'Kontrola „{id}“ patrí pluginu „{plugin}“, ktorý je vypnutý.',
    'Zapnite ho príkazom `touchstone plugin enable {plugin}`.',
  ],
  CHECK_UNKNOWN: [
    'Kontrola „{id}“ neexistuje.',
    'Kontroly vypíše príkaz `touchstone plugin list`.',
  ],
  COMMAND_ARGUMENT_INVALID: [
    'Údaj „{argument}“ príkazu „{command}“ sa nedá použiť: {reason}.',
    'Čo príkaz prijíma, ukáže `touchstone command list`.',
  ],
  COMMAND_UNKNOWN: [
    'Žiadny zapnutý plugin nemá príkaz „{command}“; k dispozícii: {known}.',
    'Príkazy vypíše `touchstone command list`; plugin zapnete príkazom `touchstone plugin enable PLUGIN`.',
  ],
  COMMENTARY_CHANGED: [
    'Komentár k obdobiu {period} medzitým zmenil niekto iný ({actor}, {at}).',
    'Prečítajte si ho znova a doplňte, čo v ňom chýba.',
  ],
  CUSTOMER_UNKNOWN: [
    'Údaje takého zákazníka nepoznajú a pod týmto ID nebol nikto zabudnutý.',
    'Uveďte ID tak, ako ho má systém, z ktorého údaje pochádzajú, alebo pseudonym, ktorý údaje ukazujú.',
  ],
  DECISION_GROUNDLESS: [
    'O zistení „{id}“ sa nerozhodlo: v poslednom vyhodnotení nie je.',
    'Pozrite sa na posledné vyhodnotenie; čo pominulo, výnimku nepotrebuje.',
  ],
  DECISION_PAST: [
    'O zistení „{id}“ sa nerozhodlo: deň {day} už minul.',
    'Zvoľte dnešok alebo niektorý neskorší deň.',
  ],
  EXPORTER_UNKNOWN: [
    'Taký druh exportu nie je: „{exporter}“; k dispozícii: {known}.',
    'Druhy exportu vypíše `touchstone export --list`; plugin zapnete príkazom `touchstone plugin enable PLUGIN`.',
  ],
  EXPORT_INVALID: [
    'Toto sa nedá exportovať: {reason}.',
    'Z čoho ktorý export vie vytvoriť súbor, ukáže `touchstone export --list`.',
  ],
  FETCH_FAILED: [
    'Plugin „{plugin}“ nedokázal získať údaje zo zdroja {origin}: {reason}.',
    'Pozrite sa, či služba odpovedá, a skúste to znova.',
  ],
  FIGURE_HIDDEN: [
    'Riadky za týmto číslom kontroly „{check}“ sú kvôli súkromiu skryté: vypovedali by o príliš malom počte ľudí.',
    'Opýtajte sa na väčšiu jednotku.',
  ],
  FIGURE_UNJUDGED: [
    'Riadky za týmto číslom kontroly „{check}“ sú kvôli súkromiu skryté: údaje a nastavenia v dnešnej podobe ešte neboli vyhodnotené.',
    'Spustite vyhodnotenie znova.',
  ],
  FIGURE_WHOLE_ONLY: [
    'Čo sa z čísla o ľuďoch vynecháva, sa uvádza len za celú organizáciu; kontrola „{check}“ o ľuďoch je.',
    'Opýtajte sa na celú organizáciu.',
  ],
  FINDING_UNKNOWN: [
    'V poslednom vyhodnotení nie je zistenie „{id}“.',
    'Zistenia vypíše príkaz `touchstone score`.',
  ],
  FOLDER_UNWRITABLE: [
    'Do {path} sa nedá zapisovať: {reason}.',
    'Zvoľte priečinok, do ktorého smiete zapisovať, alebo uvoľnite miesto.',
  ],
  HOLIDAYS_UNKNOWN: [
    'Sviatky miesta „{place}“, keď má mať kalendár „{calendar}“ zatvorené, nie sú známe.',
    'Uveďte v touchstone.json pod "calendars" krajinu ako CZ alebo jej oblasť ako ES-CT.',
  ],
  ORGANISATION_NOT_SERVED: [
    'Tento server organizáciu „{id}“ neobsluhuje.',
    'Zvoľte niektorú z tých, ktoré ponúka úvodná stránka; API ich vypisuje na GET /api/v1/organisations.',
  ],
  PACKAGE_FORBIDDEN: [
    'Register {registry} odmieta vydať balík {package}: {reason}.',
    'Prihláste sa príkazom `npm login --registry {registry}`, alebo do svojho .npmrc vložte token, ktorý smie balík čítať.',
  ],
  PACKAGE_TOO_LARGE: [
    'Balík {package} je väčší než {limit}.',
    'Povedzte to autorovi; plugin potrebuje len svoje deklarácie, kód a stránky.',
  ],
  PACKAGE_UNAVAILABLE: [
    'Balík {package} sa nedá získať: {reason}.',
    'Skontrolujte jeho názov a verziu, cestu alebo register (`--registry URL`).',
  ],
  PACKAGE_UNSAFE: [
    'Balík {package} bol odmietnutý: {path} {reason}.',
    'Nepoužívajte ho a povedzte to tomu, kto ho ponúka.',
  ],
  PANEL_UNKNOWN: [
    'Panel „{id}“ neexistuje, alebo nemá súbor „{file}“.',
    'Zapnite jeho plugin, alebo ho aktualizujte.',
  ],
  PERIOD_AHEAD: [
    'V období {period} zatiaľ nie je na čo sa pozerať: prehľad je ku dňu {asOf}.',
    'Zvoľte niektoré z období, ktoré stránka ponúka alebo ktoré API vypisuje pod `views`.',
  ],
  PERIOD_BEFORE_DATA: [
    'V období {period} nie je na čo sa pozerať: údaje sa začínajú dňom {first}.',
    'Zvoľte niektoré z období, ktoré stránka ponúka alebo ktoré API vypisuje pod `views`.',
  ],
  PERIOD_INVALID: [
    '„{period}“ nie je obdobie.',
    'Napíšte deň 2026-10-31, týždeň 2026-W44, mesiac 2026-10, štvrťrok 2026-Q4 alebo rok 2026.',
  ],
  PERIOD_UNMEASURED: [
    'V období {period} nie je na čo sa pozerať: nie sú žiadne údaje.',
    'Najprv načítajte údaje.',
  ],
  PERIOD_UNSCORED: [
    'Nezostalo žiadne vyhodnotenie obdobia {period}.',
    'Zvoľte vyhodnotené obdobie, alebo toto vyhodnoťte príkazom `touchstone score --period {period}`.',
  ],
  PERSON_UNENTITLED: [
    '„{id}“ nie je medzi tými, ktorí smú schvaľovať.',
    'Zvoľte niekoho, kto smie, alebo to tej osobe povoľte v touchstone.json pod "people".',
  ],
  PERSON_UNKNOWN: [
    'Organizácia neuvádza nikoho ako „{id}“.',
    'Doplňte osobu v touchstone.json pod "people", alebo zvoľte niekoho uvedeného.',
  ],
  PLUGIN_BUILT_IN: [
    'Plugin „{plugin}“ je súčasťou Touchstone.',
    'Ak sa nemá zúčastňovať, vypnite ho príkazom `touchstone plugin disable {plugin}`.',
  ],
  PLUGIN_CHANGED: [
    'Súbory pluginu „{plugin}“ {version} nie sú tie, ktoré boli nainštalované.',
    'Plugin odoberte a nainštalujte znova.',
  ],
  PLUGIN_ID_TAKEN: [
    'Balík {package} si nárokuje ID „{plugin}“, ktoré už patrí inému: {owner}.',
    'Balík nepoužívajte; ak má druhý plugin nahradiť, najprv ten druhý odoberte.',
  ],
  PLUGIN_INCOMPATIBLE: [
    'Plugin „{plugin}“ {version} vyžaduje Touchstone {wanted}; tento je {host}.',
    'Nainštalujte verziu pluginu, ktorá sa hodí, alebo aktualizujte Touchstone.',
  ],
  PLUGIN_NOT_HELD: [
    'Žiadna verzia pluginu „{plugin}“ nečaká na súhlas.',
    'Novšie verzie vyhľadá `touchstone plugin update {plugin}`.',
  ],
  PLUGIN_PINNED: [
    'Plugin „{plugin}“ je pripnutý k verzii {version}.',
    'Uvoľnite ho príkazom `touchstone plugin unpin {plugin}`.',
  ],
  PLUGIN_QUARANTINED: [
    'Plugin „{plugin}“ je od {since} v karanténe: {reason}.',
    'Aktualizujte ho alebo to povedzte autorovi; potom ho znova pustite príkazom `touchstone plugin release {plugin}`.',
  ],
  PLUGIN_RESTING: [
    'Plugin „{plugin}“ odpočíva do {until}, lebo niekoľkokrát zlyhal.',
    'Spustite vyhodnotenie neskôr; čo sa nepodarilo, ukáže `touchstone plugin running`.',
  ],
  PLUGIN_UNKNOWN: [
    'Plugin „{id}“ neexistuje.',
    'Pluginy vypíše `touchstone plugin list`.',
  ],
  PLUGIN_VERSION_UNKNOWN: [
    'Nie je skoršia verzia {wanted} pluginu „{plugin}“, ku ktorej by sa dalo vrátiť; k dispozícii: {kept}.',
    'Nainštalujte verziu odtiaľ, kde je zverejnená.',
  ],
  REQUEST_INVALID: [
    'Na túto požiadavku sa nedá odpovedať: {reason}.',
    'Čo server prijíma, opisuje /api/docs.',
  ],
  REVISION_STALE: [
    '„{id}“ sa od načítania stránky zmenilo.',
    'Načítajte to znova, pozrite sa, čo sa zmenilo, a rozhodnite sa znova.',
  ],
  RUNS_TOO_FEW: [
    'Nie sú dve rôzne vyhodnotenia, ktoré by sa dali porovnať.',
    'Spustite vyhodnotenie znova, keď sa údaje alebo nastavenia zmenia, alebo sa pozrite späť príkazom `touchstone score --period KEY`.',
  ],
  RUN_INCOMPARABLE: [
    'Vyhodnotenie „{id}“ uložila staršia verzia Touchstone bez toho, z čoho sa posudzovalo.',
    'Spustite vyhodnotenie znova; pri skoršom období príkazom `touchstone score --period KEY`.',
  ],
  RUN_UNKNOWN: [
    'Vyhodnotenie „{id}“ neexistuje.',
    'Vyhodnotenia vypíše príkaz `touchstone compare --list`.',
  ],
  SCORECARD_MISSING: [
    'Organizácia „{id}“ ešte nebola vyhodnotená.',
    'Načítajte údaje a vyhodnoťte ich príkazom `touchstone score`.',
  ],
  SECRET_MISSING: [
    '„{source}“ potrebuje tajný údaj „{name}“, ktorý nie je nastavený.',
    'Nastavte ho príkazom `touchstone secret set {plugin} {name}`.',
  ],
  SERVER_FAILED: [
    'Na serveri nastala chyba. Kde presne, hovorí jeho protokol.',
    'Spustite `touchstone doctor` a výstup uschovajte na hlásenie chyby.',
  ],
  SETTING_INVALID: [
    'Nastavenie „{key}“ nemôže mať túto hodnotu: {reason}.',
    'Na čo slúži, ukáže `touchstone settings get`.',
  ],
  SETTING_UNKNOWN: [
    'Nič z toho, čo je nainštalované, nemá nastavenie „{key}“.',
    'Nastavenia vypíše `touchstone settings get`.',
  ],
  SOURCE_FAILED: [
    'Zdroj „{source}“ zlyhal: {reason}.',
    'Pozrite sa na nastavenia a tajné údaje pluginu; ak sú správne, povedzte to autorovi. Z tohto načítania nič nezostalo.',
  ],
  SOURCE_UNKNOWN: [
    'Žiadny zapnutý plugin nemá zdroj „{source}“; k dispozícii: {known}.',
    'Zdroje vypíše `touchstone source list`; plugin zapnete príkazom `touchstone plugin enable PLUGIN`.',
  ],
  STANDARDS_FILE_INVALID: [
    'Riadok {line}, stĺpec „{column}“ v súbore {file} nie je štandard: {reason}.',
    'Opravte bunku a načítajte súbor znova; nič z neho nebolo prijaté. Ako sa ktorý stĺpec píše, ukáže `touchstone standards export`.',
  ],
  STANDARDS_PACK_UNKNOWN: [
    'Žiadny zapnutý plugin neprináša balíček „{id}“; k dispozícii: {known}.',
    'Zvoľte niektorý z nich, alebo zapnite plugin, ktorý ho prináša.',
  ],
  STANDARD_APPROVER_SAME: [
    '„{id}“ navrhuje to, čo štandard „{code}“ hovorí, a nemôže to aj schváliť.',
    'Nech to schváli niekto iný, kto smie schvaľovať.',
  ],
  STANDARD_INVALID: [
    'Štandard „{code}“ nie je v poriadku v mieste {path}: {reason}.',
    'Opravte ho a uložte znova; nič sa nezmenilo.',
  ],
  STANDARD_PROPOSER_MISSING: [
    'Štandard „{code}“ sa nedá zmeniť ani schváliť: nie je uvedené, kto zmenu navrhuje, a nastavenia vyžadujú dvoch ľudí.',
    'Uveďte, kto zmenu navrhuje, niekoho z tých, ktorých touchstone.json uvádza pod "people", na stránke alebo pomocou `--proposed-by`.',
  ],
  STANDARD_SETTLED: [
    'K štandardu „{code}“ nie je žiadny návrh.',
    'Pozrite sa na jeho poslednú verziu: niekto ju schválil, alebo vzal späť.',
  ],
  STANDARD_UNKNOWN: [
    'Katalóg nemá štandard „{code}“.',
    'Štandardy vypíše `touchstone standards list`.',
  ],
  UNIT_UNKNOWN: [
    'V údajoch nie je organizačná jednotka „{unit}“.',
    'Zvoľte niektorú z tých, ktoré stránka ponúka.',
  ],
};
