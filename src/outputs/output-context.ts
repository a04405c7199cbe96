import { type Estimate, type EstimateView, estimateView, type ViewContext } from '../estimate/index.ts';
import type { Provider } from '../schema/provider.ts';

/** Who an estimate comes from, on paper and in mail. */
export type Sender = Pick<Provider, 'name' | 'email' | 'estimateValidity'>;

/** What an output is made from: an estimate, its view, and the link back to it. */
export interface OutputContext extends ViewContext {
  readonly estimate: Estimate;
  readonly view: EstimateView;
  /** The address of the page with the estimate in it. */
  readonly link: string;
}

/** What every output of an estimate prints. */
export const outputContext = (estimate: Estimate, link: string, context: ViewContext): OutputContext => ({
  ...context,
  estimate,
  link,
  view: estimateView(estimate, context),
});
