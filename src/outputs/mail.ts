import type { TitledScenario } from '../estimate/index.ts';
import type { Words } from '../words/index.ts';
import type { OutputContext, Sender } from './output-context.ts';
import { paragraphs, reportLines, termLines, totalLines } from './text-lines.ts';

/** Who reads a mail: the client that an estimate is for, whom the site does not know, or the provider. */
export type MailReader = 'client' | 'provider';

export interface Mail {
  /** Empty for the sender to fill in. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Hard spaces are for the screen: in a mail they only make the mailto address longer. */
const plain = (text: string): string => text.replaceAll('\u{a0}', ' ');

const scenarioLines = (scenario: TitledScenario, words: Words): string[] =>
  paragraphs([
    [...(scenario.title === null ? [] : [scenario.title]), scenario.headline],
    totalLines(scenario, words),
    reportLines(scenario, words),
    termLines(scenario, words),
  ]);

/**
 * The estimate as plain text, short enough to read in a mail: what the mail is for, the answer, the totals, the deadlines, the
 * terms, and the link.
 *
 * @example mailTo('client', context, sender).to // ''
 */
export const mailTo = (reader: MailReader, { view, words, link }: OutputContext, sender: Sender): Mail => {
  const { text } = words.translator;
  const names = { reference: view.reference, name: sender.name };
  const lines = paragraphs([
    [text(`send.lead.${reader}`)],
    ...view.scenarios.map((scenario) => scenarioLines(scenario, words)),
    [`${text('send.link')}:`, link],
  ]);
  return {
    to: reader === 'provider' ? sender.email : '',
    subject: text(`send.subject.${reader}`, names),
    body: plain(`${lines.join('\r\n')}\r\n`),
  };
};

/**
 * The longest mail address that is opened. Windows hands a program at most 2,083 characters of an address, and Outlook cuts
 * off the rest silently; the margin is for what a program adds.
 */
export const longestMailAddress = 2_000;

/** @example mailAddress({ to: 'info@site.example', subject: 'A', body: 'B' }) // 'mailto:info@site.example?subject=A&body=B' */
export const mailAddress = ({ to, subject, body }: Mail): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
