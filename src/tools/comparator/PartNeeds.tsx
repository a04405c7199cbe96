import { firstNeed, partNeedFields } from '../../estimate/index.ts';
import type { Need } from '../../rules/index.ts';
import type { ContractTier } from '../../schema/contract-tier.ts';
import { EstimateField } from '../../ui/fields/EstimateField.tsx';
import type { Tool } from '../frame/use-tool.ts';

interface Props {
  readonly tool: Tool;
}

/** Whether a need has a field of its own here. */
export const hasPartField = (need: Need): boolean | undefined => Object.hasOwn(partNeedFields, need.kind);

/** Whether some tier has what a need is about, or a link asked for it, so that it can be taken away again. */
const isAsked = (kind: Need['kind'], has: (tier: ContractTier) => unknown, { list, estimate }: Tool): boolean =>
  list.tiers.some(has) || firstNeed(estimate, kind) !== undefined;

/** The fields of needs about what only some lists have: a term, included work and bundles. */
export const PartNeeds = ({ tool }: Props) => {
  const { text } = tool.words.translator;
  const { termAtMost, includedAtLeast, bundlesValidFor } = partNeedFields;
  return (
    <>
      {isAsked('termAtMost', ({ terms }) => terms, tool) && (
        <EstimateField id="need-term" kind="numeric" label={text(termAtMost.label)} field={termAtMost} host={tool} />
      )}
      {isAsked('includedAtLeast', ({ included }) => included, tool) && (
        <EstimateField
          id="need-included"
          kind="text"
          label={text(includedAtLeast.label)}
          field={includedAtLeast}
          host={tool}
        />
      )}
      {isAsked('bundlesValidFor', ({ prepaid }) => prepaid, tool) && (
        <EstimateField
          id="need-bundles"
          kind="numeric"
          label={text(bundlesValidFor.label)}
          field={bundlesValidFor}
          host={tool}
        />
      )}
    </>
  );
};
