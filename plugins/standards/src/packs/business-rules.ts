import { origins } from './origins.js';
import { rule } from './rule.js';

export const severalWaysOfListening = rule('several-ways-of-listening', { check: 'voice.methods', target: 3, floor: 7, area: 'quality', provenance: 'seed', source: origins.waysOfTexts }, [
  'We listen to customers in several ways at once.',
  'Zákazníkům nasloucháme několika způsoby zároveň.',
  'Egyszerre több módon hallgatjuk meg az ügyfeleket.',
  'Klientos ieklausāmies vairākos veidos vienlaikus.',
  'Zákazníkom načúvame viacerými spôsobmi naraz.',
]);

export const criticismAnswered = rule('criticism-answered', { check: 'voice.answered', target: 0.9, floor: 0.5, area: 'quality', provenance: 'house' }, [
  'Criticism is answered within two days.',
  'Na kritiku odpovíme do dvou dnů.',
  'A kritikára két napon belül válaszolunk.',
  'Uz kritiku atbildam divu dienu laikā.',
  'Na kritiku odpovieme do dvoch dní.',
]);

export const suggestionsAnswered = rule('suggestions-answered', { check: 'voice.suggestions', target: 0.9, floor: 0.4, area: 'quality', provenance: 'house' }, [
  'Every suggestion gets an answer.',
  'Na každý návrh odpovíme.',
  'Minden javaslatra válaszolunk.',
  'Uz katru ierosinājumu atbildam.',
  'Na každý návrh odpovieme.',
]);

export const themesActedOn = rule('themes-acted-on', { check: 'voice.acted', target: 2, floor: 8, area: 'quality', provenance: 'house' }, [
  'What customers name most often leads to an action.',
  'Co zákazníci zmiňují nejčastěji, to vede k opatření.',
  'Amit az ügyfelek a leggyakrabban említenek, abból intézkedés lesz.',
  'Tas, ko klienti piemin visbiežāk, noved pie rīcības.',
  'Čo zákazníci spomínajú najčastejšie, to vedie k opatreniu.',
]);

export const customersComeBack = rule('customers-come-back', { check: 'retention.repeat-rate', provenance: 'own', area: 'quality', stakeholder: 'owners' }, [
  'Customers who bought once come back.',
  'Zákazníci, kteří jednou nakoupili, se vracejí.',
  'Aki egyszer vásárolt, az visszatér.',
  'Klienti, kas reiz iepirkušies, atgriežas.',
  'Zákazníci, ktorí raz nakúpili, sa vracajú.',
]);

export const costOfNewCustomers = rule('cost-of-new-customers', { check: 'retention.cac', provenance: 'own', area: 'efficiency', stakeholder: 'owners' }, [
  'We know what winning a customer costs, and keep those we have.',
  'Víme, kolik stojí získat zákazníka, a ty, které máme, si udržíme.',
  'Tudjuk, mennyibe kerül egy új ügyfél, és megtartjuk a meglévőket.',
  'Zinām, cik maksā iegūt klientu, un noturam esošos.',
  'Vieme, koľko stojí získať zákazníka, a tých, ktorých máme, si udržíme.',
]);

export const costOfASolution = rule('cost-of-a-solution', { check: 'cost.per-resolution', provenance: 'own', area: 'efficiency', stakeholder: 'owners' }, [
  'We know what a solved case costs us.',
  'Víme, kolik nás stojí vyřešený případ.',
  'Tudjuk, mennyibe kerül nekünk egy megoldott ügy.',
  'Zinām, cik mums izmaksā atrisināts pieteikums.',
  'Vieme, koľko nás stojí vyriešený prípad.',
]);

export const savingWithoutHarm = rule('saving-without-harm', { check: 'cost.guardrail', target: -0.03, floor: -0.15, area: 'quality', provenance: 'house' }, [
  'What saves money must not cost customers.',
  'Co šetří peníze, nesmí stát zákazníky.',
  'Ami pénzt takarít meg, nem kerülhet ügyfelekbe.',
  'Tas, kas taupa naudu, nedrīkst maksāt klientus.',
  'Čo šetrí peniaze, nesmie stáť zákazníkov.',
]);

