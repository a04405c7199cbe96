import type { TitledScenario } from '../estimate/index.ts';
import type { Words } from '../words/index.ts';
import type { OutputContext } from './output-context.ts';
import { paragraphs, reportLines, termLines, totalLines, workLines } from './text-lines.ts';

const priceLines = (scenario: TitledScenario, words: Words): string[] =>
  paragraphs([
    workLines(scenario, words),
    [...totalLines(scenario, words), scenario.headline, ...termLines(scenario, words)],
  ]);

/**
 * What was discussed in a call, as plain text: the lines, the total of each tier, the terms, the deadlines, and below it the
 * date of the price list and the link that leads back.
 *
 * @param withWork whether to include the work and its price; the deadlines of a report are always included
 */
export const copiedText = ({ view, words, link }: OutputContext, withWork: boolean): string => {
  const { translator, format } = words;
  const scenarios = withWork ? view.scenarios : view.scenarios.slice(0, 1);
  return paragraphs([
    [translator.text('inCall.title')],
    ...scenarios.flatMap((scenario) => [
      scenario.title === null || scenarios.length === 1 ? [] : [scenario.title],
      withWork ? priceLines(scenario, words) : [],
      reportLines(scenario, words),
    ]),
    [translator.text('inCall.list.date', { date: format.date(view.list) }), link],
  ]).join('\n');
};
