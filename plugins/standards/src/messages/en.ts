import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Standards and control',
  'principle.question': 'Are our standards known, measurable and kept alive by regular control?',

  'measurable.name': 'Standards that can be checked',
  'measurable.question': 'Can each standard be checked?',
  'measurable.source': 'Standards are measurable.',
  'measurable.sentence':
    '{value} of the standards in force can be checked ({low} – {high}, {n, plural, one {# standard} other {# standards}}); the standard is at least {target}.',

  'has-source.name': 'Standards without a source',
  'has-source.question': 'Is each standard based on an expectation, a law or the brand?',
  'has-source.source': 'Standards rest on what customers expect, what the law asks for and what the brand stands for.',
  'has-source.sentence':
    '{breaches, plural, one {# standard has} other {# standards have}} no source ({n, number} in force); the standard is {target}.',

  'brand-tagged.name': 'Standards tied to a value of the brand',
  'brand-tagged.question': 'Do our standards express the brand?',
  'brand-tagged.source': 'Service is the brand as customers live it.',
  'brand-tagged.sentence':
    '{value} of the standards in force say which value of the brand they stand for ({low} – {high}, {n, plural, one {# standard} other {# standards}}); the standard is at least {target}.',

  'legal-mapped.name': 'Legal standards without paragraph or check',
  'legal-mapped.question': 'Is each duty of the law written down and watched?',
  'legal-mapped.source': 'Every legal standard names its law and its check.',
  'legal-mapped.sentence':
    '{breaches, plural, one {# standard the law asks for lacks} other {# standards the law asks for lack}} the text of the law or a check ({n, number} legal ones); the standard is {target}.',

  'coverage.name': 'Channels with a gap in the standards',
  'coverage.question': 'Do the standards cover quality, efficiency, professionalism and safety?',
  'coverage.source': 'Standards for quality, efficiency, professionalism and safety, on every channel.',
  'coverage.sentence':
    'On {breaches, plural, one {# kind of channel} other {# kinds of channel}} a standard is missing for quality, efficiency, professionalism or safety ({n, number} in all); the standard is {target}.',

  'channel-timeframes.name': 'Channels without a promised time',
  'channel-timeframes.question': 'Does each channel have a time that is promised?',
  'channel-timeframes.source': 'Each channel has a time of its own.',
  'channel-timeframes.sentence':
    'For {breaches, plural, one {# kind of channel} other {# kinds of channel}} no time is promised ({n, number} in all); the standard is {target}.',

  'acknowledged.name': 'Standards acknowledged',
  'acknowledged.question': 'Does everybody know the standards?',
  'acknowledged.source': 'Everybody knows the standards: nine in ten have acknowledged all of them.',
  'acknowledged.sentence':
    '{value} of the people have acknowledged all standards in their present version ({low} – {high}, {n, plural, one {# person} other {# people}}); the standard is at least {target}.',

  'review-overdue.name': 'Standards overdue for review',
  'review-overdue.question': 'Are the standards up to date?',
  'review-overdue.source': 'Every standard is looked at again in time.',
  'review-overdue.sentence':
    '{breaches, plural, one {# standard is} other {# standards are}} past the date of review ({n, number} in force); the standard is {target}.',

  'effect.name': 'Complaints before and after a standard',
  'effect.question': 'Does a new standard go together with fewer complaints?',
  'effect.source': 'Complaints rise no more than on channels without the standard.',
  'effect.sentence':
    'After a new standard the share of complaints rose by {value} points more on its channels than on others ({low} – {high}); the standard is at most {target}.',

  'scheme-readiness.name': 'Ready for an external scheme',
  'scheme-readiness.question': 'How far are we from an external scheme?',
  'scheme-readiness.source': 'Information without a target: each scheme sets its own.',
  'scheme-readiness.sentence':
    '{value} of the standards of external schemes were passed in visits ({low} – {high}, {n, plural, one {# standard} other {# standards}}).',

  'control-coverage.name': 'Methods of control alive',
  'control-coverage.question': 'Are all methods of control alive in the branches?',
  'control-coverage.source': 'Twelve methods of control, each seeing what the others do not; four in five are alive everywhere.',
  'control-coverage.sentence':
    '{value} of the methods of control were alive in the branches in the last quarter ({low} – {high}); the standard is at least {target}.',

  'control-cadence.name': 'Units without a quality review',
  'control-cadence.question': 'Do we look at quality regularly?',
  'control-cadence.source': 'A quality review in every unit each month.',
  'control-cadence.sentence':
    '{breaches, plural, one {# unit has} other {# units have}} held no quality review in the last month ({n, number} in all); the standard is {target}.',

  'action-closure.name': 'Actions done on time',
  'action-closure.question': 'Do we finish actions on time?',
  'action-closure.source': 'Four actions in five are done on time.',
  'action-closure.sentence':
    '{value} of the actions due were done on time ({low} – {high}, {n, plural, one {# action} other {# actions}}); the standard is at least {target}.',

  'action-verified.name': 'Actions whose effect was checked',
  'action-verified.question': 'Do we know whether actions worked?',
  'action-verified.source': 'Of three actions in five it is known whether they worked.',
  'action-verified.sentence':
    'Of {value} of the finished actions it is known whether they worked ({low} – {high}, {n, plural, one {# action} other {# actions}}); the standard is at least {target}.',

  'participation.name': 'People who take part in quality',
  'participation.question': 'Does everybody take part in quality?',
  'participation.source': 'Quality is a matter for everybody: seven in ten take part.',
  'participation.sentence':
    '{value} of the people took part in quality in the last quarter ({low} – {high}, {n, plural, one {# person} other {# people}}); the standard is at least {target}.',

  'advice.rewrite-the-standard':
    'Open the standards listed and ask of each who could see whether it was kept, and how. Rewrite “be helpful” as something that happens, such as greeting within a minute, and name a source and a check.',
  'advice.fill-the-gap':
    'Ask those who work on the channel what they promise customers today, and write that down as the first standard. One sentence with a time is enough to begin with.',
  'advice.talk-it-through':
    'Take five minutes of a team meeting for one standard a week, with an example of it kept and one of it missed. Ask for the acknowledgement there and then, and drop standards nobody can explain.',
  'advice.revive-the-rhythm':
    'Put a half-hour of quality into the calendar of each listed unit, the same day each month, with three points: what the figures say, which action is open, what we try next. Revive the method of control that costs least first.',
  'advice.finish-what-was-begun':
    'Go through the overdue actions with their owners and drop those that no longer matter, with a reason. For the rest agree on the next step and on the figure by which you will see that it worked.',

  'excluded.not-yet-due': 'Not due yet',
  'excluded.dropped': 'Dropped on purpose',

  'setting.channel-kinds.name': 'Channel kinds',
  'setting.channel-kinds.doc': 'Kinds of channel that customers use here.',
  'setting.review-within.name': 'Review within',
  'setting.review-within.doc': 'Time within which each unit holds a quality review.',
} as const satisfies Messages;
