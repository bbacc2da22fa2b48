import { known } from './case-facts.ts';
import type { CaseListener } from './cases.ts';
import { within } from './draws.ts';
import type { TalkTable } from './office.ts';
import { branches } from './organisation.ts';
import { createRandom } from './random.ts';
import type { TableWriter } from './table-writer.ts';
import { day, formatMoment, hour, months, organisationZone, toLocal } from './time.ts';
import type { World } from './world.ts';

/** Conversations reviewed a month in each branch, in a world of any size. */
const reviewed = 22;

/** Writes which conversations were reviewed, how they were rated, and whether somebody was helped where they were weak. */
export function listenForReviews(writer: TableWriter, world: World, talks: TalkTable): CaseListener {
  writer.table('qa_scorecard', ['id', 'name']).write({ id: 'conversation', name: 'Conversation' });
  const category = writer.table('qa_category', ['id', 'scorecard_id', 'name', 'kind', 'scale_max', 'pass_from']);
  const kinds = ['courtesy', 'accuracy', 'empathy'] as const;
  for (const kind of kinds) {
    category.write({ id: kind, scorecard_id: 'conversation', name: kind, kind, scale_max: 5, pass_from: 4 });
  }
  const review = writer.table('qa_review', ['id', 'scorecard_id', 'case_id', 'at', 'sample']);
  const rating = writer.table('qa_rating', ['review_id', 'category_id', 'score', 'na']);
  let count = 0;
  return ({ id, branch, assignee, resolved }) => {
    const random = createRandom(world.seed, 'reviews', id);
    const at = known(resolved + day + random.below(3 * day));
    if (at === undefined || !random.chance(Math.min(1, reviewed / (branch.size * world.scale)))) {
      return;
    }
    count += 1;
    const month = toLocal(organisationZone, at).date.slice(0, 7);
    const byChance = random.chance(0.97);
    const passes = {
      courtesy: random.chance(world.rates.isPlanted('unkind-replies', { month }) ? 0.6 : 0.985),
      accuracy: random.chance(world.rates.isPlanted('wrong-answers', { month }) ? 0.65 : 0.99),
      empathy: createRandom(world.seed, 'empathy', id).chance(world.rates.isPlanted('replies-without-empathy', { month }) ? 0.65 : 0.985),
    };
    review.write({ id: `r${count}`, scorecard_id: 'conversation', case_id: id, at: formatMoment(at), sample: byChance ? 'random' : 'targeted' });
    const coached = known(at + random.below(8 * day));
    if (kinds.some((kind) => !passes[kind]) && coached !== undefined && random.chance(0.985)) {
      talks.write({ employee_id: assignee, kind: 'coaching', at: formatMoment(coached), linked_review_id: `r${count}` });
    }
    for (const kind of kinds) {
      rating.write({ review_id: `r${count}`, category_id: kind, score: passes[kind] ? 4 + random.below(2) : 1 + random.below(3), na: false });
    }
  };
}

/** Writes the complaints among the cases: when each was acknowledged. */
export function listenForComplaints(writer: TableWriter, world: World): CaseListener {
  const complaint = writer.table('complaint', ['case_id', 'received_at', 'acknowledged_at']);
  return ({ id, branch, kind, opened, month }) => {
    if (kind !== 'complaint' && kind !== 'problem') {
      return;
    }
    const random = createRandom(world.seed, 'complaints', id);
    const inTime = random.chance(world.rates.isPlanted('complaints-unheard', { month }) ? 0.5 : 0.99);
    const takes = inTime ? random.between(0.5, 5) : random.between(40, 60);
    const acknowledged = known(world.clock(branch).after(opened, Math.round(takes * hour)));
    complaint.write({ case_id: id, received_at: formatMoment(opened), acknowledged_at: acknowledged === undefined ? undefined : formatMoment(acknowledged) });
  };
}

