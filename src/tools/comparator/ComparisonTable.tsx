import type { ComparisonRow, TierMatch, TierValue } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import { FittedTable } from '../../ui/FittedTable.tsx';
import type { Words } from '../../words/index.ts';
import { describePoint, describeTierValue, hoursInWords } from '../../words/index.ts';

interface VerdictProps {
  /** Absent when there are no needs. */
  readonly match: TierMatch | undefined;
  readonly words: Words;
}

/** Whether a tier meets the needs: as a mark and in words. */
export const Verdict = ({ match, words }: VerdictProps) =>
  match === undefined ? null : (
    <span class={match.meets ? 'dw-need-verdict dw-need-met' : 'dw-need-verdict dw-need-failed'}>
      <span aria-hidden="true">{match.meets ? '✓' : '✗'}</span>{' '}
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

const Value = ({ value, words }: { readonly value: TierValue; readonly words: Words }) => {
  // The name of the row already says what the amount is for.
  if (value.unit === 'centsPerHour') return <>{words.format.money(value.amount)}</>;
  // What holds for some work, and what for other, each has a line of its own.
  if (value.unit !== 'weeklyHours') return <>{describeTierValue(value, words).replaceAll('; ', ';\n')}</>;
  return (
    <>
      {hoursInWords(value, words).map(({ days, windows }, index) => (
        <>
          {index > 0 && '; '}
          {days} <b class="dw-nowrap">{windows}</b>
        </>
      ))}
    </>
  );
};

/** What a tier does not have steps back behind what it has. */
const isNothing = (value: TierValue): boolean =>
  value.unit === 'none' || value.unit === 'notAgreed' || ('amount' in value && value.amount === 0);

/** How many characters of a value are more than a few lines of a column. */
const longValue = 40;

/** Whether a row says the same of several tiers, in so many words that it is read once rather than in every column. */
const isSaidOnce = ({ differs, values: [, second] }: ComparisonRow, words: Words): boolean =>
  !differs && second !== undefined && describeTierValue(second.value, words).length > longValue;

/** A word of ten letters fits in a column of the usual size; a longer one must not be cut. @example roomFor(['Strippenkaart']) // 1.3 */
const roomFor = (names: readonly string[]): number =>
  Math.max(
    10,
    ...names
      .join(' ')
      .split(' ')
      .map(({ length }) => length),
  ) / 10;

/** The tiers side by side, point by point; the names stay visible while the rows scroll. */
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
      {rows.map((row) => {
        const name = describePoint(row.point, words);
        const columns = isSaidOnce(row, words) ? row.values.length : 1;
        return (
          <tr key={name} class={row.differs ? 'dw-differing-row' : undefined}>
            <th scope="row">{name}</th>
            {row.values.slice(columns - 1).map(({ tierId, value }) => (
              <td
                key={tierId}
                colSpan={columns}
                data-label={columns > 1 ? text('compare.everyLevel') : words.names.tier(tierId)}
                class={isNothing(value) ? 'dw-nothing' : undefined}
              >
                <span class={value.unit.startsWith('cents') ? 'dw-price' : undefined}>
                  <Value value={value} words={words} />
                </span>
              </td>
            ))}
          </tr>
        );
      })}
    </FittedTable>
  );
};
