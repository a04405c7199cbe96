import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Refusal } from '../../scripts/refusal.ts';
import { fillTemplate } from '../../scripts/start-site/fill-template.ts';
import { askFor, readOptions, type StartOptions } from '../../scripts/start-site/options.ts';
import { siteTheme } from '../../scripts/start-site/site-theme.ts';
import { writeSite } from '../../scripts/start-site/write-site.ts';
import { gapsIn, loadCatalogue } from '../../src/catalogue/index.ts';
import { themeChecks } from '../../src/catalogue/theme-checks.ts';
import { contentProblems } from '../../src/integrations/content-checks/index.ts';
import { knownPathOn } from '../../src/integrations/own-addresses.ts';
import { themeSchema } from '../../src/schema/theme.ts';
import { toolOn, tools } from '../../src/tools/index.ts';

const day = '2026-11-28';
const folder = mkdtempSync(join(tmpdir(), 'start-site-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let sites = 0;
const optionsOf = (more: Partial<StartOptions>): StartOptions => {
  sites += 1;
  return {
    folder: join(folder, String(sites)),
    name: 'Helpdesk Noord',
    email: 'hallo@noord.example',
    address: 'https://noord.example',
    languages: ['nl'],
    country: 'NL',
    currency: 'EUR',
    zone: 'Europe/Amsterdam',
    sells: ['break-fix'],
    prices: 'hourly',
    promises: 'none',
    colour: '#0b6273',
    ...more,
  };
};

const written = (more: Partial<StartOptions>) => {
  const options = optionsOf(more);
  // What editors complete data by is the same for every site.
  const files = writeSite(options, day, false).filter((file) => !file.startsWith('content/schemas/'));
  const texts = files.map((file) => readFileSync(join(options.folder, file), 'utf8'));
  return { content: join(options.folder, 'content'), files, texts };
};

const kinds = (['hourly', 'contracts', 'per-user'] as const).flatMap((prices) =>
  ([['break-fix'], ['monthly'], ['break-fix', 'monthly']] as StartOptions['sells'][]).flatMap((sells) =>
    (['times', 'none'] as const).map((promises) => ({ prices, sells, promises })),
  ),
);

describe('a new site', () => {
  test.each(kinds)('that sells $sells priced $prices and promises $promises has gaps and no mistakes', async (kind) => {
    const { content } = written({ ...kind, languages: ['en', 'nl'], country: 'GB-ENG', currency: 'GBP' });
    expect(await contentProblems(content)).toEqual([]);
    expect(gapsIn(content).length).toBeGreaterThan(10);
  });

  test.each(['#000000', '#ffffff', '#ffdd00', '#00ff00', '#a0302a'])('can be read in the colour %s', (colour) => {
    const { content } = written({ colour });
    expect(loadCatalogue(content).theme.light.accent).toMatch(/^#/);
  });

  test('has greys that lean to the colour of its provider, and dark ones no less', () => {
    const { theme } = loadCatalogue(written({ colour: '#a0302a' }).content);
    for (const { background, gray5 } of [theme.light, theme.dark])
      for (const grey of [background, gray5].filter((shade) => shade !== '#ffffff')) {
        const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(grey.slice(at, at + 2), 16));
        expect(red, grey).toBeGreaterThan(Math.max(green ?? 0, blue ?? 0));
      }
  });

  test('can be read in any colour', () => {
    const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
    const colours = fc.tuple(channel, channel, channel).map((channels) => `#${channels.join('')}`);
    const template = readFileSync('starter/data/theme.yaml', 'utf8');
    const check = (colour: string) =>
      themeChecks(folder).flatMap((one) => one(themeSchema.parse(parse(siteTheme(template, colour)))));
    fc.assert(
      fc.property(colours, (colour) => {
        expect(check(colour)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each([['nl'], ['en']] as const)('in %s has no text in another language', (language) => {
    const { content, files, texts } = written({ languages: [language] });
    expect(files.some((file) => /docs\/(?:en|nl)\//.test(file))).toBe(false);
    const other = language === 'nl' ? 'en' : 'nl';
    expect(texts.filter((text) => new RegExp(`[{\\s]${other}: `).test(text))).toEqual([]);
    expect(loadCatalogue(content).provider.languages).toEqual([language]);
  });

  test('says nothing of a service that is not sold', () => {
    const { content, files } = written({ sells: ['break-fix'] });
    expect(files.filter((file) => /maandelijks|comparison/.test(file))).toEqual([]);
    expect(loadCatalogue(content).provider.managedServiceName).toBeUndefined();
    expect(readFileSync(join(content, 'menu.yaml'), 'utf8')).not.toContain('maandelijks');
  });

  test('says nothing of promises where it makes none', () => {
    const { files, texts } = written({ prices: 'contracts', languages: ['nl', 'en'] });
    expect(files.filter((file) => file.includes('responstijden'))).toEqual([]);
    expect(
      texts.filter((text) => /responstijden|reactie|\bresponse|\bMRT\b|maximumResponse|belofte/i.test(text)),
    ).toEqual([]);
    expect(written({ prices: 'per-user', promises: 'times' }).files).toContain(
      'content/docs/contracten/responstijden.mdx',
    );
  });

  test('in English first has English addresses, in both languages, and the tools are where its pages are', () => {
    const { content, files, texts } = written({
      ...{ languages: ['en', 'nl'], prices: 'contracts', promises: 'times', sells: ['break-fix', 'monthly'] },
    });
    const pages = files.filter((file) => file.startsWith('content/docs/'));
    expect(pages).toEqual(expect.arrayContaining(['content/docs/prices.mdx', 'content/docs/nl/services/monthly.mdx']));
    const dutch = /(?:contracten|diensten|vragen|begrippen|colofon|over-deze-prijzen)(?:\/|\.mdx|$)/;
    expect(pages.filter((page) => dutch.test(page))).toEqual([]);
    expect(
      texts.filter((text) => /(?:\]\(|page: )\/(?:nl\/)?(?:contracten|diensten|vragen|begrippen)/.test(text)),
    ).toEqual([]);
    const { provider, pages: addresses } = loadCatalogue(content);
    const known = knownPathOn(provider);
    const found = addresses.flatMap((address) => toolOn(address, provider.languages, known)?.id ?? []);
    expect(found.sort()).toEqual(tools.map(({ id }) => id).sort());
  });

  test('is closed on the public holidays of its region', () => {
    const { content, files } = written({ country: 'DE-BY', languages: ['en'] });
    expect(files).toContain('content/holidays/de-by.yaml');
    const [list] = loadCatalogue(content).priceLists;
    const [closed] = list?.closed ?? [];
    expect(closed?.days).toContainEqual(expect.objectContaining({ date: '2027-01-06' }));
  });

  test('has the schema that each of its data files names, for editors', () => {
    const { content, files, texts } = written({ sells: ['break-fix', 'monthly'] });
    const data = files.filter((file) => file.endsWith('.yaml'));
    const named = data.map((file) => {
      const [, path = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(texts[files.indexOf(file)] ?? '') ?? [];
      return join(content, '..', dirname(file), path);
    });
    expect(named.filter((schema) => !existsSync(schema))).toEqual([]);
  });

  test('speaks of nobody but the provider', () => {
    const { texts } = written({ sells: ['break-fix', 'monthly'], prices: 'contracts', languages: ['nl', 'en'] });
    expect(texts.filter((text) => /quarkpulse|mixvoip|luxemb/i.test(text))).toEqual([]);
  });

  test('keeps quotes, colons and braces in a name as they are', () => {
    const name = `Jansen & Zn.: 'IT' {{name}} "24/7"`;
    expect(loadCatalogue(written({ name }).content).provider.name).toBe(name);
  });

  test('has no figure of ours: every price is on request', () => {
    for (const prices of ['hourly', 'contracts', 'per-user'] as const) {
      const { content } = written({ prices });
      const [list] = readdirSync(join(content, 'price-lists'));
      expect(readFileSync(join(content, 'price-lists', list ?? ''), 'utf8')).not.toMatch(/\d[.,]\d\d\b/);
    }
  });
});

test('an existing site stays as it is, unless told', () => {
  const options = optionsOf({});
  mkdirSync(join(options.folder, 'content'), { recursive: true });
  writeFileSync(join(options.folder, 'content/provider.yaml'), 'name: Ons');
  expect(() => writeSite(options, day, false)).toThrow(Refusal);
  expect(readFileSync(join(options.folder, 'content/provider.yaml'), 'utf8')).toBe('name: Ons');
  expect(writeSite(options, day, true)).toContain('content/provider.yaml');
});

test('what is wrong or missing in the command is said all at once, with an example', async () => {
  const refused = readOptions([
    '--yes',
    '--folder',
    'x',
    '--email',
    'geen adres',
    '--prices',
    'gratis',
    '--country',
    'GB-XYZ',
  ]);
  await expect(refused).rejects.toThrow(
    /--name is missing[\s\S]*--email is "geen adres"[\s\S]*--country is "GB-XYZ"[\s\S]*--prices is "gratis"/,
  );
  await expect(readOptions(['--kleur', 'rood'])).rejects.toThrow(/--kleur[\s\S]*--colour/);
});

test('who answers a question wrongly is asked it again, with an example', async () => {
  const given = { folder: 'x', name: 'Ons', email: 'a@b.example', address: 'https://b.example', languages: 'nl' };
  const typed = ['Nederland', 'nl', '', '', '', '', 'gratis', '', 'rood', '#A0302A'];
  const asked: string[] = [];
  const answers = await askFor(given, async (question) => {
    asked.push(question);
    return typed.shift() ?? '';
  });
  expect(answers).toMatchObject({ country: 'nl', prices: 'hourly', promises: 'none', colour: '#A0302A' });
  expect(asked.filter((question) => question.startsWith('That cannot be; such as '))).toHaveLength(3);
  const options = Object.entries(answers).flatMap(([name, answer]) => [`--${name}`, String(answer)]);
  expect((await readOptions(['--yes', ...options])).options).toMatchObject({ country: 'NL', colour: '#a0302a' });
});

describe('a template', () => {
  const template = 'a\n# if some\nb\n# end\n  {/* if none */}\nc\n  {/* end */}\nd\n';

  test('keeps the parts that hold, without their marks', () => {
    expect(fillTemplate(template, (condition) => condition === 'some')).toBe('a\nb\nd\n');
  });

  test('with half a mark is refused', () => {
    expect(() => fillTemplate('a\n# if some\nb\n', () => true)).toThrow('# if some');
    expect(() => fillTemplate('a\n# end\n', () => true)).toThrow('# end');
  });
});
