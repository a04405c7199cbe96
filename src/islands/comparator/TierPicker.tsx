import type { Words } from '../../i18n/words.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { ToolChoices } from '../../share/index.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { shownTiers, toggleTier, withOnlyDifferences } from './choices.ts';

interface Props {
  readonly tools: ToolChoices;
  readonly priceList: PriceList;
  readonly words: Words;
  choose(tools: ToolChoices): void;
}

/** Which tiers stand side by side, and whether rows that are the same are left out. */
export const TierPicker = ({ tools, priceList, words: { translator, names }, choose }: Props) => {
  const shown = shownTiers(tools, priceList);
  return (
    <div class="dw-controls" data-pagefind-ignore data-markdown="skip">
      <fieldset class="dw-choices">
        <legend>{translator.text('compare.choose')}</legend>
        {priceList.tiers.map(({ id }) => (
          <CheckField
            key={id}
            label={names.tier(id)}
            isChecked={shown.includes(id)}
            isDisabled={shown.length === 1 && shown[0] === id}
            onChange={() => choose(toggleTier(tools, id, priceList))}
          />
        ))}
        {shown.length === 1 && <p class="dw-hint">{translator.text('compare.atLeastOne')}</p>}
      </fieldset>
      <CheckField
        label={translator.text('compare.onlyDifferences')}
        isChecked={tools.onlyDifferences ?? false}
        onChange={(isOnly) => choose(withOnlyDifferences(tools, isOnly))}
      />
    </div>
  );
};
