import { termNeedField } from '../../estimate/index.ts';
import { EstimateField } from '../../ui/fields/EstimateField.tsx';
import type { Tool } from '../frame/use-tool.ts';

/** How long a contract may run at most, under a list that has terms. */
export const TermNeed = ({ tool }: { readonly tool: Tool }) =>
  tool.list.tiers.some(({ terms }) => terms) ? (
    <EstimateField
      id="need-term"
      kind="numeric"
      label={tool.words.translator.text('need.termField')}
      field={termNeedField()}
      host={tool}
    />
  ) : null;
