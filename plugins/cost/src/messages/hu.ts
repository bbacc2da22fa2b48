import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'A kiszolgálás költsége',
  'principle.question': 'Mennyibe kerül a kiszolgálás, és nem az ügyfelek látják-e kárát a takarékosságnak?',

  'per-resolution.name': 'Egy megoldott ügy költsége',
  'per-resolution.question': 'Mennyibe kerül egy megoldott ügy?',
  'per-resolution.source': 'A korábbi időszakok szokásos tartománya.',
  'per-resolution.sentence':
    'Egy megoldott ügy költsége: {value} ({low} – {high}), ami kívül esik a korábbi időszakok megszokott tartományán.',

  'failure-demand.name': 'Általunk okozott megkeresések',
  'failure-demand.question': 'Mennyi munkát okozunk saját magunknak?',
  'failure-demand.source': 'Tíz megkeresésből legfeljebb hármat okoztak a saját hibáink.',
  'failure-demand.sentence':
    'A kódolt okú megkeresések {value}-a olyasmire vezethető vissza, ami nálunk késett, hibás, félreérthető vagy rossz volt ({low} – {high}, {n, plural, one {# megkeresés} other {# megkeresés}}); az elvárt szint legfeljebb {target}.',

  'poor-quality.name': 'A rossz minőség költsége',
  'poor-quality.question': 'Mennyi pénzbe kerül a rossz minőség?',
  'poor-quality.source': 'Cél nélküli tájékoztatás; csökkennie kell.',
  'poor-quality.sentence':
    'A visszafizetések, a méltányossági engedmények és az ismételt megkeresések az elmúlt év bevételének {value}-át tették ki ({low} – {high}).',

  'guardrail.name': 'Elégedettség változtatás után',
  'guardrail.question': 'Nem ártott-e az ügyfeleknek egy megtakarítás vagy a folyamat megváltoztatása?',
  'guardrail.source': 'A takarékosságot az ügyfél nem érezheti meg: legfeljebb három ponttal lehet rosszabb.',
  'guardrail.sentence':
    'A folyamat megváltoztatása után ugyanazokban a témákban az elégedettség változása {value} százalékpont ({low} – {high}); az elvárt szint legalább {target}.',

  'outsource-parity.name': 'A partner a saját kiszolgálásunkhoz képest',
  'outsource-parity.question': 'Ugyanolyan jól kiszolgálja-e a partner az ügyfeleket, mint mi?',
  'outsource-parity.source': 'Legfeljebb három ponttal rosszabb a saját szolgáltatásunknál.',
  'outsource-parity.sentence':
    'Hasonló ügyekben a partnernél mért elégedettség eltérése a miénktől {value} százalékpont ({low} – {high}); az elvárt szint legalább {target}.',

  'advice.look-behind-the-cost':
    'Bontsa a költséget fajták, az ügyeket csatornák szerint, és nézze meg, melyik mozdult el. Mielőtt az időn spórolna, szüntesse meg azokat a megkereséseket, amelyekre senkinek sem volt szüksége: ezek egy teljes ügybe kerülnek.',
  'advice.remove-own-causes':
    'Vegye a leggyakrabban megnevezett okot, és hallgasson meg tíz ilyen megkeresést azokkal együtt, akiknél keletkezik. Állapodjon meg velük ott egy változtatásban, például egy érthetőbb levélben vagy egy őszinte szállítási határidőben, és egy hónap múlva számolja meg újra.',
  'advice.ease-the-change':
    'Nézze meg, mely témák vesztettek a legtöbbet, és amíg nincs meg az ok, adjon ott az ügyfeleknek utat egy emberhez. Azután mindkét szám, a költség és az elégedettség alapján döntsön: megtartja, kijavítja vagy visszavonja a változtatást.',
  'advice.share-what-works':
    'Üljön le a partnerrel, és nézzenek át tíz ügyet abból a témából, ahol a legnagyobb az eltérés. Adja meg az ő embereinek ugyanazt a tudást, ugyanazt a jogkört a hibák orvoslására és ugyanazokat az értékeléseket, mint a sajátjainak, és egy hónap múlva hasonlítsa össze újra.',

  'setting.failure-causes.name': 'Magunk okozta okok',
  'setting.failure-causes.doc': 'Azoknak a megkeresési okoknak a kódjai, amelyeket maga a szervezet idéz elő.',
  'setting.second-cost.name': 'Egy másodperc ára',
  'setting.second-cost.doc': 'Mennyibe kerül egy másodperc ügyintézés, a pénznem legkisebb egységében.',
  'setting.compare-within.name': 'Összehasonlítás ideje',
  'setting.compare-within.doc': 'A változás előtti és utáni idő, amelyben a válaszokat összehasonlítják.',
};
