import { origins } from './origins.js';
import { rule } from './rule.js';

export const solvedFirstTime = rule('solved-first-time', { check: 'first-contact.rate', target: 0.7, floor: 0.4, area: 'quality', provenance: 'industry', source: origins.contactCentres }, [
  'What customers come with is solved the first time.',
  'To, s čím zákazníci přicházejí, vyřešíme napoprvé.',
  'Az ügyfelek kérését elsőre megoldjuk.',
  'Klienta jautājumu atrisinām pirmajā reizē.',
  'To, s čím zákazníci prichádzajú, vyriešime na prvýkrát.',
]);

export const fewHands = rule('few-hands', { check: 'effort.transfers', target: 0.1, floor: 0.4, area: 'efficiency', provenance: 'house' }, [
  'Customers are not passed from hand to hand.',
  'Zákazníky si nepředáváme z ruky do ruky.',
  'Az ügyfeleket nem adogatjuk kézről kézre.',
  'Klientus nesūtām no viena darbinieka pie otra.',
  'Zákazníkov si nepodávame z ruky do ruky.',
]);

export const reachAPerson = rule('reach-a-person', { check: 'self-service.human-reach', target: 0.95, floor: 0.7, area: 'quality', provenance: 'house' }, [
  'Whoever asks a machine for a person reaches one.',
  'Kdo u automatu žádá člověka, dostane se k němu.',
  'Aki a gépnél munkatársat kér, eljut hozzá.',
  'Ikviens, kas automātam lūdz darbinieku, pie tā nokļūst.',
  'Kto u automatu žiada človeka, dostane sa k nemu.',
]);

export const noCriticalErrors = rule('no-critical-errors', { check: 'communication.critical-free', target: 0.95, floor: 0.8, area: 'quality', provenance: 'house' }, [
  'No conversation holds an error that harms the customer, the business or the law.',
  'Žádný rozhovor neobsahuje chybu, která poškodí zákazníka, firmu nebo poruší zákon.',
  'Egyetlen beszélgetésben sincs olyan hiba, amely az ügyfélnek vagy a cégnek árt, vagy törvényt sért.',
  'Nevienā sarunā nav kļūdas, kas kaitē klientam, uzņēmumam vai pārkāpj likumu.',
  'Žiadny rozhovor neobsahuje chybu, ktorá poškodí zákazníka, firmu alebo poruší zákon.',
]);

export const courtesy = rule('courtesy', { check: 'communication.courtesy', target: 0.95, floor: 0.75, area: 'professionalism', provenance: 'house' }, [
  'We are polite and friendly, from the greeting to the goodbye.',
  'Jsme zdvořilí a přátelští od pozdravu po rozloučení.',
  'Az üdvözléstől az elköszönésig udvariasak és barátságosak vagyunk.',
  'Esam pieklājīgi un draudzīgi no sasveicināšanās līdz atvadām.',
  'Sme zdvorilí a priateľskí od pozdravu po rozlúčku.',
]);

export const clarity = rule('clarity', { check: 'communication.clarity', target: 0.9, floor: 0.65, area: 'professionalism', provenance: 'house' }, [
  'We explain so that customers understand it at once.',
  'Vysvětlujeme tak, aby tomu zákazníci hned rozuměli.',
  'Úgy magyarázunk, hogy az ügyfél azonnal megértse.',
  'Skaidrojam tā, lai klients uzreiz saprot.',
  'Vysvetľujeme tak, aby tomu zákazníci hneď rozumeli.',
]);

export const accuracy = rule('accuracy', { check: 'knowledge.accuracy', target: 0.97, floor: 0.8, area: 'quality', provenance: 'house' }, [
  'Our answers are correct and complete.',
  'Naše odpovědi jsou správné a úplné.',
  'Válaszaink helyesek és teljesek.',
  'Mūsu atbildes ir pareizas un pilnīgas.',
  'Naše odpovede sú správne a úplné.',
]);

export const complaintAcknowledged = rule('complaint-acknowledged', { check: 'complaint.ack', target: 0.95, floor: 0.7, area: 'quality', provenance: 'house', source: origins.businessDay, reverify: origins.isoAtOnce }, [
  'Whoever complains hears at once that we have the complaint.',
  'Kdo si stěžuje, hned se dozví, že o stížnosti víme.',
  'Aki panaszt tesz, azonnal értesül róla, hogy megkaptuk.',
  'Ikviens, kas iesniedz sūdzību, uzreiz uzzina, ka tā saņemta.',
  'Kto sa sťažuje, hneď sa dozvie, že o sťažnosti vieme.',
]);

