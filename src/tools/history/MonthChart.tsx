/** What one tier costs in one month. */
export interface MonthBar {
  /** In cents. */
  readonly fee: number;
  /** All but the fee, in cents. */
  readonly work: number;
  readonly isCheapest: boolean;
}

interface Props {
  readonly id: string;
  readonly title: string;
  /** What it shows, for readers who do not see it. */
  readonly description: string;
  /** The months in a few letters, the first first. */
  readonly months: readonly string[];
  readonly bars: readonly MonthBar[];
  /** The amount at the top of every chart on the page, in cents, so that they can be compared. */
  readonly most: number;
  euros(cents: number): string;
  open(month: number): void;
}

/** Pixels: room above the bars for the mark of the cheapest, the bars, and the names of the months below them. */
const [head, height, foot] = [18, 112, 18];
const bottom = head + height;
const mostNames = 12;

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** A round amount, at least as much as the largest bar. @example roundAbove(43_210) // 50_000 */
export const roundAbove = (cents: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(cents, 100)));
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= cents) ?? 10) * power;
};

type BarProps = Pick<Props, 'most'> & { readonly bar: MonthBar; readonly index: number; readonly count: number };

const Bar = ({ bar, index, count, most }: BarProps) => {
  const size = (cents: number) => Math.round((Math.max(0, cents) / most) * height * 10) / 10;
  const [fee, work] = [size(bar.fee), size(bar.work)];
  const shape = { x: percent((index + 0.14) / count), width: percent(0.72 / count) };
  return (
    <>
      <rect class="dw-month-fee" {...shape} y={bottom - fee} height={fee} />
      <rect class="dw-month-work" {...shape} y={bottom - fee - work} height={work} />
      {bar.isCheapest && (
        <circle class="dw-month-cheapest" cx={percent((index + 0.5) / count)} cy={bottom - fee - work - 7} r={4} />
      )}
    </>
  );
};

const lines = [0, 0.5, 1];

const Drawing = ({ id, title, description, months, bars, most }: Props) => {
  const step = Math.ceil(months.length / mostNames);
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      width="100%"
      height={bottom + foot}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {lines.map((share) => (
        <line
          key={share}
          class="dw-month-grid"
          x1="0"
          x2="100%"
          y1={bottom - share * height}
          y2={bottom - share * height}
        />
      ))}
      {bars.map((bar, index) => (
        <Bar key={index} bar={bar} index={index} count={bars.length} most={most} />
      ))}
      {months.map((name, index) =>
        index % step === 0 ? (
          <text key={index} class="dw-month-name" x={percent((index + 0.5) / months.length)} y={bottom + 14}>
            {name}
          </text>
        ) : null,
      )}
    </svg>
  );
};

/**
 * What a tier costs month by month: a bar each, the fee apart from the work, a mark above the months in which no other tier is
 * cheaper. Widths are in percent, so that it fits any screen and nothing is measured. The table beside it says the same, and has
 * the buttons of whoever does not use a mouse.
 */
export const MonthChart = (props: Props) => {
  const { title, months, most, euros, open } = props;
  return (
    <figure class="dw-month-chart">
      <figcaption>{title}</figcaption>
      <div class="dw-month-amounts" aria-hidden="true">
        {lines.map((share) => (
          <span key={share} style={{ top: `${bottom - share * height}px` }}>
            {euros(most * share)}
          </span>
        ))}
        <i>{euros(most)}</i>
      </div>
      <div class="dw-month-plot">
        <Drawing {...props} />
        <div class="dw-month-presses" aria-hidden="true">
          {months.map((_, index) => (
            <button key={index} type="button" tabIndex={-1} onClick={() => open(index)} />
          ))}
        </div>
      </div>
    </figure>
  );
};
