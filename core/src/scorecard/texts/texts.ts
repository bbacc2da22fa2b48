import type { CheckResult, Finding, GateCondition, Unit, UnitResult } from '@touchstone/sdk/contract';
import type { SettingDefinition, ValueFormat } from '@touchstone/sdk';
import { IntlMessageFormat } from 'intl-messageformat';

import type { Names } from '../names.js';
import type { FigureFormat } from './figures.js';
import type { HostMessages } from './host-messages.js';

/** The plugins' texts in one language, or in another that is named: a principle's text by its key, such as `promise-kept.sentence`. */
export type PluginText = (principle: string, key: string, locale?: string) => string | undefined;

export interface TextsOptions {
  readonly locale: string;
  readonly pluginText: PluginText;
  readonly host: HostMessages;
  readonly figures: FigureFormat;
  readonly names: Names;
}

/** Everything a scorecard says in words, in one language, from its figures alone. */
export class Texts {
  constructor(private readonly options: TextsOptions) {}

  /** The language it speaks, as a tag. */
  get locale(): string {
    return this.options.locale;
  }

  /** The name of a principle; its id where the plugin gives none. */
  principleName(principle: string): string {
    return this.options.pluginText(principle, 'principle.name') ?? principle;
  }

  principleQuestion(principle: string): string {
    return this.options.pluginText(principle, 'principle.question') ?? '';
  }

  question(check: Pick<CheckResult, 'id' | 'question'>): string {
    return this.ofCheck(check.id, 'question') ?? check.question;
  }

  /** A standard with where it comes from in words: what the plugin says is told in this language, what others wrote as they wrote it. */
  standard<T extends Pick<CheckResult['standard'], 'source' | 'setBy'>>(check: string, standard: T): T {
    const isPlugins = standard.source !== undefined && (standard.setBy === undefined || standard.source === this.ofCheck(check, 'source', 'en'));
    const source = isPlugins ? this.ofCheck(check, 'source') : undefined;
    return source === undefined ? standard : { ...standard, source };
  }

  checkName(id: string): string {
    return this.ofCheck(id, 'name') ?? id;
  }

  /** Where a finding is, in words: `Brno, evening`. Empty for the whole organisation. */
  where(unit: Unit): string {
    const order = ['orgUnit', 'channel'];
    const names = Object.keys(unit).sort((a, b) => rank(order, a) - rank(order, b) || (a < b ? -1 : 1));
    return names.map((name) => this.memberName(name, unit[name] ?? '')).join(', ');
  }

  /** The sentence of a finding, from the figures of its unit. */
  sentence(finding: Pick<Finding, 'unit' | 'severity'>, check: CheckResult, at: UnitResult | CheckResult, peers?: number): string {
    const where = this.where(finding.unit);
    const told = this.tell(finding, check, at, peers);
    return where === '' ? told : `${where}: ${told}`;
  }

  advice(check: string, id: string | undefined): string | null {
    if (id === undefined) {
      return null;
    }
    const [principle = ''] = check.split('.');
    return this.options.pluginText(principle, `advice.${id}`) ?? null;
  }

  /** What the plugin's code advises; nothing where its text is missing or wants other values. */
  advised(check: string, advised: Finding['advised']): string | null {
    const template = this.advice(check, advised?.id);
    return advised && template !== null ? (this.tryFormat(template, advised.values) ?? null) : null;
  }

  /** Why rows are left out, in words; `words` tells the condition itself where nobody wrote a text. */
  exclusion(check: string, why: string, words: string): string {
    const [principle = ''] = check.split('.');
    return this.options.pluginText(principle, `excluded.${why}`) ?? textAt(this.options.host.excluded, why) ?? words;
  }

  /** What the plugin of a check calls a setting of it, and what it says about it. */
  settingWords(check: string, { id, doc }: Pick<SettingDefinition, 'id' | 'doc'>): { readonly name: string; readonly doc: string } {
    const [principle = ''] = check.split('.');
    const text = (part: string) => this.options.pluginText(principle, `setting.${id}.${part}`);
    return { name: text('name') ?? id.replaceAll('-', ' '), doc: text('doc') ?? doc };
  }

