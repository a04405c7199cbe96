/**
 * Compares what every page of `dist/` takes with its budgets: its weight in brotli kilobytes (1,024 bytes), the number of requests, and
 * the headers of the responses, which HTTP/1.1 sends uncompressed. Exits with 1 above a budget.
 */
import { readdirSync } from 'node:fs';
import { contentFolder, distFolder, loadCatalogue } from '../src/catalogue/index.ts';
import { knownPathOn } from '../src/integrations/own-addresses.ts';
import { optionalParts } from '../src/integrations/used-concepts/index.ts';
import { toolOn } from '../src/tools/index.ts';
import { fileWeights, keptWeights, pageWeight } from './built-site/page-weight.ts';

const kilobyte = 1024;

const { priceLists, provider } = loadCatalogue(contentFolder);
const { languages } = provider;
const known = knownPathOn(provider);

/** What the scripts of a tool leave out where no price list and no language of the site uses it; each part may weigh half a kilobyte. */
const parts = optionalParts(priceLists, languages);
const allowance = 0.5 * parts.length;
const budgets = { text: 32, tool: 68 + allowance, toolScripts: 33 + allowance, headers: 6 };
const mostRequests = { text: 8, tool: 14 };

const pages = readdirSync(distFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replaceAll('\\', '/')}`)
  .sort();

const rows = pages.map((page) => {
  const kind: 'text' | 'tool' = toolOn(page.replace(/index\.html$/, ''), languages, known) ? 'tool' : 'text';
  const { all, toolScripts, requests, headers } = pageWeight(page);
  const isOver =
    all > budgets[kind] * kilobyte ||
    toolScripts > budgets.toolScripts * kilobyte ||
    headers > budgets.headers * kilobyte ||
    requests > mostRequests[kind];
  return { page, kind, all, toolScripts, requests, headers, isOver };
});

const inKilobytes = (bytes: number): string => (bytes / kilobyte).toFixed(1);

console.table(
  rows.map(({ page, kind, all, toolScripts, requests, headers, isOver }) => ({
    page,
    kind,
    'KB in all': inKilobytes(all),
    'of at most': budgets[kind],
    'KB of tool scripts': inKilobytes(toolScripts),
    'at most': budgets.toolScripts,
    requests: `${requests} of ${mostRequests[kind]}`,
    'KB of headers': `${inKilobytes(headers)} of ${budgets.headers}`,
    verdict: isOver ? 'TOO HEAVY' : 'fits',
  })),
);

if (parts.length > 0)
  console.log(
    `The budgets of tools are ${allowance} KB higher than those of a plain list, for what this site uses: ${parts.join(', ')}.`,
  );
const kept = keptWeights(languages, known);
/** The scripts are the same in every language; pages and texts are not. */
const mostCore = 130 + 135 * languages.length + allowance;
console.log(
  `Fetched in the background at a first visit: ${inKilobytes(kept.core)} KB (of at most ${mostCore}) on a connection that is metered or ` +
    `saves data, ${inKilobytes(kept.all)} KB on another, unless the site is too large to keep whole.`,
);
console.log('What reaches a browser, with the first page or on demand:');
console.table(fileWeights().map(({ file, bytes }) => ({ file, KB: inKilobytes(bytes) })));

if (rows.length === 0) console.error(`${distFolder}/ holds no pages: run npm run build first.`);
if (rows.length === 0 || kept.core > mostCore * kilobyte || rows.some(({ isOver }) => isOver)) process.exitCode = 1;
