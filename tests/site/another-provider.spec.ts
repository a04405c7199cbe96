import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { languages, triedIn } from '../e2e/words.ts';
import { calculator } from '../examples/calculator.ts';
import { testHostilePages, writeHostilePages } from './hostile-pages.ts';
import { importHandbook } from './imported-handbook.ts';
import { testImportedPages } from './imported-pages.ts';
import { newerDate, writeNewerList } from './newer-list.ts';
import { buildSite, copyProject, type Server, serveSite } from './other-site.ts';
import { breaksNoRule, cells, failures, olderDate, pinnedWords, total } from './pinned-links.ts';
import { testPinnedTools } from './pinned-tools.ts';
import { mostBytes, testVisitedPages } from './visited-pages.ts';

const [dutch] = languages;
const { link } = calculator.states.remoteJobs;
const list = `content/price-lists/${olderDate}.yaml`;

/** What another provider would change. */
const replacements: readonly [file: string, from: string | RegExp, to: string][] = [
  ['content/provider.yaml', 'name: Quarkpulse', 'name: Voorbeeldbeheer'],
  ['content/provider.yaml', 'Quarkpulse Managed Services (QMS)', 'Voorbeeldbeheer Compleet'],
  ['content/provider.yaml', 'sales.quarkpulse@gmail.com', 'vraag@voorbeeld.example'],
  ['content/provider.yaml', 'https://dienstwijzer.example', 'https://voorbeeld.example'],
  [
    'content/provider.yaml',
    'languages: [',
    'estimateValidity: { nl: Dertig dagen na de datum., en: Thirty days after the date. }\nlanguages: [',
  ],
  // The same build also serves as a site too large to keep whole.
  ['astro.config.mjs', 'offline({ ', `offline({ mostBytes: ${mostBytes}, `],
  [list, 'name: Mixvoip', 'name: Voorbeeldbron'],
  [list, 'sales@mixvoip.com', 'prijzen@bron.example'],
  [list, 'zone: Europe/Luxembourg', 'zone: Europe/Lisbon'],
  // Every amount grows by the same step, so that no new amount equals an old one.
  [list, /\b([1-9]\d*)\.00\b/g, '$1.41'],
  [list, /07:00-19:00/g, '09:10-21:50'],
  [list, /07:30-18:00/g, '09:20-16:40'],
  [list, /08:00-17:00/g, '09:35-15:05'],
  [list, /08:00-20:00/g, '09:05-22:25'],
  [list, 'maximumResponse: 12', 'maximumResponse: 11'],
  [list, 'maximumResponse: 8', 'maximumResponse: 7'],
  [list, 'maximumResponse: 3', 'maximumResponse: 5'],
];

const oldFigures = [
  ...['58', '262', '318', '89', '87', '108', '104', '96', '129', '120', '111', '145', '139', '131'].flatMap((euros) => [
    `€ ${euros},00`,
    `€${euros}.00`,
  ]),
  ...['07:00–19:00', '07:30–18:00', '08:00–17:00', '08:00–20:00'],
];
const oldNames = ['Quarkpulse', 'quarkpulse', 'Mixvoip', 'mixvoip', 'dienstwijzer.example', 'Europe/Luxembourg'];

/** What the older list would lack, had English come to the site after it. */
const inDutchAlone: typeof replacements = [[list, '    en: VAT rate of the country\n', '']];

const alter = (folder: string, changes = replacements): void => {
  for (const [file, from, to] of changes) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const altered = text.replace(from, to);
    if (altered === text) throw new Error(`${file} does not hold ${String(from)}.`);
    writeFileSync(path, altered);
  }
};

test.describe.configure({ mode: 'serial' });

let server: Server;
let folder: string;
let said: string;

test.beforeAll(async () => {
  // How long a build takes on a busy machine says nothing about it.
  test.setTimeout(600_000);
  folder = test.info().outputPath('site');
  copyProject(folder);
  alter(folder);
  writeNewerList(folder);
  alter(folder, inDutchAlone);
  importHandbook(folder);
  writeHostilePages(folder);
  said = await buildSite(folder, newerDate);
  server = await serveSite(folder);
});

test.afterAll(() => server?.stop());

test('a site with another provider and other prices contains no old name and no old figure', () => {
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|js|json|xml|txt|md)$|_headers$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, 'dist', name), 'utf8').replaceAll('\u00a0', ' ') }));
  const found = files.flatMap(({ name, text }) =>
    [...oldNames, ...oldFigures].filter((old) => text.includes(old)).map((old) => `${name}: ${old}`),
  );
  expect(files.filter(({ text }) => text.includes('Voorbeeldbeheer')).length).toBeGreaterThan(20);
  expect(files.filter(({ text }) => text.includes('€ 58,41')).length).toBeGreaterThan(1);
  expect(found).toEqual([]);
});

