import { expect, test } from 'vitest';
import { billView, reportView } from '../../../src/estimate/index.ts';
import { firstSteps } from '../../../src/tools/frame/first-steps.ts';
import type { ToolProps } from '../../../src/tools/frame/tool-props.ts';
import { startOfTool } from '../../../src/tools/frame/use-tool.ts';
import { packTexts } from '../../../src/words/index.ts';
import { dutch } from '../../support/dictionaries.ts';
import { wordsIn } from '../../support/estimates.ts';
import { example, exampleReport, priceList } from '../../support/published.ts';

const props: ToolProps = {
  language: 'nl',
  messages: packTexts(dutch),
  lazyTexts: { address: '/texts/nl.json', sha256: '' },
  priceList,
  example: { request: example, reportedAt: exampleReport },
  otherLists: [],
  holidayFiles: [],
};

test('the first steps of a tool end with what its first render shows of the example', () => {
  const start = startOfTool(props);
  const context = { list: priceList, holidays: { status: 'none' }, words: wordsIn.nl } as const;
  const steps = [
    ...firstSteps(
      props,
      (opening) => billView(opening.estimate, opening.estimate, opening.context).headline,
      (opening) => reportView(opening.estimate, opening.estimate, opening.context)?.promises,
    ),
  ];
  expect(steps.slice(-2)).toEqual([
    billView(start, start, context).headline,
    reportView(start, start, context)?.promises,
  ]);
});
