import { promises, type TitledScenario, termText } from '../estimate/index.ts';
import type { Words } from '../words/index.ts';
import type { OutputContext, Sender } from './output-context.ts';

export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** Hard spaces are for the screen: in a mail they only make the mailto address longer. */
const plain = (text: string): string => text.replaceAll('\u{a0}', ' ');

/** The report with its clock and holidays, and the latest moments of each tier. */
export const reportLines = ({ report }: TitledScenario, { translator }: Words): string[] => {
  if (report === null) return [];
  return [
    report.text,
    report.holidayText,
    ...report.tiers.map((tier) => {
      const moments = promises.map((promise) => `${translator.text(`column.${promise}`)}: ${tier[promise].text}`);
      return `- ${tier.name}: ${moments.join('; ')}`;
    }),
    '',
  ];
};

/** The needs, agreed terms and notes, one a line. */
export const termLines = (scenario: TitledScenario, { translator, format }: Words): string[] => {
  const { needs, agreed, notes } = scenario;
  const needsLine = needs.length > 0 ? [translator.text('send.asked', { needs: format.list(needs) })] : [];
  // A mail has to stay short: what each line bills stands behind the link.
  const shown = notes.filter(({ id }) => id !== 'billed');
  return [...needsLine, ...agreed.map(termText), ...shown.map(({ text }) => text)];
};

/** The total of each tier, with its VAT, and the needs that it fails. */
export const totalLines = ({ tiers }: TitledScenario, { translator, format }: Words): string[] =>
  tiers.map(({ name, amounts: [total, ...amounts], misses: missed }) => {
    const withVat = amounts.find(({ id }) => id === 'withVat');
    const vat = withVat ? ` (${translator.text('result.withVat', { amount: withVat.text })})` : '';
    const misses = missed.length > 0 ? `; ${translator.text('send.misses', { misses: format.list(missed) })}` : '';
    return `- ${name}: ${total?.text ?? ''}${vat}${misses}`;
  });

const scenarioLines = (scenario: TitledScenario, words: Words): string[] => [
  ...(scenario.title === null ? [] : [scenario.title]),
  scenario.headline,
  '',
  scenario.caption,
  `${scenario.tiers[0]?.amounts[0]?.name ?? ''}:`,
  ...totalLines(scenario, words),
  '',
  ...reportLines(scenario, words),
  ...termLines(scenario, words),
];

/** The estimate as plain text, short enough to read in a mail: the answer, the totals, the deadlines, the terms, and the link. */
export const mailText = ({ view, words, link }: OutputContext, sender: Sender): Mail => {
  const { text } = words.translator;
  const parts = view.scenarios.map((scenario) => scenarioLines(scenario, words).join('\r\n'));
  const body = [...parts, `${text('send.link')}:\r\n${link}`].join('\r\n\r\n');
  return {
    subject: text('send.subject', { reference: view.reference, name: sender.name }),
    body: `${plain(body)}\r\n`,
  };
};

/**
 * The longest mail address that is opened. Windows hands a program at most 2,083 characters of an address, and Outlook cuts
 * off the rest silently; the margin is for what a program adds.
 */
export const longestMailAddress = 2_000;

/** @example mailAddress('info@site.example', { subject: 'A', body: 'B' }) // 'mailto:info@site.example?subject=A&body=B' */
export const mailAddress = (to: string, { subject, body }: Mail): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
