import type { Words } from '../../i18n/words.ts';
import { compareQuotes, isRuleError, type Quote, quote } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import type { EstimateState } from '../../share/index.ts';
import { amountText } from './columns.ts';
import { scenarioDifferences } from './scenario-differences.ts';

interface Props {
  readonly state: EstimateState;
  readonly priceList: PriceList;
  readonly words: Words;
}

const differenceText = (difference: Cents, { translator, format }: Words): string => {
  if (difference === 0) return translator.text('scenarioTable.same');
  const amount = format.unsignedMoney(difference);
  return translator.text(difference > 0 ? 'scenarioTable.more' : 'scenarioTable.less', { amount });
};

const Table = ({ a, b, state, words }: Omit<Props, 'priceList'> & { readonly a: Quote; readonly b: Quote }) => {
  const { text } = words.translator;
  const differences = compareQuotes(a, b);
  const total = (estimate: Quote, index: number, request: EstimateState['request']) => {
    const tier = estimate.tiers[index];
    return tier ? amountText('total', tier, request, words) : '';
  };
  return (
    <table class="dw-result">
      <caption>{text('scenarioTable.caption')}</caption>
      <thead>
        <tr>
          {(['column.tier', 'scenario.a', 'scenario.b', 'scenarioTable.difference'] as const).map((key) => (
            <th key={key} scope="col">
              {text(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map(({ tierId, difference }, index) => (
          <tr key={tierId}>
            <th scope="row">{words.names.tier(tierId)}</th>
            <td data-label={text('scenario.a')}>{total(a, index, state.request)}</td>
            <td data-label={text('scenario.b')}>{total(b, index, state.other?.request ?? state.request)}</td>
            <td data-label={text('scenarioTable.difference')}>{differenceText(difference, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Both scenarios side by side: what each tier comes to, the difference, and what causes it. */
export const ScenarioTable = ({ state, priceList, words }: Props) => {
  if (state.other === undefined) return null;
  const [a, b] = [quote(state.request, priceList), quote(state.other.request, priceList)];
  if (isRuleError(a) || isRuleError(b)) return null;
  return (
    <section class="dw-answer" aria-labelledby="scenarios-heading">
      <h2 id="scenarios-heading">{words.translator.text('scenarioTable.heading')}</h2>
      <Table a={a} b={b} state={state} words={words} />
      <ul class="dw-notes">
        {scenarioDifferences(state, state.other, words).map((difference) => (
          <li key={difference}>{difference}</li>
        ))}
      </ul>
    </section>
  );
};
