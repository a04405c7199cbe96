import { type TitledScenario, termText } from '../estimate/index.ts';
import type { Words } from '../words/index.ts';

/** What was asked, a line of work each. */
export const workTexts = ({ request, lines }: TitledScenario, { translator }: Words): string[] =>
  lines.map(({ name, times, worked, start }, index) => {
    const item = request.lines[index];
    const begins = item?.start ? translator.text('inCall.start', { moment: start }) : '';
    return translator.text(`inCall.line.${item?.per ?? 'month'}`, {
      line: name,
      times: translator.count('unit.times', times),
      minutes: worked.text,
      start: begins,
    });
  });

export const workLines = (scenario: TitledScenario, words: Words): string[] =>
  workTexts(scenario, words).map((text) => `- ${text}`);

/** The total of each tier, with its VAT, and the needs that it fails. */
export const totalLines = ({ tiers, months }: TitledScenario, { translator, format }: Words): string[] => [
  `${translator.text('column.total', { months: months.text })}:`,
  ...tiers.map(({ name, amounts: [total, ...amounts], misses: missed }) => {
    const withVat = amounts.find(({ id }) => id === 'withVat');
    const vat = withVat ? ` (${translator.text('result.withVat', { amount: withVat.text })})` : '';
    const misses = missed.length > 0 ? `; ${translator.text('send.misses', { misses: format.list(missed) })}` : '';
    return `- ${name}: ${total?.text ?? ''}${vat}${misses}`;
  }),
];

/** The report with its clock and holidays, and the latest moments of each tier under the names of both. */
export const reportLines = ({ report }: TitledScenario, { translator }: Words): string[] => {
  if (report === null) return [];
  const { promises } = report;
  const names = promises.map((promise) => translator.text(`column.${promise}`));
  return [
    report.text,
    report.holidayText,
    ...(report.tiers.length > 0 ? [`${names.join(' / ')}:`] : []),
    ...report.tiers.map((tier) => `- ${tier.name}: ${promises.map((promise) => tier[promise].text).join(' / ')}`),
  ];
};

/** The needs, agreed terms and notes, one a line. */
export const termLines = ({ needs, agreed, notes }: TitledScenario, { translator, format }: Words): string[] => {
  const needsLine = needs.length > 0 ? [translator.text('send.asked', { needs: format.list(needs) })] : [];
  // Texts have to stay short: what each line bills stands behind the link.
  const shown = notes.filter(({ id }) => id !== 'billed');
  return [...needsLine, ...agreed.map(termText), ...shown.map(({ text }) => text)];
};

/** Paragraphs, an empty line between them; those without any lines are left out. */
export const paragraphs = (parts: readonly (readonly string[])[]): string[] =>
  parts.filter(({ length }) => length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
