import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Hibátlan termékek',
  'principle.question': 'Hibátlanul jutnak el a termékek az ügyfelekhez, és tanulunk-e azokból, amelyek elromlanak?',

  'dpmo.name': 'Hibák egymillió lehetőségre',
  'dpmo.question': 'Hány hiba jut el az ügyfelekhez?',
  'dpmo.source': 'A korábbi időszakok szokásos tartománya.',
  'dpmo.sentence':
    'Egymillió hibalehetőségre {value} olyan hiba jutott, amely elért az ügyfelekhez ({low} – {high}), ami kívül esik a korábbi időszakok megszokott tartományán.',

  'sigma-level.name': 'Szigmaszint',
  'sigma-level.question': 'Milyen szigmaszintet érnek el a termékeink?',
  'sigma-level.source': 'Négy szigma, egymillióból 6210 hiba; a benne rejlő 1,5-ös eltolás vitatott szokás.',
  'sigma-level.sentence':
    'A termékek szigmaszintje {value} ({low} – {high}), a szokásos, vitatott 1,5-es eltolással; az elvárt szint legalább {target}. Az egymillióra jutó hibák mellette olvashatók.',

  'contact-rate.name': 'Megkeresések hiba miatt',
  'contact-rate.question': 'Milyen gyakran keresnek meg minket az ügyfelek hiba miatt?',
  'contact-rate.source': 'A korábbi időszakok szokásos tartománya.',
  'contact-rate.sentence':
    'Ezer eladott darabra {value} hiba miatti megkeresés jutott ({low} – {high}), ami kívül esik a korábbi időszakok megszokott tartományán.',

  'early-life.name': 'Korai meghibásodások',
  'early-life.question': 'Hány darab romlik el nem sokkal a vásárlás után?',
  'early-life.source': 'Száz darabból legfeljebb egy hibásodik meg az első harminc napban.',
  'early-life.sentence':
    'Az első napok meghibásodásai az eladott darabok {value}-át tették ki ({low} – {high}); az elvárt szint legfeljebb {target}.',

  'prevent-ratio.name': 'Szállítás előtt kiszűrt hibák',
  'prevent-ratio.question': 'A hibák mekkora részét szűrjük ki, mielőtt az ügyfélhez jutnának?',
  'prevent-ratio.source': 'A megelőzés jobb a javításnál: öt hibából négyet szállítás előtt megtalálnak.',
  'prevent-ratio.sentence':
    'A feltárt hibák {value}-át még szállítás előtt kiszűrtük ({low} – {high}, {n, plural, one {# hiba} other {# hiba}}); az elvárt szint legalább {target}.',

  'pareto.name': 'Fő okok intézkedés nélkül',
  'pareto.question': 'Teszünk-e valamit a megkeresések többsége mögött álló néhány ok ellen?',
  'pareto.source': 'Keresse meg a legtöbb hiba mögött álló okokat, és először azokat szüntesse meg.',
  'pareto.sentence':
    'A termékekkel kapcsolatos megkeresések fő okai közül {breaches, plural, one {# ellen} other {# ellen}} nincs intézkedés (összesen: {n, number}); az elvárt szint {target}.',

  'loop.name': 'A termékcsapat által visszaigazolt hibák',
  'loop.question': 'Visszaigazolja a termékcsapat a bejelentett hibákat?',
  'loop.source': 'Tíz bejelentésből kilencet öt napon belül visszaigazolnak.',
  'loop.sentence':
    'A termékcsapat a hibák {value}-át időben visszaigazolta ({low} – {high}, {n, plural, one {# hiba} other {# hiba}}); az elvárt szint legalább {target}.',

  'advice.hold-the-batch':
    'Mielőtt bármin változtatna, keresse meg azt az egy terméket, tételt vagy beszállítót, amely kilóg a sorból. Tartsa vissza, ami még raktáron van, szóljon a vásárlóknak, mielőtt kérdezniük kellene, és adjon az ügyfelekkel foglalkozóknak egyetlen közös választ.',
  'advice.inspect-earlier':
    'Vegye elő az ügyfelek által talált utolsó tíz hibát, és mindegyiknél kérdezze meg, melyik lépésnél lett volna látható. A legtöbbször említett lépéshez tegyen be egy rövid ellenőrzést, és számolja, mit szűr ki.',
  'advice.act-on-causes':
    'Nyissa meg a felsorolt okokat, a leggyakoribbal kezdve. Mindegyikhez rendeljen egy intézkedést felelőssel és határidővel, vagy írja le, miért fogadja el, és egy hónap múlva nézze meg újra a megkeresések számát.',
  'advice.close-the-loop':
    'Jelöljön ki a termékcsapatban egy embert, aki minden munkanap átveszi a hibabejelentéseket, és megmondja, mi lesz velük. Kezdje a legrégebbiekkel, amelyekre senki sem válaszolt.',

  'excluded.pending': 'Még nincs visszaigazolva, de a határidőn belül van',
  'excluded.stage-unknown': 'Nem ismert, melyik szakaszban találták',

  'setting.early-life.name': 'Korai időszak',
  'setting.early-life.doc': 'A megrendelés utáni idő, amelyen belül a meghibásodás korainak számít.',
  'setting.leading-share.name': 'Fő okok részaránya',
  'setting.leading-share.doc': 'A termékekről szóló összes megkeresésnek az a része, amelyet a fő okok együtt kitesznek.',
  'setting.acknowledge-within.name': 'Hiba visszaigazolása',
  'setting.acknowledge-within.doc': 'Az az idő, amelyen belül a termékcsapat visszaigazolja a bejelentett hibát.',
};
