import type { TitledScenario } from '../estimate/index.ts';
import type { Words } from '../words/index.ts';
import { reportLines, termLines, totalLines } from './mail.ts';
import type { OutputContext } from './output-context.ts';

const lineLines = ({ request, lines }: TitledScenario, { translator }: Words): string[] =>
  lines.map(({ name, times, worked, start }, index) => {
    const item = request.lines[index];
    const begins = item?.start ? translator.text('inCall.start', { moment: start }) : '';
    return `- ${translator.text(`inCall.line.${item?.per ?? 'month'}`, {
      line: name,
      times: translator.count('unit.times', times),
      minutes: worked.text,
      start: begins,
    })}`;
  });

const workLines = (scenario: TitledScenario, words: Words): string[] => [
  ...lineLines(scenario, words),
  '',
  `${words.translator.text('column.total', { months: scenario.months.text })}:`,
  ...totalLines(scenario, words),
  scenario.headline,
  ...termLines(scenario, words),
  '',
];

/**
 * What was discussed in a call, as plain text: the lines, the total of each tier, the terms, the deadlines, and below it the
 * date of the price list and the link that leads back.
 *
 * @param withWork whether to include the work and its price; the deadlines of a report are always included
 */
export const copiedText = ({ view, words, link }: OutputContext, withWork: boolean): string => {
  const { translator, format } = words;
  const scenarios = withWork ? view.scenarios : view.scenarios.slice(0, 1);
  return [
    translator.text('inCall.title'),
    '',
    ...scenarios.flatMap((scenario) => [
      ...(scenario.title === null || scenarios.length === 1 ? [] : [scenario.title]),
      ...(withWork ? workLines(scenario, words) : []),
      ...reportLines(scenario, words),
    ]),
    translator.text('inCall.list.date', { date: format.date(view.list) }),
    link,
  ].join('\n');
};
