import { boolean, choice, date, decimal, id, integer, money, month, reference, seconds, text, timestamp } from '../column.js';
import { defineTable } from '../table.js';
import { channelKinds } from './channel-kinds.js';
import { throughCase } from './dimensions.js';

const currency = text('The currency of its amounts, as a three-letter ISO 4217 code.');
const spendCategories = ['acquisition', 'retention', 'service', 'tools', 'partner', 'goodwill'] as const;

export const customer = defineTable({
  name: 'customer',
  doc: 'Somebody who buys from the organisation or contacts it, under a pseudonym.',
  noun: ['customer', 'customers'],
  area: 'commerce',
  tier: 2,
  key: ['id'],
  occursAt: 'firstSeenOn',
  dimensions: { orgUnit: [['homeOrgUnit']], segment: [['segment']], language: [['language']] },
  columns: {
    id: id('The salted hash that stands for the customer.', { required: true }),
    accountId: id('The account, household or company to which the customer belongs.'),
    firstSeenOn: date('The day of the first trace of the customer.', { privacy: 'P1' }),
    acquiredOn: date('The day on which the customer first bought.', { privacy: 'P1' }),
    acquisitionSource: choice(
      ['referral', 'ad', 'organic', 'partner', 'event', 'outbound', 'other'],
      'How the customer came to the organisation.',
      { privacy: 'P1' },
    ),
    segment: text('The segment to which the customer belongs.', { privacy: 'P1' }),
    homeOrgUnit: reference('org_unit', 'The unit that usually serves the customer.'),
    country: text('The country of the customer, as a two-letter ISO 3166 code.', { privacy: 'P1' }),
    language: text('The language the customer chose, as an ISO 639 code.', { privacy: 'P1' }),
    vulnerable: boolean('Whether the customer needs particular care.', { privacy: 'P4' }),
    offersConsent: boolean('Whether the customer agreed to be made offers.', { privacy: 'P1' }),
  },
});

export const customerStatus = defineTable({
  name: 'customer_status',
  doc: 'The time a customer spent in a status, and what the customer was worth a month.',
  noun: ['customer status', 'customer statuses'],
  area: 'commerce',
  tier: 2,
  key: ['customer', 'from'],
  occursAt: 'from',
  dimensions: { orgUnit: [['customer', 'homeOrgUnit']], segment: [['customer', 'segment']], language: [['customer', 'language']] },
  columns: {
    customer: reference('customer', 'The customer.', { required: true }),
    from: date('The first day of the status.', { required: true, privacy: 'P1' }),
    to: date('The last day of the status; empty while it lasts.', { privacy: 'P1' }),
    status: choice(['prospect', 'active', 'lapsed', 'closed'], 'The status.', { required: true, privacy: 'P1' }),
    monthlyValueMinor: money('What the customer pays a month.', { privacy: 'P1' }),
    currency,
  },
});

export const order = defineTable({
  name: 'order',
  doc: 'Something a customer bought.',
  noun: ['order', 'orders'],
  area: 'commerce',
  tier: 2,
  key: ['id'],
  occursAt: 'placedAt',
  dimensions: {
    orgUnit: [['orgUnit']],
    channel: [['channel']],
    segment: [['customer', 'segment']],
    language: [['customer', 'language']],
  },
  columns: {
    id: id('Identifies the order.', { required: true }),
    customer: reference('customer', 'The customer who placed it.', { required: true }),
    orgUnit: reference('org_unit', 'The unit that sold it.'),
    channel: reference('channel', 'The channel through which it was placed.'),
    placedAt: timestamp('When it was placed.', { required: true }),
    promisedAt: timestamp('When delivery was promised for.', { planned: true }),
    deliveredAt: timestamp('When it was delivered; empty while it is not.'),
    cancelled: boolean('Whether it was cancelled before delivery, so that it does not count as a purchase.'),
    amountMinor: money('What the customer paid.', { required: true }),
    marginMinor: money('What was left after the cost of the goods.'),
    currency,
  },
});

export const orderLine = defineTable({
  name: 'order_line',
  doc: 'One product in an order.',
  noun: ['order line', 'order lines'],
  area: 'commerce',
  tier: 2,
  key: ['order', 'line', 'product', 'batch'],
  dimensions: {
    orgUnit: [['order', 'orgUnit']],
    channel: [['order', 'channel']],
    product: [['product']],
    segment: [['order', 'customer', 'segment']],
  },
  columns: {
    order: reference('order', 'The order.', { required: true }),
    line: integer('The number of the line within the order, to tell apart two lines of one product.', { minimum: 0 }),
    product: reference('product', 'The product.'),
    qty: decimal('How many were bought.', { unit: 'units', minimum: 0 }),
    batch: text('The production batch.'),
  },
});

export const product = defineTable({
  name: 'product',
  doc: 'A product or a service that the organisation sells.',
  noun: ['product', 'products'],
  area: 'commerce',
  tier: 4,
  key: ['id'],
  dimensions: { product: [['$self']] },
  columns: {
    id: id('Identifies the product.', { required: true, privacy: 'P0' }),
    name: text('The name people know it by.'),
    launchedOn: date('The day it went on sale.'),
    family: text('The family of products it belongs to.'),
  },
});

export const productPeriod = defineTable({
  name: 'product_period',
  doc: 'How many units of a product were sold in a month.',
  noun: ['product month', 'product months'],
  area: 'commerce',
  tier: 4,
  key: ['product', 'month'],
  occursAt: 'month',
  dimensions: { product: [['product']] },
  columns: {
    product: reference('product', 'The product.', { required: true }),
    month: month('The month.', { required: true }),
    unitsSold: integer('How many units were sold.', { unit: 'units', minimum: 0 }),
    opportunitiesPerUnit: integer('In how many ways one unit may be defective.', { unit: 'opportunities', minimum: 1 }),
  },
});

