import type { ScenarioReport } from '../report/scenario-report.ts';
import type { ToolContext } from '../share-bar/tool.ts';

/** Every level with the figures of the screen. */
export const TierTable = ({ scenario, badge, first }: { scenario: ScenarioReport; badge: string; first: string }) => (
  <table class="dw-sheet-tiers">
    <caption>{scenario.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {scenario.tiers[0]?.cells.map(({ id, name }) => (
          <th key={id} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {scenario.tiers.map(({ id, name, isCheapest, cells }) => (
        <tr key={id} class={isCheapest ? 'dw-cheapest' : undefined}>
          <th scope="row">
            {name} {isCheapest && <small>{badge}</small>}
          </th>
          {cells.map((cell) => (
            <td key={cell.id}>{cell.text}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** The lines of work. */
export const LineTable = ({ scenario, context: { words } }: { scenario: ScenarioReport; context: ToolContext }) => {
  const { text } = words.translator;
  const columns = ['line', 'place', 'worked', 'billed', 'times', 'per', 'start'] as const;
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {text(`send.csv.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scenario.lines.map((line) => (
          <tr key={line.name}>
            <th scope="row">{line.name}</th>
            {columns.slice(1).map((column) => (
              <td key={column}>{column === 'line' ? line.name : line[column]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
