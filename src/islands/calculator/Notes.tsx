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

/**
 * What is not in the amounts, and what they rest on. A note keeps its element while its words change: an element that
 * comes or goes makes the browser match the styles of the whole page again.
 */
export const Notes = ({ quote, scenario, priceList, telling }: Props) => (
  <ul class="dw-notes">
    {notesOf(quote, scenario, priceList, telling).map((note, index) => (
      <li key={index}>{note}</li>
    ))}
  </ul>
);
