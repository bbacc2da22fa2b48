import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Complaint resolution',
  'principle.question': 'Are complaints answered within the law, put right and learnt from?',

  'ack.name': 'Complaints acknowledged',
  'ack.question': 'Are complaints acknowledged at once?',
  'ack.source': 'Nineteen in twenty within one working day; ISO 10002 asks to acknowledge at once (re-verify).',
  'ack.sentence':
    '{value} of complaints were acknowledged in time ({low} – {high}, {n, plural, one {# complaint} other {# complaints}}); the standard is {target}.',
  'ack.good':
    '{value} of complaints were acknowledged in time ({low} – {high}, {n, plural, one {# complaint} other {# complaints}}), clearly more than elsewhere: learn who opens the complaints each morning.',

  'legal-clock.name': 'Complaints within the law',
  'legal-clock.question': 'Are complaints answered within the law?',
  'legal-clock.source':
    'CZ: 30 days, Act 634/1992, § 19 (3). HU: 30 days, Fgytv. § 17/A. LV: 15 working days. ES: 15 working days, 5 for undue charges, Ley 10/2025. SK: 30 days from the day after; re-verify against Act 108/2024.',
  'legal-clock.sentence':
    '{breaches, plural, one {# complaint is past the day the law sets for the final reply} other {# complaints are past the day the law sets for the final reply}} ({n, number} judged); the standard is {target}.',

  'receipt.name': 'Written confirmation given',
  'receipt.question':
    'Was a written confirmation given for every complaint that the law asks it for?',
  'receipt.source': 'CZ: the seller gives the customer a written confirmation of the claim and of how it was settled, Act 634/1992, § 19 (2) and (5).',
  'receipt.sentence':
    '{breaches, plural, one {# complaint has no written confirmation} other {# complaints have no written confirmation}} ({n, number} judged); the standard is {target}.',

  'recovery-steps.name': 'Four steps of recovery',
  'recovery-steps.question': 'Do we apologise, take ownership, give a solution and follow up?',
  'recovery-steps.source': 'Apologise sincerely, take responsibility, offer a solution and follow up until it is confirmed; nine in ten is a starting value.',
  'recovery-steps.sentence':
    'All four steps of recovery were taken in {value} of complaints ({low} – {high}, {n, plural, one {# complaint} other {# complaints}}); the standard is {target}.',
  'recovery-steps.good':
    'All four steps of recovery were taken in {value} of complaints ({low} – {high}, {n, plural, one {# complaint} other {# complaints}}), clearly more than elsewhere: listen to how they speak with people who complain.',

  'confirmed.name': 'Settled, says the customer',
  'confirmed.question': 'Did the customer confirm that the complaint is settled?',
  'confirmed.source': 'Four in five customers confirm within a week that they are satisfied.',
  'confirmed.sentence':
    'After {value} of closed complaints the customer confirmed to be satisfied ({low} – {high}, {n, plural, one {# complaint} other {# complaints}}); the standard is {target}.',
  'confirmed.good':
    'After {value} of closed complaints the customer confirmed to be satisfied ({low} – {high}, {n, plural, one {# complaint} other {# complaints}}), clearly more than elsewhere: learn how they ask.',

  'recovery.name': 'Customers who stay after a complaint',
  'recovery.question': 'Do customers stay after a complaint?',
  'recovery.source': 'At most five points fewer buy again after a complaint than after another contact about the same topic.',
  'recovery.sentence':
    'Repeat purchase after a complaint and after another contact about the same topic lies {value} points apart ({low} – {high}, {n, plural, one {# contact} other {# contacts}}); the standard is {target}.',

  'rate.name': 'Complaints among contacts',
  'rate.question': 'Are complaints rising among contacts?',
  'rate.source': 'The usual range of earlier periods.',
  'rate.sentence':
    'There were {value} complaints per thousand contacts ({low} – {high}, {n, plural, one {# contact} other {# contacts}}), above its own usual range.',
  'rate.good':
    'There were {value} complaints per thousand contacts ({low} – {high}, {n, plural, one {# contact} other {# contacts}}), clearly fewer than elsewhere: learn what goes right here.',

  'rate-of-orders.name': 'Complaints per order',
  'rate-of-orders.question': 'Are complaints rising among orders?',
  'rate-of-orders.source': 'The usual range of earlier periods.',
  'rate-of-orders.sentence':
    'There were {value} complaints per thousand orders ({low} – {high}, {n, plural, one {# complaint} other {# complaints}}), above its own usual range.',
  'rate-of-orders.good':
    'There were {value} complaints per thousand orders ({low} – {high}, {n, plural, one {# complaint} other {# complaints}}), clearly fewer than elsewhere: learn what goes right here.',

  'repeat-cause.name': 'Causes that come back',
  'repeat-cause.question': 'Do causes come back that we thought were removed?',
  'repeat-cause.source': 'At most one complaint in ten has a cause that an action was to remove.',
  'repeat-cause.sentence':
    '{value} of complaints have a cause that an action was to remove ({low} – {high}, {n, plural, one {# complaint} other {# complaints}}); the standard is at most {target}.',
  'repeat-cause.good':
    '{value} of complaints have a cause that an action was to remove ({low} – {high}, {n, plural, one {# complaint} other {# complaints}}), clearly fewer than elsewhere: learn how they check that an action worked.',

  'escalated.name': 'Complaints taken to an authority',
  'escalated.question': 'Do customers have to go to an authority?',
  'escalated.source': 'At most one complaint in a hundred goes to an authority.',
  'escalated.sentence':
    '{value} of complaints went to an authority ({low} – {high}, {n, plural, one {# complaint} other {# complaints}}); the standard is at most {target}.',
  'escalated.good':
    '{value} of complaints went to an authority ({low} – {high}, {n, plural, one {# complaint} other {# complaints}}), clearly fewer than elsewhere: learn how they settle matters before.',

  'empowered.name': 'Put right at once',
  'empowered.question': 'Can the first person to hear a complaint put it right?',
  'empowered.source': 'Say which resources people may use to satisfy a customer; seven in ten is a starting value.',
  'empowered.sentence':
    '{value} of justified complaints were put right by the first person to hear them ({low} – {high}, {n, plural, one {# complaint} other {# complaints}}); the standard is {target}.',
  'empowered.good':
    '{value} of justified complaints were put right by the first person to hear them ({low} – {high}, {n, plural, one {# complaint} other {# complaints}}), clearly more than elsewhere: learn what people here may decide themselves.',

  'uncoded.name': 'Causes written down',
  'uncoded.question': 'Do we know why customers complain?',
  'uncoded.source': 'The cause of nineteen complaints in twenty is known.',
  'uncoded.sentence':
    'The cause is written down for {value} of complaints ({low} – {high}, {n, plural, one {# complaint} other {# complaints}}); the standard is {target}.',
  'uncoded.good':
    'The cause is written down for {value} of complaints ({low} – {high}, {n, plural, one {# complaint} other {# complaints}}), clearly more than elsewhere: learn how they find the cause.',

  'advice.acknowledge-same-day':
    'Acknowledge what is overdue today, with a name and the day of the answer. Then let one person open complaints first each morning, and name who does it when that person is away.',
  'advice.answer-overdue-today':
    'Open the list and answer each complaint today, the oldest first; ask a lawyer about those in which the customer may now have further rights. Then put a reminder a week before the day on every open complaint, on a person and on who stands in.',
  'advice.send-the-confirmation':
    'Send the listed confirmations today. Then let the tool print or send one whenever a claim is entered, so that nobody has to remember it.',
  'advice.use-the-four-steps':
    'See which of the four steps is missing most often and practise that one in the next team meeting, with two real complaints. Put the four on the complaint as boxes to tick before it is closed.',
  'advice.call-after-closing':
    'Call each customer within three days of closing, by the person who settled the complaint, and ask one thing: is it settled for you? Start with those closed this week.',
  'advice.win-back-complainants':
    'Call ten customers who complained about half a year ago and have not bought since, and ask what was left open. What you hear three times is the thing to change.',
  'advice.read-the-new-complaints':
    'Read all new complaints in full, aloud if you can, and note what changed shortly before: a price, a supplier, a form, a shift. If one thing stands behind several, settle that first and tell the customers.',
  'advice.reopen-the-action':
    'Reopen the action whose cause came back, and put its owner and the newest complaint at one table. Set a day on which complaints with that cause are counted again before it is called done.',
  'advice.settle-before-authority':
    'Read what these customers asked for before they went, and what they were answered. Give every refusal the reasons, the office of conciliation, and the name of a person to call first.',
  'advice.raise-the-limit':
    'Look at what was decided one level up in the last month and by what amount. Give the first line the right to grant what was always granted anyway, and look at the sum again after a month.',
  'advice.code-the-cause':
    'Cut the list of causes until it can be read at a glance, and let the person who settles a complaint choose one when closing it. Go through those without a cause together once a week.',

  'excluded.pending': 'Still in time',
  'excluded.no-due-day': 'No due day is known',
  'excluded.too-recent': 'Closed too recently to judge',
  'excluded.half-year-runs': 'The time to buy again is not over yet',

  'setting.acknowledge-days.name': 'Acknowledge days',
  'setting.acknowledge-days.doc': 'Working days within which the customer hears that the complaint has arrived.',
  'setting.confirm-within.name': 'Confirm within',
  'setting.confirm-within.doc': 'Time after a complaint is closed within which the customer confirms to be satisfied.',
  'setting.stay-within.name': 'Stay within',
  'setting.stay-within.doc': 'Time after a contact within which a customer who stays buys again.',
  'setting.settled-for.name': 'Settled for',
  'setting.settled-for.doc': 'Time after an action is done from which its cause should bring no more complaints.',
} as const satisfies Messages;
