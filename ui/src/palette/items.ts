import type { ActionList, CommandSummary, Organisation, Scorecard } from '@touchstone/sdk/contract';

import { inLanguage, otherLanguages } from '../app/languages.js';
import { paths } from '../app/paths.js';
import { type Theme, themes } from '../app/theme.js';
import { localize, type TextKey } from '../localize/localize.js';

/** What choosing an item does: go somewhere, or something here. */
export type PaletteDeed =
  | { readonly href: string }
  | { readonly command: CommandSummary }
  | { readonly theme: Theme }
  | { readonly now: 'score' | 'print' | 'shortcuts' };

/** Something that can be found and chosen. */
export interface PaletteItem {
  readonly id: string;
  /** What it is, in words. */
  readonly kindName: string;
  readonly name: string;
  readonly detail?: string;
  readonly does: PaletteDeed;
}

/** What the items are made of; what could not be loaded is missing. */
export interface PaletteSources {
  readonly organisation: Organisation;
  readonly scorecard?: Scorecard | undefined;
  readonly actions?: ActionList | undefined;
  readonly commands?: readonly CommandSummary[] | undefined;
}

/** Everything that can be gone to or done, by kind. */
export function paletteItems({ organisation, scorecard, actions, commands = [] }: PaletteSources): readonly PaletteItem[] {
  const kind = (key: TextKey) => localize(key);
  const { id } = organisation;
  const principles = scorecard?.principles ?? [];
  return [
    ...viewItems(id),
    ...deedItems(),
    ...(scorecard?.findings ?? []).map((each) => ({ id: `finding ${each.id}`, kindName: kind('palette.kind.finding'), name: each.sentence, does: { href: paths.finding(id, each.id) } })),
    ...principles.map((each) => ({ id: `principle ${each.id}`, kindName: kind('palette.kind.principle'), name: each.name, detail: each.question, does: { href: paths.principle(id, each.id) } })),
    ...principles.flatMap(({ id: principle, checks }) =>
      checks.map((each) => ({ id: `check ${each.id}`, kindName: kind('palette.kind.check'), name: each.question, detail: each.id, does: { href: paths.principle(id, principle) } })),
    ),
    ...organisation.units
      .filter((each) => each.kind !== 'company')
      .map((each) => ({ id: `unit ${each.id}`, kindName: kind('palette.kind.unit'), name: each.name, detail: localize('palette.unitDoes'), does: { href: paths.compare(id, { unit: { orgUnit: each.id } }) } })),
    ...(actions?.actions ?? []).map((each) => ({ id: `action ${each.id}`, kindName: kind('palette.kind.action'), name: each.title, does: { href: paths.actions(id) } })),
    ...commands.map((each) => ({ id: `command ${each.id}`, kindName: localize('palette.kind.command', { plugin: each.plugin }), name: each.doc, detail: each.id, does: { command: each } })),
  ];
}

function viewItems(id: string): PaletteItem[] {
  const views: readonly (readonly [TextKey, string])[] = [
    ['app.scorecard', paths.scorecard(id)],
    ['app.units', paths.units(id)],
    ['compare.title', paths.compare(id)],
    ['actions.title', paths.actions(id)],
    ['due.title', paths.due(id)],
    ['app.report', paths.report(id)],
    ['standards.title', paths.standards(id)],
    ['visit.title', paths.visit(id)],
    ['controls.title', paths.controls(id)],
    ['chain.title', paths.chain(id)],
    ['audit.title', paths.audit(id)],
    ['app.data', paths.data(id)],
    ['forget.title', paths.forget(id)],
    ['app.running', paths.plugins(id)],
    ['palette.running', paths.running(id)],
    ['app.choose', paths.choose()],
  ];
  return views.map(([key, href]) => ({ id: `view ${key}`, kindName: localize('palette.kind.view'), name: localize(key), does: { href } }));
}

function deedItems(): PaletteItem[] {
  const kindName = localize('palette.kind.deed');
  return [
    { id: 'score', kindName, name: localize('run.again'), does: { now: 'score' } },
    { id: 'print', kindName, name: localize('palette.print'), does: { now: 'print' } },
    { id: 'shortcuts', kindName, name: localize('palette.shortcuts'), does: { now: 'shortcuts' } },
    ...otherLanguages().map(([language, name]) => ({ id: `language ${language}`, kindName: localize('palette.kind.language'), name, does: { href: inLanguage(language) } })),
    ...themes.map((theme) => ({ id: `theme ${theme}`, kindName: localize('palette.kind.theme'), name: localize(`palette.theme.${theme}`), does: { theme } })),
  ];
}
