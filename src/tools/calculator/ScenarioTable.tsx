import { type Estimate, estimateView, type TitledScenario, type ViewContext } from '../../estimate/index.ts';
import { compareQuotes } from '../../rules/index.ts';
import type { Cents } from '../../schema/units.ts';
import { FittedTable } from '../../ui/FittedTable.tsx';
import type { Words } from '../../words/index.ts';
import { scenarioDifferences } from './scenario-differences.ts';

interface Props {
  readonly estimate: Estimate;
  readonly context: ViewContext;
}

const differenceText = (difference: Cents, { translator, format }: Words): string => {
  if (difference === 0) return translator.text('scenarioTable.same');
  const amount = format.unsignedMoney(difference);
  return translator.text(difference > 0 ? 'scenarioTable.more' : 'scenarioTable.less', { amount });
};

const Table = ({ a, b, words }: { readonly a: TitledScenario; readonly b: TitledScenario; readonly words: Words }) => {
  const { text } = words.translator;
  const titles = { a: a.title ?? '', b: b.title ?? '' };
  const difference = text('scenarioTable.difference', titles);
  const names = [text('column.tier'), titles.a, titles.b, difference];
  const differences = a.quote && b.quote ? compareQuotes(a.quote, b.quote) : [];
  return (
    <FittedTable className="dw-amount-table" caption={text('scenarioTable.caption')} names={names}>
      {a.tiers.map((tier, index) => {
        const cents = differences[index]?.difference;
        return (
          <tr key={tier.id}>
            <th scope="row">{tier.name}</th>
            <td data-label={titles.a}>{tier.amounts[0]?.text}</td>
            <td data-label={titles.b}>{b.tiers[index]?.amounts[0]?.text}</td>
            <td data-label={difference}>{cents !== undefined && differenceText(cents, words)}</td>
          </tr>
        );
      })}
    </FittedTable>
  );
};

/** Both scenarios side by side: the total of each tier, the difference, and what causes it. */
export const ScenarioTable = ({ estimate, context }: Props) => {
  const { words } = context;
  const [a, b] = estimateView(estimate, context).scenarios;
  if (estimate.other === undefined || !a?.quote || !b?.quote) return null;
  const names = { a: a.title ?? '', b: b.title ?? '' };
  return (
    <section class="dw-answer" aria-labelledby="scenarios-heading">
      <h2 id="scenarios-heading">{words.translator.text('scenarioTable.heading', names)}</h2>
      <Table a={a} b={b} words={words} />
      <ul class="dw-notes">
        {scenarioDifferences(
          { scenario: estimate, name: names.a },
          { scenario: estimate.other, name: names.b },
          words,
        ).map((difference) => (
          <li key={difference}>{difference}</li>
        ))}
      </ul>
    </section>
  );
};
