import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Atvērti kanāli',
  'principle.question': 'Vai visi ceļi pie mums ir atvērti, apkalpoti un vienlīdz labi?',

  'coverage.name': 'Kanāli, ko klienti gaida',
  'coverage.question': 'Kurus kanālus klienti gaida, bet mēs nepiedāvājam?',
  'coverage.source': 'Atveriet visus saziņas kanālus: klātienē, pa tālruni un rakstiski.',
  'coverage.sentence':
    'Klientiem netiek {breaches, plural, zero {piedāvāti # gaidītu kanālu veidu} one {piedāvāts # gaidīts kanālu veids} other {piedāvāti # gaidīti kanālu veidi}} (pavisam gaidīti: {n, number}); standarts ir {target}.',

  'uptime.name': 'Kanāli, kas darbojas',
  'uptime.question': 'Vai mūsu kanāli darbojas tad, kad sakām, ka tie ir atvērti?',
  'uptime.source': 'Digitālie kanāli darbojas 99 pārbaudēs no 100.',
  'uptime.sentence':
    'Kanāls darbojās {value} pārbaudes mēģinājumu ({low} – {high}, {n, plural, zero {# mēģinājumu} one {# mēģinājums} other {# mēģinājumi}}); standarts ir {target}.',
  'uptime.good':
    'Kanāls darbojās {value} pārbaudes mēģinājumu ({low} – {high}, {n, plural, zero {# mēģinājumu} one {# mēģinājums} other {# mēģinājumi}}), izteikti biežāk nekā citur.',

  'answered.name': 'Atbildētā saziņa',
  'answered.question': 'Vai katra saziņas reize vispār saņem atbildi, lai kurā kanālā tā būtu?',
  'answered.source': 'Gandrīz uz katru saziņas reizi piecu darbdienu laikā atbild cilvēks.',
  'answered.sentence':
    'Cilvēka atbildi galu galā saņēma {value} saziņas reižu ({low} – {high}, {n, plural, zero {# saziņas reižu} one {# saziņas reize} other {# saziņas reizes}}); standarts ir {target}.',
  'answered.good':
    'Cilvēka atbildi galu galā saņēma {value} saziņas reižu ({low} – {high}, {n, plural, zero {# saziņas reižu} one {# saziņas reize} other {# saziņas reizes}}), izteikti biežāk nekā citur: noskaidrojiet, kas un kā tur seko ienākošajam.',

  'parity.name': 'Kanālu līdzvērtība',
  'parity.question': 'Vai kāds kanāls ir otršķirīgs?',
  'parity.source': 'Ne vairāk kā desmit punktu starp labāko un sliktāko kanālu veidu, katru vērtējot pēc tā solītā laika.',
  'parity.sentence':
    'Labākais un sliktākais kanālu veids atšķiras ar to, cik bieži ievērots solītais atbildes laiks; atšķirība procentpunktos: {value} ({low} – {high}, {n, plural, zero {# kanālu veidu} one {# kanālu veids} other {# kanālu veidi}}); standarts ir ne vairāk kā {target}.',
  'parity.unit':
    'Pirmo atbildi šeit solītajā laikā saņēma {value} saziņas reižu ({low} – {high}, {n, plural, zero {# saziņas reižu} one {# saziņas reize} other {# saziņas reizes}}), pārējos kanālos {peers}.',
  'parity.good':
    'Pirmo atbildi šeit solītajā laikā saņēma {value} saziņas reižu ({low} – {high}, {n, plural, zero {# saziņas reižu} one {# saziņas reize} other {# saziņas reizes}}), pārējos kanālos {peers}: noskaidrojiet, ko varētu darīt arī tur.',

  'steps-to-contact.name': 'Soļi līdz cilvēkam',
  'steps-to-contact.question': 'Cik soļu vajag, lai atbildētu cilvēks?',
  'steps-to-contact.source': 'Samaziniet soļu skaitu, līdz klients sasniedz cilvēku; sākuma vērtība ir ne vairāk kā trīs.',
  'steps-to-contact.sentence':
    'Pārāk daudz soļu, līdz atbild cilvēks, ir {breaches, plural, zero {# kanālos} one {# kanālā} other {# kanālos}} (kanālu kopā: {n, number}); standarts ir {target}.',

  'linked.name': 'Zināmi klienti',
  'linked.question': 'Vai tas, kurš atbild, redz, kas ir klients un kas bijis iepriekš?',
  'linked.source': 'Viena sistēma, kas darbiniekam sniedz visu informāciju: deviņas saziņas reizes no desmit pieder zināmam klientam.',
  'linked.sentence':
    'Zināmam klientam pieder {value} saziņas reižu ({low} – {high}, {n, plural, zero {# saziņas reižu} one {# saziņas reize} other {# saziņas reizes}}); standarts ir {target}.',
  'linked.good':
    'Zināmam klientam pieder {value} saziņas reižu ({low} – {high}, {n, plural, zero {# saziņas reižu} one {# saziņas reize} other {# saziņas reizes}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur jautā.',

  'hours-fit.name': 'Piemērots darba laiks',
  'hours-fit.question': 'Vai esam uz vietas, kad klienti cenšas mūs sasniegt?',
  'hours-fit.source': 'Ārpus darba laika notiek ne vairāk kā piecpadsmit mēģinājumu no simta.',
  'hours-fit.sentence':
    'Ārpus darba laika bija {value} mēģinājumu mūs sasniegt ({low} – {high}, {n, plural, zero {# mēģinājumu} one {# mēģinājums} other {# mēģinājumi}}); standarts ir ne vairāk kā {target}.',
  'hours-fit.good':
    'Ārpus darba laika bija {value} mēģinājumu mūs sasniegt ({low} – {high}, {n, plural, zero {# mēģinājumu} one {# mēģinājums} other {# mēģinājumi}}), izteikti mazāk nekā citur: šis darba laiks ir piemērots.',

  'web-fresh.name': 'Aktuāla kontaktinformācija',
  'web-fresh.question': 'Vai publicētais darba laiks, tālruņi un adreses ir pareizi un aktuāli?',
  'web-fresh.source': 'Visu publicēto pārbauda vismaz reizi deviņdesmit dienās.',
  'web-fresh.sentence':
    'Publicētie dati pārāk sen nav pārbaudīti {breaches, plural, zero {# kanāliem} one {# kanālam} other {# kanāliem}} (kanālu kopā: {n, number}); standarts ir {target}.',

  'advice.open-missing-channel':
    'Pirms kaut ko atverat, pajautājiet desmit klientiem, kā viņi vislabprātāk ar jums sazinātos. Atveriet pa vienam kanālam, ar atbildīgo, publicētu darba laiku un aizvietotāju; ja klienti kanālu vairs negaida, svītrojiet to no gaidīto kanālu saraksta.',
  'advice.fix-failing-channel':
    'Apskatiet, kad bijušas neveiksmīgās pārbaudes: visas reizē ir darbības pārtraukums, izkaisītas – vāja vieta. Kamēr kanāls nedarbojas, paziņojiet par to klientiem tīmekļvietnē un panāciet, lai pēc divām neveiksmīgām pārbaudēm pēc kārtas kādam tiek piezvanīts.',
  'advice.own-or-close-channel':
    'Izlasiet vecākos neatbildētos kontaktus un atbildiet uz tiem. Tad uzticiet kanālu cilvēkam, kurš tajā ieskatās katru darba dienu, vai atklāti to slēdziet un pasakiet, kur rakstīt: kanāls, kurā neviens neatbild, ir sliktāks nekā neviens.',
  'advice.lift-weak-channel':
    'Vispirms apskatiet vājāko kanālu: kas tam seko, kad un ar kādiem rīkiem. Vai nu piešķiriet tam tik daudz cilvēku, lai tas ievērotu solīto laiku, vai soliet laiku, ko tas spēj ievērot, un pasakiet to klientiem, pirms viņi raksta.',
  'advice.shorten-the-way':
    'Paši izejiet ceļu ar klienta acīm un atmetiet soli, kas nevienam nepalīdz. Parasti sāk ar iespēju jau izvēlnes pirmajā līmenī izvēlēties cilvēku vai ar tālruņa numuru blakus veidlapai.',
  'advice.ask-for-identity':
    'Saziņas sākumā palūdziet vienu ziņu, pēc kuras klientu var atpazīt, piemēram, pasūtījuma numuru, bet pārējo lai sameklē rīks. Sāciet ar kanālu, kurā visbiežāk nav zināms, kas raksta vai zvana.',
  'advice.shift-opening-hours':
    'Apskatiet, kurās stundās ir mēģinājumi. Pārcelt vienu dienas stundu ir lētāk nekā to pievienot; kur tas nav iespējams, piedāvājiet atzvanīt un pasakiet, kad.',
  'advice.verify-published-data':
    'Jau šodien pārbaudiet uzskaitīto kanālu darba laiku, tālruņus un adreses tīmekļvietnē, kartēs un uz durvīm un pierakstiet datumu. Tad vienam cilvēkam iestatiet atgādinājumu reizi ceturksnī.',

  'excluded.pending': 'Vēl nav atbildēts, taču solītais laiks nav pagājis',
  'excluded.no-opening-hours': 'Vienībai nav darba laika, ar ko salīdzināt',
  'excluded.never-verified': 'Nav zināms, ka dati jebkad būtu pārbaudīti',

  'setting.expected-channels.name': 'Gaidītie kanāli',
  'setting.expected-channels.doc': 'Kanālu veidi, ko klienti gaida, nosaukti kā modelī.',
  'setting.answer-within.name': 'Atbildēt laikā',
  'setting.answer-within.doc': 'Darba laiks, pēc kura saziņa bez jebkādas atbildes skaitās nekad neatbildēta; piecas darba dienas pa astoņām stundām.',
  'setting.reply-within.name': 'Pirmā atbilde laikā',
  'setting.reply-within.doc': 'Darba laiks, kurā pirmoreiz atbild cilvēks, kanālos bez sava termiņa.',
  'setting.messaging-reply-within.name': 'Pirmā atbilde ziņās',
  'setting.messaging-reply-within.doc': 'Darba laiks, kurā cilvēks pirmoreiz atbild sociālajos tīklos un ziņapmaiņā.',
  'setting.chat-reply-within.name': 'Pirmā atbilde tērzēšanā',
  'setting.chat-reply-within.doc': 'Darba laiks, kurā cilvēks pirmoreiz atbild tērzēšanā.',
  'setting.most-steps.name': 'Lielākais soļu skaits',
  'setting.most-steps.doc': 'Klikšķi vai izvēlnes līmeņi, kas drīkst būt, pirms klients tiek pie cilvēka.',
  'setting.live-channels.name': 'Tiešie kanāli',
  'setting.live-channels.doc': 'Kanālu veidi, kuros klients gaida, līdz kāds atsauksies.',
  'setting.verified-within.name': 'Pārbaudīt atkārtoti pēc',
  'setting.verified-within.doc': 'Laiks, pēc kura publicētais darba laiks, tālruņi un adreses jāpārbauda vēlreiz.',
};
