import type { PriceList } from '../../schema/price-list.ts';
import {
  type DecodedLink,
  decodeEstimate,
  type EstimateState,
  encodeEstimate,
  type LinkContext,
} from '../../share/index.ts';

/** A state as a link under another price list: what that list does not know falls out of it and is told. */
export const takeOver = (state: EstimateState, { id }: PriceList, context: LinkContext): DecodedLink =>
  decodeEstimate(encodeEstimate({ ...state, list: id }), context) ?? { state: context.fallback, problems: [] };
