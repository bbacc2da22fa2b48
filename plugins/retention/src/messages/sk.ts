import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Udržanie zákazníkov',
  'principle.question': 'Zostávajú zákazníci a vracajú sa, a koľko stojí udržať ich a získať?',

  'cohort.name': 'Zákazníci, ktorí zostávajú',
  'cohort.question': 'Zostávajú zákazníci?',
  'cohort.source': 'Obvyklé rozpätie skorších ročníkov.',
  'cohort.sentence':
    '{value} zákazníkov, ktorí prišli pred rokom, tu stále je ({low} – {high}, {n, plural, one {# zákazník} few {# zákazníci} many {# zákazníka} other {# zákazníkov}}), pod obvyklým rozpätím skorších ročníkov.',
  'cohort.good':
    '{value} zákazníkov, ktorí prišli pred rokom, tu stále je ({low} – {high}, {n, plural, one {# zákazník} few {# zákazníci} many {# zákazníka} other {# zákazníkov}}), zreteľne viac než inde: zistite, ako tu prebiehajú prvé mesiace.',

  'repeat-rate.name': 'Zákazníci, ktorí sa vracajú',
  'repeat-rate.question': 'Vracajú sa zákazníci?',
  'repeat-rate.source': 'Obvyklé rozpätie skorších ročníkov.',
  'repeat-rate.sentence':
    '{value} zákazníkov nakúpilo znova do roka od prvého nákupu ({low} – {high}, {n, plural, one {# zákazník} few {# zákazníci} many {# zákazníka} other {# zákazníkov}}), pod obvyklým rozpätím skorších ročníkov.',
  'repeat-rate.good':
    '{value} zákazníkov nakúpilo znova do roka od prvého nákupu ({low} – {high}, {n, plural, one {# zákazník} few {# zákazníci} many {# zákazníka} other {# zákazníkov}}), zreteľne viac než inde: zistite, ako ich tu pozývajú späť.',

  'repeat-count.name': 'Objednávky v prvom roku',
  'repeat-count.question': 'Ako často zákazníci za rok nakupujú?',
  'repeat-count.source': 'Obvyklé rozpätie skorších ročníkov.',
  'repeat-count.sentence':
    'Počet objednávok na zákazníka v prvom roku je priemerne {value} ({low} – {high}, {n, plural, one {# zákazník} few {# zákazníci} many {# zákazníka} other {# zákazníkov}}), pod obvyklým rozpätím skorších ročníkov.',
  'repeat-count.good':
    'Počet objednávok na zákazníka v prvom roku je priemerne {value} ({low} – {high}, {n, plural, one {# zákazník} few {# zákazníci} many {# zákazníka} other {# zákazníkov}}), zreteľne viac než inde: zistite, ako ich tu pozývajú späť.',

  'bad-experience-count.name': 'Zákazníci s viacerými zlými skúsenosťami',
  'bad-experience-count.question': 'Ktorí zákazníci mali viacero zlých skúseností?',
  'bad-experience-count.source': 'Zoznam tých, komu zavolať; informácia bez cieľa.',
  'bad-experience-count.sentence':
    'Viacero zlých kontaktov počas roka {breaches, plural, one {mal # aktívny zákazník} few {mali # aktívni zákazníci} many {malo # aktívneho zákazníka} other {malo # aktívnych zákazníkov}} (aktívnych zákazníkov spolu: {n, number}).',

  'cac.name': 'Náklady na získanie zákazníka',
  'cac.question': 'Koľko stojí získať zákazníka?',
  'cac.source': 'Obvyklé rozpätie skorších období.',
  'cac.sentence':
    'Získanie zákazníka stálo {value} ({low} – {high}, {n, plural, one {# záznam} few {# záznamy} many {# záznamu} other {# záznamov}}), nad obvyklým rozpätím skorších období.',
  'cac.good':
    'Získanie zákazníka stálo {value} ({low} – {high}, {n, plural, one {# záznam} few {# záznamy} many {# záznamu} other {# záznamov}}), zreteľne menej než inde: zistite, kam peniaze idú.',

  'crc.name': 'Náklady na udržanie zákazníka',
  'crc.question': 'Koľko stojí udržať zákazníka?',
  'crc.source': 'Udržať zákazníka má stáť menej než ho získať; informácia bez cieľa.',
  'crc.sentence':
    'Udržanie zákazníka stálo za rok {value} ({low} – {high}, {n, plural, one {# záznam} few {# záznamy} many {# záznamu} other {# záznamov}}).',

  'clv-cac.name': 'Hodnota zákazníka voči nákladom',
  'clv-cac.question': 'Vráti zákazník to, čo stálo jeho získanie?',
  'clv-cac.source': 'Trojnásobok toho, čo stál, je pravidlo od oka; hodnota je rozpätie scenárov, nie predpoveď.',
  'clv-cac.sentence':
    'Hodnota zákazníka za všetky roky voči nákladom na jeho získanie je {value} ({low} – {high}, od najhoršieho scenára po najlepší, {n, plural, one {# zákazník} few {# zákazníci} many {# zákazníka} other {# zákazníkov}}); štandard je najmenej {target}.',

  'referral-share.name': 'Zákazníci na odporúčanie',
  'referral-share.question': 'Privádzajú zákazníci svojich priateľov?',
  'referral-share.source': 'Obvyklé rozpätie skorších období.',
  'referral-share.sentence':
    '{value} nových zákazníkov prišlo na odporúčanie ({low} – {high}, {n, plural, one {# nový zákazník} few {# noví zákazníci} many {# nového zákazníka} other {# nových zákazníkov}}), pod obvyklým rozpätím skorších období.',
  'referral-share.good':
    '{value} nových zákazníkov prišlo na odporúčanie ({low} – {high}, {n, plural, one {# nový zákazník} few {# noví zákazníci} many {# nového zákazníka} other {# nových zákazníkov}}), zreteľne viac než inde: zistite, čo si ľudia hovoria.',

  'budget-balance.name': 'Rozpočet na súčasných zákazníkov',
  'budget-balance.question': 'Aká časť rozpočtu ide na zákazníkov, ktorých už máme?',
  'budget-balance.source': 'Každá organizácia si určí vlastný pomer; dovtedy ide o informáciu.',
  'budget-balance.sentence':
    '{value} rozpočtu na získanie a udržanie zákazníkov išlo na ich udržanie ({low} – {high}, {n, plural, one {# záznam} few {# záznamy} many {# záznamu} other {# záznamov}}).',

  'advice.listen-to-leavers':
    'Zavolajte desiatim zákazníkom tohto ročníka, ktorí odišli, a spýtajte sa, čo používajú teraz a čo im chýbalo. Skôr než ponúknete zľavy, pozrite sa na ich prvé tri mesiace: včasný druhý kontakt je lacnejší než získavať ich späť.',
  'advice.invite-back':
    'Pozrite sa, čo nasleduje po prvom nákupe: poďakovanie, dôvod na návrat, termín? Pozvite zákazníkov, ktorí prvýkrát nakúpili asi pred dvoma mesiacmi, spočiatku len polovicu, a skôr než pozvete všetkých, obe polovice porovnajte.',
  'advice.reach-out':
    'Zavolajte týmto zákazníkom do dvoch dní, najprv tým, ktorí majú niečo otvorené. Ospravedlňte sa, dotiahnite to, dajte im jedno meno, na ktoré sa môžu obrátiť, a o pol roka sa k nim vráťte.',
  'advice.compare-sources':
    'Rozdeľte výdavky podľa zdroja a porovnajte ich so zákazníkmi, ktorých zdroj priviedol a ktorí zostali. Skôr než pridáte inde, pozastavte na mesiac najdrahší zdroj.',
  'advice.thank-for-referrals':
    'Pýtajte sa nových zákazníkov, ako sa o vás dozvedeli, a poďakujte tým, ktorí ich poslali. Začnite tam, kde je spokojnosť najvyššia: ľudia odporúčajú to, čo majú radi, nie to, za čo je odmena.',

  'excluded.first-year-runs': 'Ich prvý rok sa ešte neskončil',
  'excluded.source-unknown': 'Nie je známe, ako prišli',

  'setting.lost-after.name': 'Stratený po',
  'setting.lost-after.doc': 'Čas bez objednávky, po ktorom sa zákazník bez zmluvy počíta za strateného.',
  'setting.look-back.name': 'Pohľad späť',
  'setting.look-back.doc': 'Ako ďaleko späť sa počítajú zlé kontakty a ako nedávno musel zákazník nakúpiť, aby bol aktívny.',
  'setting.bad-contacts.name': 'Zlé kontakty',
  'setting.bad-contacts.doc': 'Počet zlých kontaktov, od ktorého zákazník patrí na zoznam.',
  'setting.low-score.name': 'Nízka známka',
  'setting.low-score.doc': 'Časť stupnice odspodu, v ktorej je odpoveď v prieskume zlá: 2 z 5 je 0,25.',
  'setting.cost-year.name': 'Obdobie nákladov',
  'setting.cost-year.doc': 'Ako ďaleko späť sa sčítavajú náklady na udržanie zákazníkov.',
  'setting.discount.name': 'Diskontná sadzba',
  'setting.discount.doc': 'O aký podiel majú peniaze o rok menšiu hodnotu.',
  'setting.discount-doubt.name': 'Neistota diskontu',
  'setting.discount-doubt.doc': 'O koľko môže byť tá sadzba na obe strany mimo; určuje rozpätie scenárov.',
  'setting.years.name': 'Roky',
  'setting.years.doc': 'Za koľko rokov sa hodnota zákazníka sčítava, vrátane prvého.',
};
