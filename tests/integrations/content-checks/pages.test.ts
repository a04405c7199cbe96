import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentProblems } from '../../../src/integrations/content-checks/index.ts';
import { componentSchemas } from '../../../src/schema/page.ts';
import { contentCopy } from '../../support/files/content-copy.ts';

const list = 'price-lists/2026-11-21.yaml';
const rates = 'docs/contracten/tarieven.mdx';
const questions = 'docs/vragen.mdx';
const home = 'docs/index.mdx';

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

test('the published pages have no mistakes', async () => {
  expect(await contentProblems(contentCopy().folder)).toEqual([]);
});

describe('a site that does not tell of its services', () => {
  const files = ['comparison.yaml', 'onboarding.yaml', 'responsibilities.yaml'];

  test('has no mistake where no page prints what it lacks', async () => {
    const copy = contentCopy();
    for (const name of readdirSync(join(copy.folder, 'docs'), { recursive: true, encoding: 'utf8' }))
      if (/diensten\/.*\.mdx$/.test(name)) writeFileSync(join(copy.folder, 'docs', name), '---\ntitle: Dienst\n---\n');
    for (const file of files) rmSync(join(copy.folder, file));
    copy.replace('provider.yaml', 'managedServiceName: Quarkpulse Managed Services (QMS)\n', '');
    const found = await contentProblems(copy.folder);
    expect(found.filter(({ fix }) => fix.includes('take the component off'))).toEqual([]);
    expect(found.filter(({ file }) => files.includes(file))).toEqual([]);
  });

  test('names each page that prints what it lacks', async () => {
    const copy = contentCopy();
    rmSync(join(copy.folder, 'comparison.yaml'));
    const found = await contentProblems(copy.folder);
    expect(found).toContainEqual({
      file: 'docs/diensten/index.mdx',
      line: lineOf(copy.read('docs/diensten/index.mdx'), '<ComparisonMatrix'),
      path: '<ComparisonMatrix>',
      expected: 'comparison.yaml, which it prints',
      got: 'nothing of the kind',
      fix: 'Write it, or take the component off the page.',
    });
    expect(found.map(({ path }) => path)).toContain('<Flowchart>');
  });
});

interface Mistake {
  readonly name: string;
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
  readonly path: string;
  readonly expected: string;
  readonly got: string;
  readonly fix: string;
}

