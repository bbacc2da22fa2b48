import type { PackStandard, StandardsPackContribution } from '@touchstone/sdk';

import * as business from './business-rules.js';
import * as control from './control-rules.js';
import * as legal from './legal-rules.js';
import * as quality from './quality-rules.js';
import { type FiveTexts, inFive } from './rule.js';
import * as speed from './speed-rules.js';
import * as visit from './visit-rules.js';

const pack = (id: string, doc: string, names: FiveTexts, standards: readonly PackStandard[]): StandardsPackContribution => ({ id, doc, name: inFive(names), standards });

const law = (country: string, names: FiveTexts, standards: readonly PackStandard[]) =>
  pack(`law-${country}`, 'What the law says of complaints and refunds, with its source; have it verified for your business.', names, [...standards, legal.refund]);

/** Packs of standards to begin with. Where two of them mean the same, it is one standard. */
export const packs: readonly StandardsPackContribution[] = [
  pack(
    'nine-principles',
    'The nine principles of good service as the founding texts name them.',
    ['Nine principles', 'Devět zásad', 'Kilenc alapelv', 'Deviņi principi', 'Deväť zásad'],
    [
      business.customersComeBack,
      business.costOfNewCustomers,
      business.costOfASolution,
      business.savingWithoutHarm,
      business.severalWaysOfListening,
      business.criticismAnswered,
      business.themesActedOn,
      business.fewEarlyDefects,
      business.defectsFoundFirst,
      quality.branchesAnswerAlike,
      quality.branchesPleaseAlike,
      quality.sameAtAllHours,
      business.colleaguesOnTime,
      business.colleaguesContent,
      speed.openAsPublished,
      speed.everyContactAnswered,
      business.offersThatFit,
      quality.promisesKept,
      speed.firstReply,
      visit.houseInOrder,
    ],
  ),
  pack(
    'five-areas',
    'Five areas of standards and seven methods of control.',
    ['Five areas and seven controls', 'Pět oblastí a sedm způsobů kontroly', 'Öt terület és hét ellenőrzési módszer', 'Piecas jomas un septiņas kontroles metodes', 'Päť oblastí a sedem spôsobov kontroly'],
    [
      speed.firstReply,
      speed.callsAnswered,
      quality.courtesy,
      quality.clarity,
      quality.accuracy,
      quality.complaintAcknowledged,
      quality.remediedAtOnce,
      quality.recoverySteps,
      business.suggestionsAnswered,
      quality.branchesAnswerAlike,
      quality.sameAtAllHours,
      quality.promisesKept,
      ...Object.values(control),
    ],
  ),
  pack(
    'contact-centre',
    'What a contact centre is usually held to.',
    ['Contact centre', 'Kontaktní centrum', 'Ügyfélközpont', 'Kontaktu centrs', 'Kontaktné centrum'],
    [
      speed.callsAnswered,
      speed.firstReply,
      speed.abandonedCalls,
      speed.shortHold,
      speed.longestWait,
      speed.enoughPeople,
      speed.breathingSpace,
      speed.callBacksKept,
      quality.solvedFirstTime,
      quality.fewHands,
      quality.reachAPerson,
      quality.noCriticalErrors,
      quality.courtesy,
      quality.clarity,
      quality.accuracy,
      quality.writtenDown,
      quality.promisesKept,
    ],
  ),
  pack(
    'hotel',
    'What a house of five stars asks of its service.',
    ['Hotel, five stars', 'Hotel s pěti hvězdičkami', 'Ötcsillagos szálloda', 'Piecu zvaigžņu viesnīca', 'Hotel s piatimi hviezdičkami'],
    [
      visit.guestGreeted,
      visit.guestNotOnHold,
      visit.threeRings,
      visit.houseInOrder,
      visit.visitScore,
      visit.servedAsOrdered,
      visit.onTheMinute,
      visit.teamHelpsItself,
      visit.safeHouse,
      visit.pricesPlain,
      quality.courtesy,
      quality.promisesKept,
      quality.complaintAcknowledged,
      quality.recoverySteps,
      business.reviewsAnswered,
    ],
  ),
  pack(
    'retail-chain',
    'What a chain of shops asks of every branch.',
    ['Retail chain', 'Síť prodejen', 'Üzletlánc', 'Veikalu tīkls', 'Sieť predajní'],
    [
      visit.sameWelcome,
      speed.greetedInPerson,
      visit.houseInOrder,
      visit.pricesPlain,
      control.mysteryEverywhere,
      quality.branchesAnswerAlike,
      quality.branchesPleaseAlike,
      quality.sameAtAllHours,
      quality.accuracy,
      quality.complaintAcknowledged,
      quality.remediedAtOnce,
      business.returnsAreEasy,
      business.returnsAreQuick,
      business.fewEarlyDefects,
      business.customersComeBack,
      business.reviewsAnswered,
    ],
  ),
  law('cz', ['Law: Czechia', 'Právo: Česko', 'Jog: Csehország', 'Likums: Čehija', 'Právo: Česko'], [legal.clockCz, legal.receiptCz]),
  law('hu', ['Law: Hungary', 'Právo: Maďarsko', 'Jog: Magyarország', 'Likums: Ungārija', 'Právo: Maďarsko'], [legal.clockHu]),
  law('lv', ['Law: Latvia', 'Právo: Lotyšsko', 'Jog: Lettország', 'Likums: Latvija', 'Právo: Lotyšsko'], [legal.clockLv]),
  law('sk', ['Law: Slovakia', 'Právo: Slovensko', 'Jog: Szlovákia', 'Likums: Slovākija', 'Právo: Slovensko'], [legal.clockSk]),
  law('es', ['Law: Spain', 'Právo: Španělsko', 'Jog: Spanyolország', 'Likums: Spānija', 'Právo: Španielsko'], [legal.clockEs, legal.callsEs, legal.personEs]),
];