  /** A setting's value as people write it. */
  setting(value: unknown, type: SettingDefinition['type']): string {
    if (typeof value === 'number') {
      return this.options.figures.value(value, type === 'duration' ? 'duration' : 'number');
    }
    return Array.isArray(value) ? value.join(', ') : String(value);
  }

  gate({ check, passed, breaches }: Omit<GateCondition, 'sentence'>, measured: boolean): string {
    const { host } = this.options;
    const template = passed ? (measured ? host.gatePassed : host.gateOpen) : host.gateFailed;
    return this.format(undefined, template, { name: this.checkName(check), breaches });
  }

  private tell(
    { severity, unit }: Pick<Finding, 'unit' | 'severity'>,
    check: CheckResult,
    at: UnitResult | CheckResult,
    peers: number | undefined,
  ): string {
    const { host } = this.options;
    const ofUnit = check.kind === 'spread' && Object.keys(unit).length > 0;
    // What a spread compares are shares, which are counted out of their rows, or means.
    const format = !ofUnit ? check.format : at.k === undefined ? 'number' : 'percent';
    const values = this.values(check, at, { peers, format });
    if (ofUnit) {
      const [key, plain] = severity === 'praise' ? (['good', host.peersBetter] as const) : (['unit', host.peersWorse] as const);
      return this.format(this.ofCheck(check.id, key), plain, values);
    }
    return this.format(this.ofCheck(check.id, 'sentence'), host.plain, values);
  }

  private values(
    check: CheckResult,
    at: UnitResult | CheckResult,
    { peers, format }: { readonly peers: number | undefined; readonly format: ValueFormat },
  ): Record<string, string | number> {
    const { figures, host } = this.options;
    const width = at.low === null || at.high === null ? undefined : at.high - at.low;
    const write = (value: number | null | undefined, unknown = '–') =>
      value === null || value === undefined ? unknown : figures.value(value, format, width);
    const standard = at.standard ?? check.standard;
    const limit = (value: number | null) => (value === null ? host.ownRange : figures.value(value, check.format));
    return {
      name: this.checkName(check.id),
      value: write(at.value),
      low: write(at.low),
      high: write(at.high),
      n: at.n,
      k: at.k ?? 0,
      breaches: at.k ?? 0,
      target: limit(standard.target),
      floor: limit(standard.floor),
      peers: write(peers),
      side: peers !== undefined && at.value !== null && at.value > peers ? 'high' : 'low',
    };
  }

  private memberName(dimension: string, key: string): string {
    const { names, host } = this.options;
    return textAt(names.labels[dimension], key) ?? (isNamedByHost(dimension) ? textAt(host.members[dimension], key) : undefined) ?? key;
  }

  private ofCheck(id: string, key: string, locale?: string): string | undefined {
    const [principle = '', check = ''] = id.split('.');
    return this.options.pluginText(principle, `${check}.${key}`, locale);
  }

  /** A plugin's text is data: tags in it stay text, and where it cannot be told, the host's own takes its place. */
  private format(own: string | undefined, plain: string, values: Record<string, string | number>): string {
    return (own === undefined ? undefined : this.tryFormat(own, values)) ?? this.formatted(plain, values);
  }

  private tryFormat(template: string, values: Record<string, string | number>): string | undefined {
    try {
      return this.formatted(template, values);
    } catch {
      // Packing a plugin refuses such texts; of one packed otherwise, the figures still count.
      return undefined;
    }
  }

  private formatted(template: string, values: Record<string, string | number>): string {
    return String(new IntlMessageFormat(template, this.options.locale, undefined, { ignoreTag: true }).format(values));
  }
}

/** A text that somebody wrote; nothing for a key that objects inherit, such as `constructor`. */
function textAt(texts: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return texts && Object.hasOwn(texts, key) ? texts[key] : undefined;
}

const isNamedByHost = (dimension: string): dimension is keyof HostMessages['members'] => dimension === 'timeOfDay' || dimension === 'channelKind';

function rank(order: readonly string[], name: string): number {
  const place = order.indexOf(name);
  return place === -1 ? order.length : place;
}
