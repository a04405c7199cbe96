import { CheckField } from '../../ui/fields/CheckField.tsx';
import type { Tool } from '../frame/use-tool.ts';
import { shownTiers, toggleTier, withOnlyDifferences } from './choices.ts';

/** Which tiers to compare, and whether to leave out rows that are the same. */
export const TierPicker = ({ tool }: { readonly tool: Tool }) => {
  const { estimate, list, words, act } = tool;
  const { translator, names } = words;
  const shown = shownTiers(estimate, list);
  return (
    <div class="dw-tier-picker" data-pagefind-ignore data-markdown="skip">
      <fieldset class="dw-check-fields">
        <legend>{translator.text('compare.choose')}</legend>
        {list.tiers.map(({ id }) => (
          <CheckField
            key={id}
            label={names.tier(id)}
            isChecked={shown.includes(id)}
            isDisabled={shown.every((one) => one === id)}
            onChange={() => act({ do: 'choose', change: (before) => toggleTier(before, id, list) })}
          />
        ))}
        {shown.length === 1 && <p class="dw-hint">{translator.text('compare.atLeastOne')}</p>}
      </fieldset>
      <CheckField
        label={translator.text('compare.onlyDifferences')}
        isChecked={estimate.onlyDifferences ?? false}
        onChange={(isOnly) => act({ do: 'choose', change: (before) => withOnlyDifferences(before, isOnly) })}
      />
    </div>
  );
};
