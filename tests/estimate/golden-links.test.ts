import { loadCatalogue } from '../../src/catalogue/index.ts';
import { readChecks } from '../content/checks.ts';
import { goldenLinkSchema, testGoldenLinks } from '../support/golden-links.ts';
import { referenceContent } from '../support/sites.ts';

const { priceLists } = loadCatalogue(referenceContent);

testGoldenLinks(readChecks(referenceContent, 'links.yaml', goldenLinkSchema), priceLists);
