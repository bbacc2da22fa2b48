import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Hlas zákazníka',
  'principle.question': 'Počujeme zákazníkov a mení sa vďaka tomu niečo?',

  'csat.name': 'Spokojní zákazníci',
  'csat.question': 'Sú zákazníci spokojní?',
  'csat.source': 'Spokojní sú štyria z piatich; zverejnené normy ležia medzi 75 a 85 %, na slabých základoch.',
  'csat.sentence':
    '{value} opýtaných zákazníkov je spokojných ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}); štandard je {target}.',
  'csat.good':
    '{value} opýtaných zákazníkov je spokojných ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}), zreteľne viac než inde: zistite, ako to tu robia.',

  'nps.name': 'Odporúčania zákazníkov',
  'nps.question': 'Odporučili by nás zákazníci?',
  'nps.source': 'Obvyklé rozpätie skorších období; cieľ spoločný všetkým odvetviam neexistuje.',
  'nps.sentence':
    'Priaznivci mínus odporcovia medzi zákazníkmi: {value} ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}), čo je pod vlastným obvyklým rozpätím.',
  'nps.good':
    'Priaznivci mínus odporcovia medzi zákazníkmi: {value} ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}), zreteľne viac než inde: zistite, ako to tu robia.',

  'ces.name': 'Podľa zákazníkov jednoduché',
  'ces.question': 'Hovoria zákazníci, že to bolo jednoduché?',
  'ces.source': 'Štyria zákazníci z piatich súhlasia, že sme im to uľahčili.',
  'ces.sentence':
    'Pre {value} opýtaných zákazníkov to bolo jednoduché ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}); štandard je {target}.',
  'ces.good':
    'Pre {value} opýtaných zákazníkov to bolo jednoduché ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}), zreteľne viac než inde: zistite, ako to tu robia.',

  'servperf.name': 'Päť rozmerov služby',
  'servperf.question': 'Ako zákazníci hodnotia päť rozmerov služby?',
  'servperf.source': 'Obvyklé rozpätie skorších období; pracovať treba na najslabšom rozmere.',
  'servperf.sentence':
    'Zákazníci hodnotia službu priemerne {value} ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}), čo je pod vlastným obvyklým rozpätím.',
  'servperf.good':
    'Zákazníci hodnotia službu priemerne {value} ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}), zreteľne viac než inde: zistite, ako to tu robia.',

  'response-rate.name': 'Odpovede na prieskumy',
  'response-rate.question': 'Počujeme dosť ľudí?',
  'response-rate.source': 'Zo sto oslovených odpovie aspoň pätnásť.',
  'response-rate.sentence':
    '{value} výziev na prieskum bolo zodpovedaných ({low} – {high}, {n, plural, one {# výzva} few {# výzvy} many {# výzvy} other {# výziev}}); štandard je {target}.',
  'response-rate.good':
    '{value} výziev na prieskum bolo zodpovedaných ({low} – {high}, {n, plural, one {# výzva} few {# výzvy} many {# výzvy} other {# výziev}}), zreteľne viac než inde: zistite, ako to tu robia.',

  'bias.name': 'Koho sa nepýtame',
  'bias.question': 'Koho sa nepýtame?',
  'bias.source': 'Na nevyriešené prípady sa pýtame najviac o desať bodov menej často než na vyriešené.',
  'bias.sentence':
    'Podiel prípadov s výzvou na prieskum sa pri nevyriešených a pri vyriešených líši o {value} p. b. ({low} – {high}, {n, plural, one {# výzva} few {# výzvy} many {# výzvy} other {# výziev}}); štandard je {target}.',

  'methods.name': 'Spôsoby načúvania',
  'methods.question': 'Načúvame viac než jedným spôsobom?',
  'methods.source': 'Menujú sa schránky na návrhy, prieskumy, rozhovory, tajné návštevy a sociálne siete; východisková hodnota sú štyri zo siedmich.',
  'methods.sentence':
    '{breaches, plural, one {# spôsob načúvania nebol využitý} few {# spôsoby načúvania neboli využité} many {# spôsobu načúvania nebolo využitých} other {# spôsobov načúvania nebolo využitých}} v poslednom štvrťroku (spolu: {n, number}); štandard je najviac {target}.',

  'interviews.name': 'Osobné rozhovory',
  'interviews.question': 'Hovoríme so zákazníkmi osobne?',
  'interviews.source': 'Osobné rozhovory sú jedným zo spôsobov načúvania; východisková hodnota je päť za štvrťrok.',
  'interviews.sentence':
    '{breaches, plural, one {# organizácia hovorila osobne s príliš malým počtom zákazníkov} few {# organizácie hovorili osobne s príliš malým počtom zákazníkov} many {# organizácie hovorilo osobne s príliš malým počtom zákazníkov} other {# organizácií hovorilo osobne s príliš malým počtom zákazníkov}} v poslednom štvrťroku; štandard je {target}.',

  'coded.name': 'Prečítané podnety',
  'coded.question': 'Čítame každý podnet?',
  'coded.source': 'Prečíta a zaradí sa devätnásť podnetov z dvadsiatich.',
  'coded.sentence':
    '{value} podnetov bolo prečítaných a zaradených ({low} – {high}, {n, plural, one {# podnet} few {# podnety} many {# podnetu} other {# podnetov}}); štandard je {target}.',
  'coded.good':
    '{value} podnetov bolo prečítaných a zaradených ({low} – {high}, {n, plural, one {# podnet} few {# podnety} many {# podnetu} other {# podnetov}}), zreteľne viac než inde: zistite, ako to tu robia.',

  'answered.name': 'Zodpovedané negatívne podnety',
  'answered.question': 'Odpovedáme na negatívne podnety rýchlo?',
  'answered.source': 'Deväť z desiatich do 48 hodín, ako zvyčajne sľubujú nástroje na spätnú väzbu.',
  'answered.sentence':
    '{value} negatívnych podnetov bolo zodpovedaných včas ({low} – {high}, {n, plural, one {# podnet} few {# podnety} many {# podnetu} other {# podnetov}}); štandard je {target}.',
  'answered.good':
    '{value} negatívnych podnetov bolo zodpovedaných včas ({low} – {high}, {n, plural, one {# podnet} few {# podnety} many {# podnetu} other {# podnetov}}), zreteľne viac než inde: zistite, ako to tu robia.',

  'acted.name': 'Podnety vedú k činom',
  'acted.question': 'Mení sa po podnetoch niečo?',
  'acted.source': 'K ôsmim z desiatich najčastejších tém sa do šesťdesiatich dní začalo nejaké opatrenie.',
  'acted.sentence':
    '{breaches, plural, one {# častá téma nemá opatrenie} few {# časté témy nemajú opatrenie} many {# častej témy nemá opatrenie} other {# častých tém nemá opatrenie}} (posudzované: {n, number}); štandard je najviac {target}.',

  'silent-share.name': 'Odišli bez slova',
  'silent-share.question': 'Koľkí odídu bez slova?',
  'silent-share.source': 'Zo sklamaných sa sťažuje len málokto; informácia bez cieľa.',
  'silent-share.sentence':
    '{value} zákazníkov, ktorí odišli, sa predtým nesťažovalo ani neodpovedalo v prieskume ({low} – {high}, {n, plural, one {# zákazník, ktorý odišiel} few {# zákazníci, ktorí odišli} many {# zákazníka, ktorý odišiel} other {# zákazníkov, ktorí odišli}}).',

  'praise-rate.name': 'Pochvaly',
  'praise-rate.question': 'Chvália nás zákazníci?',
  'praise-rate.source': 'Obvyklé rozpätie skorších období.',
  'praise-rate.sentence':
    'Na tisíc kontaktov pripadlo pochvál: {value} ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktov}}), čo je pod vlastným obvyklým rozpätím.',
  'praise-rate.good':
    'Na tisíc kontaktov pripadlo pochvál: {value} ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktov}}), zreteľne viac než inde: zistite, ako to tu robia.',

  'suggestions.name': 'Zodpovedané návrhy',
  'suggestions.question': 'Odpovedáme na návrhy?',
  'suggestions.source': 'Na deväť návrhov z desiatich príde odpoveď do tridsiatich dní.',
  'suggestions.sentence':
    '{value} návrhov bolo zodpovedaných včas ({low} – {high}, {n, plural, one {# návrh} few {# návrhy} many {# návrhu} other {# návrhov}}); štandard je {target}.',
  'suggestions.good':
    '{value} návrhov bolo zodpovedaných včas ({low} – {high}, {n, plural, one {# návrh} few {# návrhy} many {# návrhu} other {# návrhov}}), zreteľne viac než inde: zistite, ako to tu robia.',

  'suggestions-adopted.name': 'Využité návrhy',
  'suggestions-adopted.question': 'Využívame návrhy?',
  'suggestions-adopted.source': 'Obvyklé rozpätie skorších období.',
  'suggestions-adopted.sentence':
    '{value} posúdených návrhov bolo prijatých ({low} – {high}, {n, plural, one {# návrh} few {# návrhy} many {# návrhu} other {# návrhov}}), čo je pod vlastným obvyklým rozpätím.',
  'suggestions-adopted.good':
    '{value} posúdených návrhov bolo prijatých ({low} – {high}, {n, plural, one {# návrh} few {# návrhy} many {# návrhu} other {# návrhov}}), zreteľne viac než inde: zistite, ako to tu robia.',

  'cadence.name': 'Pravidelné prieskumy',
  'cadence.question': 'Pýtame sa pravidelne?',
  'cadence.source': 'Zákazníkov každej pobočky sa pýtame aspoň raz za päť týždňov.',
  'cadence.sentence':
    '{breaches, plural, one {# pobočka sa zákazníkov nepýtala} few {# pobočky sa zákazníkov nepýtali} many {# pobočky sa zákazníkov nepýtalo} other {# pobočiek sa zákazníkov nepýtalo}} príliš dlho (pobočiek spolu: {n, number}); štandard je {target}.',

  'advice.read-the-low-answers':
    'Prečítajte si nízke hodnotenia obdobia celé a roztrieďte ich podľa toho, čo zákazník menuje ako prvé. Piatim z nich zavolajte, vyriešte, čo sa vyriešiť dá, a zmeňte tú jednu vec, ktorá sa objavila najčastejšie.',
  'advice.lift-the-weakest-dimension':
    'Otvorte päť rozmerov a štvrť roka pracujte len na tom najslabšom: pri spoľahlivosti počítajte splnené sľuby, pri ochote čakanie, pri empatii spolu počúvajte rozhovory.',
  'advice.ask-one-question':
    'Skráťte prieskum na jednu otázku a riadok pre dôvod a pošlite ho do jedného dňa kanálom, ktorý zákazník použil. Najprv to vyskúšajte na sebe: mnoho výziev vôbec nedorazí.',
  'advice.ask-everybody':
    'Výzvy posielajte podľa pravidla, nie ručne, pri vyriešených aj nevyriešených prípadoch. Počítajte s tým, že čísla klesnú, poznačte si deň zmeny a nehnevajte sa na posla.',
  'advice.add-a-way-to-listen':
    'Pridajte tento mesiac jeden spôsob, najprv ten najlacnejší: kartičku na pulte, otázku na účtenke, rozhovor s jedným zákazníkom. Čo budete počuť, zapíšte tam, kde je ostatné, inak sa to stratí.',
  'advice.talk-to-five':
    'Raz za dva týždne požiadajte jedného zákazníka o dvadsať minút, striedavo spokojného a sklamaného. Pýtajte sa, čo sa stalo, nie čo si myslí, a zapíšte tri vety.',
  'advice.read-and-answer-daily':
    'Odpovedzte ešte dnes na všetko po termíne a podpíšte sa. Potom každé ráno čítajte, čo prišlo, desať minút, vo dvojici, a jeden z nich nech do poludnia odpovie.',
  'advice.begin-one-action':
    'Začnite tento týždeň jedno opatrenie k prvej téme v zozname, so zodpovedným človekom a dňom, keď sa prepočíta. Zákazníkom, ktorí na to upozornili, povedzte, čo meníte.',
  'advice.pass-praise-on':
    'Prečítajte pochvaly nahlas tým, ktorých sa týkajú, slovami zákazníka. Ak ich je menej, pozrite sa, čo zákazníci chválievali a či sa to ešte robí.',

  'excluded.too-recent': 'Na odpoveď je ešte čas',
  'excluded.pending': 'Zatiaľ nezodpovedané, ale lehota ešte plynie',

  'setting.answer-within.name': 'Čas na odpoveď',
  'setting.answer-within.doc': 'Čas, ktorý majú zákazníci na odpoveď na pozvánku, kým sa počíta za nezodpovedanú.',
  'setting.methods.name': 'Spôsoby počúvania',
  'setting.methods.doc': 'Spôsoby, ktorými majú byť zákazníci každý štvrťrok vypočutí.',
  'setting.interviews-per-quarter.name': 'Rozhovory za štvrťrok',
  'setting.interviews-per-quarter.doc': 'Osobné rozhovory so zákazníkmi, ktoré má štvrťrok mať.',
  'setting.negative-within.name': 'Odpovedať na kritiku do',
  'setting.negative-within.doc': 'Čas, do ktorého niekto odpovie na negatívnu spätnú väzbu.',
  'setting.suggestion-within.name': 'Odpovedať na návrh do',
  'setting.suggestion-within.doc': 'Čas, do ktorého niekto odpovie na návrh.',
  'setting.wave-every.name': 'Vlna každých',
  'setting.wave-every.doc': 'Najdlhší čas medzi dvoma pozvánkami jednej pobočky.',
};
