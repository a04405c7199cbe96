import { estimateReport } from '../report/estimate-report.ts';
import type { ToolContext } from '../share-bar/tool.ts';

export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** Hard spaces are for the screen: in a mail they only make its address longer. */
const plain = (text: string): string => text.replaceAll('\u{a0}', ' ');

/** The estimate as plain text, short enough to read in a mail: the answer, the totals, what is open, and the link. */
export const mailText = (context: ToolContext): Mail => {
  const { link, words, sender } = context;
  const { text } = words.translator;
  const { reference, scenarios } = estimateReport(context);
  const parts = scenarios.map(({ title, headline, caption, tiers, shortNotes }) =>
    [
      ...(title === null ? [] : [title]),
      headline,
      '',
      caption,
      `${tiers[0]?.cells[0]?.name ?? ''}:`,
      ...tiers.map(({ name, cells: [total] }) => `- ${name}: ${total?.text}`),
      '',
      ...shortNotes,
    ].join('\r\n'),
  );
  const body = [...parts, `${text('send.link')}:\r\n${link}`].join('\r\n\r\n');
  return { subject: text('send.subject', { reference, name: sender.name }), body: `${plain(body)}\r\n` };
};

/**
 * The longest mail address that is opened. Windows hands a program at most 2,083 characters of an address, and Outlook cuts
 * there without a word; some are left for what a program adds.
 */
export const longestMailAddress = 2_000;

/** @example mailAddress('info@site.example', { subject: 'A', body: 'B' }) // 'mailto:info@site.example?subject=A&body=B' */
export const mailAddress = (to: string, { subject, body }: Mail): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
