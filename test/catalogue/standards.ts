import { census, days, difference, exists, itemsOf, none, now, setting, share, shareOfCounts, when } from '@touchstone/sdk';
import { employee, mysteryItem, qaCategory, serviceCase, standard, standardAck } from '@touchstone/sdk/model';

import { casesBy, type Declarations, declare } from './declare.js';

const { effectiveFrom, effectiveTo, $self: thisStandard } = standard;

const inForce = effectiveFrom.isMissing().or(effectiveFrom.atOrBefore(now)).and(effectiveTo.isMissing().or(effectiveTo.after(now)));
const active = { of: standard, where: inForce };

const channels = setting.list('channel-kinds', { default: ['phone', 'email', 'in_person'], doc: 'Channels that customers use here.' });
const channel = itemsOf(channels);
const covered = (area: 'quality' | 'efficiency' | 'professionalism' | 'safety') =>
  when(exists(standard, inForce, standard.area.is(area), standard.channelKind.isMissing().or(standard.channelKind.is(channel.value))), 1, 0);

const current = exists(standardAck, standardAck.standard.is(thisStandard), standardAck.version.is(standard.version), standardAck.employee.is(employee.$self));
const working = employee.leftMonth.isMissing().and(employee.isBot.not());

const opened = casesBy(serviceCase.openedAt);
const began = (touched: boolean, after: boolean) => {
  const sameChannel = standard.channelKind.is(serviceCase.channel.kind);
  const within = after ? serviceCase.openedAt.within(days(90), effectiveFrom) : effectiveFrom.after(serviceCase.openedAt).and(effectiveFrom.within(days(90), serviceCase.openedAt));
  const near = exists(standard, touched ? sameChannel : sameChannel.not(), within);
  return share({ ...opened, where: touched ? near : near.and(none(standard, sameChannel, within)), meeting: serviceCase.kind.is('complaint') });
};

const passedItems = mysteryItem.standard.is(thisStandard);

export const standards: Declarations = {
  measurable: declare(
    share({ ...active, meeting: standard.checkId.isKnown().or(exists(mysteryItem, passedItems), exists(qaCategory, qaCategory.standard.is(thisStandard))) }),
  ),
  'has-source': declare(census({ ...active, breaching: standard.sourceKind.isMissing() })),
  'brand-tagged': declare(share({ ...active, meeting: standard.valueTag.isKnown() })),
  'legal-mapped': declare(census({ ...active, where: inForce.and(standard.legal), breaching: standard.sourceText.isMissing().or(standard.checkId.isMissing()) })),
  coverage: declare(
    shareOfCounts({
      of: channel,
      met: covered('quality').plus(covered('efficiency')).plus(covered('professionalism')).plus(covered('safety')),
      outOf: 4,
    }),
    channels,
  ),
  'channel-timeframes': declare(
    census({ of: channel, breaching: none(standard, inForce, standard.area.is('efficiency'), standard.channelKind.is(channel.value), standard.target.isKnown()) }),
    channels,
  ),
  'acknowledged': declare(share({ of: employee, where: working, meeting: none(standard, inForce, current.not()) })),
  'review-overdue': declare(census({ ...active, breaching: standard.reviewDueOn.before(now) })),
  effect: declare(
    difference({ first: began(true, true), second: began(true, false), beyond: { first: began(false, true), second: began(false, false) } }),
  ),
  'scheme-readiness': declare(
    share({ ...active, where: inForce.and(standard.scheme.isKnown()), meeting: exists(mysteryItem, passedItems, mysteryItem.passed).and(none(mysteryItem, passedItems, mysteryItem.passed.not(), mysteryItem.notApplicable.not())) }),
  ),
};
