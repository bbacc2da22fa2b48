import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Jednoduchosť',
  'principle.question': 'Koľko práce nechávame na zákazníkovi?',

  'ces.name': 'Bolo to jednoduché',
  'ces.question': 'Bolo to pre zákazníka jednoduché?',
  'ces.source': 'Štyria zákazníci z piatich súhlasia, že sme im to uľahčili.',
  'ces.sentence':
    'Pre {value} opýtaných zákazníkov to bolo jednoduché ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}); štandard je {target}.',
  'ces.good':
    'Pre {value} opýtaných zákazníkov to bolo jednoduché ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}), zreteľne viac než inde: prejdite si ich cestu očami zákazníka.',

  'repeat-information.name': 'Povedané dvakrát',
  'repeat-information.question': 'Musia zákazníci opakovať, čo už povedali?',
  'repeat-information.source': 'Znova to musí vysvetľovať najviac jeden zákazník z desiatich.',
  'repeat-information.sentence':
    '{value} opýtaných zákazníkov muselo opakovať, čo už povedalo ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}); štandard je najviac {target}.',
  'repeat-information.good':
    '{value} opýtaných zákazníkov muselo opakovať, čo už povedalo ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}), zreteľne menej než inde: zistite, ako si tu odovzdávajú poznámky.',

  'transfers.name': 'Veľa rúk',
  'transfers.question': 'Koľkými rukami záležitosť prejde?',
  'transfers.source': 'Tromi ľuďmi alebo dvoma tímami prejde najviac jeden prípad z desiatich.',
  'transfers.sentence':
    '{value} vyriešených prípadov prešlo príliš mnohými rukami ({low} – {high}, {n, plural, one {# vyriešený prípad} few {# vyriešené prípady} many {# vyriešeného prípadu} other {# vyriešených prípadov}}); štandard je najviac {target}.',
  'transfers.good':
    '{value} vyriešených prípadov prešlo príliš mnohými rukami ({low} – {high}, {n, plural, one {# vyriešený prípad} few {# vyriešené prípady} many {# vyriešeného prípadu} other {# vyriešených prípadov}}), zreteľne menej než inde: zistite, ako tu rozhodujú, kto čo preberie.',

  'misroute.name': 'Najprv iný tím',
  'misroute.question': 'Dostane sa záležitosť hneď k správnemu tímu?',
  'misroute.source': 'Hladké odovzdávanie: najviac jeden prípad z desiatich vyrieši iný tím než prvý.',
  'misroute.sentence':
    '{value} vyriešených prípadov sa najprv dostalo k inému tímu, než ktorý ich vyriešil ({low} – {high}, {n, plural, one {# vyriešený prípad} few {# vyriešené prípady} many {# vyriešeného prípadu} other {# vyriešených prípadov}}); štandard je najviac {target}.',
  'misroute.good':
    '{value} vyriešených prípadov sa najprv dostalo k inému tímu, než ktorý ich vyriešil ({low} – {high}, {n, plural, one {# vyriešený prípad} few {# vyriešené prípady} many {# vyriešeného prípadu} other {# vyriešených prípadov}}), zreteľne menej než inde: zistite, na čo sa pýta ich formulár alebo menu.',

  'contacts-per-issue.name': 'Kontakty na jednu záležitosť',
  'contacts-per-issue.question': 'Koľko kontaktov si vyžiada jedna záležitosť?',
  'contacts-per-issue.source': 'Deväť záležitostí z desiatich stojí najviac tri kontakty.',
  'contacts-per-issue.sentence':
    'Deväť záležitostí z desiatich si vyžiada najviac toľko kontaktov: {value} ({low} – {high}, {n, plural, one {# záležitosť} few {# záležitosti} many {# záležitosti} other {# záležitostí}}); štandard je najviac {target}.',

  'channel-hops.name': 'Nútení meniť kanál',
  'channel-hops.question': 'Musia zákazníci meniť kanál?',
  'channel-hops.source': 'Viac než jeden kanál si vyžiada najviac jedna záležitosť z desiatich.',
  'channel-hops.sentence':
    '{value} záležitostí si vyžiadalo viac než jeden kanál ({low} – {high}, {n, plural, one {# záležitosť} few {# záležitosti} many {# záležitosti} other {# záležitostí}}); štandard je najviac {target}.',
  'channel-hops.good':
    '{value} záležitostí si vyžiadalo viac než jeden kanál ({low} – {high}, {n, plural, one {# záležitosť} few {# záležitosti} many {# záležitosti} other {# záležitostí}}), zreteľne menej než inde: zistite, čo všetko sa tu dá dokončiť.',

  'cancel-time.name': 'Čas potrebný na odchod',
  'cancel-time.question': 'Ako dlho zákazníkovi trvá odísť?',
  'cancel-time.source': 'Polovica tých, čo chcú odísť, odíde do jedného dňa; hovor, v ktorom zákazníka nechceli pustiť, si v roku 2014 vypočuli milióny ľudí.',
  'cancel-time.sentence':
    'Polovica tých, čo chceli odísť, čakala dlhšie než {value} ({low} – {high}, {n, plural, one {# výpoveď} few {# výpovede} many {# výpovede} other {# výpovedí}}); štandard je najviac {target}.',

  'cancel-in-one.name': 'Odchod na jeden kontakt',
  'cancel-in-one.question': 'Môže zákazník odísť na jeden kontakt?',
  'cancel-in-one.source': 'Devätnásť zrušení z dvadsiatich sa vybaví pri jednom kontakte.',
  'cancel-in-one.sentence':
    '{value} výpovedí sa vybavilo jedným kontaktom ({low} – {high}, {n, plural, one {# výpoveď} few {# výpovede} many {# výpovede} other {# výpovedí}}); štandard je {target}.',
  'cancel-in-one.good':
    '{value} výpovedí sa vybavilo jedným kontaktom ({low} – {high}, {n, plural, one {# výpoveď} few {# výpovede} many {# výpovede} other {# výpovedí}}), zreteľne viac než inde: zistite, čo na to tu potrebujú.',

  'escalation.name': 'Z jednoduchých vecí sťažnosti',
  'escalation.question': 'Stávajú sa z jednoduchých vecí sťažnosti?',
  'escalation.source': 'Sťažnosťou sa skončí najviac jedna jednoduchá záležitosť zo sta.',
  'escalation.sentence':
    '{value} jednoduchých vecí skončilo sťažnosťou ({low} – {high}, {n, plural, one {# jednoduchá vec} few {# jednoduché veci} many {# jednoduchej veci} other {# jednoduchých vecí}}); štandard je najviac {target}.',
  'escalation.good':
    '{value} jednoduchých vecí skončilo sťažnosťou ({low} – {high}, {n, plural, one {# jednoduchá vec} few {# jednoduché veci} many {# jednoduchej veci} other {# jednoduchých vecí}}), zreteľne menej než inde: zistite, kto ich tu vybavuje.',

  'advice.walk-the-way':
    'Prejdite si cestu sami s tromi najčastejšími záležitosťami, na telefóne a bez hesla, ktoré poznáte. Zrušte krok, ktorý pomáha len nám, a najdlhšiu záležitosť mesiaca si s tímom prečítajte nahlas.',
  'advice.pass-notes-on':
    'Dohodnite sa, že nikto neodovzdá prípad bez dvoch riadkov: čo zákazník chce a čo sa už urobilo. Kto preberá, najprv ich zákazníkovi prečíta, namiesto toho, aby sa pýtal znova.',
  'advice.route-by-topic':
    'Vezmite tému, ktorá sa odovzdáva najčastejšie, a pozrite sa, ktorá voľba vo formulári, menu alebo schránke ju posiela inam; premenujte ju slovami zákazníka. Čo sa dá vyriešiť jednou otázkou na kolegu, nech si nechá ten, kto to dostal prvý.',
  'advice.finish-where-begun':
    'Zistite, čo sa nedá dokončiť tam, kde to začalo: podpis, platba, doklad. Pridajte na ten kanál práve toto, a dovtedy volajte zákazníkovi sami, namiesto toho, aby ste ho o zavolanie žiadali.',
  'advice.let-them-go':
    'Nech koniec potvrdí hneď ten, koho zákazník požiada ako prvého, a všetko potrebné dajte na jeden formulár. Na dôvod sa opýtajte raz a až potom: má väčšiu cenu než zákazník, ktorého ste nechali čakať.',
  'advice.stop-the-escalation':
    'Prečítajte si, ako každá z nich začala, a označte správu, pri ktorej sa to zlomilo: väčšinou je to čakanie alebo šablóna. Rutinné otázky vybavujte ráno ako prvé a tú šablónu nahraďte.',

  'setting.many-people.name': 'Veľa ľudí',
  'setting.many-people.doc': 'Počet ľudí, ktorí mali prípad jeden po druhom, od ktorého prešiel priveľa rukami.',
  'setting.many-teams.name': 'Veľa tímov',
  'setting.many-teams.doc': 'Počet tímov, ktoré mali prípad jeden po druhom, od ktorého prešiel priveľa rukami.',
  'setting.cancel-topics.name': 'Témy odchodu',
  'setting.cancel-topics.doc': 'Kódy tém, ktorými zákazníci odchádzajú.',
  'setting.cancel-within.name': 'Odísť do',
  'setting.cancel-within.doc': 'Čas, do ktorého zákazník, ktorý chce odísť, odišiel.',
  'setting.routine-topics.name': 'Jednoduché témy',
  'setting.routine-topics.doc': 'Kódy tém, ktoré sú jednoduché.',
};
