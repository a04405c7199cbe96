import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { contentFolder } from '../../src/catalogue/site-folder.ts';
import type { PriceList } from '../../src/schema/price-list.ts';
import { testBreakEvenCases } from '../support/cases/test-break-even-cases.ts';
import { testEstimateCases } from '../support/cases/test-estimate-cases.ts';
import { testFlipCases } from '../support/cases/test-flip-cases.ts';
import { testNeedCases } from '../support/cases/test-need-cases.ts';
import { goldenLinkSchema, testGoldenLinks } from '../support/golden-links.ts';
import { readChecks } from './checks.ts';

const { priceLists } = loadCatalogue(contentFolder);

/** What the worked examples of a file are about, by the name of the file. */
const kinds: Record<string, (file: string, list: PriceList) => void> = {
  'estimates.yaml': testEstimateCases,
  'clock-time.yaml': testEstimateCases,
  'break-even.yaml': testBreakEvenCases,
  'needs.yaml': testNeedCases,
  'flips.yaml': testFlipCases,
};

const casesFolder = join(contentFolder, 'checks/cases');
const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

test('worked examples stand in the folder of a price list, in files whose names say what they are about', () => {
  const folders = filesIn(casesFolder);
  const ids: string[] = priceLists.map(({ id }) => id);
  expect(folders.filter((folder) => !ids.includes(folder))).toEqual([]);
  const files = folders.flatMap((folder) => filesIn(join(casesFolder, folder)));
  expect(files.filter((file) => !(file in kinds))).toEqual([]);
});

for (const list of priceLists) {
  const folder = join(casesFolder, list.id);
  for (const file of filesIn(folder)) {
    describe(`the worked examples of ${list.id}/${file}`, () => kinds[file]?.(join(folder, file), list));
  }
}

testGoldenLinks(readChecks(contentFolder, 'links.yaml', goldenLinkSchema), priceLists);
