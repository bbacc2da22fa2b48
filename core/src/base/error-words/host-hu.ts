import type { HostErrorWords } from './error-words.js';

export const huHost: HostErrorWords = {
  ACTION_DONE_AHEAD: [
    'Az intézkedés nem menthető: a teljesítés napja még nem jött el ({day}).',
    'Válassza a mai napot vagy egy korábbit.',
  ],
  ACTION_UNKNOWN: [
    'Nincs ilyen intézkedés: „{id}”.',
    'Az intézkedéseket a `touchstone actions` parancs sorolja fel.',
  ],
  ACTION_UNVERIFIABLE: [
    'Az intézkedés nem menthető: nem mondja meg, mikor vagy hány sor után kell megnézni, bevált-e.',
    'Adja meg az egyiket, és mentse újra.',
  ],
  ANNOTATION_UNKNOWN: [
    'Nincs ilyen megjegyzés: „{id}”.',
    'Töltse be újra az ábrát, és látni fogja a meglévőket.',
  ],
  CALENDAR_INVALID: [
    'Ez a naptár nem használható: „{calendar}”. Az ok: {reason}.',
    'Javítsa a sorait a calendar_hours vagy a calendar_exception táblában, és töltse be őket újra.',
  ],
  CALENDAR_UNKNOWN: [
    'A beállítások olyan naptárt említenek, amely nincs az adatokban: „{calendar}”; ami van: {known}.',
    'Javítsa a nevét a touchstone.json "calendars" részében.',
  ],
  CAPABILITY_DENIED: [
    'Ez a bővítmény („{plugin}”) nem kapta meg ezt az engedélyt: „{capability}”.',
    'Adja meg a bővítmény oldalán vagy ezzel: `touchstone plugin grant {plugin} {capability} --reason TEXT`.',
  ],
  CAPABILITY_UNKNOWN: [
    'Ez a bővítmény („{plugin}”) nem kéri ezt az engedélyt: „{capability}”; amit kér: {asked}.',
    'Ezek egyikét nevezze meg; szervert így: network:api.example.com, titkos adatot így: secrets:name.',
  ],
  CHANNEL_ELSEWHERE: [
    'Ez a csatorna nem ehhez az egységhez tartozik: „{channel}”, „{unit}”.',
    'Nézze a csatornát önmagában, vagy az egység egyik csatornáját.',
  ],
  CHANNEL_UNKNOWN: [
    'Az adatokban nincs ilyen csatorna: „{channel}”.',
    'Válasszon azok közül, amelyeket az oldal felkínál.',
  ],
  CHECK_DISABLED: [
    'Ez az ellenőrzés („{id}”) egy kikapcsolt bővítményhez tartozik: „{plugin}”.',
    'Kapcsolja be: `touchstone plugin enable {plugin}`.',
  ],
  CHECK_UNKNOWN: [
    'Nincs ilyen ellenőrzés: „{id}”.',
    'Az ellenőrzéseket a `touchstone plugin list` parancs sorolja fel.',
  ],
  COMMAND_ARGUMENT_INVALID: [
    'A parancs („{command}”) nem tudja használni ezt az adatot: „{argument}”. Az ok: {reason}.',
    'Hogy a parancs mit fogad el, azt a `touchstone command list` mutatja meg.',
  ],
  COMMAND_UNKNOWN: [
    'Egyik bekapcsolt bővítménynek sincs ilyen parancsa: „{command}”; ami van: {known}.',
    'A parancsokat a `touchstone command list` sorolja fel; a bővítményt a `touchstone plugin enable PLUGIN` kapcsolja be.',
  ],
  COMMENTARY_CHANGED: [
    'Az időszak ({period}) szöveges értékelését közben más módosította: {actor}, {at}.',
    'Olvassa el újra, és pótolja, ami hiányzik belőle.',
  ],
  CUSTOMER_UNKNOWN: [
    'Az adatok nem ismernek ilyen ügyfelet, és ezzel az azonosítóval senkit sem felejtettek el.',
    'Az azonosítót úgy adja meg, ahogy az adatok forrásrendszerében szerepel, vagy adja meg az adatokban látható álnevet.',
  ],
  DECISION_GROUNDLESS: [
    'Nem született döntés a megállapításról („{id}”): a legutóbbi kiértékelésben nem szerepel.',
    'Nézze meg a legutóbbi kiértékelést; ami megszűnt, ahhoz nem kell kivétel.',
  ],
  DECISION_PAST: [
    'Nem született döntés a megállapításról („{id}”): a megadott nap már elmúlt ({day}).',
    'Válassza a mai napot vagy egy későbbit.',
  ],
  EXPORTER_UNKNOWN: [
    'Nincs ilyen exportfajta: „{exporter}”; ami van: {known}.',
    'Az exportfajtákat a `touchstone export --list` sorolja fel; a bővítményt a `touchstone plugin enable PLUGIN` kapcsolja be.',
  ],
  EXPORT_INVALID: [
    'Ez nem exportálható: {reason}.',
    'Hogy melyik export miből tud fájlt készíteni, azt a `touchstone export --list` mutatja meg.',
  ],
  FETCH_FAILED: [
    'A bővítmény („{plugin}”) nem tudta lekérni az adatokat innen: {origin}. Az ok: {reason}.',
    'Nézze meg, válaszol-e a szolgáltatás, és próbálja újra.',
  ],
  FIGURE_HIDDEN: [
    'Az ellenőrzés („{check}”) e száma mögötti sorok adatvédelmi okból rejtettek: túl kevés emberről szólnának.',
    'Nagyobb egységre kérdezzen rá.',
  ],
  FIGURE_UNJUDGED: [
    'Az ellenőrzés („{check}”) e száma mögötti sorok adatvédelmi okból rejtettek: az adatokat és a beállításokat mai állapotukban még nem értékelték ki.',
    'Futtassa újra a kiértékelést.',
  ],
  FIGURE_WHOLE_ONLY: [
    'Hogy egy emberekről szóló számból mi maradt ki, azt csak a szervezet egészére mondjuk meg; ez az ellenőrzés („{check}”) emberekről szól.',
    'Kérdezzen rá a szervezet egészére.',
  ],
  FINDING_UNKNOWN: [
    'A legutóbbi kiértékelésben nincs ilyen megállapítás: „{id}”.',
    'A megállapításokat a `touchstone score` parancs sorolja fel.',
  ],
  FOLDER_UNWRITABLE: [
    'Ide nem lehet írni: {path}. Az ok: {reason}.',
    'Válasszon olyan mappát, amelybe írhat, vagy szabadítson fel helyet.',
  ],
  HOLIDAYS_UNKNOWN: [
    'Nem ismertek annak a helynek az ünnepnapjai („{place}”), amelyeken ennek a naptárnak zárva kell lennie: „{calendar}”.',
    'Adjon meg a touchstone.json "calendars" részében egy országot (CZ) vagy egy régióját (ES-CT).',
  ],
  ORGANISATION_NOT_SERVED: [
    'Ez a szerver nem szolgálja ki ezt a szervezetet: „{id}”.',
    'Válasszon a kezdőlapon felkínáltak közül; az API itt sorolja fel őket: GET /api/v1/organisations.',
  ],
  PACKAGE_FORBIDDEN: [
    'A csomagtár ({registry}) nem adja ki a csomagot ({package}): {reason}.',
    'Jelentkezzen be az `npm login --registry {registry}` paranccsal, vagy tegyen a saját .npmrc fájljába a csomag olvasására jogosító tokent.',
  ],
  PACKAGE_TOO_LARGE: [
    'A csomag ({package}) nagyobb a megengedettnél: {limit}.',
    'Szóljon a szerzőjének; egy bővítménynek csak a deklarációira, a kódjára és az oldalaira van szüksége.',
  ],
  PACKAGE_UNAVAILABLE: [
    'A csomag ({package}) nem szerezhető be: {reason}.',
    'Ellenőrizze a nevét és a verzióját, az elérési utat vagy a csomagtárat (`--registry URL`).',
  ],
  PACKAGE_UNSAFE: [
    'A csomag ({package}) el lett utasítva: {path} {reason}.',
    'Ne használja, és szóljon annak, aki kínálja.',
  ],
  PANEL_UNKNOWN: [
    'Nincs ilyen panel („{id}”), vagy nincs ilyen fájlja: „{file}”.',
    'Kapcsolja be vagy frissítse a bővítményét.',
  ],
  PERIOD_AHEAD: [
    'Ebben az időszakban még nincs mit nézni: {period}; az áttekintés ekkori: {asOf}.',
    'Válasszon azok közül az időszakok közül, amelyeket az oldal felkínál, vagy amelyeket az API a `views` alatt felsorol.',
  ],
  PERIOD_BEFORE_DATA: [
    'Ebben az időszakban nincs mit nézni: {period}; az adatok kezdete: {first}.',
    'Válasszon azok közül az időszakok közül, amelyeket az oldal felkínál, vagy amelyeket az API a `views` alatt felsorol.',
  ],
  PERIOD_INVALID: [
    'Ez nem időszak: „{period}”.',
    'Írjon napot (2026-10-31), hetet (2026-W44), hónapot (2026-10), negyedévet (2026-Q4) vagy évet (2026).',
  ],
  PERIOD_UNMEASURED: [
    'Ebben az időszakban nincs mit nézni: {period}; nincsenek adatok.',
    'Előbb töltsön be adatokat.',
  ],
  PERIOD_UNSCORED: [
    'Erről az időszakról nem maradt meg kiértékelés: {period}.',
    'Válasszon kiértékelt időszakot, vagy értékelje ki most ezt a következő paranccsal: `touchstone score --period {period}`.',
  ],
  PERSON_UNENTITLED: [
    'Nem szerepel azok között, akik jóváhagyhatnak: „{id}”.',
    'Válasszon valakit, aki jóváhagyhat, vagy adjon neki jogot a touchstone.json "people" részében.',
  ],
  PERSON_UNKNOWN: [
    'A szervezet senkit sem tart nyilván így: „{id}”.',
    'Vegye fel a személyt a touchstone.json "people" részébe, vagy válasszon egy felvettet.',
  ],
  PLUGIN_BUILT_IN: [
    'Ez a bővítmény a Touchstone része: „{plugin}”.',
    'Ha nem kell részt vennie, kapcsolja ki: `touchstone plugin disable {plugin}`.',
  ],
  PLUGIN_CHANGED: [
    'A bővítmény („{plugin}” {version}) fájljai nem azok, amelyeket telepítettek.',
    'Távolítsa el a bővítményt, és telepítse újra.',
  ],
  PLUGIN_ID_TAKEN: [
    'A csomag ({package}) olyan azonosítót kér („{plugin}”), amely már másé: {owner}.',
    'Ne használja a csomagot; ha a másik bővítmény helyébe lép, előbb azt távolítsa el.',
  ],
  PLUGIN_INCOMPATIBLE: [
    'A bővítmény („{plugin}” {version}) ezt a Touchstone-verziót kéri: {wanted}; ez a verzió: {host}.',
    'Telepítse a bővítmény megfelelő verzióját, vagy frissítse a Touchstone-t.',
  ],
  PLUGIN_NOT_HELD: [
    'A bővítmény („{plugin}”) egyik verziója sem vár hozzájárulásra.',
    'Az újabb verziókat a `touchstone plugin update {plugin}` keresi meg.',
  ],
  PLUGIN_PINNED: [
    'A bővítmény („{plugin}”) rögzítve van ehhez a verzióhoz: {version}.',
    'Oldja fel a rögzítést: `touchstone plugin unpin {plugin}`.',
  ],
  PLUGIN_QUARANTINED: [
    'A bővítmény („{plugin}”) karanténban van {since} óta: {reason}.',
    'Frissítse, vagy szóljon a szerzőjének; utána engedje újra futni: `touchstone plugin release {plugin}`.',
  ],
  PLUGIN_RESTING: [
    'A bővítmény („{plugin}”) pihen eddig: {until}, mert többször hibázott.',
    'Futtassa később a kiértékelést; hogy mi volt a baj, azt a `touchstone plugin running` mutatja meg.',
  ],
  PLUGIN_UNKNOWN: [
    'Nincs ilyen bővítmény: „{id}”.',
    'A bővítményeket a `touchstone plugin list` sorolja fel.',
  ],
  PLUGIN_VERSION_UNKNOWN: [
    'Nincs olyan korábbi verzió ({wanted}), amelyhez a bővítmény („{plugin}”) visszatérhetne; ami van: {kept}.',
    'Telepítse a verziót onnan, ahol közzétették.',
  ],
  REQUEST_INVALID: [
    'Erre a kérésre nem adható válasz: {reason}.',
    'Hogy a szerver mit fogad el, azt az /api/docs írja le.',
  ],
  REVISION_STALE: [
    'Megváltozott, amióta az oldal betöltődött: „{id}”.',
    'Töltse be újra, nézze meg, mi változott, és döntsön újra.',
  ],
  RUNS_TOO_FEW: [
    'Nincs két különböző kiértékelés, amelyet össze lehetne vetni.',
    'Futtassa újra a kiértékelést, amikor az adatok vagy a beállítások megváltoztak, vagy tekintsen vissza ezzel: `touchstone score --period KEY`.',
  ],
  RUN_INCOMPARABLE: [
    'Ezt a kiértékelést egy régebbi Touchstone mentette el, a minősítés alapja nélkül: „{id}”.',
    'Futtassa újra a kiértékelést; múltbeli időszakra ezzel: `touchstone score --period KEY`.',
  ],
  RUN_UNKNOWN: [
    'Nincs ilyen kiértékelés: „{id}”.',
    'A kiértékeléseket a `touchstone compare --list` parancs sorolja fel.',
  ],
  SCORECARD_MISSING: [
    'Ezt a szervezetet még nem értékelték ki: „{id}”.',
    'Töltsön be adatokat, és értékelje ki őket a `touchstone score` paranccsal.',
  ],
  SECRET_MISSING: [
    'A forrásnak („{source}”) titkos adatra van szüksége, amely nincs megadva: „{name}”.',
    'Adja meg ezzel: `touchstone secret set {plugin} {name}`.',
  ],
  SERVER_FAILED: [
    'Hiba történt a szerveren. Hogy pontosan hol, azt a naplója mondja meg.',
    'Futtassa a `touchstone doctor` parancsot, és őrizze meg a kimenetét a hibajelentéshez.',
  ],
  SETTING_INVALID: [
    'Ennek a beállításnak nem lehet ilyen értéke: „{key}”. Az ok: {reason}.',
    'Hogy mire való, azt a `touchstone settings get` mutatja meg.',
  ],
  SETTING_UNKNOWN: [
    'Semminek sincs ilyen beállítása abból, ami telepítve van: „{key}”.',
    'A beállításokat a `touchstone settings get` sorolja fel.',
  ],
  SOURCE_FAILED: [
    'A forrás („{source}”) hibázott: {reason}.',
    'Nézze meg a bővítmény beállításait és titkos adatait; ha jók, szóljon a szerzőjének. Ebből a betöltésből semmi sem maradt meg.',
  ],
  SOURCE_UNKNOWN: [
    'Egyik bekapcsolt bővítménynek sincs ilyen forrása: „{source}”; ami van: {known}.',
    'A forrásokat a `touchstone source list` sorolja fel; a bővítményt a `touchstone plugin enable PLUGIN` kapcsolja be.',
  ],
  STANDARDS_FILE_INVALID: [
    'A fájl ({file}) {line}. sorában ez az oszlop nem előírás: „{column}”. Az ok: {reason}.',
    'Javítsa a cellát, és töltse be újra a fájlt; semmi sem került be belőle. Hogy az egyes oszlopokat hogyan kell írni, azt a `touchstone standards export` mutatja meg.',
  ],
  STANDARDS_PACK_UNKNOWN: [
    'Egyik bekapcsolt bővítmény sem hozza ezt a csomagot: „{id}”; ami van: {known}.',
    'Válasszon ezek közül, vagy kapcsolja be a bővítményt, amely hozza.',
  ],
  STANDARD_APPROVER_SAME: [
    'Aki az előírás („{code}”) szövegét javasolta, az nem hagyhatja jóvá is: „{id}”.',
    'Hagyja jóvá valaki más, aki erre jogosult.',
  ],
  STANDARD_INVALID: [
    'Az előírással („{code}”) baj van itt: {path}. Az ok: {reason}.',
    'Javítsa ki, és mentse újra; semmi sem változott.',
  ],
  STANDARD_PROPOSER_MISSING: [
    'Az előírás („{code}”) nem módosítható és nem hagyható jóvá: nincs megnevezve, ki javasolja, és a beállítások két embert kívánnak.',
    'Nevezze meg, ki javasolja a módosítást, a touchstone.json "people" részében felsoroltak közül, az oldalon vagy a `--proposed-by` kapcsolóval.',
  ],
  STANDARD_SETTLED: [
    'Ehhez az előíráshoz nincs javaslat: „{code}”.',
    'Nézze meg a legutóbbi verzióját: valaki jóváhagyta vagy visszavonta.',
  ],
  STANDARD_UNKNOWN: [
    'A katalógusban nincs ilyen előírás: „{code}”.',
    'Az előírásokat a `touchstone standards list` sorolja fel.',
  ],
  UNIT_UNKNOWN: [
    'Az adatokban nincs ilyen szervezeti egység: „{unit}”.',
    'Válasszon azok közül, amelyeket az oldal felkínál.',
  ],
};