export const remediedAtOnce = rule('remedied-at-once', { check: 'complaint.empowered', target: 0.7, floor: 0.3, area: 'efficiency', provenance: 'house' }, [
  'Whoever takes the complaint may put it right.',
  'Kdo stížnost přijme, smí ji také napravit.',
  'Aki a panaszt átveszi, orvosolhatja is.',
  'Darbinieks, kas pieņem sūdzību, drīkst to arī novērst.',
  'Kto sťažnosť prijme, smie ju aj napraviť.',
]);

export const recoverySteps = rule('recovery-steps', { check: 'complaint.recovery-steps', target: 0.9, floor: 0.5, area: 'quality', provenance: 'seed', source: origins.stepsOfTexts }, [
  'When something went wrong we apologise, take it on, offer a solution and ask afterwards.',
  'Když se něco nepovede, omluvíme se, vezmeme to za své, nabídneme řešení a pak se zeptáme.',
  'Ha hiba történt, elnézést kérünk, felelősséget vállalunk, megoldást ajánlunk, majd utánakérdezünk.',
  'Ja kas neizdevās, atvainojamies, uzņemamies atbildību, piedāvājam risinājumu un pēc tam apvaicājamies.',
  'Keď sa niečo nepodarí, ospravedlníme sa, vezmeme to za svoje, ponúkneme riešenie a potom sa opýtame.',
]);

export const promisesKept = rule('promises-kept', { check: 'follow-up.promise-kept', target: 0.95, floor: 0.8, area: 'quality', provenance: 'house' }, [
  'What we promise we do, and on time.',
  'Co slíbíme, to splníme, a včas.',
  'Amit ígérünk, azt megtesszük, méghozzá időben.',
  'Ko solām, to izdarām, un laikā.',
  'Čo sľúbime, to splníme, a včas.',
]);

export const writtenDown = rule('written-down', { check: 'follow-up.documented', target: 0.98, floor: 0.85, area: 'professionalism', provenance: 'house' }, [
  'Every case that is closed says how it ended.',
  'U každého uzavřeného případu stojí, jak dopadl.',
  'Minden lezárt ügynél szerepel, hogyan végződött.',
  'Katrā slēgtā pieteikumā ir norādīts, kā tas beidzās.',
  'Pri každom uzavretom prípade je napísané, ako dopadol.',
]);

export const branchesAnswerAlike = rule('branches-answer-alike', { check: 'consistency.branch-first-reply', target: 0.03, floor: 0.08, area: 'quality', provenance: 'house' }, [
  'It does not matter which branch a customer writes to.',
  'Nezáleží na tom, které pobočce zákazník napíše.',
  'Mindegy, melyik fióknak ír az ügyfél.',
  'Nav svarīgi, kurai filiālei klients raksta.',
  'Nezáleží na tom, ktorej pobočke zákazník napíše.',
]);

export const branchesPleaseAlike = rule('branches-please-alike', { check: 'consistency.branch-satisfaction', target: 0.03, floor: 0.08, area: 'quality', provenance: 'house' }, [
  'Customers leave every branch equally content.',
  'Zákazníci odcházejí ze všech poboček stejně spokojení.',
  'Az ügyfelek minden fiókból egyformán elégedetten távoznak.',
  'Klienti no visām filiālēm aiziet vienlīdz apmierināti.',
  'Zákazníci odchádzajú zo všetkých pobočiek rovnako spokojní.',
]);

export const sameAtAllHours = rule('same-at-all-hours', { check: 'consistency.time-of-day', target: 0.03, floor: 0.08, area: 'quality', provenance: 'house' }, [
  'Service is as good in the evening as in the morning.',
  'Služby jsou večer stejně dobré jako ráno.',
  'A szolgáltatás este is ugyanolyan jó, mint reggel.',
  'Apkalpošana vakarā ir tikpat laba kā no rīta.',
  'Služby sú večer rovnako dobré ako ráno.',
]);
