import { describeNeed } from '../../i18n/describe-need.ts';
import type { Words } from '../../i18n/words.ts';
import type { Need } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { ToolChoices } from '../../share/index.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { withNeed } from './choices.ts';
import { FeeLimitField, TimeLimitField } from './LimitFields.tsx';
import { fieldNeeds, otherNeeds, ticks } from './need-form.ts';

interface Props {
  readonly tools: ToolChoices;
  readonly priceList: PriceList;
  readonly words: Words;
  choose(tools: ToolChoices): void;
}

/** A capital at the beginning: the words of a need are made for the middle of a sentence. */
const asLabel = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const NeedTicks = ({ tools, priceList, words, choose }: Props) => (
  <div class="dw-choices">
    {[...ticks(priceList), ...otherNeeds(tools, priceList)].map(({ key, need, isSame }) => (
      <CheckField
        key={key}
        label={asLabel(describeNeed(need, words))}
        isChecked={tools.needs?.some(isSame) ?? false}
        onChange={(isWanted) => choose(withNeed(tools, isSame, isWanted ? need : null))}
      />
    ))}
  </div>
);

/** What somebody needs of a tier, as boxes to tick and limits to fill in; the link may hold more, which can be taken out. */
export const NeedFields = (props: Props) => {
  const { tools, priceList, words, choose } = props;
  const { text } = words.translator;
  const { response, intervention, fee, onSite } = fieldNeeds(tools);
  const set = (kind: Need['kind'], need: Need | null) => choose(withNeed(tools, (one) => one.kind === kind, need));
  const countries = priceList.vat.rates.map(({ country }) => ({
    value: country as string,
    label: words.format.country(country),
  }));
  const setCountry = (chosen: string) => {
    const country = priceList.vat.rates.find((rate) => rate.country === chosen)?.country;
    set('onSiteAnywhere', country ? { kind: 'onSiteAnywhere', country } : null);
  };
  return (
    <div class="dw-needs" data-pagefind-ignore data-markdown="skip">
      <p class="dw-hint">{text('need.intro')}</p>
      <NeedTicks {...props} />
      <div class="dw-limits">
        <TimeLimitField
          id="need-response"
          label={text('need.responseField')}
          value={response}
          words={words}
          onRead={(minutes) => set('responseWithin', minutes ? { kind: 'responseWithin', minutes } : null)}
        />
        <TimeLimitField
          id="need-intervention"
          label={text('need.interventionField')}
          value={intervention}
          words={words}
          onRead={(minutes) => set('interventionWithin', minutes ? { kind: 'interventionWithin', minutes } : null)}
        />
        <FeeLimitField
          id="need-fee"
          label={text('need.feeField')}
          value={fee}
          words={words}
          onRead={(cents) => set('feeAtMost', cents === undefined ? null : { kind: 'feeAtMost', cents })}
        />
        <SelectField
          id="need-country"
          label={text('need.onSiteField')}
          value={onSite ?? ''}
          options={[{ value: '', label: text('need.noCountry') }, ...countries]}
          onChange={setCountry}
        />
      </div>
    </div>
  );
};
