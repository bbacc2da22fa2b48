import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Waiting',
  'principle.question': 'How long do callers wait, how many give up, and are enough people there?',

  'hold-30s.name': 'Short holds',
  'hold-30s.question': 'Is anybody on hold for more than 30 seconds?',
  'hold-30s.source': 'No hold over 30 seconds without offering to call back: a hotel standard for every call; nineteen in twenty is a starting value.',
  'hold-30s.sentence':
    'In {value} of answered calls nobody was held for too long ({low} – {high}, {n, plural, one {# call} other {# calls}}); the standard is {target}.',
  'hold-30s.good':
    'In {value} of answered calls nobody was held for too long ({low} – {high}, {n, plural, one {# call} other {# calls}}), clearly more than elsewhere: learn what they do instead of holding.',

  'abandon.name': 'Callers who give up',
  'abandon.question': 'How many callers give up?',
  'abandon.source': 'At most one caller in twenty gives up after the first seconds.',
  'abandon.sentence':
    'In {value} of calls the customer gave up waiting ({low} – {high}, {n, plural, one {# call} other {# calls}}); the standard is at most {target}.',
  'abandon.good':
    'In {value} of calls the customer gave up waiting ({low} – {high}, {n, plural, one {# call} other {# calls}}), clearly fewer than elsewhere: learn how shifts are laid over the day.',

  'long-tail.name': 'Longest waits',
  'long-tail.question': 'How long are the longest waits?',
  'long-tail.source': 'Nineteen in twenty wait at most three minutes, as Spanish law asks of large firms (Ley 10/2025; re-verify).',
  'long-tail.sentence':
    'One answered caller in twenty waited longer than {value} ({low} – {high}, {n, plural, one {# call} other {# calls}}); the standard is at most {target}.',
  'long-tail.good':
    'One answered caller in twenty waited longer than {value} ({low} – {high}, {n, plural, one {# call} other {# calls}}), clearly less than elsewhere: learn what happens there when the queue grows.',

  'peak-gap.name': 'Peak hours',
  'peak-gap.question': 'Are peak hours much worse?',
  'peak-gap.source': 'Delays at peak hours are named among the causes of bad service; ten points is a starting value.',
  'peak-gap.sentence':
    'At peak hours {value} points fewer contacts are answered in time than at others ({low} – {high}, {n, plural, one {# contact} other {# contacts}}); the standard is at most {target}.',

  'staffing-gap.name': 'Too few people for the work',
  'staffing-gap.question': 'Are we short of people, or unlucky?',
  'staffing-gap.source': 'At most one interval in twenty has fewer people than its work asks for.',
  'staffing-gap.sentence':
    'In {value} of intervals fewer people were there than the work asked for ({low} – {high}, {n, plural, one {# interval} other {# intervals}}); the standard is at most {target}.',
  'staffing-gap.good':
    'In {value} of intervals fewer people were there than the work asked for ({low} – {high}, {n, plural, one {# interval} other {# intervals}}), clearly fewer than elsewhere: learn how they plan the day.',

  'people-needed.name': 'People the calls would have taken',
  'people-needed.question': 'How many more people would the calls have taken?',
  'people-needed.source': 'As many people are there as Erlang C asks for to answer eight calls in ten within 20 seconds; a model, in which nobody gives up.',
  'people-needed.sentence':
    'To answer in time, {value} more people would have been needed on average than were there ({low} – {high}, {n, plural, one {# interval} other {# intervals}}); the standard is at most {target}. A model: nobody gives up in it.',

  'occupancy.name': 'Load of the line',
  'occupancy.question': 'Is the line overloaded?',
  'occupancy.source': 'Contact centres hold 75 to 85 % to be bearable (ICMI and others, quoted second hand).',
  'occupancy.sentence':
    'Handling contacts took {value} of the time people were there ({low} – {high}, {n, plural, one {# interval} other {# intervals}}); the standard is at most {target}.',
  'occupancy.good':
    'Handling contacts took {value} of the time people were there ({low} – {high}, {n, plural, one {# interval} other {# intervals}}), clearly less than elsewhere: learn how they plan the day.',

  'callback-kept.name': 'Call backs kept',
  'callback-kept.question': 'Are promised call backs made?',
  'callback-kept.source': 'Nineteen in twenty promised call backs are made in time.',
  'callback-kept.sentence':
    '{value} of promised call backs were made in time ({low} – {high}, {n, plural, one {# promised call back} other {# promised call backs}}); the standard is {target}.',
  'callback-kept.good':
    '{value} of promised call backs were made in time ({low} – {high}, {n, plural, one {# promised call back} other {# promised call backs}}), clearly more than elsewhere: learn who owns the list.',

  'advice.offer-to-call-back':
    'Offer to call back before the wait or the hold passes the limit, and say when. Then see which question is behind most of the long ones and put its answer on the screen.',
  'advice.shift-start-times':
    'Look at the half-hours with the worst figures. Move breaks and start times away from them before adding people, send work that can wait into the quiet hours, and look again after two weeks.',
  'advice.move-people-to-the-gap':
    'See whether the short intervals lie at the same hours of the week: then it is the plan and not bad luck. Move a start time or a break into them first; only what remains is a case for more people.',
  'advice.make-room-to-breathe':
    'Find the weeks above the limit and take something off the line in them: a report, a second queue, a meeting. Talk with the team about which minutes between calls are missing most.',
  'advice.own-the-call-backs':
    'Call those who are overdue now. Then make the list of call backs the first work of each hour, with one owner a shift, and promise a span that can be kept.',

  'excluded.hold-unknown': 'Not known whether anybody was held',
  'excluded.short-abandon': 'Given up within seconds',
  'excluded.load-unknown': 'Load or staffing is not known',
  'excluded.not-yet-due': 'Not yet due',

  'setting.hold-within.name': 'Hold within',
  'setting.hold-within.doc': 'Longest hold without having been offered to be called back.',
  'setting.short-abandon.name': 'Short abandon',
  'setting.short-abandon.doc': 'Time within which giving up a call says nothing about us.',
  'setting.safety.name': 'Safety',
  'setting.safety.doc': 'Square roots of the load by which the people there must exceed it; 1 comes near to eight calls in ten within 20 seconds.',
  'setting.answered-share.name': 'Answered share',
  'setting.answered-share.doc': 'The share of callers to be answered in time.',
  'setting.answer-within.name': 'Answer within',
  'setting.answer-within.doc': 'Time within which callers are to be answered.',
  'setting.handle-time.name': 'Handle time',
  'setting.handle-time.doc': 'How long a call takes on average, its notes included; it decides only how long those wait who do.',
} as const satisfies Messages;
