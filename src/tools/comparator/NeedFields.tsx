import { billNeedField, firstNeed, timeNeedField, withNeed } from '../../estimate/index.ts';
import type { Need } from '../../rules/index.ts';
import type { CountryId } from '../../schema/identifier.ts';
import { CheckField } from '../../ui/fields/CheckField.tsx';
import { EstimateField } from '../../ui/fields/EstimateField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { describeNeed } from '../../words/index.ts';
import type { Tool } from '../frame/use-tool.ts';
import { needBoxes, otherNeeds } from './need-form.ts';
import { PartNeeds } from './PartNeeds.tsx';
import { introOfPromises, promisedFields, promiseNeeds } from './PromiseNeeds.tsx';

interface Props {
  readonly tool: Tool;
}

/** With a capital: needs are worded for the middle of a sentence. */
const asLabel = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const setNeed = ({ act }: Tool, isSame: (need: Need) => boolean, need: Need | null) =>
  act({ do: 'change', change: (estimate) => withNeed(estimate, isSame, need) });

const NeedBoxes = ({ tool }: Props) => (
  <div class="dw-check-fields">
    {[...needBoxes(tool.list), ...otherNeeds(tool.estimate, tool.list)].map(({ key, need, isSame }) => (
      <CheckField
        key={key}
        label={asLabel(describeNeed(need, tool.words))}
        isChecked={tool.estimate.needs?.some(isSame) ?? false}
        onChange={(isWanted) => setNeed(tool, isSame, isWanted ? need : null)}
      />
    ))}
  </div>
);

const CountryField = ({ tool }: Props) => {
  const { estimate, list, words } = tool;
  const { text } = words.translator;
  const need = firstNeed(estimate, 'onSiteAnywhere');
  const countries = list.vat.rates.map(({ country }) => ({ value: country, label: words.format.country(country) }));
  const choose = (country: CountryId | '') =>
    setNeed(tool, ({ kind }) => kind === 'onSiteAnywhere', country ? { kind: 'onSiteAnywhere', country } : null);
  return (
    <SelectField<CountryId | ''>
      id="need-country"
      label={text('need.onSiteField')}
      value={need && 'country' in need ? need.country : ''}
      options={[{ value: '', label: text('need.noCountry') }, ...countries]}
      onChange={choose}
    />
  );
};

const fields = [
  { id: 'need-response', field: timeNeedField('responseWithin'), kind: 'text' },
  { id: 'need-intervention', field: timeNeedField('interventionWithin'), kind: 'text' },
  { id: 'need-bill', field: billNeedField, kind: 'decimal' },
] as const;

/** What the visitor needs of a tier, as checkboxes and limits. A link may hold other needs, which can be removed. */
export const NeedFields = ({ tool }: Props) => {
  const { text } = tool.words.translator;
  const { whole, part } = tool.list.onSiteRegions;
  const hasRegions = whole.length + part.length > 0;
  return (
    <div class="dw-comparator-form" data-pagefind-ignore data-markdown="skip">
      <p class="dw-hint">{text(introOfPromises(tool.list) ?? 'need.intro')}</p>
      <NeedBoxes tool={tool} />
      <div class="dw-field-row">
        {(promisedFields(fields, tool) ?? fields).map(({ id, field, kind }) => (
          <EstimateField key={id} id={id} kind={kind} label={text(field.label)} field={field} host={tool} />
        ))}
        {promiseNeeds(tool)}
        <PartNeeds tool={tool} />
        {hasRegions && <CountryField tool={tool} />}
      </div>
    </div>
  );
};
