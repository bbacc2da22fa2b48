import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Vyriešenie na prvý raz',
  'principle.question': 'Riešime záležitosti na prvý raz a súhlasí s tým zákazník?',

  'rate.name': 'Vyriešené na prvý raz',
  'rate.question': 'Riešime záležitosti na prvý raz?',
  'rate.source': 'Okolo 70 % uvádzajú kontaktné centrá (SQM, Metric Sherpa, z druhej ruky); tie počítajú hovory, tu sa počítajú prípady.',
  'rate.sentence':
    '{value} vyriešených prípadov sa zaobišlo bez ďalšieho kontaktu ({low} – {high}, {n, plural, one {# vyriešený prípad} few {# vyriešené prípady} many {# vyriešeného prípadu} other {# vyriešených prípadov}}); štandard je {target}.',
  'rate.good':
    '{value} vyriešených prípadov sa zaobišlo bez ďalšieho kontaktu ({low} – {high}, {n, plural, one {# vyriešený prípad} few {# vyriešené prípady} many {# vyriešeného prípadu} other {# vyriešených prípadov}}), zreteľne viac než inde: zistite, na čo sa tu pýtajú pred uzavretím.',

  'voice.name': 'Vyriešené aj podľa zákazníkov',
  'voice.question': 'Súhlasí zákazník, že je vec vyriešená?',
  'voice.source': 'Traja zákazníci zo štyroch hovoria, že ich záležitosť je vyriešená.',
  'voice.sentence':
    '{value} opýtaných zákazníkov hovorí, že ich vec je vyriešená ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}); štandard je {target}.',
  'voice.good':
    '{value} opýtaných zákazníkov hovorí, že ich vec je vyriešená ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}), zreteľne viac než inde: zistite, ako sa o tom tu uisťujú.',

  'gap.name': 'Záznamy oproti zákazníkom',
  'gap.question': 'Lichotia nám naše záznamy?',
  'gap.source': 'Naše vlastné záznamy ukazujú najviac o desať bodov viac, než čo hovoria zákazníci.',
  'gap.sentence':
    'Naše záznamy o vyriešení na prvý raz sú o {value} p. b. nad tým, čo hovoria zákazníci ({low} – {high}, {n, plural, one {# prípad alebo odpoveď} few {# prípady a odpovede} many {# prípadu alebo odpovede} other {# prípadov a odpovedí}}); štandard je najviac {target}.',

  'reopen.name': 'Znovu otvorené prípady',
  'reopen.question': 'Koľko záležitostí treba znovu otvoriť?',
  'reopen.source': 'Znova sa otvorí najviac jeden vyriešený prípad z dvadsiatich.',
  'reopen.sentence':
    '{value} vyriešených prípadov sa muselo znovu otvoriť ({low} – {high}, {n, plural, one {# vyriešený prípad} few {# vyriešené prípady} many {# vyriešeného prípadu} other {# vyriešených prípadov}}); štandard je najviac {target}.',
  'reopen.good':
    '{value} vyriešených prípadov sa muselo znovu otvoriť ({low} – {high}, {n, plural, one {# vyriešený prípad} few {# vyriešené prípady} many {# vyriešeného prípadu} other {# vyriešených prípadov}}), zreteľne menej než inde: zistite, na čo sa tu pýtajú pred uzavretím.',

  'one-touch.name': 'Stačila jedna odpoveď',
  'one-touch.question': 'Stačí jedna odpoveď?',
  'one-touch.source': 'Obvyklé rozpätie skorších období; dve odvetvia u dodávateľa helpdesku mali v roku 2018 hodnoty 36 % a 39 %.',
  'one-touch.sentence':
    'Na {value} vyriešených prípadov stačila jedna odpoveď ({low} – {high}, {n, plural, one {# vyriešený prípad} few {# vyriešené prípady} many {# vyriešeného prípadu} other {# vyriešených prípadov}}), čo je pod vlastným obvyklým rozpätím.',
  'one-touch.good':
    'Na {value} vyriešených prípadov stačila jedna odpoveď ({low} – {high}, {n, plural, one {# vyriešený prípad} few {# vyriešené prípady} many {# vyriešeného prípadu} other {# vyriešených prípadov}}), zreteľne viac než inde: zistite, čo tu prvá odpoveď obsahuje.',

  'backlog-age.name': 'Zabudnuté prípady',
  'backlog-age.question': 'Na ktoré záležitosti sa zabudlo?',
  'backlog-age.source': 'Žiadny prípad nezostáva otvorený dlhšie než tridsať dní.',
  'backlog-age.sentence':
    '{breaches, plural, one {# prípad je otvorený} few {# prípady sú otvorené} many {# prípadu je otvorených} other {# prípadov je otvorených}} príliš dlho (otvorených spolu: {n, number}); štandard je {target}.',

  'advice.settle-before-closing':
    'Otvorte nevyriešené prípady najslabšej témy a prečítajte si, čo zákazník napísal druhýkrát: hovorí to, čo prvej odpovedi chýbalo. Opravte ten text alebo formulár, pred uzavretím sa pýtajte „je to vyriešené?“ a po dvesto prípadoch zmerajte znova.',
  'advice.ask-is-it-solved':
    'Zavolajte piatim zákazníkom, ktorí tento týždeň odpovedali nie, a opýtajte sa, čo ešte chýba; ich prípady znovu otvorte sami. Ak trikrát chýba to isté, je na vás to napraviť, nie na nich o to žiadať.',
  'advice.read-the-disagreement':
    'Prečítajte si spolu desať prípadov, ktoré sú podľa záznamov vyriešené a podľa zákazníka nie. Dohodnite sa jednou vetou, kedy sa prípad smie uzavrieť, a kým sa obe čísla nezhodnú, verte tomu od zákazníkov.',
  'advice.answer-the-next-question':
    'Spíšte otázky, s ktorými sa zákazníci pri najčastejšej téme vracajú, a zodpovedzte ich už v prvej odpovedi. Na čo sa vždy musíte dopytovať, patrí do formulára.',
  'advice.clear-the-oldest':
    'Vyhraďte si hodinu a prejdite zoznam od najstaršieho: každému prípadu dajte meno, ďalší krok a správu zákazníkovi. Čo už nikto nikdy neurobí, poctivo uzavrite a povedzte to.',

  'excluded.too-recent': 'Vyriešené príliš nedávno na posúdenie',

  'setting.again-within.name': 'Znova sa ozve do',
  'setting.again-within.doc': 'Čas po vyriešení prípadu, v ktorom nový kontakt k tej istej téme ukazuje, že vyriešený nebol.',
  'setting.reopen-within.name': 'Znovuotvorenie do',
  'setting.reopen-within.doc': 'Čas po prvom vyriešení prípadu, v ktorom sa znovuotvorenie počíta.',
  'setting.forgotten-after.name': 'Zabudnutý po',
  'setting.forgotten-after.doc': 'Čas, po ktorom sa stále otvorený prípad počíta za zabudnutý.',
};
