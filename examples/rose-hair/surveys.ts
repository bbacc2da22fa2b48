import { known } from './case-facts.ts';
import type { CaseListener } from './cases.ts';
import { openCzechExport } from './czech-export.ts';
import { inWakingHours } from './messages.ts';
import { type Branch, branches } from './organisation.ts';
import { engagementSurvey } from './people.ts';
import { createRandom, type Random } from './random.ts';
import type { TableWriter } from './table-writer.ts';
import { formatMoment, hour, minute, type Moment, organisationZone, toLocal } from './time.ts';
import { base } from './true-rates.ts';
import type { World } from './world.ts';

export const satisfactionSurvey = 'after-contact';

export const reasons = ['result', 'kindness', 'waiting', 'price', 'booking'] as const;

/** An answer of a customer to the question how satisfied they were, from 1 to 5. */
export interface Answer {
  readonly id: string;
  readonly invite: string;
  readonly caseId: string;
  readonly branch: Branch;
  readonly at: Moment;
  readonly score: number;
  readonly reason: (typeof reasons)[number];
  readonly repeatedMyself: boolean;
  readonly solved: boolean;
}

type UnscoredAnswer = Omit<Answer, 'id' | 'score' | 'solved'>;

function scoreOf(random: Random, satisfied: boolean): number {
  const height = random.uniform();
  if (satisfied) {
    return height < 0.62 ? 5 : 4;
  }
  return height < 0.78 ? 3 : height < 0.94 ? 2 : 1;
}

/** Whether each of the answers of one branch and month is a satisfied one: independent draws, but where a plant fixes their number. */
function drawSatisfied(random: Random, world: World, place: { readonly branch: string; readonly month: string }, count: number): boolean[] {
  const rate = world.rates.satisfaction(place);
  const offset = world.rates.fixedSatisfaction(place);
  const ranks = Array.from({ length: count }, (_, index) => ({ index, draw: random.uniform() })).sort((a, b) => a.draw - b.draw);
  const expected = Math.round(count * rate + (offset ?? 0) * Math.sqrt(count * rate * (1 - rate)));
  const satisfied = Array.from({ length: count }, () => false);
  for (const [rank, { index, draw }] of ranks.entries()) {
    satisfied[index] = offset === undefined ? draw < rate : rank < expected;
  }
  return satisfied;
}

const answerColumns = [
  'id',
  'survey_id',
  'invite_id',
  'case_id',
  'org_unit_id',
  'answered_at',
  'score',
  'reason_code',
  'repeated_myself',
  'resolved_says_customer',
] as const;

/** Asks every customer after a case is resolved; the answers are written at the end, those of Czech branches into their own export if there is one. */
export function listenForSurveys(writer: TableWriter, world: World): { readonly listen: CaseListener; finish(): void } {
  const survey = writer.table('survey', ['id', 'kind', 'scale_min', 'scale_max', 'positive_from', 'questions', 'method']);
  survey.write({ id: satisfactionSurvey, kind: 'csat', scale_min: 1, scale_max: 5, positive_from: 4, questions: 3, method: 'sms' });
  survey.write({ id: engagementSurvey, kind: 'enps', scale_min: 0, scale_max: 10, positive_from: 9, questions: 7, method: 'in_app' });
  const invite = writer.table('survey_invite', ['id', 'survey_id', 'case_id', 'org_unit_id', 'eligible_at', 'sent_at']);
  const response = writer.table('survey_response', answerColumns);
  const czech = openCzechExport(writer);

  const answers = new Map<string, UnscoredAnswer[]>();
  const listen: CaseListener = ({ id, branch, resolved, resolvedAgain }) => {
    const settled = known(resolvedAgain ?? resolved);
    if (settled === undefined) {
      return;
    }
    const random = createRandom(world.seed, 'surveys', id);
    const sent = inWakingHours(branch.country.zone, settled + hour);
    const answersIt = random.chance(base.answersSurvey);
    const at = known(inWakingHours(branch.country.zone, sent + 10 * minute + random.below(30 * hour)));
    const inviteId = `v${id.slice(1)}`;
    invite.write({
      id: inviteId,
      survey_id: satisfactionSurvey,
      case_id: id,
      org_unit_id: branch.id,
      eligible_at: formatMoment(settled),
      sent_at: known(sent) && formatMoment(sent),
    });
    if (answersIt && at !== undefined) {
      const list = answers.get(branch.id) ?? [];
      answers.set(branch.id, list);
      const month = toLocal(organisationZone, at).date.slice(0, 7);
      const repeatedMyself = random.chance(world.rates.isPlanted('praha-1-repeats', { branch: branch.id, month }) ? 0.55 : 0.06);
      list.push({ invite: inviteId, caseId: id, branch, at, reason: random.pick(reasons), repeatedMyself });
    }
  };

  const write = (answer: Answer): void => {
    if (czech && answer.branch.country.id === 'cz') {
      czech.write(answer);
      return;
    }
    response.write({
      id: answer.id,
      survey_id: satisfactionSurvey,
      invite_id: answer.invite,
      case_id: answer.caseId,
      org_unit_id: answer.branch.id,
      answered_at: formatMoment(answer.at),
      score: answer.score,
      reason_code: answer.reason,
      repeated_myself: answer.repeatedMyself,
      resolved_says_customer: answer.solved,
    });
  };

  const finish = (): void => {
    for (const { id: branch } of branches) {
      const byMonth = Map.groupBy(
        (answers.get(branch) ?? []).sort((a, b) => a.at - b.at),
        ({ at }) => toLocal(organisationZone, at).date.slice(0, 7),
      );
      for (const [month, list] of byMonth) {
        const random = createRandom(world.seed, 'satisfaction', branch, month);
        const satisfied = drawSatisfied(random, world, { branch, month }, list.length);
        for (const [index, answer] of list.entries()) {
          const score = scoreOf(random, satisfied[index] ?? false);
          write({ ...answer, id: `a${answer.invite.slice(1)}`, score, solved: random.chance(score > 3 ? 0.97 : 0.6) });
        }
      }
    }
  };
  return { listen, finish };
}