export const fewEarlyDefects = rule('few-early-defects', { check: 'product.early-life', target: 0.01, floor: 0.05, area: 'quality', provenance: 'house' }, [
  'What we sell does not fail in its first month.',
  'Co prodáme, se v prvním měsíci nerozbije.',
  'Amit eladunk, az első hónapban nem hibásodik meg.',
  'Tas, ko pārdodam, nesabojājas pirmajā mēnesī.',
  'Čo predáme, sa v prvom mesiaci nepokazí.',
]);

export const defectsFoundFirst = rule('defects-found-first', { check: 'product.prevent-ratio', target: 0.8, floor: 0.4, area: 'quality', provenance: 'house' }, [
  'We find defects before customers do.',
  'Vady najdeme dřív než zákazníci.',
  'A hibákat az ügyfelek előtt megtaláljuk.',
  'Defektus atrodam, pirms tos atrod klienti.',
  'Chyby nájdeme skôr ako zákazníci.',
]);

export const colleaguesOnTime = rule('colleagues-on-time', { check: 'internal.on-time', target: 0.9, floor: 0.6, area: 'efficiency', stakeholder: 'employees', provenance: 'house' }, [
  'Departments keep what they promise each other.',
  'Oddělení si mezi sebou plní, co si slíbila.',
  'Az osztályok betartják, amit egymásnak ígértek.',
  'Nodaļas tur cita citai doto vārdu.',
  'Oddelenia si medzi sebou plnia, čo si sľúbili.',
]);

export const colleaguesContent = rule('colleagues-content', { check: 'internal.csat', target: 0.8, floor: 0.5, area: 'quality', stakeholder: 'employees', provenance: 'house' }, [
  'Colleagues are content with the help they get from each other.',
  'Kolegové jsou spokojeni s tím, jak si navzájem pomáhají.',
  'A kollégák elégedettek az egymástól kapott segítséggel.',
  'Kolēģi ir apmierināti ar savstarpējo palīdzību.',
  'Kolegovia sú spokojní s tým, ako si navzájom pomáhajú.',
]);

export const offersThatFit = rule('offers-that-fit', { check: 'opportunity.harm', target: -0.02, floor: -0.15, area: 'professionalism', provenance: 'house' }, [
  'We offer something only when it fits, and nobody is annoyed by it.',
  'Nabízíme jen to, co se hodí, a nikoho tím neobtěžujeme.',
  'Csak akkor ajánlunk valamit, ha illik a helyzethez, és senkit sem zavarunk vele.',
  'Piedāvājam tikai to, kas der, un nevienu ar to netraucējam.',
  'Ponúkame len to, čo sa hodí, a nikoho tým neobťažujeme.',
]);

export const returnsAreQuick = rule('returns-are-quick', { check: 'returns.time', target: 864_000, floor: 1_728_000, area: 'efficiency', provenance: 'house' }, [
  'Whoever sends something back soon has the money.',
  'Kdo něco vrátí, má brzy zpět peníze.',
  'Aki visszaküld valamit, hamar megkapja a pénzét.',
  'Ikviens, kas atdod preci, drīz saņem naudu.',
  'Kto niečo vráti, má čoskoro späť peniaze.',
]);

export const returnsAreEasy = rule('returns-are-easy', { check: 'returns.steps', target: 3, floor: 8, area: 'efficiency', provenance: 'house' }, [
  'Sending something back takes few steps.',
  'Vrátit zboží znamená jen pár kroků.',
  'A visszaküldés csak néhány lépés.',
  'Preces atdošana prasa tikai dažus soļus.',
  'Vrátiť tovar znamená len pár krokov.',
]);

export const reviewsAnswered = rule('reviews-answered', { control: 'social-monitoring', area: 'quality' }, [
  'A person answers every bad review.',
  'Na každou špatnou recenzi odpoví člověk.',
  'Minden rossz véleményre munkatárs válaszol.',
  'Uz katru sliktu atsauksmi atbild cilvēks.',
  'Na každú zlú recenziu odpovie človek.',
]);
