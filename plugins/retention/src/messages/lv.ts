import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Klientu noturēšana',
  'principle.question': 'Vai klienti paliek un atgriežas, un cik maksā viņus noturēt un iegūt?',

  'cohort.name': 'Klienti, kas paliek',
  'cohort.question': 'Vai klienti paliek?',
  'cohort.source': 'Iepriekšējo kohortu parastās robežas.',
  'cohort.sentence':
    'Joprojām šeit ir {value} klientu, kas atnāca pirms gada ({low} – {high}, {n, plural, zero {# klientu} one {# klients} other {# klienti}}), un tas ir zem agrāko gadu ierastajām robežām.',
  'cohort.good':
    'Joprojām šeit ir {value} klientu, kas atnāca pirms gada ({low} – {high}, {n, plural, zero {# klientu} one {# klients} other {# klienti}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur aizrit pirmie mēneši.',

  'repeat-rate.name': 'Klienti, kas atgriežas',
  'repeat-rate.question': 'Vai klienti atgriežas?',
  'repeat-rate.source': 'Iepriekšējo kohortu parastās robežas.',
  'repeat-rate.sentence':
    'Gada laikā pēc pirmā pirkuma vēlreiz pirka {value} klientu ({low} – {high}, {n, plural, zero {# klientu} one {# klients} other {# klienti}}), un tas ir zem agrāko gadu ierastajām robežām.',
  'repeat-rate.good':
    'Gada laikā pēc pirmā pirkuma vēlreiz pirka {value} klientu ({low} – {high}, {n, plural, zero {# klientu} one {# klients} other {# klienti}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur viņus aicina atpakaļ.',

  'repeat-count.name': 'Pasūtījumi pirmajā gadā',
  'repeat-count.question': 'Cik bieži klienti gada laikā pērk?',
  'repeat-count.source': 'Iepriekšējo kohortu parastās robežas.',
  'repeat-count.sentence':
    'Pasūtījumu skaits uz vienu klientu pirmajā gadā vidēji ir {value} ({low} – {high}, {n, plural, zero {# klientu} one {# klients} other {# klienti}}), un tas ir zem agrāko gadu ierastajām robežām.',
  'repeat-count.good':
    'Pasūtījumu skaits uz vienu klientu pirmajā gadā vidēji ir {value} ({low} – {high}, {n, plural, zero {# klientu} one {# klients} other {# klienti}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur viņus aicina atpakaļ.',

  'bad-experience-count.name': 'Klienti ar vairākkārtēju sliktu pieredzi',
  'bad-experience-count.question': 'Kuriem klientiem slikta pieredze bijusi vairākkārt?',
  'bad-experience-count.source': 'Saraksts, kam zvanīt; informācija bez mērķa.',
  'bad-experience-count.sentence':
    'Vairākas sliktas saziņas reizes gada laikā bijušas {breaches, plural, zero {# aktīviem klientiem} one {# aktīvam klientam} other {# aktīviem klientiem}} (pavisam aktīvi klienti: {n, number}).',

  'cac.name': 'Klienta iegūšanas izmaksas',
  'cac.question': 'Cik maksā iegūt klientu?',
  'cac.source': 'Iepriekšējo periodu parastās robežas.',
  'cac.sentence':
    'Viena klienta iegūšana maksāja {value} ({low} – {high}, {n, plural, zero {# ierakstu} one {# ieraksts} other {# ieraksti}}), un tas ir virs agrāko periodu ierastajām robežām.',
  'cac.good':
    'Viena klienta iegūšana maksāja {value} ({low} – {high}, {n, plural, zero {# ierakstu} one {# ieraksts} other {# ieraksti}}), izteikti mazāk nekā citur: noskaidrojiet, kur aiziet nauda.',

  'crc.name': 'Klienta noturēšanas izmaksas',
  'crc.question': 'Cik maksā noturēt klientu?',
  'crc.source': 'Noturēt klientu parasti izmaksā mazāk nekā iegūt; informācija bez mērķa.',
  'crc.sentence':
    'Viena klienta noturēšana gadā maksāja {value} ({low} – {high}, {n, plural, zero {# ierakstu} one {# ieraksts} other {# ieraksti}}).',

  'clv-cac.name': 'Klienta vērtība pret izmaksām',
  'clv-cac.question': 'Vai klients atmaksā to, cik maksāja viņu iegūt?',
  'clv-cac.source': 'Trīskāršas izmaksas ir īkšķa likums; vērtība ir scenāriju intervāls, nevis prognoze.',
  'clv-cac.sentence':
    'Klienta vērtība gadu gaitā pret viņa iegūšanas izmaksām ir {value} ({low} – {high}, no sliktākā scenārija līdz labākajam, {n, plural, zero {# klientu} one {# klients} other {# klienti}}); standarts ir vismaz {target}.',

  'referral-share.name': 'Klienti pēc ieteikuma',
  'referral-share.question': 'Vai klienti atved savus draugus?',
  'referral-share.source': 'Iepriekšējo periodu parastās robežas.',
  'referral-share.sentence':
    'Pēc cita ieteikuma atnāca {value} jauno klientu ({low} – {high}, {n, plural, zero {# jaunu klientu} one {# jauns klients} other {# jauni klienti}}), un tas ir zem agrāko periodu ierastajām robežām.',
  'referral-share.good':
    'Pēc cita ieteikuma atnāca {value} jauno klientu ({low} – {high}, {n, plural, zero {# jaunu klientu} one {# jauns klients} other {# jauni klienti}}), izteikti vairāk nekā citur: noskaidrojiet, ko cilvēki cits citam stāsta.',

  'budget-balance.name': 'Budžets esošajiem klientiem',
  'budget-balance.question': 'Cik liela budžeta daļa tiek esošajiem klientiem?',
  'budget-balance.source': 'Katra organizācija nosaka savu līdzsvaru; līdz tam tā ir informācija.',
  'budget-balance.sentence':
    'Klientu noturēšanai tika {value} no budžeta, kas paredzēts klientu iegūšanai un noturēšanai ({low} – {high}, {n, plural, zero {# ierakstu} one {# ieraksts} other {# ieraksti}}).',

  'advice.listen-to-leavers':
    'Piezvaniet desmit šīs grupas klientiem, kas aizgāja, un pajautājiet, ko viņi izmanto tagad un kā pietrūka. Pirms piedāvājat atlaides, apskatiet viņu pirmos trīs mēnešus: savlaicīga otrā saruna ir lētāka nekā atgūt viņus atpakaļ.',
  'advice.invite-back':
    'Apskatiet, kas notiek pēc pirmā pirkuma: vai ir pateicība, iemesls atgriezties, datums? Uzaiciniet klientus, kas pirmo reizi pirka pirms apmēram diviem mēnešiem, sākumā tikai pusi, un, pirms aicināt visus, salīdziniet abas puses.',
  'advice.reach-out':
    'Divu dienu laikā piezvaniet šiem klientiem, vispirms tiem, kuriem ir kas neatrisināts. Atvainojieties, novediet to līdz galam, nosauciet vienu cilvēku, pie kura vērsties, un pēc pusgada apskatiet viņus vēlreiz.',
  'advice.compare-sources':
    'Sadaliet izdevumus pa avotiem un salīdziniet ar klientiem, ko katrs avots atvedis un kas palikuši. Pirms tērējat vairāk citur, uz mēnesi apturiet dārgāko avotu.',
  'advice.thank-for-referrals':
    'Jautājiet jaunajiem klientiem, kā viņi par jums uzzināja, un pateicieties tiem, kas viņus atsūtīja. Sāciet tur, kur apmierinātība ir visaugstākā: cilvēki iesaka to, kas viņiem patīk, nevis to, par ko maksā.',

  'excluded.first-year-runs': 'Viņu pirmais gads vēl nav beidzies',
  'excluded.source-unknown': 'Nav zināms, kā viņi atnāca',

  'setting.lost-after.name': 'Zaudēts pēc',
  'setting.lost-after.doc': 'Laiks bez pasūtījuma, pēc kura klients bez līguma skaitās zaudēts.',
  'setting.look-back.name': 'Atskats',
  'setting.look-back.doc': 'Cik tālā pagātnē skaita sliktās saziņas reizes un cik nesen klientam jābūt pirkušam, lai viņš būtu aktīvs.',
  'setting.bad-contacts.name': 'Sliktas saziņas reizes',
  'setting.bad-contacts.doc': 'Slikto saziņas reižu skaits, no kura klients ir sarakstā.',
  'setting.low-score.name': 'Zems vērtējums',
  'setting.low-score.doc': 'Skalas daļa no apakšas, kurā aptaujas atbilde ir slikta: 2 no 5 ir 0,25.',
  'setting.cost-year.name': 'Izmaksu posms',
  'setting.cost-year.doc': 'Cik tālā pagātnē saskaita klientu noturēšanas izmaksas.',
  'setting.discount.name': 'Diskonta likme',
  'setting.discount.doc': 'Par kādu daļu nauda pēc gada ir mazāk vērta.',
  'setting.discount-doubt.name': 'Diskonta nedrošība',
  'setting.discount-doubt.doc': 'Par cik šī likme var kļūdīties uz abām pusēm; tas nosaka scenāriju amplitūdu.',
  'setting.years.name': 'Gadi',
  'setting.years.doc': 'Par cik gadiem saskaita klienta vērtību, pirmo ieskaitot.',
};
