import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Klienta balss',
  'principle.question': 'Vai klientus dzirdam un vai tas kaut ko maina?',

  'csat.name': 'Apmierināti klienti',
  'csat.question': 'Vai klienti ir apmierināti?',
  'csat.source': 'Apmierināti ir četri no pieciem; publicētās normas ir no 75 līdz 85 %, uz vājiem pamatiem.',
  'csat.sentence':
    '{value} aptaujāto klientu ir apmierināti ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}); standarts ir {target}.',
  'csat.good':
    '{value} aptaujāto klientu ir apmierināti ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur to dara.',

  'nps.name': 'Klientu ieteikumi',
  'nps.question': 'Vai klienti mūs ieteiktu?',
  'nps.source': 'Iepriekšējo periodu parastās robežas; visām nozarēm kopīga mērķa nav.',
  'nps.sentence':
    'Klienti, kas mūs ieteiktu, mīnus tie, kas neieteiktu: {value} ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}), kas ir zem ierastajām robežām.',
  'nps.good':
    'Klienti, kas mūs ieteiktu, mīnus tie, kas neieteiktu: {value} ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur to dara.',

  'ces.name': 'Klienti saka, ka viegli',
  'ces.question': 'Vai klienti saka, ka bija viegli?',
  'ces.source': 'Četri klienti no pieciem piekrīt, ka mēs to padarījām vieglu.',
  'ces.sentence':
    '{value} aptaujāto klientu bija viegli ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}); standarts ir {target}.',
  'ces.good':
    '{value} aptaujāto klientu bija viegli ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur to dara.',

  'servperf.name': 'Piecas apkalpošanas dimensijas',
  'servperf.question': 'Kā klienti vērtē piecas apkalpošanas dimensijas?',
  'servperf.source': 'Iepriekšējo periodu parastās robežas; jāstrādā pie vājākās dimensijas.',
  'servperf.sentence':
    'Klientu vidējais apkalpošanas vērtējums: {value} ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}), kas ir zem ierastajām robežām.',
  'servperf.good':
    'Klientu vidējais apkalpošanas vērtējums: {value} ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur to dara.',

  'response-rate.name': 'Atbildes uz aptaujām',
  'response-rate.question': 'Vai dzirdam pietiekami daudz cilvēku?',
  'response-rate.source': 'No simta uzaicinātajiem atbild vismaz piecpadsmit.',
  'response-rate.sentence':
    'Uz {value} aptaujas uzaicinājumu atbildēja ({low} – {high}, {n, plural, zero {# uzaicinājumu} one {# uzaicinājums} other {# uzaicinājumi}}); standarts ir {target}.',
  'response-rate.good':
    'Uz {value} aptaujas uzaicinājumu atbildēja ({low} – {high}, {n, plural, zero {# uzaicinājumu} one {# uzaicinājums} other {# uzaicinājumi}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur to dara.',

  'bias.name': 'Kam nejautā',
  'bias.question': 'Kam mēs nejautājam?',
  'bias.source': 'Par neatrisinātiem pieteikumiem jautājam ne vairāk kā par desmit punktiem retāk nekā par atrisinātiem.',
  'bias.sentence':
    'Uzaicinājumu īpatsvara starpība starp neatrisinātiem un atrisinātiem pieteikumiem ir {value} pp ({low} – {high}, {n, plural, zero {# uzaicinājumu} one {# uzaicinājums} other {# uzaicinājumi}}); standarts ir {target}.',

  'methods.name': 'Uzklausīšanas veidi',
  'methods.question': 'Vai uzklausām vairāk nekā vienā veidā?',
  'methods.source': 'Nosauktas ierosinājumu veidlapas, aptaujas, intervijas, slepenie apmeklējumi un sociālie tīkli; sākuma vērtība ir četri no septiņiem.',
  'methods.sentence':
    '{breaches, plural, zero {# uzklausīšanas veidi netika izmantoti} one {# uzklausīšanas veids netika izmantots} other {# uzklausīšanas veidi netika izmantoti}} pēdējā ceturksnī (kopā: {n, number}); standarts ir ne vairāk kā {target}.',

  'interviews.name': 'Sarunas klātienē',
  'interviews.question': 'Vai runājam ar klientiem klātienē?',
  'interviews.source': 'Sarunas klātienē ir viens no uzklausīšanas veidiem; sākuma vērtība ir piecas ceturksnī.',
  'interviews.sentence':
    '{breaches, plural, zero {# organizācijas klātienē runājušas ar pārāk maz klientiem} one {# organizācija klātienē runājusi ar pārāk maz klientiem} other {# organizācijas klātienē runājušas ar pārāk maz klientiem}} pēdējā ceturksnī; standarts ir {target}.',

  'coded.name': 'Izlasītas atsauksmes',
  'coded.question': 'Vai izlasām katru atsauksmi?',
  'coded.source': 'Deviņpadsmit atsauksmes no divdesmit izlasa un klasificē.',
  'coded.sentence':
    '{value} atsauksmju izlasītas un sakārtotas ({low} – {high}, {n, plural, zero {# atsauksmju} one {# atsauksme} other {# atsauksmes}}); standarts ir {target}.',
  'coded.good':
    '{value} atsauksmju izlasītas un sakārtotas ({low} – {high}, {n, plural, zero {# atsauksmju} one {# atsauksme} other {# atsauksmes}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur to dara.',

  'answered.name': 'Atbildētas negatīvās atsauksmes',
  'answered.question': 'Vai uz negatīvām atsauksmēm atbildam ātri?',
  'answered.source': 'Deviņas no desmit 48 stundu laikā, kā parasti sola atsauksmju rīki.',
  'answered.sentence':
    'Uz {value} negatīvo atsauksmju atbildēts laikus ({low} – {high}, {n, plural, zero {# atsauksmju} one {# atsauksme} other {# atsauksmes}}); standarts ir {target}.',
  'answered.good':
    'Uz {value} negatīvo atsauksmju atbildēts laikus ({low} – {high}, {n, plural, zero {# atsauksmju} one {# atsauksme} other {# atsauksmes}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur to dara.',

  'acted.name': 'Rīcība pēc atsauksmēm',
  'acted.question': 'Vai pēc atsauksmēm kaut kas mainās?',
  'acted.source': 'Astoņām no desmit biežākajām tēmām sešdesmit dienu laikā sākts kāds pasākums.',
  'acted.sentence':
    '{breaches, plural, zero {# biežiem tematiem nav pasākuma} one {# biežam tematam nav pasākuma} other {# biežiem tematiem nav pasākuma}} (apskatīti: {n, number}); standarts ir ne vairāk kā {target}.',

  'silent-share.name': 'Aizgāja klusējot',
  'silent-share.question': 'Cik aiziet klusējot?',
  'silent-share.source': 'No vīlušajiem sūdzas tikai retais; informācija bez mērķa.',
  'silent-share.sentence':
    '{value} aizgājušo klientu nebija ne sūdzējušies, ne atbildējuši aptaujā ({low} – {high}, {n, plural, zero {# aizgājušu klientu} one {# aizgājis klients} other {# aizgājuši klienti}}).',

  'praise-rate.name': 'Uzslavas',
  'praise-rate.question': 'Vai klienti mūs slavē?',
  'praise-rate.source': 'Iepriekšējo periodu parastās robežas.',
  'praise-rate.sentence':
    'Uzslavu skaits uz tūkstoš saziņas reizēm: {value} ({low} – {high}, {n, plural, zero {# saziņas reižu} one {# saziņas reize} other {# saziņas reizes}}), kas ir zem ierastajām robežām.',
  'praise-rate.good':
    'Uzslavu skaits uz tūkstoš saziņas reizēm: {value} ({low} – {high}, {n, plural, zero {# saziņas reižu} one {# saziņas reize} other {# saziņas reizes}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur to dara.',

  'suggestions.name': 'Atbildēti ierosinājumi',
  'suggestions.question': 'Vai atbildam uz ierosinājumiem?',
  'suggestions.source': 'Uz deviņiem ierosinājumiem no desmit atbild trīsdesmit dienu laikā.',
  'suggestions.sentence':
    'Uz {value} ierosinājumu atbildēts laikus ({low} – {high}, {n, plural, zero {# ierosinājumu} one {# ierosinājums} other {# ierosinājumi}}); standarts ir {target}.',
  'suggestions.good':
    'Uz {value} ierosinājumu atbildēts laikus ({low} – {high}, {n, plural, zero {# ierosinājumu} one {# ierosinājums} other {# ierosinājumi}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur to dara.',

  'suggestions-adopted.name': 'Izmantoti ierosinājumi',
  'suggestions-adopted.question': 'Vai ierosinājumus izmantojam?',
  'suggestions-adopted.source': 'Iepriekšējo periodu parastās robežas.',
  'suggestions-adopted.sentence':
    '{value} izskatīto ierosinājumu pieņemti ({low} – {high}, {n, plural, zero {# ierosinājumu} one {# ierosinājums} other {# ierosinājumi}}), kas ir zem ierastajām robežām.',
  'suggestions-adopted.good':
    '{value} izskatīto ierosinājumu pieņemti ({low} – {high}, {n, plural, zero {# ierosinājumu} one {# ierosinājums} other {# ierosinājumi}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur to dara.',

  'cadence.name': 'Regulāras aptaujas',
  'cadence.question': 'Vai jautājam regulāri?',
  'cadence.source': 'Katras filiāles klientiem jautā vismaz reizi piecās nedēļās.',
  'cadence.sentence':
    '{breaches, plural, zero {# filiāles nav jautājušas klientiem} one {# filiāle nav jautājusi klientiem} other {# filiāles nav jautājušas klientiem}} pārāk ilgi (filiāļu kopā: {n, number}); standarts ir {target}.',

  'advice.read-the-low-answers':
    'Izlasiet perioda zemos vērtējumus pilnībā un sagrupējiet pēc tā, ko klients min pirmo. Pieciem piezvaniet, nokārtojiet, ko var nokārtot, un mainiet to vienu lietu, kas atkārtojās visbiežāk.',
  'advice.lift-the-weakest-dimension':
    'Atveriet piecas dimensijas un ceturksni strādājiet tikai pie vājākās: uzticamībai skaitiet turētos solījumus, atsaucībai – gaidīšanu, empātijai – kopā klausieties sarunas.',
  'advice.ask-one-question':
    'Saīsiniet aptauju līdz vienam jautājumam un rindai iemeslam un nosūtiet to vienas dienas laikā kanālā, ko klients izmantoja. Vispirms izmēģiniet to paši: daudzi uzaicinājumi vispār nepienāk.',
  'advice.ask-everybody':
    'Uzaicinājumus sūtiet pēc noteikuma, nevis ar roku, gan par atrisinātiem, gan neatrisinātiem pieteikumiem. Rēķinieties, ka rādītāji kritīsies, atzīmējiet maiņas dienu un nevainojiet ziņnesi.',
  'advice.add-a-way-to-listen':
    'Šomēnes ieviesiet vienu veidu, vispirms lētāko: kartīti uz letes, jautājumu uz čeka, sarunu ar vienu klientu. Dzirdēto pierakstiet tur, kur pārējais, citādi tas pazudīs.',
  'advice.talk-to-five':
    'Reizi divās nedēļās lūdziet vienam klientam divdesmit minūtes, pārmaiņus apmierinātam un vīlušamies. Jautājiet, kas notika, nevis ko viņš domā, un pierakstiet trīs teikumus.',
  'advice.read-and-answer-daily':
    'Vēl šodien atbildiet uz visu nokavēto un parakstieties. Pēc tam katru rītu lasiet saņemto, desmit minūtes, divatā, un lai viens līdz pusdienlaikam atbild.',
  'advice.begin-one-action':
    'Šonedēļ sāciet vienu pasākumu par saraksta pirmo tematu, ar atbildīgo un dienu, kad skaitīt vēlreiz. Klientiem, kuri to ierosināja, pasakiet, ko maināt.',
  'advice.pass-praise-on':
    'Nolasiet uzslavas skaļi tiem, par kuriem tās ir, klienta vārdiem. Ja to kļuvis mazāk, apskatiet, ko klienti agrāk slavēja un vai to vēl dara.',

  'excluded.too-recent': 'Vēl ir laiks atbildēt',
  'excluded.pending': 'Vēl nav atbildēts, taču termiņš nav beidzies',

  'setting.answer-within.name': 'Atbildes laiks',
  'setting.answer-within.doc': 'Laiks, kas klientiem ir, lai atbildētu uz ielūgumu, pirms tas skaitās neatbildēts.',
  'setting.methods.name': 'Uzklausīšanas veidi',
  'setting.methods.doc': 'Veidi, kādos klienti jāuzklausa katru ceturksni.',
  'setting.interviews-per-quarter.name': 'Intervijas ceturksnī',
  'setting.interviews-per-quarter.doc': 'Klātienes sarunas ar klientiem, kam jābūt ceturksnī.',
  'setting.negative-within.name': 'Atbildēt uz kritiku laikā',
  'setting.negative-within.doc': 'Laiks, kurā kāds atbild uz negatīvu atsauksmi.',
  'setting.suggestion-within.name': 'Atbildēt uz ierosinājumu laikā',
  'setting.suggestion-within.doc': 'Laiks, kurā kāds atbild uz ierosinājumu.',
  'setting.wave-every.name': 'Aptauja ik pēc',
  'setting.wave-every.doc': 'Ilgākais laiks starp diviem vienas filiāles ielūgumiem.',
};
