import { textIn } from '../../../words/index.ts';
import type { SheetProps } from './sheet-props.ts';

/** For whom, when, under which reference and by which price list; how long it holds where the provider says so. */
export const SheetFacts = ({ context: { list, words, sender, view }, customer, date }: SheetProps) => {
  const { translator, format, language } = words;
  const { text } = translator;
  const rows: readonly (readonly [string, string])[] = [
    [text('sheet.customer'), customer],
    [text('sheet.date'), format.date(date)],
    [text('send.reference'), view.reference],
    [
      text('sheet.priceList'),
      text('sheet.priceListOf', { date: format.date(list.id), publisher: list.publisher.name }),
    ],
    [text('sheet.validity'), textIn(sender.estimateValidity ?? {}, language)],
  ];
  return (
    <dl>
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
};
