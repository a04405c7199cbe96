import { scenarioField } from '../../estimate/index.ts';
import type { CountryId } from '../../schema/identifier.ts';
import { CheckField } from '../../ui/fields/CheckField.tsx';
import { EstimateField } from '../../ui/fields/EstimateField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { describeQuantity } from '../../words/index.ts';
import type { Tool } from '../frame/use-tool.ts';
import { DiscountFields } from './DiscountFields.tsx';
import { scenarioChoice } from './scenario-choice.ts';

interface Props {
  readonly tool: Tool;
}

const countriesOf = ({ list, words }: Tool) =>
  list.vat.rates.map(({ country, percent }) => ({ country, percent, name: words.format.country(country) }));

const VatFields = ({ tool }: Props) => {
  const { words } = tool;
  const { text } = words.translator;
  const { scenario, choose } = scenarioChoice(tool);
  const options = countriesOf(tool).map(({ country, percent, name }) => ({
    value: country,
    label: text('calculator.vatOption', {
      country: name,
      percent: describeQuantity({ unit: 'percent', amount: percent }, words),
    }),
  }));
  const chooseCountry = (country: CountryId | '') =>
    choose(({ vat, ...rest }) =>
      country ? { ...rest, vat: { country, reverseCharge: vat?.reverseCharge ?? false } } : rest,
    );
  const { vat } = scenario;
  return (
    <>
      <SelectField<CountryId | ''>
        id="vat-country"
        label={text('calculator.vatCountry')}
        value={vat?.country ?? ''}
        options={[{ value: '', label: text('calculator.noVat') }, ...options]}
        onChange={chooseCountry}
      />
      {vat && (
        <CheckField
          label={text('calculator.reverseCharge')}
          isChecked={vat.reverseCharge}
          onChange={(reverseCharge) => choose((before) => ({ ...before, vat: { ...vat, reverseCharge } }))}
        />
      )}
    </>
  );
};

const VisitField = ({ tool }: Props) => {
  const { text } = tool.words.translator;
  const { scenario, choose } = scenarioChoice(tool);
  return (
    <SelectField<CountryId | ''>
      id="visit-country"
      label={text('calculator.visitCountry')}
      value={scenario.visitCountry ?? ''}
      options={[
        { value: '', label: text('calculator.noVisitCountry') },
        ...countriesOf(tool).map(({ country, name }) => ({ value: country, label: name })),
      ]}
      onChange={(visitCountry) =>
        choose(({ visitCountry: _, ...rest }) => (visitCountry ? { ...rest, visitCountry } : rest))
      }
    />
  );
};

/** What was agreed or chosen in addition to the lines: VAT, where visits are, travel, other hours, and an offer. */
export const ConditionFields = ({ tool }: Props) => {
  const { state, words } = tool;
  const { text } = words.translator;
  return (
    <div class="dw-condition-fields">
      <VatFields tool={tool} />
      <VisitField tool={tool} />
      {(['travel', 'factor', 'offer'] as const).map((name) => (
        <EstimateField
          key={name}
          id={name}
          kind={name === 'factor' ? 'numeric' : 'decimal'}
          label={text(`calculator.${name}`)}
          field={scenarioField(state.active, name)}
          host={tool}
        />
      ))}
      <DiscountFields tool={tool} />
    </div>
  );
};