const mistakes: readonly Mistake[] = [
  {
    name: 'a tier in an answer that the price list lacks',
    file: 'faq.yaml',
    right: 'garandeert alleen {{tier business}}',
    wrong: 'garandeert alleen {{tier bussiness}}',
    path: 'questions[4].answer.nl',
    expected: 'one of "none", "standard", "office", "business"',
    got: '"bussiness"',
    fix: 'Choose one of these, in exactly this spelling.',
  },
  {
    name: 'a role that the price list lacks',
    file: rates,
    right: '<CalculatorLink role="engineer"',
    wrong: '<CalculatorLink role="engeneer"',
    path: '<CalculatorLink role>',
    expected: 'one of "cabling", "technician", "engineer", "consulting"',
    got: '"engeneer"',
    fix: 'Did you mean "engineer"?',
  },
  {
    name: 'a role in the link of an answer that the price list lacks',
    file: 'faq.yaml',
    right: 'job: { roleId: engineer',
    wrong: 'job: { roleId: pilot',
    path: 'questions[1].link.job.roleId',
    expected: 'one of "cabling", "technician", "engineer", "consulting"',
    got: '"pilot"',
    fix: 'Choose one of these, in exactly this spelling.',
  },
  {
    name: 'a job without minutes',
    file: rates,
    right: 'minutes={2400} ',
    wrong: '',
    path: '<CalculatorLink minutes>',
    expected: 'a whole number of minutes',
    got: 'nothing',
    fix: 'Give it the attribute "minutes".',
  },
  {
    name: 'a number as a text',
    file: rates,
    right: 'minutes={2400}',
    wrong: 'minutes="2400"',
    path: '<CalculatorLink minutes>',
    expected: 'a whole number of minutes',
    got: '"2400"',
    fix: 'Write the number alone',
  },
  {
    name: 'an attribute that the component does not know',
    file: rates,
    right: 'per="once" months={1}',
    wrong: 'per="once" month={1}',
    path: '<CalculatorLink month>',
    expected: 'no other fields than role, place, minutes, times, per, months',
    got: 'the extra "month"',
    fix: 'Did you mean "months"?',
  },
  {
    name: 'a term that the glossary lacks',
    file: rates,
    right: '<Term id="contractTier">',
    wrong: '<Term id="contractLevel">',
    path: '<Term id>',
    expected: '"contractTier"',
    got: '"contractLevel"',
    fix: 'Choose one of these',
  },
  {
    name: 'a component that the page does not import',
    file: rates,
    right: '<SameRates />',
    wrong: '<VatTable />',
    path: '<VatTable>',
    expected: 'a component that the page imports',
    got: '<VatTable>, which it does not',
    fix: "import { VatTable } from '@components/tables.ts';",
  },
  {
    name: 'a component that does not exist',
    file: rates,
    right: '<SameRates />',
    wrong: '<SameRate />',
    path: '<SameRate>',
    expected: 'a component that the page imports',
    got: '<SameRate>',
    fix: 'Did you mean "SameRates"?',
  },
  {
    name: 'an import of what is not offered',
    file: rates,
    right: 'RateTable, SameRates, SurchargeTable }',
    wrong: 'RateTabel, RateTable, SameRates, SurchargeTable }',
    path: 'import RateTabel',
    expected: 'one of BillingRules, BreakEvenTable',
    got: '"RateTabel"',
    fix: 'Did you mean "RateTable"?',
  },
  {
    name: 'an import of a file that is not there',
    file: rates,
    right: '@components/BreakEvenTool.astro',
    wrong: '@components/BreakEven.astro',
    path: 'import BreakEvenTool',
    expected: 'a file of src/site/components/',
    got: '"@components/BreakEven.astro", which is not there',
    fix: 'Correct the import',
  },
  {
    name: 'a link to a page that does not exist',
    file: rates,
    right: '](/calculator/)',
    wrong: '](/calculater/)',
    path: 'link',
    expected: 'the address of a page of the site',
    got: '"/calculater/"',
    fix: 'Did you mean "/calculator/"?',
  },
  {
    name: 'a card that leads to a page that does not exist',
    file: home,
    right: '<LinkCard\n    title="Maandelijkse IT-dienstverlening"\n    href="/diensten/maandelijks/"',
    wrong: '<LinkCard\n    title="Maandelijkse IT-dienstverlening"\n    href="/diensten/maandelijkse/"',
    path: 'link',
    expected: 'the address of a page of the site',
    got: '"/diensten/maandelijkse/"',
    fix: 'Did you mean "/diensten/maandelijks/"?',
  },
  {
    name: 'a link to a heading that does not exist',
    file: rates,
    right: '](/calculator/)',
    wrong: '](/contracten/#firmwares)',
    path: 'link',
    expected: 'the id of a heading or an entry of content/docs/contracten/index.mdx',
    got: '"/contracten/#firmwares"',
    fix: 'Correct what stands behind the #',
  },
  {
    name: 'a link to a term that does not exist',
    file: rates,
    right: '](/calculator/)',
    wrong: '](/begrippen/#slaa)',
    path: 'link',
    expected: 'sla',
    got: '"/begrippen/#slaa"',
    fix: 'Did you mean "sla"?',
  },
  {
    name: 'front matter without a title',
    file: questions,
    right: 'title: ',
    wrong: 'titel: ',
    path: 'title',
    expected: 'a text that is not empty',
    got: 'nothing: the field is missing',
    fix: 'Add the field "title".',
  },
  {
    name: 'a misspelt field of front matter',
    file: questions,
    right: 'description: ',
    wrong: 'desciption: ',
    path: 'desciption',
    expected: 'no other fields than title, description',
    got: 'the extra "desciption"',
    fix: 'Did you mean "description"?',
  },
  {
    name: 'a tag that is not closed',
    file: home,
    right: '</CardGrid>',
    wrong: '',
    path: '(the whole page)',
    expected: 'valid MDX',
    got: 'CardGrid',
    fix: 'Compare the tags',
  },
];

