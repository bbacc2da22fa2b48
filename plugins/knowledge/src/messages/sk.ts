import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Znalosti a presnosť',
  'principle.question': 'Poznáme svoje produkty a je to, čo hovoríme, správne?',

  'accuracy.name': 'Správne odpovede',
  'accuracy.question': 'Sú naše odpovede správne a úplné?',
  'accuracy.source': 'Presné a užitočné informácie: najviac tri odpovede zo sta sú chybné alebo neúplné.',
  'accuracy.sentence':
    'Správnosť vyhovela v {value} hodnotení ({low} – {high}, {n, plural, one {# hodnotenie} few {# hodnotenia} many {# hodnotenia} other {# hodnotení}}); štandard je {target}.',
  'accuracy.good':
    'Správnosť vyhovela v {value} hodnotení ({low} – {high}, {n, plural, one {# hodnotenie} few {# hodnotenia} many {# hodnotenia} other {# hodnotení}}), zreteľne viac než inde: zistite, kde si tu ľudia veci overujú.',

  'wrong-information-cause.name': 'Kontakty pre chybné informácie',
  'wrong-information-cause.question':
    'Koľko kontaktov má príčinu v chybných alebo chýbajúcich informáciách?',
  'wrong-information-cause.source': 'Pre chybnú alebo chýbajúcu informáciu vznikajú najviac dva kontakty zo sta.',
  'wrong-information-cause.sentence':
    '{value} kontaktov so známou príčinou spôsobili chybné alebo chýbajúce informácie ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktov}}); štandard je najviac {target}.',
  'wrong-information-cause.good':
    '{value} kontaktov so známou príčinou spôsobili chybné alebo chýbajúce informácie ({low} – {high}, {n, plural, one {# kontakt} few {# kontakty} many {# kontaktu} other {# kontaktov}}), zreteľne menej než inde: zistite, kto tu udržiava texty v poriadku.',

  'quiz.name': 'Produktové testy',
  'quiz.question': 'Pozná tím produkty?',
  'quiz.source': 'Polovica tímu dosiahne v teste znalosti výrobkov 85 bodov zo 100.',
  'quiz.sentence':
    'Polovica tímu dosahuje v produktových testoch zo 100 bodov najmenej {value} ({low} – {high}, {n, plural, one {# výsledok testu} few {# výsledky testov} many {# výsledku testu} other {# výsledkov testov}}); štandard je {target}.',
  'quiz.good':
    'Polovica tímu dosahuje v produktových testoch zo 100 bodov najmenej {value} ({low} – {high}, {n, plural, one {# výsledok testu} few {# výsledky testov} many {# výsledku testu} other {# výsledkov testov}}), zreteľne lepšie než inde: opýtajte sa tímu, ako sa učí.',

  'articles-fresh.name': 'Aktuálne články',
  'articles-fresh.question': 'Sú články, ktoré ľudia čítajú, aktuálne?',
  'articles-fresh.source': 'Devätnásť čítaní z dvadsiatich pripadá na článok revidovaný v poslednom polroku.',
  'articles-fresh.sentence':
    '{value} prečítaní pripadlo na nedávno overené články ({low} – {high}, {n, plural, one {# prečítanie} few {# prečítania} many {# prečítania} other {# prečítaní}}); štandard je {target}.',
  'articles-fresh.good':
    '{value} prečítaní pripadlo na nedávno overené články ({low} – {high}, {n, plural, one {# prečítanie} few {# prečítania} many {# prečítania} other {# prečítaní}}), zreteľne viac než inde: zistite, kto sa tu o články stará.',

  'article-gap.name': 'Časté témy bez článku',
  'article-gap.question': 'Na ktoré časté otázky sa nedá prečítať odpoveď?',
  'article-gap.source': 'Každá z dvadsiatich najčastejších tém má článok vo všetkých jazykoch zákazníkov.',
  'article-gap.sentence':
    '{breaches, plural, one {# častej téme chýba článok} few {# častým témam chýba článok} many {# častej témy chýba článok} other {# častým témam chýba článok}} v niektorom jazyku zákazníkov (posudzovaných tém: {n, number}); štandard je {target}.',

  'escalated-for-answer.name': 'Odovzdané len pre odpoveď',
  'escalated-for-answer.question': 'Dokáže prvá línia odpovedať sama?',
  'escalated-for-answer.source': 'Len pre informáciu ide na vyššiu úroveň najviac jeden prípad z desiatich.',
  'escalated-for-answer.sentence':
    '{value} prípadov išlo o stupeň vyššie len pre informáciu ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}); štandard je najviac {target}.',
  'escalated-for-answer.good':
    '{value} prípadov išlo o stupeň vyššie len pre informáciu ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}), zreteľne menej než inde: zistite, kde si tu ľudia veci dohľadajú.',

  'advice.correct-the-wrong-answer':
    'Roztrieďte nevyhovujúce hodnotenia podľa témy a nájdite text, z ktorého chybná odpoveď pochádza. Najprv opravte ten, potom informujte všetky zmeny a ozvite sa zákazníkom, ktorí chybnú odpoveď dostali.',
  'advice.correct-at-the-source':
    'Nájdite stránku, štítok alebo list, odkiaľ chybná informácia pochádza, a opravte ju tam; lepšie odpovedanie pomôže len tým, čo sa opýtajú. Určte, kto za text zodpovedá, a po šesťdesiatich prípadoch ich spočítajte znova.',
  'advice.teach-one-product':
    'Pozrite sa, na ktoré otázky väčšina neodpovedala správne, a najprv overte, že je v poriadku materiál. Potom každý týždeň venujte pol hodiny jednému produktu, ktorý budete mať v rukách; nech to vedie niekto z tímu.',
  'advice.review-most-read':
    'Vezmite desať najčítanejších článkov po termíne a overte ich tento týždeň: pripadá na ne väčšina čítaní. Potom ku každému pripíšte meno a polročnú pripomienku.',
  'advice.write-missing-article':
    'Napíšte článok k prvej téme v zozname podľa najlepšej odpovede, aká na ňu kedy odišla, a nechajte ho preložiť niekým, kto v tom jazyku zákazníkom odpovedá. Jeden týždenne stačí.',
  'advice.bring-the-answer-down':
    'Spíšte, na čo sa tento mesiac pýtalo o stupeň vyššie, a desať najčastejších odpovedí dajte tam, kam sa prvá línia pozerá najskôr. Kto odpovie dvakrát to isté, tretíkrát to zapíše.',

  'excluded.not-applicable': 'Kategória sa neuplatnila',

  'setting.wrong-information.name': 'Chybné informácie',
  'setting.wrong-information.doc': 'Kódy príčin, ktoré znamenajú chybnú alebo chýbajúcu informáciu.',
  'setting.fresh-for.name': 'Aktuálny počas',
  'setting.fresh-for.doc': 'Čas, počas ktorého sa článok po preskúmaní počíta za aktuálny.',
  'setting.languages.name': 'Jazyky',
  'setting.languages.doc': 'Jazyky, v ktorých sa zákazníci obsluhujú, ako kódy ISO 639.',
  'setting.top-topics.name': 'Najčastejšie témy',
  'setting.top-topics.doc': 'Koľko z najčastejších tém má mať článok.',
  'setting.answer-reasons.name': 'Dôvody pre odpoveď',
  'setting.answer-reasons.doc': 'Kódy dôvodov odovzdania, ku ktorým došlo len pre odpoveď.',
};
