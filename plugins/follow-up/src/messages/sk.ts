import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Dotiahnutie vecí do konca',
  'principle.question': 'Plníme svoje sľuby a dotiahneme každú vec do konca?',

  'promise-kept.name': 'Splnené sľuby',
  'promise-kept.question': 'Plníme svoje sľuby?',
  'promise-kept.source': 'K službe patria aj očakávania, ktoré vzbudí: devätnásť sľubov z dvadsiatich splnených načas.',
  'promise-kept.sentence':
    '{value} sľubov, ktorých termín nastal, bolo splnených včas ({low} – {high}, {n, plural, one {# sľub} few {# sľuby} many {# sľubu} other {# sľubov}}); štandard je {target}.',
  'promise-kept.good':
    '{value} sľubov, ktorých termín nastal, bolo splnených včas ({low} – {high}, {n, plural, one {# sľub} few {# sľuby} many {# sľubu} other {# sľubov}}), zreteľne viac než inde: zistite, ako sa tu sľuby zapisujú a odovzdávajú.',

  'contacted.name': 'Kontakt po vážnom prípade',
  'contacted.question': 'Ozveme sa zákazníkovi po vážnom prípade?',
  'contacted.source': 'Po štyroch sťažnostiach a naliehavých záležitostiach z piatich sa do týždňa ozveme.',
  'contacted.sentence':
    'Po {value} uzavretých sťažností a naliehavých prípadov sme sa zákazníkovi ozvali ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}); štandard je {target}.',
  'contacted.good':
    'Po {value} uzavretých sťažností a naliehavých prípadov sme sa zákazníkovi ozvali ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}), zreteľne častejšie než inde: zistite, kto a kedy volá.',

  'confirmed.name': 'Výsledok potvrdený zákazníkom',
  'confirmed.question': 'Pýtame sa zákazníkov, či sú s výsledkom spokojní, a počujeme to?',
  'confirmed.source': 'Dvaja zákazníci z piatich povedia, či sú spokojní: to stačí, aby sme si všimli, keď nie sú.',
  'confirmed.sentence':
    'Pri {value} vyriešených prípadov zákazník povedal, ako to dopadlo ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}); štandard je {target}.',
  'confirmed.good':
    'Pri {value} vyriešených prípadov zákazník povedal, ako to dopadlo ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}), zreteľne častejšie než inde: zistite, ako sa tu pýtajú.',

  'documented.name': 'Zapísaný výsledok',
  'documented.question': 'Je zapísané, ako sa vec skončila?',
  'documented.source': 'Vždy zapíšte podrobnosti kontaktu, jeho stavy a zhrnutie, aby naň mohol nadviazať ktokoľvek.',
  'documented.sentence':
    '{value} uzavretých prípadov má kód výsledku a zhrnutie ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}); štandard je {target}.',
  'documented.good':
    '{value} uzavretých prípadov má kód výsledku a zhrnutie ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}), zreteľne viac než inde: zistite, kedy tu stíhajú písať.',

  'dropped.name': 'Zákazníci, ktorým sme sa prestali ozývať',
  'dropped.question': 'Neprestali sme sa ozývať zákazníkovi, ktorý na nás čaká?',
  'dropped.source': 'Nikto na nás nečaká bez správy dlhšie než tri pracovné dni.',
  'dropped.sentence':
    'Na správu od nás príliš dlho {breaches, plural, one {čaká # otvorený prípad} few {čakajú # otvorené prípady} many {čaká # otvoreného prípadu} other {čaká # otvorených prípadov}} (otvorených spolu: {n, number}); štandard je {target}.',

  'advice.hand-over-promises':
    'Zavolajte ešte dnes zákazníkom, ktorým ste niečo sľúbili a termín už uplynul. Potom sa pozrite, kedy nesplnené sľuby vznikli a kto ich mal splniť; ak jedna zmena sľubuje za druhú, začínajte každé ráno zoznamom toho, čo je v ten deň splatné, a jedným človekom, ktorý zaň zodpovedá.',
  'advice.call-after-serious-case':
    'Pri uzavretí každej sťažnosti a naliehavého prípadu nastavte pripomienku na piaty deň s menom človeka, ktorý zákazníka pozná. Začnite prípadmi uzavretými tento týždeň.',
  'advice.ask-before-closing':
    'Po vyriešení položte jednu otázku, a to kanálom, ktorý zákazník použil, a overte, že výzva naozaj odchádza. Najviac za najmenej práce prinesie krátky telefonát po každej vyriešenej sťažnosti.',
  'advice.write-the-summary':
    'Urobte z výsledku a dvoch viet zhrnutia podmienku uzavretia a držte zoznam výsledkov taký krátky, aby sa z neho dalo vybrať. Najprv sa spýtajte ľudí, ktorí prípady uzatvárajú, v čom to viazne.',
  'advice.answer-dropped-today':
    'Otvorte zoznam a odpovedzte každému ešte dnes, od najstaršieho, hoci len tým, kedy bude vec vyriešená. Potom hľadajte, čo majú spoločné: neprítomný riešiteľ, front, ktorý nikto nesleduje, odovzdanie, pri ktorom sa prípad stratil.',

  'excluded.cancelled': 'Zrušené, lebo zákazník už o splnenie nemal záujem',
  'excluded.not-yet-due': 'Termín ešte nenastal',
  'excluded.too-recent': 'Uzavreté príliš nedávno na to, aby sa to dalo posúdiť',

  'setting.contact-within.name': 'Ozvať sa do',
  'setting.contact-within.doc': 'Čas po uzavretí závažného prípadu, do ktorého sa zákazníkovi niekto ozve.',
  'setting.confirm-within.name': 'Potvrdenie zákazníka do',
  'setting.confirm-within.doc': 'Čas po vyriešení prípadu, do ktorého zákazník povie, či je naozaj vyriešený.',
  'setting.summary-length.name': 'Dĺžka zhrnutia',
  'setting.summary-length.doc': 'Počet znakov, od ktorého písomné zhrnutie niečo hovorí.',
  'setting.silent-after.name': 'Mlčanie po',
  'setting.silent-after.doc': 'Otváracie hodiny, po ktorých sa zákazník bez odpovede počíta za opusteného; tri pracovné dni po osem hodín.',
};