test('the build says once which published list lacks a language that came later', () => {
  const warnings = said.split('\n').filter((line) => line.includes('lacks texts in'));
  expect(warnings).toEqual([expect.stringContaining(`${list} lacks texts in en:`)]);
});

testVisitedPages(() => join(folder, 'dist'));

test('the printed estimate says how long it is valid if the provider does, and has no QR code for a long link', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.set(globalThis, 'print', () => undefined));
  const lines = Array.from({ length: 30 }, () => 'technician.remote.40.6.month').join('~');
  await page.goto(`${server.address}/calculator/#v=1&lines=${lines}&list=${newerDate}&months=12&end`);
  await page.getByRole('button', { name: dutch.text('share.print'), exact: true }).click();
  await page.getByRole('button', { name: dutch.text('sheet.print') }).click();
  const sheet = page.locator('.dw-sheet');
  await expect(sheet).toContainText(`${dutch.text('sheet.validity')}Dertig dagen na de datum.`);
  await expect(sheet).toContainText(dutch.text('sheet.tooLongToScan'));
  await expect(sheet).toContainText(lines);
  await expect(sheet.locator('svg')).toHaveCount(0);
});

for (const words of triedIn('en')) {
  const said = pinnedWords(words);
  const useCurrent = words.text('pinned.useCurrent');
  const address = (link: string): string => `${server.address}${words.root}${calculator.path}${link}`;

  test(`a link with an older price list shows its figures and what has changed, in ${words.language}`, async ({
    page,
  }) => {
    await page.goto(address(link), { referer: `${server.address}/` });
    const notice = page.getByRole('region', { name: said.heading });
    await expect(notice).toContainText(said.now);
    await expect(total(page, said.standard)).toHaveText(said.oldTotal);
    const row = notice.getByRole('row').filter({ hasText: said.standard }).first();
    expect(await cells(row)).toEqual([said.oldTotal, said.newTotal, said.more]);
    await expect(notice).toContainText(said.goneTier);
    await notice.getByText(said.partByPart).click();
    const part = notice.getByRole('row').filter({ hasText: said.line }).filter({ visible: true });
    expect(await cells(part)).toEqual([said.oldLine, said.newLine, said.lineMore]);
    await expect(notice).not.toContainText('NaN');
    await breaksNoRule(page);

    await notice.getByRole('button', { name: useCurrent }).press('Enter');
    await expect(total(page, said.standard)).toHaveText(said.newTotal);
    await expect(page.getByRole('button', { name: words.text('pinned.back') })).toBeFocused();
    await expect.poll(() => page.url()).toContain(`list=${newerDate}`);
    await page.getByRole('button', { name: words.text('calculator.undo'), exact: true }).click();
    await expect(total(page, said.standard)).toHaveText(said.oldTotal);
    await expect.poll(() => page.url()).toContain('list=2026-11-21');
    await expect(page.getByRole('rowheader', { name: words.tier('office') }).first()).toBeVisible();
  });

  test(`a role that no longer exists is mentioned, and not compared, in ${words.language}`, async ({ page }) => {
    const gone = 'consulting.remote.60.1.month';
    await page.goto(address(link.replace('&list', `~${gone}&list`)));
    const notice = page.getByRole('region', { name: said.heading });
    await expect(notice).toContainText(said.goneRole);
    const row = notice.getByRole('row').filter({ hasText: said.standard }).first();
    expect((await cells(row)).at(-1)).toBe(words.text('pinned.notComparable'));
    await notice.getByRole('button', { name: useCurrent }).click();
    await expect(page.getByRole('alert')).toContainText(
      words.text('linkProblem.goneRole', { found: words.role('consulting') }),
    );
    await expect(total(page, said.standard)).toHaveText(said.newTotal);
  });

  for (const [why, answer] of failures) {
    test(`a price list that is ${why} gives a sentence instead of figures, in ${words.language}`, async ({ page }) => {
      await page.route('**/data/price-lists/2026-11-21.*.json', answer);
      const list = why === 'unknown' ? '2020-01-01' : '2026-11-21';
      await page.goto(address(link.replace(olderDate, list)));
      await expect(page.getByRole('alert')).toContainText(said.failed[why]);
      await expect(page.getByRole('table')).toHaveCount(0);
      await page.getByRole('button', { name: useCurrent }).click();
      await expect(total(page, said.standard)).toHaveText(said.newTotal);
      await expect.poll(() => page.url()).toContain(`list=${newerDate}`);
    });
  }
}

testPinnedTools(() => server.address);

testImportedPages(() => server.address);

testHostilePages(
  () => server.address,
  () => folder,
);
