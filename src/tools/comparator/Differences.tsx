import type { ComponentChildren } from 'preact';
import { isRuleError, whatDiffers } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { describeDifference, type Words } from '../../words/index.ts';
import type { ToolProps } from '../frame/tool-props.ts';
import { startOfTool, useTool } from '../frame/use-tool.ts';
import { shownTiers } from './choices.ts';

interface Props {
  readonly tierIds: readonly TierId[];
  readonly priceList: PriceList;
  readonly words: Words;
}

/** A list that is read in one go; of a longer one, the rest is folded. */
const mostAtOnce = 8;

/** A text of which no line ends within the hours from one time to another. @example wholeTimes('maandag 08:00–17:00') */
const wholeTimes = (text: string): ComponentChildren =>
  text
    .split(/(\d\d:\d\d–\d\d:\d\d)/)
    .map((part, index) => (index % 2 === 0 ? part : <span class="dw-nowrap">{part}</span>));

const ItemList = ({ items }: { readonly items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{wholeTimes(item)}</li>
    ))}
  </ul>
);

const Difference = ({ from, to, priceList, words }: Omit<Props, 'tierIds'> & Record<'from' | 'to', TierId>) => {
  const differences = whatDiffers(priceList, from, to);
  if (isRuleError(differences)) return null;
  const { count } = words.translator;
  const { lead, items } = describeDifference(differences, { from, to }, words);
  return (
    <li>
      <p>{lead}</p>
      {items.length > 0 && <ItemList items={items.slice(0, mostAtOnce)} />}
      {items.length > mostAtOnce && (
        <details>
          <summary>{count('compare.moreDifferences', items.length - mostAtOnce)}</summary>
          <ItemList items={items.slice(mostAtOnce)} />
        </details>
      )}
    </li>
  );
};

/** What each tier costs and gives more or less than the one before it, in words. */
export const Differences = ({ tierIds, priceList, words }: Props) => {
  const { text } = words.translator;
  const pairs = tierIds.slice(1).flatMap((to, index) => {
    const from = tierIds[index];
    return from ? [{ from, to }] : [];
  });
  return (
    <section class="dw-tier-differences" aria-labelledby="differences">
      <h2 id="differences">{text('compare.differences')}</h2>
      {pairs.length === 0 ? (
        <p class="dw-hint">{text('compare.differencesHint')}</p>
      ) : (
        <ul>
          {pairs.map((pair) => (
            <Difference key={`${pair.from} ${pair.to}`} {...pair} priceList={priceList} words={words} />
          ))}
        </ul>
      )}
    </section>
  );
};

/** The differences between the tiers of the worked example, which stand in the page until others are chosen. */
export const ExampleDifferences = (props: ToolProps) => {
  const { estimate, list, words } = useTool(props, startOfTool(props));
  return <Differences tierIds={shownTiers(estimate, list)} priceList={list} words={words} />;
};
