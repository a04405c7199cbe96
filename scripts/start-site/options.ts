import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isKnownCalendar } from '../holidays-yaml.ts';
import { Refusal } from '../refusal.ts';

/** The languages that the texts of `starter/` are written in. */
export const starterLanguages = ['nl', 'en'] as const;

const list = <Choice extends string>(choices: readonly [Choice, ...Choice[]]) =>
  z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(z.enum(choices)).min(1));

/** What a new site is told of its provider, by the name of the option. */
const optionsSchema = z.object({
  folder: z.string().min(1),
  name: z.string().min(1).max(60),
  email: z.email(),
  address: z.url({ protocol: /^https$/ }),
  languages: list(starterLanguages),
  country: z.string().toUpperCase().refine(isKnownCalendar),
  currency: z
    .string()
    .toUpperCase()
    .regex(/^[A-Z]{3}$/),
  zone: z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone)),
  sells: list(['break-fix', 'monthly']),
  prices: z.enum(['hourly', 'contracts', 'per-user']),
  promises: z.enum(['times', 'none']),
  colour: z
    .string()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/),
});
export type StartOptions = z.infer<typeof optionsSchema>;
type OptionName = keyof StartOptions;

interface Question {
  readonly ask: string;
  /** What holds where nothing is answered. */
  readonly usual?: string;
  readonly example: string;
}

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
/** That of the machine, unless it keeps the time of no place. */
const localZone = timeZone.includes('/') ? timeZone : 'Europe/Amsterdam';

const questions: Readonly<Record<OptionName, Question>> = {
  folder: { ask: 'In which folder does the site come?', example: '../our-site' },
  name: { ask: 'What is the provider called?', example: 'Helpdesk Noord' },
  email: { ask: 'Where does the mail of readers go?', example: 'hello@example.com' },
  address: { ask: 'At which address will the site be?', example: 'https://www.example.com' },
  languages: { ask: 'In which languages, the first at the root: nl, en?', usual: 'nl', example: 'nl,en' },
  country: {
    ask: 'In which country are you, or in which region where that has public holidays of its own?',
    usual: 'NL',
    example: 'GB-ENG',
  },
  currency: { ask: 'In which currency are the prices, as three capitals?', usual: 'EUR', example: 'EUR' },
  zone: { ask: 'In which time zone are your hours?', usual: localZone, example: 'Europe/Amsterdam' },
  sells: {
    ask: 'What is sold: break-fix (by the hour), monthly, or both?',
    usual: 'break-fix',
    example: 'break-fix,monthly',
  },
  prices: {
    ask: 'How is it priced: hourly, contracts (levels with a fee and rates) or per-user?',
    usual: 'hourly',
    example: 'contracts',
  },
  promises: {
    ask: 'Do you promise by when you respond and begin: times or none?',
    usual: 'none',
    example: 'times',
  },
  colour: { ask: 'The colour of the provider?', usual: '#0b6273', example: '#0b6273' },
};

const names = Object.keys(questions) as OptionName[];

/** How to use the command, with every option. */
export const usage = (): string =>
  [
    'Usage: npm run start-site -- --folder ../our-site --name "Helpdesk Noord" …',
    'Without an option, the command asks; with --yes it takes what is usual.',
    ...names.map((name) => `  --${name.padEnd(10)} ${questions[name].ask} Such as ${questions[name].example}`),
    '  --yes        asks nothing',
    '  --force      writes into a folder that has a site already',
  ].join('\n');

/** What was answered so far. */
type Answers = Partial<Record<OptionName, string | undefined>>;

/** Asks who is at the keyboard. */
type Ask = (question: string) => Promise<string>;

/** Asks until the answer is one that the option can have. */
const answerTo = async (name: OptionName, ask: Ask): Promise<string | undefined> => {
  const { ask: question, usual, example } = questions[name];
  let asked = `${question}${usual ? ` (${usual})` : ''} `;
  for (;;) {
    const answer = (await ask(asked)).trim() || usual;
    if (optionsSchema.shape[name].safeParse(answer).success) return answer;
    asked = `That cannot be; such as ${example}. ${question} `;
  }
};

/**
 * What was given, and an answer to each question that is left.
 *
 * @param ask asks who is at the keyboard
 */
export const askFor = async (given: Answers, ask: Ask): Promise<Answers> => {
  const answers: Answers = { ...given };
  for (const name of names.filter((name) => given[name] === undefined)) answers[name] = await answerTo(name, ask);
  return answers;
};

/** Lines that are pasted together answer one question each. */
const askAtTerminal = async (given: Answers): Promise<Answers> => {
  const terminal = createInterface({ input: stdin, output: stdout });
  const lines = terminal[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    terminal.setPrompt(question);
    terminal.prompt();
    const line = await lines.next();
    if (line.done) throw new Refusal('\nNothing was written, as not every question was answered.');
    return line.value;
  };
  const answers = await askFor(given, ask);
  terminal.close();
  return answers;
};

const withUsual = (given: Answers): Answers =>
  Object.fromEntries(names.map((name) => [name, given[name] ?? questions[name].usual]));

/** @throws Refusal that names every option which is missing or wrong, with an example of it */
const checked = (answers: Answers): StartOptions => {
  const result = optionsSchema.safeParse(answers);
  if (result.success) return result.data;
  const wrong = [...new Set(result.error.issues.map(({ path: [name] }) => name as OptionName))];
  const lines = wrong.map((name) => {
    const got = answers[name] === undefined ? 'is missing' : `is "${answers[name]}"`;
    return `  --${name} ${got}. ${questions[name].ask} Such as ${questions[name].example}`;
  });
  throw new Refusal(['This does not describe a site yet:', ...lines].join('\n'));
};

const readArguments = (args: readonly string[]) => {
  try {
    const strings = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    const flags = { force: { type: 'boolean' as const }, yes: { type: 'boolean' as const } };
    const { values } = parseArgs({ args: [...args], options: { ...strings, ...flags } });
    const { force, yes, ...given } = values;
    return { force: force === true, yes: yes === true, given: given as Answers };
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}\n${usage()}`);
  }
};

/**
 * What a site is to be like, from the arguments of the command, or from who is at the keyboard.
 *
 * @throws Refusal where an option is missing or wrong and nobody can be asked
 */
export const readOptions = async (args: readonly string[]): Promise<{ options: StartOptions; force: boolean }> => {
  const { force, yes, given } = readArguments(args);
  const answers = stdin.isTTY && !yes ? await askAtTerminal(given) : withUsual(given);
  return { options: checked(answers), force };
};
