import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Vienkārša atgriešana',
  'principle.question': 'Vai klienti var viegli atgriezt preci un laikus saņemt naudu?',

  'refund-14-days.name': 'Naudas atmaksa četrpadsmit dienās',
  'refund-14-days.question': 'Vai atmaksājam naudu likumā noteiktajā termiņā?',
  'refund-14-days.source':
    'Direktīva 2011/83/ES, 13. pants: četrpadsmit dienu laikā no paziņojuma par atteikumu. † Tirgotājs drīkst sagaidīt preci; pārbaudiet to savai valstij.',
  'refund-14-days.sentence':
    'Nauda atmaksāta par vēlu vai joprojām nav atmaksāta {breaches, plural, zero {# atteikuma tiesību izmantošanas gadījumos} one {# atteikuma tiesību izmantošanas gadījumā} other {# atteikuma tiesību izmantošanas gadījumos}} (kopā jāatmaksā: {n, number}); standarts ir {target}.',

  'time.name': 'Laiks līdz naudas atmaksai',
  'time.question': 'Cik ilgi klienti gaida naudu?',
  'time.source': 'Deviņas atmaksas no desmit izmaksā desmit dienu laikā.',
  'time.sentence':
    'Deviņas no desmit atmaksām veiktas šādā laikā pēc pieprasījuma: {value} ({low} – {high}, {n, plural, zero {# atgriešanas gadījumu} one {# atgriešanas gadījums} other {# atgriešanas gadījumi}}); standarts ir ne vairāk kā {target}.',

  'contacts-a-return.name': 'Saziņas reizes uz vienu atgriešanu',
  'contacts-a-return.question': 'Cik reižu klientiem jāsazinās ar mums vienas atgriešanas dēļ?',
  'contacts-a-return.source': 'Saziņa vajadzīga ne vairāk kā vienam atgriešanas gadījumam no diviem.',
  'contacts-a-return.sentence':
    'Saziņas reižu skaits uz vienu atgriešanu vidēji bija {value} ({low} – {high}); standarts ir ne vairāk kā {target}.',

  'steps.name': 'Atgriešanas soļi',
  'steps.question': 'Cik soļu klientam jāveic, lai preci atgrieztu?',
  'steps.source': 'Deviņiem atgriešanas gadījumiem no desmit ir ne vairāk kā trīs soļi.',
  'steps.sentence':
    'Deviņos no desmit gadījumiem atgriešanas soļu skaits nepārsniedza {value} ({low} – {high}, {n, plural, zero {# atgriešanas gadījumu} one {# atgriešanas gadījums} other {# atgriešanas gadījumi}}); standarts ir ne vairāk kā {target}.',

  'rate.name': 'Atgrieztās vienības',
  'rate.question': 'Vai produktus atgriež biežāk nekā parasti un kurus?',
  'rate.source': 'Iepriekšējo periodu parastās robežas.',
  'rate.sentence':
    'Klienti atgrieza {value} pārdoto vienību ({low} – {high}), un tas ir ārpus agrāko periodu ierastajām robežām.',

  'rejected.name': 'Atteikumi bez pamatojuma',
  'rejected.question': 'Vai katru atteikumu pamatojam rakstiski?',
  'rejected.source': 'Nevienam neatsaka bez rakstiska pamatojuma.',
  'rejected.sentence':
    'Bez rakstiska pamatojuma {breaches, plural, zero {noraidīti # atgriešanas gadījumi} one {noraidīts # atgriešanas gadījums} other {noraidīti # atgriešanas gadījumi}} (noraidīto kopā: {n, number}); standarts ir {target}.',

  'rejected-share.name': 'Noraidītie atgriešanas gadījumi',
  'rejected-share.question': 'Vai noraidām vairāk atgriešanas gadījumu nekā parasti?',
  'rejected-share.source': 'Iepriekšējo periodu parastās robežas.',
  'rejected-share.sentence':
    'Noraidījām {value} no izlemtajiem atgriešanas gadījumiem ({low} – {high}, {n, plural, zero {# atgriešanas gadījumu} one {# atgriešanas gadījums} other {# atgriešanas gadījumi}}), un tas ir ārpus agrāko periodu ierastajām robežām.',

  'csat.name': 'Apmierinātība pēc atgriešanas',
  'csat.question': 'Vai klienti ir apmierināti arī pēc preces atgriešanas?',
  'csat.source': 'Trīs klienti no četriem ir apmierināti pēc atgriešanas.',
  'csat.sentence':
    'Pēc preces atgriešanas apmierināti bija {value} klientu ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}); standarts ir vismaz {target}.',

  'repeat-buyer.name': 'Atkārtots pirkums pēc atgriešanas',
  'repeat-buyer.question': 'Vai klienti, kuri kaut ko atgriezuši, pērk vēlreiz?',
  'repeat-buyer.source': 'Informācija bez mērķa: iet roku rokā, bet neko nepierāda.',
  'repeat-buyer.sentence':
    'Atkārtota pirkuma biežuma starpība starp tiem, kuri kaut ko atgriezuši, un līdzīgiem klientiem ir {value} pp ({low} – {high}).',

  'advice.pay-today':
    'Nokavētās summas izmaksājiet jau šodien un katram klientam pasakiet datumu. Pēc tam skatieties, uz kuru soli nauda gaida, parasti tā ir pārbaude noliktavā vai apstiprinājums, un mazas summas laidiet cauri bez tā.',
  'advice.shorten-the-return':
    'Atgrieziet kaut ko paši un pierakstiet katru soli un katru jautājumu, ko nācās uzdot. Atceliet veidlapu, kas prasa jau zināmo, ielieciet uzlīmi sūtījumā un paši paziņojiet, kad prece saņemta un kad nauda tiks nosūtīta.',
  'advice.find-the-reason':
    'Sadaliet atgriešanas gadījumus pēc produkta un iemesla un izlasiet divdesmit komentārus. Ja viens produkts izceļas, vispirms pārbaudiet tā attēlu, aprakstu un izmērus tīmekļa vietnē.',
  'advice.explain-refusals':
    'Uzrakstiet uzskaitītajiem klientiem pamatojumu un to, ko viņi tagad var darīt. Pēc tam dodiet lēmējiem trīs gatavus teikumus parastajiem gadījumiem un mēnesi lieciet katru atteikumu apskatīt vēl otram cilvēkam.',

  'excluded.pending': 'Vēl nav atmaksāts, bet termiņš nav beidzies',
  'excluded.too-recent': 'Pārāk nesen, lai varētu vērtēt',
  'excluded.order-unknown': 'Nav zināms, uz kuru pasūtījumu attiecas',
  'excluded.cancelled': 'Atcelti pasūtījumi',

  'setting.refund-within.name': 'Atmaksāt laikā',
  'setting.refund-within.doc': 'Laiks pēc paziņojuma dienas, kurā likums prasa atdot naudu.',
  'setting.contact-within.name': 'Saziņa par atgriešanu laikā',
  'setting.contact-within.doc': 'Laiks pēc atgriešanas pieprasījuma, kurā saziņa par tās pasūtījumu pieder pie tās.',
};
