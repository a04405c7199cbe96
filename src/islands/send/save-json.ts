import { estimateReport } from '../report/estimate-report.ts';
import type { ScenarioReport } from '../report/scenario-report.ts';
import type { Tool, ToolContext } from '../share-bar/tool.ts';
import { saveFile } from './save-file.ts';

const scenarioData = ({ headline, caption, tiers, lines, notes, months }: ScenarioReport) => ({
  months,
  headline,
  caption,
  lines,
  tiers: tiers.map(({ id, name, isCheapest, cells }) => ({
    id,
    name,
    isCheapest,
    figures: cells.map((cell) => ({
      id: cell.id,
      name: cell.name,
      text: cell.text,
      cents: cell.cents,
      isFrom: cell.isFrom,
    })),
  })),
  notes,
});

/** The figures on the screen for another program: amounts in cents beside the text on the screen. */
export const reportData = (context: ToolContext) => {
  const { state, list, link } = context;
  const { reference, scenarios } = estimateReport(context);
  const { list: _, other, ...scenario } = state;
  return {
    kind: 'estimate',
    version: 1,
    reference,
    priceList: list.id,
    currency: 'EUR',
    link,
    scenarios: scenarios.map((report, index) => ({
      title: report.title,
      input: index === 0 ? scenario : other,
      ...scenarioData(report),
    })),
  };
};

/** Saves the figures on the screen as JSON. */
export const saveJson: Tool = (context) => {
  const { translator } = context.words;
  const data = reportData(context);
  const name = `${translator.text('send.fileName')}-${data.reference}.json`;
  saveFile(name, 'application/json', `${JSON.stringify(data, null, 2)}\n`);
  return { say: translator.text('send.saved', { name }) };
};
