import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { z } from 'zod';
import { distFolder } from '../../src/catalogue/index.ts';
import { type Gate, type Verdict, verdictOn } from './gate.ts';
import { htmlValidateCases, nuCases, type UpstreamCase } from './upstream-html.ts';

const checker = 'node_modules/vnu-jar/build/dist/vnu.jar';

const htmlFiles = (): string[] =>
  readdirSync(distFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

interface Slip {
  readonly file: string;
  readonly message: string;
}

const beyond = (slips: readonly Slip[], cases: readonly UpstreamCase[], checked: string): Verdict => {
  const known = new Set(cases.map(({ message }) => message));
  const ours = slips.filter(({ message }) => !known.has(message));
  const gone = cases.filter(({ message }) => !slips.some((slip) => slip.message === message));
  return verdictOn(
    [
      ...ours.map(({ file, message }) => `${file}: ${message}`),
      ...gone.map(({ message }) => `no longer found, so take it off the list: ${message}`),
    ],
    `${checked}, ${slips.length - ours.length} slips of packages below us`,
  );
};

const validate = async (): Promise<Verdict> => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });
  const files = htmlFiles();
  const slips: Slip[] = [];
  for (const file of files) {
    const { results } = await validator.validateString(readFileSync(join(distFolder, file), 'utf8'), file);
    for (const { messages } of results) {
      slips.push(...messages.map(({ ruleId, message }) => ({ file, message: `${ruleId}: ${message}` })));
    }
  }
  return beyond(slips, htmlValidateCases, `${files.length} pages`);
};

const nuReport = z.object({
  messages: z.array(z.object({ type: z.string(), url: z.string(), message: z.string() })),
});

/** The checker does not support hashes in a policy, so its messages about them are wrong; a browser test covers the policy. */
const isAboutPolicy = (message: string): boolean => message.includes('violates Content Security Policy');

const checkWithNu = (): Verdict => {
  if (spawnSync('java', ['-version']).error) {
    return { state: 'could not run', summary: 'there is no java on this machine' };
  }
  if (!existsSync(checker)) return { state: 'could not run', summary: `${checker} is not there: run npm ci` };
  const { stderr } = spawnSync('java', ['-jar', checker, '--skip-non-html', '--format', 'json', distFolder], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const slips = nuReport
    .parse(JSON.parse(stderr))
    .messages.filter(({ message }) => !isAboutPolicy(message))
    .map(({ url, message }) => ({ file: url.replace(/^.*\/dist\//, ''), message }));
  return beyond(slips, nuCases, `${htmlFiles().length} pages`);
};

export const htmlValidateGate: Gate = {
  name: 'html-validate',
  bar: 'nothing beyond the list in scripts/audit/upstream-html.ts',
  run: validate,
};

export const nuGate: Gate = {
  name: 'nu',
  bar: 'the Nu checker finds nothing beyond that list',
  run: checkWithNu,
};
