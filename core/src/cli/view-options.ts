import type { ViewAsked } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

/** What part of the scorecard a command is about, as it is typed. */
export interface ViewOptions {
  readonly period?: string | undefined;
  readonly unit?: string | undefined;
  readonly channel?: string | undefined;
}

/** Lets a command be about a period, an org unit and a channel. */
export const withView = (command: Command): Command =>
  command
    .option('--period <key>', 'the month, quarter or other period to look at, such as 2026-03 or 2026-Q1 (default: that of the latest run)')
    .option('--unit <id>', 'the org unit to look at, with all below it (default: the whole organisation)')
    .option('--channel <id>', 'the channel to look at; checks that are not told by channel are then not measured');

/** What the options of a command ask to look at. */
export function viewAsked({ period, unit, channel }: ViewOptions): ViewAsked {
  const members = { ...(unit !== undefined && { orgUnit: unit }), ...(channel !== undefined && { channel }) };
  return { ...(period !== undefined && { period }), ...(Object.keys(members).length > 0 && { unit: members }) };
}

/** A view as the parameters of an address: a unit is named by its dimensions, as `unit.orgUnit`. */
export const viewQuery = ({ period, unit = {} }: ViewAsked): Readonly<Record<string, string>> => ({
  ...(period !== undefined && { period }),
  ...Object.fromEntries(Object.entries(unit).map(([dimension, member]) => [`unit.${dimension}`, member])),
});
