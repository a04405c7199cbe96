/** Compares the weight of every page of `dist/` with its budget, in brotli kilobytes (1,024 bytes); exits with 1 above a budget. */
import { readdirSync } from 'node:fs';
import { contentFolder, distFolder, languagesOf } from '../src/catalogue/index.ts';
import { isToolPage } from '../src/tools/index.ts';
import { fileWeights, pageWeight } from './built-site/page-weight.ts';

const kilobyte = 1024;
const budgets = { text: 32, tool: 68, toolScripts: 33 } as const;

const languages = languagesOf(contentFolder);
const pages = readdirSync(distFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replaceAll('\\', '/')}`)
  .sort();

const rows = pages.map((page) => {
  const kind: 'text' | 'tool' = isToolPage(page.replace(/index\.html$/, ''), languages) ? 'tool' : 'text';
  const { all, toolScripts } = pageWeight(page);
  const isOver = all > budgets[kind] * kilobyte || toolScripts > budgets.toolScripts * kilobyte;
  return { page, kind, all, toolScripts, isOver };
});

const inKilobytes = (bytes: number): string => (bytes / kilobyte).toFixed(1);

console.table(
  rows.map(({ page, kind, all, toolScripts, isOver }) => ({
    page,
    kind,
    'KB in all': inKilobytes(all),
    'of at most': budgets[kind],
    'KB of tool scripts': inKilobytes(toolScripts),
    'at most': budgets.toolScripts,
    verdict: isOver ? 'TOO HEAVY' : 'fits',
  })),
);

console.log('What reaches a browser, with the first page or on demand:');
console.table(fileWeights().map(({ file, bytes }) => ({ file, KB: inKilobytes(bytes) })));

if (rows.length === 0) console.error(`${distFolder}/ holds no pages: run npm run build first.`);
if (rows.length === 0 || rows.some(({ isOver }) => isOver)) process.exitCode = 1;
