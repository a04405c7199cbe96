import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { parse, parseDocument } from 'yaml';
import { siteServer } from '../../scripts/built-site/serve-site.ts';
import { gapsIn } from '../../src/catalogue/index.ts';
import { english } from '../support/dictionaries.ts';
import { builtPages, wordsOf } from './built-pages.ts';
import { foreignWords } from './foreign-words.ts';

test.describe.configure({ mode: 'serial' });

const [, section = ''] = /## Start your own site\n([\s\S]*?)\n## /.exec(readFileSync('README.md', 'utf8')) ?? [];
const commands = Array.from(section.matchAll(/`([^`\n]*\bnpm [^`\n]*)`/g), ([, command = '']) => command);

/** The command of the README that has some words in it. */
const commandWith = (words: string): string => {
  const found = commands.find((command) => command.includes(words));
  if (found === undefined) throw new Error(`"Start your own site" has no command with "${words}".`);
  return found;
};

/** Inside this project, where the clone finds the packages. */
const workplace = resolve('test-results/started-site');
const clone = join(workplace, 'code');
const content = join(workplace, 'our-site/content');
const dist = join(workplace, 'our-site/dist');
const deploy = join(workplace, 'our-site/deploy');

/** Runs a command in the clone of the project; what it says is part of the error where it fails. */
const inClone = async (command: string): Promise<void> => {
  await promisify(execFile)('sh', ['-c', `${command} 2>&1`], {
    cwd: clone,
    env: { ...process.env, SITE: undefined },
  }).catch(({ stdout }: { stdout: string }) => {
    throw new Error(`${command}: ${stdout}`);
  });
};

const git = async (...args: string[]): Promise<string[]> =>
  (await promisify(execFile)('git', args)).stdout.split('\n').filter(Boolean);

/** Clones the project as it stands: what is not committed yet is part of it. */
const cloneProject = async (): Promise<void> => {
  rmSync(workplace, { recursive: true, force: true });
  await git('clone', '--quiet', '--shared', resolve('.'), clone);
  for (const file of await git('ls-files', '--deleted')) rmSync(join(clone, file), { force: true });
  const deleted = new Set(await git('ls-files', '--deleted'));
  const changed = await git('ls-files', '--modified', '--others', '--exclude-standard');
  for (const file of changed.filter((name) => !deleted.has(name))) cpSync(file, join(clone, file));
};

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Says something in every place that waits for words of the provider. */
const fillGaps = (): void => {
  for (const file of filesUnder(content).filter((name) => !name.includes('/schemas/'))) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/ *# \[\[[^\]]+\]\]\n/g, '').replaceAll(/\[\[[^\]]+\]\]/g, 'Filled in'));
  }
};

/** Two levels in place of three, with amounts. */
const writePrices = (): void => {
  const [name = ''] = readdirSync(join(content, 'price-lists'));
  const file = join(content, 'price-lists', name);
  const list = parseDocument(readFileSync(file, 'utf8'));
  list.deleteIn(['tiers', 2]);
  list.setIn(['tiers', 0, 'hourlyRates', 'day', 'technician'], 73.5);
  list.setIn(['tiers', 1, 'hourlyRates', 'day', 'technician'], 61.25);
  list.setIn(['tiers', 1, 'fees', 0, 'amount'], 37.75);
  writeFileSync(file, list.toString());
};

let gaps: ReturnType<typeof gapsIn>;
let refused: string;
let server: Server | undefined;
let address: string;

test.beforeAll(async () => {
  // How long a build takes on a busy machine says nothing about it.
  test.setTimeout(600_000);
  await cloneProject();
  await inClone(
    `${commandWith('start-site')} -- --folder ../our-site --name "Northern Helpdesk" --email hello@north.example` +
      ' --address https://north.example --languages en --country GB-ENG --currency GBP --zone Europe/London' +
      ' --sells break-fix --prices contracts --promises times --colour "#a0302a" --yes',
  );
  gaps = gapsIn(content);
  refused = await inClone(commandWith('--release')).then(
    () => 'built',
    (error: Error) => error.message,
  );
  fillGaps();
  writePrices();
  await inClone(commandWith('--release'));
  const started = siteServer(dist);
  server = started;
  await new Promise<void>((ready) => started.listen(0, ready));
  const bound = started.address();
  address = `http://localhost:${typeof bound === 'object' ? bound?.port : ''}`;
});
test.afterAll(() => server?.close());

test('a site is not built for release while a gap is left, and the first one is named', () => {
  expect(gaps.length).toBeGreaterThan(10);
  expect(refused).toContain(`${join('../our-site/content', gaps[0]?.file ?? '')}:${gaps[0]?.line}`);
});

test('it speaks of its own provider alone, on pages and in every file', () => {
  const asked = gaps.map(({ asks }) => asks);
  const told = [dist, deploy].flatMap(filesUnder).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return foreignWords(text, asked).map((words) => `${relative(workplace, file)}: ${words}`);
  });
  expect(told).toEqual([]);
});

test('no link leads to a service that is not sold, and every link within the site to a page', () => {
  const pages = builtPages(dist);
  const known = new Set(pages.map(({ path }) => path));
  expect([...known]).toEqual(
    expect.arrayContaining(['/prices/', '/compare/', '/response-times/', '/services/by-the-hour/']),
  );
  const links = pages.flatMap(({ html }) =>
    Array.from(html.matchAll(/<a [^>]*href="(\/[^"#?]*)/g), ([, to = '']) => to),
  );
  expect([...new Set(links)].filter((to) => to.endsWith('/') && !known.has(to))).toEqual([]);
  expect(pages.filter(({ html }) => /monthly service|managed/i.test(wordsOf(html))).map(({ path }) => path)).toEqual(
    [],
  );
});

test('its tools compute with its prices, and its colours are its own', async ({ page }) => {
  const { light } = parse(readFileSync(join(content, 'theme.yaml'), 'utf8'));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${address}/calculator/`);
  const answer = page.locator('.dw-answer');
  // Four hours a month: 4 × 61.25 + 37.75, and 4 × 73.50 without a contract.
  await expect(answer).toContainText('Standard is the cheapest: £3,393.00 over 12 months');
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  await page.getByLabel(english['calculator.times'], { exact: true }).fill('1');
  await expect(answer).toContainText('Without a contract is the cheapest: £882.00 over 12 months');
  const header = page.locator('header.header');
  const rgb = (colour: string) =>
    `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(', ')})`;
  await expect(header).toHaveCSS('background-color', rgb(light.header));

  const picture = await sharp(join(dist, 'preview.png')).removeAlpha().raw().toBuffer();
  expect(`#${picture.subarray(0, 3).toString('hex')}`).toBe(light.accentHigh);

  await page.goto(`${address}/prices/`);
  await expect(page.getByRole('main')).toContainText('£37.75');
  await page.goto(`${address}/response-times/`);
  await expect(page.locator('time').first()).toBeVisible();
});
