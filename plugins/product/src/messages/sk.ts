import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Výrobky bez chýb',
  'principle.question': 'Dostávajú zákazníci výrobky bez chýb a poučíme sa z tých, ktoré zlyhajú?',

  'dpmo.name': 'Chyby na milión príležitostí',
  'dpmo.question': 'Koľko chýb sa dostane k zákazníkom?',
  'dpmo.source': 'Obvyklé rozpätie skorších období.',
  'dpmo.sentence':
    'Počet chýb na milión príležitostí, ktoré sa dostali k zákazníkom: {value} ({low} – {high}), čo je mimo obvyklého rozpätia skorších období.',

  'sigma-level.name': 'Úroveň sigma',
  'sigma-level.question': 'Akú úroveň sigma dosahujú naše výrobky?',
  'sigma-level.source': 'Štyri sigma, 6 210 chýb na milión; posun 1,5, ktorý je v tom obsiahnutý, je sporná zvyklosť.',
  'sigma-level.sentence':
    'Výrobky dosahujú úroveň sigma {value} ({low} – {high}), s obvyklým a sporným posunom 1,5; štandard je najmenej {target}. Chyby na milión sú uvedené vedľa.',

  'contact-rate.name': 'Kontakty pre chyby',
  'contact-rate.question': 'Ako často sa zákazníci ozvú pre chybu?',
  'contact-rate.source': 'Obvyklé rozpätie skorších období.',
  'contact-rate.sentence':
    'Počet kontaktov pre chybu na tisíc predaných kusov: {value} ({low} – {high}), čo je mimo obvyklého rozpätia skorších období.',

  'early-life.name': 'Skoré zlyhania',
  'early-life.question': 'Koľko kusov zlyhá krátko po kúpe?',
  'early-life.source': 'V prvých tridsiatich dňoch zlyhá najviac jeden kus zo sta.',
  'early-life.sentence':
    'Zlyhania v prvých dňoch dosiahli {value} predaných kusov ({low} – {high}); štandard je najviac {target}.',

  'prevent-ratio.name': 'Chyby zachytené pred odoslaním',
  'prevent-ratio.question': 'Koľko chýb zachytíme skôr, než sa dostanú k zákazníkom?',
  'prevent-ratio.source': 'Predchádzať je lepšie než naprávať: štyri chyby z piatich sa nájdu pred odoslaním.',
  'prevent-ratio.sentence':
    'Pred odoslaním sme zachytili {value} nájdených chýb ({low} – {high}, {n, plural, one {# chyba} few {# chyby} many {# chyby} other {# chýb}}); štandard je najmenej {target}.',

  'pareto.name': 'Hlavné príčiny bez opatrení',
  'pareto.question': 'Robíme niečo s niekoľkými príčinami, ktoré stoja za väčšinou kontaktov o výrobkoch?',
  'pareto.source': 'Hľadajte príčiny, ktoré stoja za väčšinou chýb, a najprv odstráňte tie.',
  'pareto.sentence':
    'Bez opatrenia {breaches, plural, one {zostáva # hlavná príčina kontaktov o výrobkoch} few {zostávajú # hlavné príčiny kontaktov o výrobkoch} many {zostáva # hlavnej príčiny kontaktov o výrobkoch} other {zostáva # hlavných príčin kontaktov o výrobkoch}} (spolu: {n, number}); štandard je {target}.',

  'loop.name': 'Chyby prevzaté produktovým tímom',
  'loop.question': 'Vezme produktový tím nahlásené chyby na vedomie?',
  'loop.source': 'Deväť hlásení z desiatich sa potvrdí do piatich dní.',
  'loop.sentence':
    'Produktový tím vzal včas na vedomie {value} chýb ({low} – {high}, {n, plural, one {# chyba} few {# chyby} many {# chyby} other {# chýb}}); štandard je najmenej {target}.',

  'advice.hold-the-batch':
    'Skôr než začnete čokoľvek meniť, hľadajte jeden výrobok, jednu šaržu alebo jedného dodávateľa, ktorý vyčnieva. Zadržte, čo je ešte na sklade, povedzte to kupujúcim skôr, než sa budú musieť pýtať, a dajte ľuďom v prvej línii jednu spoločnú odpoveď.',
  'advice.inspect-earlier':
    'Vezmite posledných desať chýb, ktoré našli zákazníci, a pri každej sa pýtajte, v ktorom kroku ju bolo vidieť. Do kroku, ktorý zaznie najčastejšie, vložte jednu krátku skúšku a počítajte, čo zachytí.',
  'advice.act-on-causes':
    'Otvorte uvedené príčiny, od najčastejšej. Ku každej zapíšte jedno opatrenie so zodpovedným človekom a dátumom, alebo dôvod, prečo ju prijímate, a o mesiac sa pozrite na počet kontaktov znova.',
  'advice.close-the-loop':
    'Určte v produktovom tíme jedného človeka, ktorý každý pracovný deň preberá hlásenia chýb a povie, čo sa s nimi stane. Začnite najstaršími, na ktoré nikto neodpovedal.',

  'excluded.pending': 'Zatiaľ neprevzaté a stále v lehote',
  'excluded.stage-unknown': 'Nie je známe, v akej fáze bola chyba nájdená',

  'setting.early-life.name': 'Skoré obdobie',
  'setting.early-life.doc': 'Čas po objednávke, v ktorom je porucha skorá.',
  'setting.leading-share.name': 'Podiel hlavných príčin',
  'setting.leading-share.doc': 'Časť všetkých kontaktov o produktoch, ktorú hlavné príčiny spolu tvoria.',
  'setting.acknowledge-within.name': 'Potvrdiť chybu do',
  'setting.acknowledge-within.doc': 'Čas, do ktorého produktový tím potvrdí nahlásenú chybu.',
};
