import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../scripts/refusal.ts';
import { fillTemplate } from '../../scripts/start-site/fill-template.ts';
import { readOptions, type StartOptions } from '../../scripts/start-site/options.ts';
import { writeSite } from '../../scripts/start-site/write-site.ts';
import { gapsIn, loadCatalogue } from '../../src/catalogue/index.ts';
import { contentProblems } from '../../src/integrations/content-checks/index.ts';

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
    colour: '#0b6273',
    ...more,
  };
};

const written = (more: Partial<StartOptions>) => {
  const options = optionsOf(more);
  const files = writeSite(options, day, false);
  const texts = files.map((file) => readFileSync(join(options.folder, file), 'utf8'));
  return { content: join(options.folder, 'content'), files, texts };
};

const kinds = (['hourly', 'contracts', 'per-user'] as const).flatMap((prices) =>
  ([['break-fix'], ['monthly'], ['break-fix', 'monthly']] as StartOptions['sells'][]).map((sells) => ({
    prices,
    sells,
  })),
);

describe('a new site', () => {
  test.each(kinds)('that sells $sells priced $prices has gaps and no mistakes', async (kind) => {
    const { content } = written({ ...kind, languages: ['en', 'nl'], country: 'GB', currency: 'GBP' });
    expect(await contentProblems(content)).toEqual([]);
    expect(gapsIn(content).length).toBeGreaterThan(10);
  });

  test.each(['#000000', '#ffffff', '#ffdd00', '#00ff00', '#a0302a'])('can be read in the colour %s', (colour) => {
    const { content } = written({ colour });
    expect(loadCatalogue(content).theme.light.accent).toMatch(/^#/);
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
  const refused = readOptions(['--yes', '--folder', 'x', '--email', 'geen adres', '--prices', 'gratis']);
  await expect(refused).rejects.toThrow(/--name is missing[\s\S]*--email is "geen adres"[\s\S]*--prices is "gratis"/);
  await expect(readOptions(['--kleur', 'rood'])).rejects.toThrow(/--kleur[\s\S]*--colour/);
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
