import { boolean, choice, date, decimal, id, integer, reference, text, time, timestamp } from '../column.js';
import { defineTable } from '../table.js';

export const orgUnit = defineTable({
  name: 'org_unit',
  doc: 'A part of the organisation: the company, a region, a branch, a department, a queue or a partner.',
  noun: ['unit', 'units'],
  area: 'organisation',
  tier: 0,
  key: ['id'],
  dimensions: { orgUnit: [['$self']] },
  columns: {
    id: id('Identifies the unit.', { required: true, privacy: 'P0' }),
    parent: reference('org_unit', 'The unit it belongs to; empty for the company itself.'),
    kind: choice(['company', 'region', 'branch', 'department', 'queue', 'partner'], 'What sort of unit it is.', {
      required: true,
    }),
    name: text('The name people know it by.', { required: true }),
    country: text('The country it works in, as a two-letter ISO 3166 code.'),
    timezone: text('The IANA time zone in which its local times are told, such as Europe/Prague.', { required: true }),
    calendar: reference('calendar', 'The calendar of its business hours.'),
    legalCalendar: reference('calendar', 'The calendar by which the law counts working days; empty means the business hours.'),
    peerGroup: text('The group of units it may fairly be compared with.'),
    openedOn: date('The day it opened.'),
    closedOn: date('The day it closes or closed for good.', { planned: true }),
  },
});

export const calendar = defineTable({
  name: 'calendar',
  doc: 'A set of opening hours and exceptions by which business time is counted.',
  noun: ['calendar', 'calendars'],
  area: 'organisation',
  tier: 0,
  key: ['id'],
  columns: {
    id: id('Identifies the calendar.', { required: true, privacy: 'P0' }),
    name: text('The name people know it by.', { required: true }),
    timezone: text('The IANA time zone of its hours.', { required: true }),
    kind: choice(
      ['business', 'legal_working_days', 'always'],
      'Whether it follows opening hours, counts the working days of the law, or never stops.',
      { required: true },
    ),
  },
});

export const calendarHours = defineTable({
  name: 'calendar_hours',
  doc: 'One interval of opening hours on one weekday; a weekday may have several.',
  noun: ['opening interval', 'opening intervals'],
  area: 'organisation',
  tier: 0,
  key: ['calendar', 'weekday', 'opens', 'validFrom'],
  columns: {
    calendar: reference('calendar', 'The calendar it belongs to.', { required: true }),
    weekday: integer('The weekday on which it begins, 1 for Monday to 7 for Sunday.', {
      required: true,
      minimum: 1,
      maximum: 7,
    }),
    opens: time('The local time at which it opens.', { required: true }),
    closes: time('The local time at which it closes; at or before the opening time it means the next day.', {
      required: true,
    }),
    validFrom: date('The first day on which it holds; empty means always so far.', { planned: true }),
    validTo: date('The last day on which it holds; empty means until further notice.', { planned: true }),
  },
});

export const calendarException = defineTable({
  name: 'calendar_exception',
  doc: 'A day on which the usual opening hours do not hold, such as a holiday.',
  noun: ['calendar exception', 'calendar exceptions'],
  area: 'organisation',
  tier: 0,
  key: ['calendar', 'date', 'opens'],
  columns: {
    calendar: reference('calendar', 'The calendar it belongs to.', { required: true }),
    date: date('The day it concerns.', { required: true, planned: true }),
    kind: choice(['closed', 'open', 'changed'], 'Whether the day is closed, open although usually closed, or has other hours.', {
      required: true,
    }),
    opens: time('The local time at which that day opens.'),
    closes: time('The local time at which that day closes.'),
    label: text('What the day is called.'),
    source: choice(['national', 'company', 'branch'], 'Who decided on the exception.'),
  },
});

export const annotation = defineTable({
  name: 'annotation',
  doc: 'Something that happened to the organisation and may explain a change in its numbers.',
  noun: ['annotation', 'annotations'],
  area: 'organisation',
  tier: 0,
  key: ['id'],
  occursAt: 'at',
  dimensions: { orgUnit: [['orgUnit']] },
  columns: {
    id: id('Identifies the annotation.', { required: true, privacy: 'P0' }),
    at: timestamp('When it happened or took effect.', { required: true }),
    orgUnit: reference('org_unit', 'The unit it concerns; empty means all.'),
    kind: choice(
      [
        'process_change',
        'standard_change',
        'campaign',
        'outage',
        'price',
        'staffing',
        'quality_review',
        'research',
        'other',
      ],
      'What sort of event it was; held quality reviews and market research count as evidence of a regular rhythm.',
    ),
    label: text('What happened, in a few words.'),
    rebase: boolean('Whether control charts start a new baseline here.'),
  },
});

export const target = defineTable({
  name: 'target',
  doc: 'The value that the organisation wants a check to reach, and where that value comes from.',
  noun: ['target', 'targets'],
  area: 'organisation',
  tier: 0,
  key: ['checkId', 'orgUnit', 'channel', 'priority', 'effectiveFrom'],
  dimensions: { orgUnit: [['orgUnit']], channel: [['channel']], priority: [['priority']] },
  columns: {
    checkId: id('The check it belongs to, such as follow-up.promise-kept.', { required: true, privacy: 'P0' }),
    orgUnit: reference('org_unit', 'The unit it holds for; empty means all.'),
    channel: reference('channel', 'The channel it holds for; empty means all.'),
    priority: choice(['low', 'normal', 'high', 'urgent'], 'The priority it holds for; empty means all.'),
    value: decimal('The value to reach, in the unit beside it.', { required: true }),
    unit: text('The unit of the value, such as share, seconds or points.'),
    direction: choice(['higher', 'lower'], 'Whether a higher or a lower value is better.'),
    provenance: choice(['law', 'standard', 'seed', 'industry', 'own', 'house'], 'What sort of source the value comes from.'),
    sourceText: text('The source in words, such as the paragraph of a law.'),
    effectiveFrom: date('The first day on which it holds.', { planned: true }),
    effectiveTo: date('The last day on which it holds.', { planned: true }),
    approvedBy: text('Who approved it.', { privacy: 'P1' }),
  },
});
