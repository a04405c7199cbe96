import type { ReportView, TitledScenario } from '../../../estimate/index.ts';
import { HeadingRow } from '../../../ui/HeadingRow.tsx';
import type { Words } from '../../../words/index.ts';

interface ScenarioProps {
  readonly scenario: TitledScenario;
  readonly words: Words;
}

/** Every tier with the amounts of the screen. */
export const TierTable = ({ scenario, words }: ScenarioProps) => {
  const { text } = words.translator;
  const badge = text(scenario.isOfMeeting ? 'result.cheapestMeetingBadge' : 'result.cheapestBadge');
  return (
    <table class="dw-sheet-tiers">
      <caption>{scenario.caption}</caption>
      <HeadingRow names={[text('column.tier'), ...(scenario.tiers[0]?.amounts.map(({ name }) => name) ?? [])]} />
      <tbody>
        {scenario.tiers.map(({ id, name, isCheapest, misses, amounts }) => (
          <tr key={id} class={isCheapest ? 'dw-highlight' : undefined}>
            <th scope="row">
              {name} {isCheapest && <small>{badge}</small>}
              {misses.length > 0 && <small>{text('send.misses', { misses: words.format.list(misses) })}</small>}
            </th>
            {amounts.map((amount) => (
              <td key={amount.id}>{amount.text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The report with its clock and holidays, and the latest moments of every tier. */
export const ReportTable = ({ report, words }: { readonly report: ReportView; readonly words: Words }) => {
  const { text } = words.translator;
  const { promises } = report;
  return (
    <>
      <p>
        {report.text} {report.holidayText}
      </p>
      {report.tiers.length > 0 && (
        <table>
          <HeadingRow names={[text('column.tier'), ...promises.map((promise) => text(`column.${promise}`))]} />
          <tbody>
            {report.tiers.map((tier) => (
              <tr key={tier.id}>
                <th scope="row">{tier.name}</th>
                {promises.map((promise) => (
                  <td key={promise}>{tier[promise].text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
};

/** The lines of work. */
export const LineTable = ({ scenario, words: { translator } }: ScenarioProps) => {
  const columns = ['line', 'place', 'worked', 'billed', 'times', 'per', 'start'] as const;
  return (
    <table>
      <HeadingRow names={columns.map((column) => translator.text(`send.csv.${column}`))} />
      <tbody>
        {scenario.lines.map(({ name, place, worked, billed, times, per, start }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {[place, worked.text, billed.text, times, per, start].map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
