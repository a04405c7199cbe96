import type { Quote } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Scenario } from '../../share/index.ts';
import type { Telling } from '../explanation/telling.ts';
import { notesOf } from './notes-of.ts';

interface Props {
  readonly quote: Quote;
  readonly scenario: Scenario;
  readonly priceList: PriceList;
  readonly telling: Telling;
}

/** What is not in the amounts, and what they rest on. */
export const Notes = ({ quote, scenario, priceList, telling }: Props) => (
  <ul class="dw-notes">
    {notesOf(quote, scenario, priceList, telling).map((note) => (
      <li key={note}>{note}</li>
    ))}
  </ul>
);
