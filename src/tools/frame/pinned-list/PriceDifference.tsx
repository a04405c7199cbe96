import { requestOf, type Scenario } from '../../../estimate/index.ts';
import { isRuleError, type LineItem, priceChange, type TierChange } from '../../../rules/index.ts';
import type { PriceList } from '../../../schema/price-list.ts';
import { FittedTable } from '../../../ui/FittedTable.tsx';
import { describeLine, describeRuleError, formatter, textIn, type Words } from '../../../words/index.ts';
import { amountInWords, differenceInWords, partInWords } from './change-in-words.ts';

/** The list of the link and today's. */
export interface BothLists {
  readonly pinned: PriceList;
  readonly current: PriceList;
}

interface Props {
  readonly scenario: Scenario;
  readonly lists: BothLists;
  readonly words: Words;
}

interface ChangeTableProps {
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly { readonly name: string; readonly change: TierChange['total'] }[];
  readonly words: Words;
  /** Of today's list; that of the other is in its words. */
  readonly currency: string | undefined;
}

const columns = ['before', 'after', 'difference'] as const;

const ChangeTable = ({ caption, first, rows, words, currency }: ChangeTableProps) => {
  const { text } = words.translator;
  const wordsNow = { ...words, format: formatter(words.language, currency) };
  return (
    <FittedTable
      className="dw-amount-table"
      caption={caption}
      names={[first, ...columns.map((column) => text(`pinned.${column}`))]}
    >
      {rows.map(({ name, change }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {columns.map((column) => (
            <td key={column} data-label={text(`pinned.${column}`)}>
              {column === 'difference'
                ? differenceInWords(change, words)
                : amountInWords(change[column], column === 'after' ? wordsNow : words)}
            </td>
          ))}
        </tr>
      ))}
    </FittedTable>
  );
};

const tierName = (tierId: TierChange['tierId'], { pinned, current }: BothLists, { language }: Words): string =>
  textIn([...pinned.tiers, ...current.tiers].find(({ id }) => id === tierId)?.name ?? {}, language) || tierId;

const roleName = (line: LineItem | undefined, { names }: Words): string => (line ? names.role(line.roleId) : '');

/** What an older estimate would cost by today's price list: every tier, and in each tier every part. */
export const PriceDifference = ({ scenario, lists, words }: Props) => {
  const { text, count } = words.translator;
  const request = requestOf(scenario);
  const change = priceChange(request, lists.pinned, lists.current);
  if (isRuleError(change)) return <p>{describeRuleError(change, words.translator)}</p>;
  const { lines } = request;
  const nameOf = ({ tierId }: TierChange) => tierName(tierId, lists, words);
  const months = count('unit.months', request.months);
  return (
    <>
      {change.goneLines.map((line) => (
        <p key={line}>
          {text('pinned.goneRole', {
            line: describeLine(line, lines, words),
            role: roleName(request.lines[line], words),
          })}
        </p>
      ))}
      {change.tiers
        .filter(({ total }) => total.before === null || total.after === null)
        .map((tier) => (
          <p key={tier.tierId}>
            {text(tier.total.after === null ? 'pinned.goneTier' : 'pinned.newTier', { tier: nameOf(tier) })}
          </p>
        ))}
      <ChangeTable
        caption={text('pinned.caption', { months })}
        first={text('column.tier')}
        rows={change.tiers.map((tier) => ({ name: nameOf(tier), change: tier.total }))}
        words={words}
        currency={lists.current.currency}
      />
      {change.tiers.map((tier) => (
        <details key={tier.tierId}>
          <summary>{text('pinned.perLine', { tier: nameOf(tier) })}</summary>
          <ChangeTable
            caption={text('pinned.lineCaption', { tier: nameOf(tier) })}
            first={text('pinned.part')}
            rows={tier.parts.map((part) => ({ name: partInWords(part.part, lines, months, words), change: part }))}
            words={words}
            currency={lists.current.currency}
          />
        </details>
      ))}
    </>
  );
};
