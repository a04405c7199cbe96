import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { History, TierHistory, TierMonth } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import { describeAmount, describeMonth, shortMonth, type Words } from '../../words/index.ts';
import { MonthChart, roundAbove } from './MonthChart.tsx';
import { type OpenableRow, OpenableTable } from './OpenableTable.tsx';

interface Props {
  readonly history: History;
  readonly words: Words;
  /** What is behind the amount of a tier in a month, from 0. */
  behind(tierId: TierId, month: number): ComponentChildren;
}

const isCheapest = ({ cheapestByMonth }: History, month: number, tierId: TierId): boolean =>
  cheapestByMonth[month]?.tierIds.some((id) => id === tierId) ?? false;

const barsOf = (tier: TierHistory, history: History) =>
  tier.months.map(({ fee, work }, month) => ({ fee, work, isCheapest: isCheapest(history, month, tier.tierId) }));

/** The amount at the top of the charts. */
const mostIn = ({ tiers }: History): number =>
  roundAbove(Math.max(...tiers.flatMap(({ months }) => months.map(({ total }) => total))));

/** Below an amount: how much of it is the fee, and whether no tier is cheaper that month. */
const MonthNote = ({
  month,
  isLowest,
  words,
}: {
  readonly month: TierMonth;
  readonly isLowest: boolean;
  readonly words: Words;
}) => {
  const { text } = words.translator;
  return (
    <>
      {isLowest && <span class="dw-badge">{text('result.cheapestBadge')}</span>}
      {month.fee !== 0 && (
        <span class="dw-subtext">{text('history.feeOf', { amount: words.format.money(month.fee) })}</span>
      )}
    </>
  );
};

const rowsOf = ({ history, words, behind }: Props): OpenableRow[] =>
  history.months.map((name, month) => ({
    id: name,
    heading: (
      <>
        {describeMonth(name, words.language)}
        <span class="dw-subtext">{words.translator.count('history.rows', history.rowsByMonth[month] ?? 0)}</span>
      </>
    ),
    cells: history.tiers.flatMap(({ tierId, months }) => {
      const cost = months[month];
      if (cost === undefined) return [];
      return {
        id: tierId,
        label: words.names.tier(tierId),
        text: describeAmount(cost.total, cost.isOpen, words),
        note: <MonthNote month={cost} isLowest={isCheapest(history, month, tierId)} words={words} />,
        behind: () => behind(tierId, month),
      };
    }),
  }));

/** What stands for what in the charts. */
const Legend = ({ words: { translator } }: Pick<Props, 'words'>) => (
  <ul class="dw-month-legend" data-markdown="skip">
    {(['work', 'fee', 'cheapest'] as const).map((part) => (
      <li key={part}>
        <svg width="16" height="12" aria-hidden="true">
          {part === 'cheapest' ? (
            <circle class="dw-month-cheapest" cx="8" cy="6" r="4" />
          ) : (
            <rect class={`dw-month-${part}`} x="1" y="1" width="14" height="10" />
          )}
        </svg>
        {translator.text(`history.legend.${part}`)}
      </li>
    ))}
  </ul>
);

/** The fee has a pattern, for readers who cannot tell the colours apart. */
const Patterns = () => (
  <svg width="0" height="0" class="dw-month-patterns" aria-hidden="true">
    <defs>
      <pattern id="dw-pattern-fee" width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M-1 7 7-1M-1 1 1-1M5 7 7 5" />
      </pattern>
    </defs>
  </svg>
);

const tableId = 'history-month';

/** Which amount is open, and that a bar opened it: then the focus goes on to that amount. */
const useOpened = () => {
  const [opened, setOpened] = useState<string | null>(null);
  // On a phone the table is long, and the charts say most of it.
  const [isTableShown, setTableShown] = useState(() => matchMedia('(min-width: 50rem)').matches);
  const [pressed, setPressed] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (pressed !== null) document.querySelector<HTMLElement>(`[aria-controls="${tableId}-${pressed}"]`)?.focus();
    setPressed(null);
  }, [pressed]);
  const press = (month: string, tierId: TierId) => {
    setOpened(`${month}/${tierId}`);
    setTableShown(true);
    setPressed(month);
  };
  return { opened, setOpened, isTableShown, setTableShown, press };
};

/** Month by month what each tier costs: a chart each on one scale, and the same in a table, in which every amount opens. */
export const MonthSection = (props: Props) => {
  const { history, words } = props;
  const { text } = words.translator;
  const { opened, setOpened, isTableShown, setTableShown, press } = useOpened();
  const months = history.months.map((month) => shortMonth(month, words.language));
  return (
    <section class="dw-history-section" aria-labelledby="history-months">
      <h2 id="history-months">{text('history.monthsHeading')}</h2>
      <Legend words={words} />
      <div class="dw-month-charts" data-markdown="skip">
        <Patterns />
        {history.tiers.map((tier) => (
          <MonthChart
            key={tier.tierId}
            id={`months-${tier.tierId}`}
            title={words.names.tier(tier.tierId)}
            description={text('history.chartDescription')}
            months={months}
            bars={barsOf(tier, history)}
            most={mostIn(history)}
            euros={words.format.euros}
            open={(month) => press(history.months[month] ?? '', tier.tierId)}
          />
        ))}
      </div>
      <details
        class="dw-foldout dw-history-month-table"
        open={isTableShown}
        onToggle={({ currentTarget }) => setTableShown(currentTarget.open)}
      >
        <summary>{text('history.monthsTable')}</summary>
        <OpenableTable
          id={tableId}
          caption={text('history.monthsCaption', { vat: text('amount.vat') })}
          names={[text('history.column.month'), ...history.tiers.map(({ tierId }) => words.names.tier(tierId))]}
          rows={rowsOf(props)}
          opened={opened}
          onOpen={setOpened}
        />
      </details>
    </section>
  );
};
