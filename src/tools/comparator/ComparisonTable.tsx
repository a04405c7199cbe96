import { type ComponentChildren, Fragment } from 'preact';
import type { ComparisonRow, TierMatch, TierValue } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import { FittedTable } from '../../ui/FittedTable.tsx';
import type { Words } from '../../words/index.ts';
import { describePoint, hoursInWords, tierValueParts } from '../../words/index.ts';
import { GroupHead, labelForAll } from './long-comparison.tsx';

interface VerdictProps {
  /** Absent when there are no needs. */
  readonly match: TierMatch | undefined;
  readonly words: Words;
}

/** Whether a tier meets the needs: as a mark and in words. */
export const Verdict = ({ match, words }: VerdictProps) =>
  match === undefined ? null : (
    <span class={match.meets ? 'dw-need-verdict dw-need-met' : 'dw-need-verdict dw-need-failed'}>
      {words.translator.text(match.meets ? 'compare.meets' : 'compare.fails')}
    </span>
  );

interface Props {
  readonly tierIds: readonly TierId[];
  readonly rows: readonly ComparisonRow[];
  /** How each tier meets the needs; empty when there are none. */
  readonly matches: readonly TierMatch[];
  readonly words: Words;
}

/** What a tier has there, in parts: what holds for some days or some work, and what for other. */
const partsOf = (value: TierValue, words: Words): readonly ComponentChildren[] => {
  // The name of the row already says what the amount is for.
  if (value.unit === 'centsPerHour') return [words.format.money(value.amount)];
  if (value.unit !== 'weeklyHours') return tierValueParts(value, words);
  return hoursInWords(value, words).map(({ days, windows }) => [days, ' ', <b class="dw-nowrap">{windows}</b>]);
};

/** A value, each part of it in a line of its own. */
const Value = ({ value, words }: { readonly value: TierValue; readonly words: Words }) => {
  const parts = partsOf(value, words);
  const isPrice = value.unit.startsWith('cents');
  return (
    <span class={parts[1] ? 'dw-lines' : isPrice ? 'dw-price' : undefined}>
      {parts.map((part, index) => (index > 0 ? [';\n', part] : part))}
    </span>
  );
};

/** What a tier does not have steps back behind what it has. */
const isNothing = (value: TierValue): boolean =>
  value.unit === 'none' || value.unit === 'notAgreed' || ('amount' in value && value.amount === 0);

/** A word of ten letters fits in a column of the usual size; a longer one must not be cut. @example roomFor(['Strippenkaart']) // 1.3 */
const roomFor = (names: readonly string[]): number =>
  Math.max(
    10,
    ...names
      .join(' ')
      .split(' ')
      .map(({ length }) => length),
  ) / 10;

interface RowProps {
  readonly row: ComparisonRow;
  readonly words: Words;
}

const Row = ({ row, words }: RowProps) => {
  const forAll = labelForAll(row, words);
  const columns = forAll === undefined ? 1 : row.values.length;
  return (
    <tr class={row.differs ? 'dw-differing-row' : undefined}>
      <th scope="row">{describePoint(row.point, words)}</th>
      {row.values.slice(columns - 1).map(({ tierId, value }) => (
        <td
          key={tierId}
          colSpan={columns}
          data-label={forAll ?? words.names.tier(tierId)}
          class={isNothing(value) ? `dw-nothing dw-${value.unit}` : undefined}
        >
          <Value value={value} words={words} />
        </td>
      ))}
    </tr>
  );
};

/** The tiers side by side, point by point, long ones by subject; the names stay visible while the rows scroll. */
export const ComparisonTable = ({ tierIds, rows, matches, words }: Props) => {
  const { text } = words.translator;
  const tierHeads = tierIds.map((id) => (
    <>
      {words.names.tier(id)} <Verdict match={matches.find(({ tierId }) => tierId === id)} words={words} />
    </>
  ));
  return (
    <FittedTable
      className="dw-comparison-table dw-stacked-table"
      caption={text('compare.caption')}
      names={[text('compare.property'), ...tierHeads]}
      cellSize={roomFor(tierIds.map(words.names.tier))}
    >
      {rows.map((row) => (
        <Fragment key={describePoint(row.point, words)}>
          <GroupHead row={row} rows={rows} words={words} />
          <Row row={row} words={words} />
        </Fragment>
      ))}
    </FittedTable>
  );
};
