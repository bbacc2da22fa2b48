import { origins } from './origins.js';
import { rule } from './rule.js';

export const firstReply = rule('first-reply', { check: 'speed.first-reply', target: 0.9, floor: 0.6, area: 'efficiency', provenance: 'house' }, [
  'Customers get a first answer from a person within the time that is promised for their channel.',
  'Zákazníci dostanou první odpověď od člověka v době, kterou jejich kanál slibuje.',
  'Az ügyfelek a csatornájukra vállalt időn belül megkapják az első választ egy munkatárstól.',
  'Klienti pirmo atbildi no darbinieka saņem laikā, kāds solīts viņu saziņas kanālam.',
  'Zákazníci dostanú prvú odpoveď od človeka v čase, ktorý ich kanál sľubuje.',
]);

export const callsAnswered = rule(
  'calls-answered',
  { check: 'speed.call-service-level', target: 0.8, floor: 0.5, area: 'efficiency', provenance: 'industry', source: origins.convention },
  [
    'Calls are picked up within seconds.',
    'Hovory zvedáme během několika sekund.',
    'A hívásokat másodperceken belül fogadjuk.',
    'Uz zvaniem atbildam dažu sekunžu laikā.',
    'Hovory dvíhame do niekoľkých sekúnd.',
  ],
);

export const greetedInPerson = rule('greeted-in-person', { check: 'speed.in-person-greet', target: 0.95, floor: 0.7, area: 'quality', provenance: 'seed', source: origins.travelGuide, reverify: origins.thirtySeconds }, [
  'Whoever comes in is greeted within a minute.',
  'Kdo vejde, toho do minuty pozdravíme.',
  'Aki belép, azt egy percen belül üdvözöljük.',
  'Ikvienu, kas ienāk, sasveicinām minūtes laikā.',
  'Kto vojde, toho do minúty pozdravíme.',
]);

export const abandonedCalls = rule('abandoned-calls', { check: 'wait.abandon', target: 0.05, floor: 0.2, area: 'efficiency', provenance: 'house' }, [
  'Hardly any caller gives up waiting.',
  'Téměř žádný volající nevzdá čekání.',
  'Szinte egyetlen hívó sem adja fel a várakozást.',
  'Gandrīz neviens zvanītājs nepārtrauc gaidīšanu.',
  'Takmer žiadny volajúci nevzdá čakanie.',
]);

export const shortHold = rule('short-hold', { check: 'wait.hold-30s', target: 0.95, floor: 0.7, area: 'quality', provenance: 'seed', source: origins.travelGuide }, [
  'Nobody is kept on hold for more than half a minute without the offer of a call-back.',
  'Nikdo nečeká na lince déle než půl minuty, aniž bychom nabídli zpětné volání.',
  'Senki sem vár fél percnél tovább vonalban visszahívás felajánlása nélkül.',
  'Neviens negaida uz līnijas ilgāk par pusminūti bez piedāvājuma atzvanīt.',
  'Nikto nečaká na linke dlhšie ako pol minúty bez ponuky spätného volania.',
]);

export const longestWait = rule('longest-wait', { check: 'wait.long-tail', target: 180, floor: 600, area: 'efficiency', provenance: 'house' }, [
  'Even the unluckiest callers wait no more than three minutes.',
  'Ani volající s největší smůlou nečekají déle než tři minuty.',
  'A legtovább várakozó hívók sem várnak három percnél többet.',
  'Pat visilgāk gaidošie zvanītāji negaida vairāk par trim minūtēm.',
  'Ani volajúci s najväčšou smolou nečakajú dlhšie ako tri minúty.',
]);

export const enoughPeople = rule('enough-people', { check: 'wait.staffing-gap', target: 0.05, floor: 0.4, area: 'efficiency', provenance: 'house' }, [
  'There are enough people at every half-hour of the day.',
  'V každé půlhodině dne je na lince dost lidí.',
  'A nap minden félórájában elegendő munkatárs dolgozik.',
  'Ik pusstundu dienā strādā pietiekami daudz darbinieku.',
  'V každej polhodine dňa je na linke dosť ľudí.',
]);

export const breathingSpace = rule('breathing-space', { check: 'wait.occupancy', target: 0.85, floor: 1, area: 'professionalism', stakeholder: 'employees', provenance: 'industry', source: origins.rulesOfThumb }, [
  'Our people have time to breathe between two calls.',
  'Naši lidé mají mezi hovory čas se nadechnout.',
  'Munkatársainknak két hívás között marad idejük levegőt venni.',
  'Mūsu darbiniekiem starp zvaniem ir laiks atvilkt elpu.',
  'Naši ľudia majú medzi hovormi čas nadýchnuť sa.',
]);

export const callBacksKept = rule('call-backs-kept', { check: 'wait.callback-kept', target: 0.95, floor: 0.7, area: 'quality', provenance: 'house' }, [
  'Whoever was promised a call-back gets it on time.',
  'Kdo má slíbené zpětné volání, tomu včas zavoláme.',
  'Akinek visszahívást ígértünk, azt időben visszahívjuk.',
  'Ikvienam, kam solīts atzvanīt, atzvanām laikā.',
  'Kto má sľúbené spätné volanie, tomu včas zavoláme.',
]);

export const openAsPublished = rule('open-as-published', { check: 'channels.uptime', target: 0.99, floor: 0.95, area: 'quality', provenance: 'house' }, [
  'Every channel is open when we say it is.',
  'Každý kanál je otevřený tehdy, kdy to o něm říkáme.',
  'Minden csatorna akkor elérhető, amikor azt közzétettük.',
  'Katrs saziņas kanāls ir pieejams tad, kad to solām.',
  'Každý kanál je otvorený vtedy, keď to o ňom hovoríme.',
]);

export const everyContactAnswered = rule('every-contact-answered', { check: 'channels.answered', target: 0.98, floor: 0.85, area: 'quality', provenance: 'house' }, [
  'Every contact gets an answer, whichever way it came.',
  'Na každý kontakt odpovíme, ať přišel kudykoli.',
  'Minden megkeresés választ kap, bármelyik csatornán érkezik.',
  'Uz katru saziņu atbildam neatkarīgi no tā, pa kuru kanālu tā saņemta.',
  'Na každý kontakt odpovieme, nech prišiel akokoľvek.',
]);
