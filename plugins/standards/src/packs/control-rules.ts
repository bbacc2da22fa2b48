import { origins } from './origins.js';
import { rule } from './rule.js';

const seed = { provenance: 'seed', source: origins.methodOfTexts } as const;

export const standardsTestable = rule('standards-testable', { check: 'standards.measurable', control: 'standards', target: 0.9, floor: 0.5, area: 'professionalism', ...seed }, [
  'Every standard is clear enough to be checked.',
  'Každý standard je tak jasný, že se dá ověřit.',
  'Minden előírás elég világos ahhoz, hogy ellenőrizhető legyen.',
  'Katrs standarts ir tik skaidrs, ka to var pārbaudīt.',
  'Každý štandard je taký jasný, že sa dá overiť.',
]);

export const standardsKnown = rule('standards-known', { check: 'standards.acknowledged', control: 'standards', target: 0.9, floor: 0.5, area: 'professionalism', stakeholder: 'employees', ...seed }, [
  'Everybody knows the standards of their work.',
  'Každý zná standardy své práce.',
  'Mindenki ismeri a munkájára vonatkozó előírásokat.',
  'Ikviens zina sava darba standartus.',
  'Každý pozná štandardy svojej práce.',
]);

export const trainedBeforeServing = rule('trained-before-serving', { check: 'training.onboarding-done', control: 'training', target: 0.95, floor: 0.7, area: 'professionalism', stakeholder: 'employees', ...seed }, [
  'Newcomers are trained before they serve alone.',
  'Nováčky vyškolíme, než začnou obsluhovat sami.',
  'Az új munkatársak képzést kapnak, mielőtt egyedül dolgoznak az ügyfelekkel.',
  'Jaunos darbiniekus apmāca, pirms viņi apkalpo vieni.',
  'Nováčikov vyškolíme skôr, než začnú obsluhovať sami.',
]);

export const trainingRepeated = rule('training-repeated', { check: 'training.refresher-due', control: 'training', target: 0, area: 'professionalism', stakeholder: 'employees', ...seed }, [
  'Training goes on throughout; nobody is overdue.',
  'Školíme průběžně a nikdo není po termínu.',
  'A képzés folyamatos, senki sem késik el vele.',
  'Mācības notiek regulāri, un neviens tās nav nokavējis.',
  'Školíme priebežne a nikto nie je po termíne.',
]);

export const trainingHours = rule('training-hours', { check: 'training.hours', control: 'training', target: 24, floor: 8, area: 'professionalism', stakeholder: 'employees', provenance: 'house' }, [
  'Everybody has time to learn.',
  'Každý má čas se učit.',
  'Mindenkinek van ideje tanulni.',
  'Ikvienam ir laiks mācīties.',
  'Každý má čas učiť sa.',
]);

export const feedbackToStaff = rule('feedback-to-staff', { check: 'leadership.feedback-given', control: 'feedback', target: 0.9, floor: 0.5, area: 'professionalism', stakeholder: 'employees', ...seed }, [
  'Everybody regularly hears how they are doing.',
  'Každý se pravidelně dozví, jak si vede.',
  'Mindenki rendszeresen visszajelzést kap a munkájáról.',
  'Ikviens regulāri uzzina, kā viņam veicas.',
  'Každý sa pravidelne dozvie, ako sa mu darí.',
]);

export const mysteryEverywhere = rule('mystery-everywhere', { check: 'mystery.coverage', control: 'mystery-shopping', target: 0, area: 'quality', ...seed }, [
  'Mystery shoppers visit every branch.',
  'Tajné návštěvy proběhnou v každé pobočce.',
  'A próbavásárlók minden fiókba eljutnak.',
  'Slepenie pircēji apmeklē katru filiāli.',
  'Tajné návštevy prebehnú v každej pobočke.',
]);

export const goodWorkNoticed = rule('good-work-noticed', { check: 'leadership.recognition', control: 'recognition', target: 0.75, floor: 0.4, area: 'professionalism', stakeholder: 'employees', provenance: 'house' }, [
  'Good work is noticed more often than mistakes are.',
  'Dobré práce si všímáme častěji než chyb.',
  'A jó munkát gyakrabban vesszük észre, mint a hibát.',
  'Labu darbu pamanām biežāk nekā kļūdas.',
  'Dobrú prácu si všímame častejšie ako chyby.',
]);

export const reviewedMonthly = rule('reviewed-monthly', { check: 'standards.control-cadence', control: 'data-analysis', target: 0, area: 'professionalism', stakeholder: 'owners', ...seed }, [
  'Every unit looks at its quality once a month.',
  'Každý útvar se jednou měsíčně podívá na svou kvalitu.',
  'Minden egység havonta áttekinti a minőséget.',
  'Katra vienība reizi mēnesī izvērtē savu kvalitāti.',
  'Každý útvar sa raz mesačne pozrie na svoju kvalitu.',
]);

export const actionsDone = rule('actions-done', { check: 'standards.action-closure', control: 'data-analysis', target: 0.8, floor: 0.4, area: 'efficiency', stakeholder: 'owners', provenance: 'house' }, [
  'What we decide to do is done on time.',
  'Co se rozhodneme udělat, uděláme včas.',
  'Amit elhatározunk, azt időben elvégezzük.',
  'Ko nolemjam darīt, to izdarām laikā.',
  'Čo sa rozhodneme urobiť, urobíme včas.',
]);

export const everybodyTakesPart = rule('everybody-takes-part', { check: 'standards.participation', control: 'standards', target: 0.7, floor: 0.3, area: 'professionalism', stakeholder: 'employees', ...seed }, [
  'Everybody takes part in making service better.',
  'Na zlepšování služeb se podílejí všichni.',
  'A szolgáltatás javításában mindenki részt vesz.',
  'Apkalpošanas uzlabošanā piedalās visi.',
  'Na zlepšovaní služieb sa podieľajú všetci.',
]);
