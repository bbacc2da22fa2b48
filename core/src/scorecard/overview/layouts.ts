import type { LayoutContribution, Texts } from '@touchstone/sdk';
import type { LayoutList, LayoutResult, PrincipleResult, Scorecard } from '@touchstone/sdk/contract';
import type { LayoutSetting } from '@touchstone/sdk/schema';

import { composeOverall, type Score } from '../../judging/index.js';

/** A layout with its words, and who brings it: a plugin, or with null the settings of the organisation. */
export interface ToldLayout {
  readonly id: string;
  readonly name: string;
  readonly doc: string;
  readonly by: string | null;
  readonly groups: readonly { readonly id: string; readonly name: string; readonly principles: readonly string[] }[];
}

/** Principles of a scorecard, and how much each counts. */
export interface Weighed {
  readonly principles: readonly PrincipleResult[];
  readonly weightOf: (principle: string) => number;
}

/** A text in the nearest language there is. */
export const textIn = (texts: Texts, locale: string): string => texts[locale] ?? texts[locale.split('-')[0] ?? ''] ?? texts.en;

/** The layout of a plugin in the words of a language. */
export const toldLayout = ({ id, doc, name, groups }: LayoutContribution, by: string, locale: string): ToldLayout => ({
  id,
  doc,
  by,
  name: textIn(name, locale),
  groups: groups.map((group) => ({ ...group, name: textIn(group.name, locale) })),
});

/** All layouts there are: those of the organisation take the place of those of plugins with the same id. */
export function allLayouts(ofPlugins: readonly ToldLayout[], own: readonly LayoutSetting[]): readonly ToldLayout[] {
  const kept = ofPlugins.filter(({ id }) => !own.some((each) => each.id === id));
  return [...kept, ...own.map(({ source = '', ...each }) => ({ ...each, doc: source, by: null }))];
}

/** The layouts of a run, each group with the score that the same rule gives which composes the whole. */
export function layOut({ run, principles }: Pick<Scorecard, 'run' | 'principles'>, layouts: readonly ToldLayout[], weightOf: Weighed['weightOf']): LayoutList {
  return { run: run.id, layouts: layouts.map((layout) => layOutOne(layout, { principles, weightOf })) };
}

function layOutOne({ groups, ...layout }: ToldLayout, { principles, weightOf }: Weighed): LayoutResult {
  const taken = new Set<string>();
  const results = groups.map(({ id, name, principles: wanted }) => {
    const own = principles.filter((each) => wanted.includes(each.id) && !taken.has(each.id));
    own.forEach((each) => taken.add(each.id));
    return { id, name, ...scoreOf({ principles: own, weightOf }) };
  });
  const others = principles.filter(({ id }) => !taken.has(id));
  return { ...layout, groups: results, others: others.length === 0 ? null : scoreOf({ principles: others, weightOf }) };
}

function scoreOf({ principles, weightOf }: Weighed): Score & { principles: string[] } {
  return { ...composeOverall(principles.map((each) => ({ ...each, weight: weightOf(each.id) }))), principles: principles.map(({ id }) => id) };
}
