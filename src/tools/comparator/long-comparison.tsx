import type { ComparedPoint, ComparisonRow } from '../../rules/index.ts';
import { describeTierValue, type Words } from '../../words/index.ts';

/** What rows are about. They stand in this order, in which the points of a comparison come. */
type Subject = 'costs' | 'jobs' | 'help' | 'rates';

const subjects: Readonly<Record<ComparedPoint['of'], Subject>> = {
  monthlyFee: 'costs',
  fee: 'costs',
  minimumPerMonth: 'costs',
  terms: 'costs',
  includedMinutes: 'costs',
  bundle: 'costs',
  bundleSizes: 'costs',
  bundleValidity: 'costs',
  surcharge: 'jobs',
  travel: 'jobs',
  billingRemote: 'jobs',
  billingOnSite: 'jobs',
  supportHours: 'help',
  faultProcessingHours: 'help',
  maximumResponse: 'help',
  maximumIntervention: 'help',
  maximumResolution: 'help',
  availability: 'help',
  channels: 'help',
  hourlyRate: 'rates',
};

/** So many rows are found without headings. */
const fewRows = 20;

interface Props {
  readonly row: ComparisonRow;
  /** All that are shown, in their order. */
  readonly rows: readonly ComparisonRow[];
  readonly words: Words;
}

/** The heading above the first row of a subject, in a comparison that is long enough to need it. */
export const GroupHead = ({ row, rows, words }: Props) => {
  const subject = subjects[row.point.of];
  const isFirst = rows.find(({ point }) => subjects[point.of] === subject) === row;
  return isFirst && rows.length > fewRows ? (
    <tr class="dw-row-group">
      <th scope="col" colSpan={row.values.length + 1}>
        {words.translator.text(`compare.about.${subject}`)}
      </th>
    </tr>
  ) : null;
};

/** How many characters of a value are more than a few lines of a column. */
const longValue = 40;

/**
 * The label of a value that is the same under several levels and is so long that it is read once rather than in every column; undefined
 * for a row with a cell for each level.
 */
export const labelForAll = ({ differs, values: [, second] }: ComparisonRow, words: Words): string | undefined =>
  !differs && second !== undefined && describeTierValue(second.value, words).length > longValue
    ? words.translator.text('compare.everyLevel')
    : undefined;