export const defect = defineTable({
  name: 'defect',
  doc: 'A defect found in a product.',
  noun: ['defect', 'defects'],
  area: 'commerce',
  tier: 4,
  key: ['id'],
  occursAt: 'foundAt',
  dimensions: { ...throughCase, product: [['product'], ['case', 'product']] },
  columns: {
    id: id('Identifies the defect.', { required: true, privacy: 'P0' }),
    product: reference('product', 'The product.'),
    batch: text('The production batch.'),
    case: reference('case', 'The case in which a customer reported it.'),
    order: reference('order', 'The order that delivered it, to tell failures early in its life.'),
    foundAt: timestamp('When it was found.', { required: true }),
    acknowledgedAt: timestamp('When the product team acknowledged it; empty while it has not.'),
    stage: choice(['before_ship', 'early_life', 'in_use'], 'At which stage it was found.'),
    severity: choice(['minor', 'major', 'critical'], 'How bad it is.'),
    kind: text('The coded kind of defect.'),
  },
});

export const returnRequest = defineTable({
  name: 'return_request',
  doc: 'A wish of a customer to give something back, exchange it or have it repaired.',
  noun: ['return', 'returns'],
  area: 'commerce',
  tier: 2,
  key: ['id'],
  occursAt: 'openedAt',
  dimensions: {
    orgUnit: [['order', 'orgUnit'], ['case', 'orgUnit']],
    channel: [['case', 'channel'], ['order', 'channel']],
    topic: [['case', 'topic']],
    priority: [['case', 'priority']],
    product: [['product'], ['case', 'product']],
    segment: [['order', 'customer', 'segment']],
  },
  columns: {
    id: id('Identifies the return.', { required: true }),
    order: reference('order', 'The order.'),
    case: reference('case', 'The case in which it was asked for.'),
    product: reference('product', 'The product given back, to count returns by product.'),
    qty: decimal('How many units are given back, to count them against units sold.', { unit: 'units', minimum: 0 }),
    kind: choice(['withdrawal', 'warranty', 'exchange'], 'On what ground it is made.'),
    openedAt: timestamp('When the customer gave notice.', { required: true }),
    goodsReceivedAt: timestamp('When the goods came back.'),
    refundedAt: timestamp('When the money was paid back; empty while it is not.'),
    closedAt: timestamp('When it was finished; empty while it is not.'),
    reason: reference('cause', 'The reason the customer gave, by its code.'),
    steps: integer('How many steps the customer had to take.', { unit: 'steps', minimum: 0 }),
    outcome: choice(['refunded', 'exchanged', 'repaired', 'rejected', 'cancelled'], 'How it ended.'),
    rejectedReasonGiven: boolean('Whether a refusal was explained in writing.'),
    amountMinor: money('The amount to pay back.'),
    currency,
  },
});

export const offer = defineTable({
  name: 'offer',
  doc: 'Something useful that was offered to a customer during a contact.',
  noun: ['offer', 'offers'],
  area: 'commerce',
  tier: 4,
  key: ['id'],
  occursAt: 'at',
  dimensions: { ...throughCase, product: [['product'], ['case', 'product']] },
  columns: {
    id: id('Identifies the offer.', { required: true }),
    case: reference('case', 'The case in which it was made.'),
    product: reference('product', 'The product offered.'),
    at: timestamp('When it was made.', { required: true }),
    relevant: boolean('Whether it fitted the need of the customer.'),
    accepted: boolean('Whether the customer took it.'),
    complained: boolean('Whether the customer complained about it.'),
    marginMinor: money('What was earned by it, for its net value.'),
    currency,
    handleSeconds: seconds('The time spent on it, for its net value.'),
  },
});

export const marketingSpend = defineTable({
  name: 'marketing_spend',
  doc: 'Money spent on winning or keeping customers in a month.',
  noun: ['marketing entry', 'marketing entries'],
  area: 'commerce',
  tier: 4,
  key: ['month', 'orgUnit', 'channelKind', 'category', 'currency'],
  occursAt: 'month',
  dimensions: { orgUnit: [['orgUnit']] },
  columns: {
    month: month('The month.', { required: true }),
    orgUnit: reference('org_unit', 'The unit that spent it; empty means the whole organisation.'),
    channelKind: choice(channelKinds, 'The kind of channel it was spent on; empty means all.'),
    category: choice(spendCategories, 'What it was spent for.', { required: true }),
    amountMinor: money('The amount.', { required: true }),
    currency,
  },
});

export const costEntry = defineTable({
  name: 'cost_entry',
  doc: 'What service cost in a month.',
  noun: ['cost entry', 'cost entries'],
  area: 'commerce',
  tier: 4,
  key: ['month', 'orgUnit', 'channelKind', 'category', 'currency'],
  occursAt: 'month',
  dimensions: { orgUnit: [['orgUnit']] },
  columns: {
    month: month('The month.', { required: true }),
    orgUnit: reference('org_unit', 'The unit that bore it; empty means the whole organisation.'),
    channelKind: choice(channelKinds, 'The kind of channel it was spent on; empty means all.'),
    category: choice(spendCategories, 'What it was spent for.', { required: true }),
    amountMinor: money('The amount.', { required: true }),
    currency,
  },
});
