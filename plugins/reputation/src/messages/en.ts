import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Public reputation',
  'principle.question': 'What do people say about us in public, and do we answer?',

  'rating.name': 'Stars',
  'rating.question': 'How do people rate us in public?',
  'rating.source': 'More than four stars of five.',
  'rating.sentence':
    'Public reviews give us {value} stars of five on average ({low} – {high}, {n, plural, one {# review} other {# reviews}}); the standard is at least {target}.',
  'rating.good':
    'Public reviews give {value} stars of five on average ({low} – {high}, {n, plural, one {# review} other {# reviews}}), clearly more than elsewhere: read what people praise.',

  'reply-rate.name': 'Replies to negative reviews',
  'reply-rate.question': 'Does a person reply to negative reviews?',
  'reply-rate.source': 'Nineteen negative reviews in twenty get a reply of a person; 93 % of consumers expect one (BrightLocal 2024).',
  'reply-rate.sentence':
    'A person replied to {value} of negative reviews ({low} – {high}, {n, plural, one {# negative review} other {# negative reviews}}); the standard is at least {target}.',

  'reply-time.name': 'Time to reply to negative reviews',
  'reply-time.question': 'How soon do we reply to negative reviews?',
  'reply-time.source': 'Within three days, which a third of consumers expects; two in three expect a week (BrightLocal).',
  'reply-time.sentence':
    'Nine replies to negative reviews in ten came within {value} ({low} – {high}, {n, plural, one {# reply} other {# replies}}); the standard is at most {target}.',

  'velocity.name': 'Bad reviews',
  'velocity.question': 'Are bad reviews on the rise?',
  'velocity.source': 'The usual range of earlier periods.',
  'velocity.sentence':
    'Of a hundred public reviews, {value} were bad ({low} – {high}), outside the usual range of earlier periods.',

  'loop.name': 'Negative reviews looked into',
  'loop.question': 'Does somebody look into what negative reviews tell?',
  'loop.source': 'Four negative reviews in five become a case.',
  'loop.sentence':
    '{value} of negative reviews became a case ({low} – {high}, {n, plural, one {# negative review} other {# negative reviews}}); the standard is at least {target}.',

  'recency.name': 'Fresh reviews',
  'recency.question': 'Is every branch spoken of lately?',
  'recency.source': 'Every branch has a review of the last 90 days; 86 % of readers look at the last three months alone (2021).',
  'recency.sentence':
    '{breaches, plural, one {# branch has} other {# branches have}} had no public review for long ({n, number} in all); the standard is {target}.',

  'theme-gap.name': 'What only reviews tell',
  'theme-gap.question': 'What do reviews tell that we do not hear elsewhere?',
  'theme-gap.source': 'What people write in public they also tell us.',
  'theme-gap.sentence':
    '{breaches, plural, one {# topic of public reviews was} other {# topics of public reviews were}} named in no survey and no complaint ({n, number} in all); the standard is {target}.',

  'social-mentions.name': 'Mentions answered',
  'social-mentions.question': 'Are we watching social media?',
  'social-mentions.source': 'Nine in ten mentions that need an answer get one within four hours.',
  'social-mentions.sentence':
    '{value} of mentions that needed an answer got one in time ({low} – {high}, {n, plural, one {# mention} other {# mentions}}); the standard is at least {target}.',

  'against-peers.name': 'Stars beside those of others',
  'against-peers.question': 'How do our ratings lie beside those of others?',
  'against-peers.source': 'Information without a target: who is named decides the figure.',
  'against-peers.sentence': 'Our average in stars of five, less that of the competitors noted, is {value} ({low} – {high}).',

  'advice.ask-the-content':
    'Ask customers at the moment they are content, every one and not the chosen, and make it two taps. Before that read the last twenty low reviews and mend the one thing they name most: more reviews of the same service change nothing.',
  'advice.reply-with-a-name':
    'Reply today to the listed reviews: thank, name what went wrong, say what was done, and sign with a name and a way to reach you. Give one person an hour a week for it, and let nobody send the same text twice.',
  'advice.open-a-case':
    'Open a case for every negative review of the month, note the branch and the topic, and tell those who serve there. Ask the writer for an order number in the reply rather than guessing who it was.',
  'advice.find-the-one-matter':
    'Read the bad reviews of the period one after the other and sort them by what happened. If half tell of one matter, put a date and an owner to it before answering the next.',
  'advice.ask-about-it':
    'Put the listed topics into the next survey as answers to choose from, and ask three customers about them. If nobody there names them either, see who is not being asked.',
  'advice.watch-by-turns':
    'Name for every day who looks at mentions in the morning, at noon and before closing, with leave to answer without asking. Answer the open ones now, publicly first and then in private.',

  'excluded.pending': 'No reply yet, and still within the time',
  'excluded.unexpired': 'No answer yet, and still within the time',

  'setting.reply-within.name': 'Reply within',
  'setting.reply-within.doc': 'Time for which a negative review may wait for a reply.',
  'setting.fresh-for.name': 'Fresh for',
  'setting.fresh-for.doc': 'Time for which the newest review of a branch counts as fresh.',
  'setting.look-back.name': 'Look back',
  'setting.look-back.doc': 'How far back reviews, surveys and complaints are compared.',
  'setting.answer-within.name': 'Answer within',
  'setting.answer-within.doc': 'Time for which a mention may wait for an answer.',
} as const satisfies Messages;
