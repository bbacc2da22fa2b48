import { origins } from './origins.js';
import { rule } from './rule.js';

const guide = { provenance: 'seed', source: origins.travelGuide, scheme: origins.fiveStars } as const;
const seen = { control: 'mystery-shopping', area: 'quality' } as const;

export const guestGreeted = rule('guest-greeted', { ...seen, check: 'mystery.greet-60s', target: 0.95, floor: 0.7, ...guide, reverify: origins.thirtySeconds }, [
  'Guests are greeted and helped within a minute.',
  'Hosty do minuty pozdravíme a ujmeme se jich.',
  'A vendégeket egy percen belül üdvözöljük és segítjük.',
  'Viesus minūtes laikā sasveicinām un palīdzam viņiem.',
  'Hostí do minúty pozdravíme a ujmeme sa ich.',
]);

export const guestNotOnHold = rule('guest-not-on-hold', { ...seen, check: 'mystery.hold-30s', target: 0.95, floor: 0.7, ...guide, reverify: origins.callBackOffered }, [
  'No guest waits on the line for more than half a minute.',
  'Žádný host nečeká na lince déle než půl minuty.',
  'Egyetlen vendég sem vár fél percnél tovább a vonalban.',
  'Neviens viesis negaida uz līnijas ilgāk par pusminūti.',
  'Žiadny hosť nečaká na linke dlhšie ako pol minúty.',
]);

export const threeRings = rule('three-rings', { ...seen, check: 'mystery.answer-3-rings', target: 0.95, floor: 0.7, provenance: 'industry', scheme: origins.fiveStars, reverify: origins.secondHand }, [
  'The telephone is answered by the third ring.',
  'Telefon zvedáme nejpozději po třetím zazvonění.',
  'A telefont legkésőbb a harmadik csengésre felvesszük.',
  'Uz zvanu atbildam ne vēlāk kā pēc trešā signāla.',
  'Telefón dvíhame najneskôr po treťom zazvonení.',
]);

export const houseInOrder = rule('house-in-order', { ...seen, check: 'mystery.environment', target: 0.95, floor: 0.7, provenance: 'seed', source: origins.askedByTexts }, [
  'Everything the guest sees is clean and in order.',
  'Všechno, co host vidí, je čisté a v pořádku.',
  'Minden, amit a vendég lát, tiszta és rendezett.',
  'Viss, ko viesis redz, ir tīrs un sakopts.',
  'Všetko, čo hosť vidí, je čisté a v poriadku.',
]);

export const visitScore = rule('visit-score', { ...seen, check: 'mystery.score', target: 0.82, floor: 0.6, provenance: 'industry', scheme: origins.fiveStars, source: origins.fourStars, reverify: origins.fiveStarsUnknown }, [
  'Visits find our standards kept.',
  'Návštěvy zjišťují, že standardy dodržujeme.',
  'A látogatások szerint betartjuk az előírásainkat.',
  'Apmeklējumi apliecina, ka standartus ievērojam.',
  'Návštevy zisťujú, že štandardy dodržiavame.',
]);

export const servedAsOrdered = rule('served-as-ordered', { ...seen, area: 'efficiency', scheme: origins.fiveStars }, [
  'What is ordered comes quickly, as it should be: the hot hot, the cold cold.',
  'Co si host objedná, dostane rychle a tak, jak má být: teplé teplé, studené studené.',
  'A rendelés gyorsan és úgy érkezik, ahogy kell: a meleg melegen, a hideg hidegen.',
  'Pasūtīto pasniedz ātri un tā, kā pienākas: karstu karstu, aukstu aukstu.',
  'Čo si hosť objedná, dostane rýchlo a tak, ako má byť: teplé teplé, studené studené.',
]);

export const onTheMinute = rule('on-the-minute', { ...seen, area: 'efficiency', scheme: origins.fiveStars }, [
  'What was announced for a time happens at that time.',
  'Co je ohlášeno na určitou dobu, to se v tu dobu stane.',
  'Ami egy időpontra van meghirdetve, akkor meg is történik.',
  'Kas izziņots noteiktam laikam, tas tajā laikā arī notiek.',
  'Čo je ohlásené na určitý čas, to sa v ten čas stane.',
]);

export const teamHelpsItself = rule('team-helps-itself', { ...seen, area: 'professionalism', stakeholder: 'employees', scheme: origins.fiveStars }, [
  'Staff work as a team, and no colleague stands in the way of another.',
  'Personál pracuje jako tým a nikdo nikomu nepřekáží.',
  'A személyzet csapatként dolgozik, senki sem akadályozza a másikat.',
  'Personāls strādā kā komanda, un neviens otram netraucē.',
  'Personál pracuje ako tím a nikto nikomu neprekáža.',
]);

export const safeHouse = rule('safe-house', { check: 'crisis.incidents', control: 'data-analysis', provenance: 'own', area: 'safety', scheme: origins.fiveStars }, [
  'Nobody comes to harm with us.',
  'U nás se nikomu nic nestane.',
  'Nálunk senkinek sem esik baja.',
  'Pie mums neviens necieš.',
  'U nás sa nikomu nič nestane.',
]);

export const pricesPlain = rule('prices-plain', seen, [
  'Every price can be seen, and is the one that is asked.',
  'Každá cena je vidět a je to ta, kterou účtujeme.',
  'Minden ár látható, és annyit is kérünk.',
  'Katra cena ir redzama, un tieši tā tiek prasīta.',
  'Každá cena je viditeľná a je to tá, ktorú účtujeme.',
]);

export const sameWelcome = rule('same-welcome', seen, [
  'Customers are received in every branch as in the best one.',
  'V každé pobočce zákazníky přivítáme tak jako v té nejlepší.',
  'Az ügyfelet minden fiókban úgy fogadjuk, mint a legjobbikban.',
  'Katrā filiālē klientus sagaida tāpat kā labākajā.',
  'V každej pobočke zákazníkov privítame tak ako v tej najlepšej.',
]);
