import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Udržení zákazníků',
  'principle.question': 'Zůstávají zákazníci a vracejí se, a kolik stojí je udržet a získat?',

  'cohort.name': 'Zákazníci, kteří zůstávají',
  'cohort.question': 'Zůstávají zákazníci?',
  'cohort.source': 'Obvyklé rozmezí dřívějších ročníků.',
  'cohort.sentence':
    '{value} zákazníků, kteří přišli před rokem, tu stále je ({low} – {high}, {n, plural, one {# zákazník} few {# zákazníci} many {# zákazníka} other {# zákazníků}}), pod obvyklým rozmezím dřívějších ročníků.',
  'cohort.good':
    '{value} zákazníků, kteří přišli před rokem, tu stále je ({low} – {high}, {n, plural, one {# zákazník} few {# zákazníci} many {# zákazníka} other {# zákazníků}}), zřetelně více než jinde: zjistěte, jak tu probíhají první měsíce.',

  'repeat-rate.name': 'Zákazníci, kteří se vracejí',
  'repeat-rate.question': 'Vracejí se zákazníci?',
  'repeat-rate.source': 'Obvyklé rozmezí dřívějších ročníků.',
  'repeat-rate.sentence':
    '{value} zákazníků nakoupilo znovu do roka od prvního nákupu ({low} – {high}, {n, plural, one {# zákazník} few {# zákazníci} many {# zákazníka} other {# zákazníků}}), pod obvyklým rozmezím dřívějších ročníků.',
  'repeat-rate.good':
    '{value} zákazníků nakoupilo znovu do roka od prvního nákupu ({low} – {high}, {n, plural, one {# zákazník} few {# zákazníci} many {# zákazníka} other {# zákazníků}}), zřetelně více než jinde: zjistěte, jak je tu zvou zpět.',

  'repeat-count.name': 'Objednávky v prvním roce',
  'repeat-count.question': 'Jak často zákazníci za rok nakupují?',
  'repeat-count.source': 'Obvyklé rozmezí dřívějších ročníků.',
  'repeat-count.sentence':
    'Počet objednávek na zákazníka v prvním roce je průměrně {value} ({low} – {high}, {n, plural, one {# zákazník} few {# zákazníci} many {# zákazníka} other {# zákazníků}}), pod obvyklým rozmezím dřívějších ročníků.',
  'repeat-count.good':
    'Počet objednávek na zákazníka v prvním roce je průměrně {value} ({low} – {high}, {n, plural, one {# zákazník} few {# zákazníci} many {# zákazníka} other {# zákazníků}}), zřetelně více než jinde: zjistěte, jak je tu zvou zpět.',

  'bad-experience-count.name': 'Zákazníci s několika špatnými zkušenostmi',
  'bad-experience-count.question': 'Kteří zákazníci měli několik špatných zkušeností?',
  'bad-experience-count.source': 'Seznam těch, komu zavolat; informace bez cíle.',
  'bad-experience-count.sentence':
    'Několik špatných kontaktů během roku {breaches, plural, one {měl # aktivní zákazník} few {měli # aktivní zákazníci} many {mělo # aktivního zákazníka} other {mělo # aktivních zákazníků}} (aktivní zákazníci celkem: {n, number}).',

  'cac.name': 'Náklady na získání zákazníka',
  'cac.question': 'Kolik stojí získat zákazníka?',
  'cac.source': 'Obvyklé rozmezí dřívějších období.',
  'cac.sentence':
    'Získání zákazníka stálo {value} ({low} – {high}, {n, plural, one {# záznam} few {# záznamy} many {# záznamu} other {# záznamů}}), nad obvyklým rozmezím dřívějších období.',
  'cac.good':
    'Získání zákazníka stálo {value} ({low} – {high}, {n, plural, one {# záznam} few {# záznamy} many {# záznamu} other {# záznamů}}), zřetelně méně než jinde: zjistěte, kam peníze jdou.',

  'crc.name': 'Náklady na udržení zákazníka',
  'crc.question': 'Kolik stojí udržet zákazníka?',
  'crc.source': 'Udržet zákazníka má stát méně než ho získat; informace bez cíle.',
  'crc.sentence':
    'Udržení zákazníka stálo za rok {value} ({low} – {high}, {n, plural, one {# záznam} few {# záznamy} many {# záznamu} other {# záznamů}}).',

  'clv-cac.name': 'Hodnota zákazníka vůči nákladům',
  'clv-cac.question': 'Vrátí zákazník to, co stálo jeho získání?',
  'clv-cac.source': 'Trojnásobek toho, co stál, je pravidlo od oka; hodnota je rozpětí scénářů, ne předpověď.',
  'clv-cac.sentence':
    'Hodnota zákazníka za celé roky vůči nákladům na jeho získání je {value} ({low} – {high}, od nejhoršího scénáře po nejlepší, {n, plural, one {# zákazník} few {# zákazníci} many {# zákazníka} other {# zákazníků}}); standard je nejméně {target}.',

  'referral-share.name': 'Zákazníci na doporučení',
  'referral-share.question': 'Přivádějí zákazníci své přátele?',
  'referral-share.source': 'Obvyklé rozmezí dřívějších období.',
  'referral-share.sentence':
    '{value} nových zákazníků přišlo na doporučení ({low} – {high}, {n, plural, one {# nový zákazník} few {# noví zákazníci} many {# nového zákazníka} other {# nových zákazníků}}), pod obvyklým rozmezím dřívějších období.',
  'referral-share.good':
    '{value} nových zákazníků přišlo na doporučení ({low} – {high}, {n, plural, one {# nový zákazník} few {# noví zákazníci} many {# nového zákazníka} other {# nových zákazníků}}), zřetelně více než jinde: zjistěte, co si lidé říkají.',

  'budget-balance.name': 'Rozpočet pro stávající zákazníky',
  'budget-balance.question': 'Jak velká část rozpočtu jde na zákazníky, které už máme?',
  'budget-balance.source': 'Každá organizace si určí vlastní poměr; do té doby jde o informaci.',
  'budget-balance.sentence':
    '{value} rozpočtu na získání a udržení zákazníků šlo na jejich udržení ({low} – {high}, {n, plural, one {# záznam} few {# záznamy} many {# záznamu} other {# záznamů}}).',

  'advice.listen-to-leavers':
    'Zavolejte deseti zákazníkům tohoto ročníku, kteří odešli, a zeptejte se, co používají teď a co jim chybělo. Dřív než nabídnete slevy, podívejte se na jejich první tři měsíce: včasný druhý kontakt je levnější než získávat je zpět.',
  'advice.invite-back':
    'Podívejte se, co následuje po prvním nákupu: poděkování, důvod k návratu, termín? Pozvěte zákazníky, kteří poprvé nakoupili asi před dvěma měsíci, zpočátku jen polovinu, a než pozvete všechny, obě poloviny porovnejte.',
  'advice.reach-out':
    'Zavolejte těmto zákazníkům do dvou dnů, nejdřív těm, kteří mají něco otevřeného. Omluvte se, dořešte to, dejte jim jedno jméno, na které se mohou obrátit, a za půl roku se k nim vraťte.',
  'advice.compare-sources':
    'Rozdělte výdaje podle zdroje a porovnejte je se zákazníky, které zdroj přivedl a kteří zůstali. Než přidáte jinde, pozastavte na měsíc nejdražší zdroj.',
  'advice.thank-for-referrals':
    'Ptejte se nových zákazníků, jak se o vás dozvěděli, a poděkujte těm, kdo je poslali. Začněte tam, kde je spokojenost nejvyšší: lidé doporučují to, co mají rádi, ne to, za co je odměna.',

  'excluded.first-year-runs': 'Jejich první rok ještě neskončil',
  'excluded.source-unknown': 'Není známo, jak přišli',

  'setting.lost-after.name': 'Ztracený po',
  'setting.lost-after.doc': 'Doba bez objednávky, po které se zákazník bez smlouvy počítá za ztraceného.',
  'setting.look-back.name': 'Pohled zpět',
  'setting.look-back.doc': 'Jak daleko zpět se počítají špatné kontakty a jak nedávno musel zákazník nakoupit, aby byl aktivní.',
  'setting.bad-contacts.name': 'Špatné kontakty',
  'setting.bad-contacts.doc': 'Počet špatných kontaktů, od kterého zákazník patří na seznam.',
  'setting.low-score.name': 'Nízká známka',
  'setting.low-score.doc': 'Část stupnice odspodu, ve které je odpověď v průzkumu špatná: 2 z 5 je 0,25.',
  'setting.cost-year.name': 'Období nákladů',
  'setting.cost-year.doc': 'Jak daleko zpět se sčítají náklady na udržení zákazníků.',
  'setting.discount.name': 'Diskontní sazba',
  'setting.discount.doc': 'O jaký podíl mají peníze za rok menší hodnotu.',
  'setting.discount-doubt.name': 'Nejistota diskontu',
  'setting.discount-doubt.doc': 'O kolik může být ta sazba na obě strany mimo; určuje rozpětí scénářů.',
  'setting.years.name': 'Roky',
  'setting.years.doc': 'Za kolik let se hodnota zákazníka sčítá, včetně prvního.',
};
