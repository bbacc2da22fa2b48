import type { CustomerBook } from './customers.ts';
import { occasions } from './draws.ts';
import { branches } from './organisation.ts';
import type { TableWriter } from './table-writer.ts';
import { formatMoment } from './time.ts';
import { topicIds } from './topics.ts';
import type { World } from './world.ts';

/** What the salons sell to take home. */
export const products = ['shampoo', 'mask', 'serum'] as const;

/** Writes the products, the defects found in them, and what customers sent back. */
export function writeProducts(writer: TableWriter, world: World): void {
  const product = writer.table('product', ['id', 'name', 'family', 'launched_on']);
  for (const id of products) {
    product.write({ id, name: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`, family: 'care', launched_on: '2024-02-01' });
  }
  const defect = writer.table('defect', ['id', 'product_id', 'found_at', 'stage']);
  occasions(world, 'defects', 120, ({ random, month, number, at }) => {
    const id = products[number % products.length];
    const early = random.chance(world.rates.isPlanted('serum-defects', { month, product: id }) ? 0.4 : 0.92);
    defect.write({ id: `d${number}`, product_id: id, found_at: formatMoment(at), stage: early ? 'before_ship' : 'in_use' });
  });
  const back = writer.table('return_request', ['id', 'product_id', 'opened_at', 'steps', 'outcome', 'rejected_reason_given']);
  occasions(world, 'returns', 60, ({ random, month, number, at }) => {
    const isRefused = random.chance(0.25);
    const isExplained = !(random.chance(0.6) && world.rates.isPlanted('refusals-unexplained', { month }));
    back.write({
      id: `b${number}`,
      product_id: random.pick(products),
      opened_at: formatMoment(at),
      steps: 1 + random.below(3),
      outcome: isRefused ? 'rejected' : 'exchanged',
      rejected_reason_given: isRefused ? isExplained : undefined,
    });
  });
}

/** Writes what was offered to customers beside what they came for. */
export function writeOffers(writer: TableWriter, world: World): void {
  const offer = writer.table('offer', ['id', 'product_id', 'at', 'relevant', 'accepted']);
  occasions(world, 'offers', 150, ({ random, month, number, at }) => {
    const accepted = random.chance(world.rates.isPlanted('offers-unwanted', { month }) ? 0.05 : 0.4);
    offer.write({ id: `u${number}`, product_id: random.pick(products), at: formatMoment(at), relevant: true, accepted });
  });
}

/** Writes how customers fared who tried the answers on the web. */
export function writeSessions(writer: TableWriter, world: World, customers: CustomerBook): void {
  const session = writer.table('self_service_session', ['id', 'customer_id', 'org_unit_id', 'kind', 'at', 'topic_id', 'outcome', 'steps']);
  occasions(world, 'sessions', 120, ({ random, month, number, at }) => {
    const branch = random.pick(branches);
    const found = random.chance(world.rates.isPlanted('answers-not-found', { month }) ? 0.3 : 0.85);
    session.write({
      id: `s${number}`,
      customer_id: customers.pick(random, branch, at),
      org_unit_id: branch.id,
      kind: 'kb',
      at: formatMoment(at),
      topic_id: random.pick(topicIds),
      outcome: found ? 'solved' : 'escalated',
      steps: 1 + random.below(4),
    });
  });
}
