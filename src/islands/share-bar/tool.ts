import type { JSX } from 'preact';
import type { Words } from '../../i18n/words.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Provider } from '../../schema/provider.ts';
import type { EstimateState } from '../../share/index.ts';

/** Who the estimate comes from, on paper and in mail. */
export type Sender = Pick<Provider, 'name' | 'email' | 'estimateValidity'>;

/** What a tool works with: all that is on the screen, and the texts that were loaded for it. */
export interface ToolContext {
  readonly state: EstimateState;
  readonly list: PriceList;
  readonly words: Words;
  /** The address of this page with the state in it. */
  readonly link: string;
  readonly sender: Sender;
}

/** What came of it: a sentence, a text to copy by hand, a dialog. */
export interface Outcome {
  readonly say?: string;
  readonly copyByHand?: string;
  readonly dialog?: (close: () => void) => JSX.Element;
}

export type Tool = (context: ToolContext) => Outcome | Promise<Outcome>;

/** What a visitor can do with an estimate beside copying its link, in the order of the buttons. */
export const toolIds = ['mail', 'print', 'csv', 'json', 'saved'] as const;
export type ToolId = (typeof toolIds)[number];