describe('one mistake gives one problem, at its line, in words', () => {
  test.each(mistakes)('$name', async ({ file, right, wrong, path, expected, got, fix }) => {
    const copy = contentCopy();
    const before = copy.read(file);
    copy.replace(file, right, wrong);
    const problem = (await contentProblems(copy.folder)).find((candidate) => candidate.path === path);
    expect(problem).toMatchObject({ file });
    expect(problem?.expected).toContain(expected);
    expect(problem?.got).toContain(got);
    expect(problem?.fix).toContain(fix);
    // A missing field is looked for at the front matter; a tag that is not closed, where it opens or where the page ends.
    const line = before.slice(0, before.indexOf(right)).split('\n').length;
    if (path !== '(the whole page)') expect(problem?.line).toBe(line);
  });
});

test('links to redirects, files, estimates, other sites and translations are no mistakes', async () => {
  const copy = contentCopy();
  const links = [
    '/tarieven/',
    '/favicon.svg',
    '/data/provider.json',
    '/calculator/#v=1&lines=',
    'https://example.com/x',
    'mailto:a@example.com',
    '/en/calculator/',
    '../vragen/',
    '#zo-wordt-tijd-gefactureerd',
    '/begrippen/#sla',
  ];
  copy.replace(rates, '](/calculator/)', `](/calculator/)${links.map((href) => ` [x](${href})`).join('')}`);
  expect((await contentProblems(copy.folder)).map(({ got }) => got)).toEqual(['"../vragen/"']);
});

test('the id of a heading is known with components and expressions in it', async () => {
  const copy = contentCopy();
  const headings = '## Bij <BandHours /> <b>meer</b>\n\n## Uur {1 + 1}\n\n';
  const links = ['#bij--meer', '#uur-1--1', '#bij-uren-meer'].map((href) => `[x](${href})`).join(' ');
  copy.replace(rates, '\n## ', `\n${headings}${links}\n\n## `);
  const problems = await contentProblems(copy.folder);
  expect(problems.map(({ path, got }) => [path, got])).toEqual([['link', '"#bij-uren-meer"']]);
});

test('a mistake in a data file does not hide those of pages, and the reverse', async () => {
  const copy = contentCopy();
  copy.replace(list, 'monthlyFee: 58.00', 'monthlyFee: 58,00');
  copy.replace(list, 'zone: Europe/Luxembourg', 'zone: Mars');
  copy.replace('provider.yaml', 'email: sales', 'email: not an address ');
  copy.replace('worked-example.yaml', 'roleId: engineer', 'roleId: wizard');
  copy.replace('faq.yaml', '- id: ', '- id: a.');
  copy.replace('menu.yaml', '- pages: [calculator]', '- pages: [calculater]');
  copy.replace(
    'onboarding.yaml',
    'name: { nl: Introductiegesprek, en: Introductory meeting }',
    'name: { nl: Introductiegesprek }',
  );
  copy.replace(rates, '<CalculatorLink role="engineer"', '<CalculatorLink role="wizard"');
  copy.replace(rates, '<Term id="breakEven">', '<Term id="breakeven">');
  copy.replace(rates, '](/calculator/)', '](/calculater/)');
  copy.replace(questions, 'title: ', 'title:\nsubtitle: ');
  const problems = await contentProblems(copy.folder);
  expect(problems.map(({ file, path }) => `${file} ${path}`)).toEqual([
    'provider.yaml email',
    `${list} zone`,
    `${list} tiers[1].monthlyFee`,
    'worked-example.yaml request.lines[1].roleId',
    'menu.yaml menu[3].pages[0]',
    'onboarding.yaml breakFix.steps[0].name.en',
    'faq.yaml questions[0].id',
    `${rates} <Term id>`,
    `${rates} link`,
    `${rates} <CalculatorLink role>`,
    `${questions} title`,
    `${questions} subtitle`,
  ]);
  for (const problem of problems) expect(problem, problem.path).toMatchObject({ line: expect.any(Number) });
});

test('what the checks know of components is what these take', () => {
  const folder = 'src/site/components/';
  const schemas = componentSchemas({ roles: [], tiers: [], terms: [] });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const [name, schema] of Object.entries(schemas)) {
    const file = files.find((candidate) => candidate.endsWith(`${name}.astro`)) ?? '';
    const [, props = ''] = /interface Props \{([^}]*)\}/.exec(readFileSync(folder + file, 'utf8')) ?? [];
    expect([...props.matchAll(/^ {2}(\w+)(\??):/gm)].map(([, prop, optional]) => `${prop}${optional}`)).toEqual(
      Object.entries(schema.shape).map(([prop, field]) => `${prop}${field.isOptional() ? '?' : ''}`),
    );
  }
});
