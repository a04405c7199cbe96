import type { Language } from '../../../schema/language.ts';

/** The page that is being described. */
export interface PageContext {
  readonly language: Language;
  /** As `/en/contracten/`. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** What the menu calls its groups and its loose pages, by the address of the first page. */
  readonly menuNames: ReadonlyMap<string, string>;
}