/** Writes what customers said in talks and on cards, three of each a month in every branch, and when it was answered. */
export function writeFeedback(writer: TableWriter, world: World): void {
  const feedback = writer.table('feedback_item', ['id', 'source', 'org_unit_id', 'at', 'tone', 'answered_at']);
  let count = 0;
  for (const branch of branches) {
    for (const month of months) {
      const random = createRandom(world.seed, 'feedback', branch.id, month);
      for (const source of ['suggestion_form', 'interview', 'interview', 'suggestion_form', 'suggestion_form']) {
        count += 1;
        const at = within(random, month);
        const inTime = random.chance(world.rates.isPlanted('cards-unanswered', { month }) ? 0.5 : 0.98);
        const answered = known(at + (inTime ? random.below(40 * hour) : 4 * day + random.below(8 * day)));
        const isNegative = random.chance(0.6);
        feedback.write({
          id: `w${count}`,
          source,
          org_unit_id: branch.id,
          at: formatMoment(at),
          tone: isNegative ? -1 : random.below(2),
          answered_at: answered === undefined ? undefined : formatMoment(answered),
        });
      }
    }
  }
}

/** Public reviews a month of every branch. */
const posted = 16;

/** Writes what customers say of the salons in public, and who replied to the discontent, and when. */
export function writePublicReviews(writer: TableWriter, world: World): void {
  const review = writer.table('review', ['id', 'site', 'org_unit_id', 'posted_at', 'rating', 'scale_max', 'replied_at', 'reply_by']);
  let count = 0;
  for (const branch of branches) {
    for (const month of months) {
      const random = createRandom(world.seed, 'public-reviews', branch.id, month);
      for (let left = posted; left > 0; left -= 1) {
        count += 1;
        const at = within(random, month);
        const place = random.uniform();
        const stars = place < 0.66 ? 5 : place < 0.9 ? 4 : place < 0.97 ? 3 : 2;
        const isAnswered = random.chance(world.rates.isPlanted('reviews-unanswered', { month }) ? 0.4 : 0.99);
        const replied = known(at + random.below(2 * day));
        const reply = stars <= 3 && isAnswered && replied !== undefined ? { replied_at: formatMoment(replied), reply_by: 'person' } : {};
        review.write({ id: `p${count}`, site: random.pick(['google', 'facebook']), org_unit_id: branch.id, posted_at: formatMoment(at), rating: stars, scale_max: 5, ...reply });
      }
    }
  }
}

const items = ['greeting', 'answer', 'environment', 'courtesy', 'knowledge'] as const;

/** Writes the visits of those who played a customer: three a month in every branch. */
export function writeMysteryVisits(writer: TableWriter, world: World): void {
  const visit = writer.table('mystery_visit', ['id', 'wave', 'org_unit_id', 'channel_kind', 'at']);
  const item = writer.table('mystery_item', ['visit_id', 'kind', 'passed', 'value_seconds', 'not_applicable']);
  let count = 0;
  for (const branch of branches) {
    for (const month of months) {
      const random = createRandom(world.seed, 'mystery', branch.id, month);
      for (let left = 3; left > 0; left -= 1) {
        count += 1;
        visit.write({ id: `y${count}`, wave: month, org_unit_id: branch.id, channel_kind: 'in_person', at: formatMoment(within(random, month)) });
        for (const kind of items) {
          const passed = random.chance(kind === 'greeting' && world.rates.isPlanted('guests-waiting', { month }) ? 0.2 : 0.985);
          const limit = kind === 'greeting' ? 60 : 9;
          const isTimed = kind === 'greeting' || kind === 'answer';
          const seconds = passed ? Math.round(limit * random.between(0.1, 0.9)) : Math.round(limit * random.between(1.4, 3));
          item.write({ visit_id: `y${count}`, kind, passed, value_seconds: isTimed ? seconds : undefined, not_applicable: false });
        }
      }
    }
  }
}
