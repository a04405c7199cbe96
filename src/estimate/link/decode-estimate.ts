import type { Estimate, Scenario } from '../estimate.ts';
import { type EstimateFields, estimateFields } from '../fields/estimate-fields.ts';
import type { NewLine } from '../fields/line-fields.ts';
import { linkVersion, otherPrefix } from './encode-estimate.ts';
import { harmless, isLink, splitFragment } from './fragment.ts';
import type { KnownList } from './known-list.ts';
import { decodeLines, isLineKey } from './line-codec.ts';
import type { LinkProblem, NoteProblem } from './link-problem.ts';
import { decodeValues, keysOf } from './table-codec.ts';

/** What reading a link depends on. */
export interface LinkContext {
  /** Every published list. */
  readonly lists: readonly KnownList[];
  /** The estimate that fills in what a link leaves out. */
  readonly fallback: Estimate;
}

/** A link that was read: an estimate that can always be shown, and what had to be left out of it. */
export interface DecodedLink {
  readonly estimate: Estimate;
  readonly problems: readonly LinkProblem[];
}

type Values = ReadonlyMap<string, string>;

/** What every part of the decoding needs. */
interface Decoding {
  readonly context: LinkContext;
  readonly fields: EstimateFields;
  readonly note: NoteProblem;
}

const noList = (id: KnownList['id']): KnownList => ({ id, roleIds: [], tierIds: [], channelIds: [], countries: [] });

const readList = (text: string, { context: { lists, fallback }, note }: Decoding): KnownList => {
  const known = lists.find(({ id }) => id === text);
  if (known === undefined) note('unknownList', text);
  return known ?? lists.find(({ id }) => id === fallback.list) ?? noList(fallback.list);
};

/** Nobody reads more, and a hostile link can be wrong in thousands of places. */
const mostProblems = 10;

/** The keys other than those of a scenario. */
interface Keys {
  readonly needed: readonly string[];
  readonly optional: readonly string[];
}

/** Notes the unknown and the missing keys of one scenario; `prefix` tells the visitor which scenario. */
const noteKeys = (values: Values, others: Keys, prefix: string, { fields, note }: Decoding): void => {
  const needed = [...others.needed, 'lines', 'months'];
  const known = [...needed, ...keysOf(fields.scenario), ...others.optional];
  for (const key of values.keys()) {
    if (!(known.includes(key) || isLineKey(key, fields.line))) note('unknownKey', prefix + key);
  }
  for (const key of needed) if (!values.has(key)) note('missingKey', prefix + key);
};

/** Unreadable months have their first problem code. */
const noteMonths =
  (note: NoteProblem): NoteProblem =>
  (code, found) =>
    found.startsWith('months=') ? note('invalidMonths', found.slice('months='.length)) : note(code, found);

const numbered = (lines: readonly NewLine[], firstId: number) =>
  lines.map((line, index) => ({ ...line, id: firstId + index }));

/** Reads one scenario, key by key; what is missing or wrong takes its value from the fallback. */
const readScenario = (values: Values, list: KnownList, firstId: number, decoding: Decoding): Scenario => {
  const { fields, context } = decoding;
  const note = noteMonths(decoding.note);
  const lines = numbered(decodeLines(values, list, fields.line, note), firstId);
  return { months: context.fallback.months, ...decodeValues(values, fields.scenario, list, note), lines };
};

/** The keys of the second scenario without their prefix, or those of the first. */
const keysUnder = (values: Values, isOther: boolean): Values =>
  new Map(
    [...values]
      .filter(([key]) => key.startsWith(otherPrefix) === isOther)
      .map(([key, value]) => [isOther ? key.slice(otherPrefix.length) : key, value]),
  );

const readEstimate = (values: Values, decoding: Decoding): Estimate => {
  const { context, fields, note } = decoding;
  const first = keysUnder(values, false);
  const other = keysUnder(values, true);
  noteKeys(first, { needed: ['v', 'list'], optional: keysOf(fields.shared) }, '', decoding);
  const list = readList(first.get('list') ?? context.fallback.list, decoding);
  const scenario = readScenario(first, list, 0, decoding);
  const estimate = { list: list.id, ...scenario, ...decodeValues(first, fields.shared, list, note) };
  if (other.size === 0) return estimate;
  noteKeys(other, { needed: [], optional: [] }, otherPrefix, decoding);
  return { ...estimate, other: readScenario(other, list, scenario.lines.length, decoding) };
};

/**
 * Reads the fragment of a link. Total: any text gives an estimate that can be shown, with a list of what was left out; null
 * when the fragment is an anchor. Nothing is executed or fetched, no key becomes a property, and length and counts are bounded.
 *
 * @example decodeEstimate('#_top', context) // null
 */
export const decodeEstimate = (
  fragment: string,
  context: LinkContext,
  fields: EstimateFields = estimateFields,
): DecodedLink | null => {
  if (!isLink(fragment)) return null;
  const { values, problems: found } = splitFragment(fragment);
  const problems = [...found];
  const note: NoteProblem = (code, text) => problems.push({ code, found: harmless(text) });
  const result = (estimate: Estimate): DecodedLink => ({ estimate, problems: problems.slice(0, mostProblems) });
  if (values.size === 0) return result(context.fallback);
  const version = values.get('v') ?? '';
  if (version === String(linkVersion)) return result(readEstimate(values, { context, fields, note }));
  note('unsupportedVersion', version);
  return result(context.fallback);
};
