import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Zināšanas un precizitāte',
  'principle.question': 'Vai pazīstam savus produktus un vai sakām pareizi?',

  'accuracy.name': 'Pareizas atbildes',
  'accuracy.question': 'Vai mūsu atbildes ir pareizas un pilnīgas?',
  'accuracy.source': 'Precīza un noderīga informācija: ne vairāk kā trīs atbildes no simta ir kļūdainas vai nepilnīgas.',
  'accuracy.sentence':
    '{value} precizitātes vērtējumu atbilda prasībām ({low} – {high}, {n, plural, zero {# vērtējumu} one {# vērtējums} other {# vērtējumi}}); standarts ir {target}.',
  'accuracy.good':
    '{value} precizitātes vērtējumu atbilda prasībām ({low} – {high}, {n, plural, zero {# vērtējumu} one {# vērtējums} other {# vērtējumi}}), izteikti vairāk nekā citur: noskaidrojiet, kur tur cilvēki meklē atbildes.',

  'wrong-information-cause.name': 'Saziņa nepareizas informācijas dēļ',
  'wrong-information-cause.question':
    'Cik saziņas reižu cēlonis ir nepareiza vai trūkstoša informācija?',
  'wrong-information-cause.source': 'Kļūdainas vai trūkstošas informācijas dēļ rodas ne vairāk kā divas saziņas reizes no simta.',
  'wrong-information-cause.sentence':
    '{value} saziņas reižu ar zināmu cēloni radusi nepareiza vai trūkstoša informācija ({low} – {high}, {n, plural, zero {# saziņas reižu} one {# saziņas reize} other {# saziņas reizes}}); standarts ir ne vairāk kā {target}.',
  'wrong-information-cause.good':
    '{value} saziņas reižu ar zināmu cēloni radusi nepareiza vai trūkstoša informācija ({low} – {high}, {n, plural, zero {# saziņas reižu} one {# saziņas reize} other {# saziņas reizes}}), izteikti mazāk nekā citur: noskaidrojiet, kas tur uztur tekstus kārtībā.',

  'quiz.name': 'Produktu testi',
  'quiz.question': 'Vai komanda pazīst produktus?',
  'quiz.source': 'Puse komandas produktu zināšanu pārbaudē sasniedz 85 punktus no 100.',
  'quiz.sentence':
    'Puse komandas produktu testos no 100 sasniedz vismaz {value} ({low} – {high}, {n, plural, zero {# testa rezultātu} one {# testa rezultāts} other {# testa rezultāti}}); standarts ir {target}.',
  'quiz.good':
    'Puse komandas produktu testos no 100 sasniedz vismaz {value} ({low} – {high}, {n, plural, zero {# testa rezultātu} one {# testa rezultāts} other {# testa rezultāti}}), izteikti labāk nekā citur: pajautājiet komandai, kā tā mācās.',

  'articles-fresh.name': 'Aktuāli raksti',
  'articles-fresh.question': 'Vai lasītie raksti ir aktuāli?',
  'articles-fresh.source': 'Deviņpadsmit lasījumi no divdesmit attiecas uz rakstu, kas pārskatīts pēdējā pusgadā.',
  'articles-fresh.sentence':
    '{value} lasījumu attiecās uz nesen pārskatītiem rakstiem ({low} – {high}, {n, plural, zero {# lasījumu} one {# lasījums} other {# lasījumi}}); standarts ir {target}.',
  'articles-fresh.good':
    '{value} lasījumu attiecās uz nesen pārskatītiem rakstiem ({low} – {high}, {n, plural, zero {# lasījumu} one {# lasījums} other {# lasījumi}}), izteikti vairāk nekā citur: noskaidrojiet, kurš tur rūpējas par rakstiem.',

  'article-gap.name': 'Bieži temati bez raksta',
  'article-gap.question': 'Uz kuriem biežiem jautājumiem nav izlasāmas atbildes?',
  'article-gap.source': 'Katrai no divdesmit biežākajām tēmām ir raksts visās klientu valodās.',
  'article-gap.sentence':
    '{breaches, plural, zero {# biežiem tematiem trūkst raksta} one {# biežam tematam trūkst raksta} other {# biežiem tematiem trūkst raksta}} kādā no klientu valodām (apskatīto tematu skaits: {n, number}); standarts ir {target}.',

  'escalated-for-answer.name': 'Nodots tikai atbildes dēļ',
  'escalated-for-answer.question': 'Vai pirmā līnija spēj atbildēt pati?',
  'escalated-for-answer.source': 'Tikai informācijas dēļ augstākā līmenī nodod ne vairāk kā vienu pieteikumu no desmit.',
  'escalated-for-answer.sentence':
    '{value} pieteikumu nodoti augstāk tikai informācijas dēļ ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}); standarts ir ne vairāk kā {target}.',
  'escalated-for-answer.good':
    '{value} pieteikumu nodoti augstāk tikai informācijas dēļ ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}), izteikti mazāk nekā citur: noskaidrojiet, kur tur cilvēki atrod atbildes.',

  'advice.correct-the-wrong-answer':
    'Sagrupējiet neatbilstošos vērtējumus pa tematiem un atrodiet tekstu, no kura nākusi nepareizā atbilde. Vispirms izlabojiet to, informējiet visas maiņas un sazinieties ar klientiem, kuriem atbildēts nepareizi.',
  'advice.correct-at-the-source':
    'Atrodiet lapu, etiķeti vai vēstuli, no kuras nāk nepareizā informācija, un labojiet to tur; labāka atbildēšana palīdz tikai tiem, kas jautā. Nosakiet teksta atbildīgo un pēc sešdesmit pieteikumiem saskaitiet vēlreiz.',
  'advice.teach-one-product':
    'Apskatiet, uz kuriem jautājumiem vairākums atbildēja nepareizi; vispirms pārliecinieties, ka mācību materiāls ir pareizs. Tad katru nedēļu pusstundu veltiet vienam produktam, turot to rokās; lai nodarbību vada kāds no komandas.',
  'advice.review-most-read':
    'Paņemiet desmit lasītākos nokavētos rakstus un pārskatiet tos šonedēļ: uz tiem attiecas lielākā daļa lasījumu. Tad katram pierakstiet atbildīgo un pusgada atgādinājumu.',
  'advice.write-missing-article':
    'Uzrakstiet rakstu par saraksta pirmo tematu pēc labākās jebkad dotās atbildes un uzticiet tulkojumu kādam, kurš šajā valodā atbild klientiem. Pietiek ar vienu nedēļā.',
  'advice.bring-the-answer-down':
    'Savāciet, ko šomēnes jautāja pakāpi augstāk, un desmit biežākās atbildes ielieciet tur, kur pirmā līnija skatās vispirms. Kas divreiz atbild vienu un to pašu, trešajā reizē to pieraksta.',

  'excluded.not-applicable': 'Kategorija nebija piemērojama',

  'setting.wrong-information.name': 'Kļūdaina informācija',
  'setting.wrong-information.doc': 'To cēloņu kodi, kas apzīmē kļūdainu vai trūkstošu informāciju.',
  'setting.fresh-for.name': 'Aktuāls laikā',
  'setting.fresh-for.doc': 'Laiks, cik ilgi raksts pēc pārskatīšanas skaitās aktuāls.',
  'setting.languages.name': 'Valodas',
  'setting.languages.doc': 'Valodas, kurās apkalpo klientus, kā ISO 639 kodi.',
  'setting.top-topics.name': 'Biežākie temati',
  'setting.top-topics.doc': 'Cik no biežākajiem tematiem jābūt rakstam.',
  'setting.answer-reasons.name': 'Iemesli atbildes dēļ',
  'setting.answer-reasons.doc': 'To nodošanas iemeslu kodi, kad lieta nodota tikai atbildes dēļ.',
};
