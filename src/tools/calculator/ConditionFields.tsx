import { useMemo } from 'preact/hooks';
import { doubtAbout, scenarioField, scenarioView } from '../../estimate/index.ts';
import type { CountryId } from '../../schema/identifier.ts';
import { CheckField } from '../../ui/fields/CheckField.tsx';
import { EstimateField } from '../../ui/fields/EstimateField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { Terms } from '../../ui/TermsAndNotes.tsx';
import { describeQuantity } from '../../words/index.ts';
import { scenarioChoice } from '../frame/contract/scenario-choice.ts';
import type { Tool } from '../frame/use-tool.ts';
import { DiscountFields } from './DiscountFields.tsx';

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

/** The agreed prices, and below each the question whether an unusual one is meant. */
const PriceFields = ({ tool }: Props) => {
  const { text } = tool.words.translator;
  const { scenario } = scenarioChoice(tool);
  return (
    <>
      {(['travel', 'factor', 'offer'] as const).map((name) => {
        const doubt = name === 'offer' ? undefined : doubtAbout(name, scenario);
        return (
          <EstimateField
            key={name}
            id={name}
            kind={name === 'factor' ? 'numeric' : 'decimal'}
            label={text(`calculator.${name}`)}
            hint={doubt && text(doubt.question, doubt.values)}
            field={scenarioField(tool.state.active, name)}
            host={tool}
          />
        );
      })}
    </>
  );
};

/** For how long, under a list that has terms. */
const TermFields = ({ tool }: Props) => {
  const { list, words } = tool;
  const { text, count } = words.translator;
  const { scenario, choose } = scenarioChoice(tool);
  const terms = [...new Set(list.tiers.flatMap((tier) => tier.terms?.map(({ months }) => months) ?? []))];
  if (terms.length === 0) return null;
  return (
    <SelectField
      id="term"
      label={text('parts.term')}
      value={String(scenario.term ?? '')}
      options={[
        { value: '', label: text('parts.firstTerm') },
        ...terms.map((months) => ({ value: String(months), label: count('unit.months', months) })),
      ]}
      onChange={(months) => choose(({ term: _, ...rest }) => (months ? { ...rest, term: Number(months) } : rest))}
    />
  );
};

/** What was agreed or chosen in addition to the lines, and what it comes to. */
export const ConditionFields = ({ tool }: Props) => {
  const { state, words, context } = tool;
  const { scenario } = scenarioChoice(tool);
  const { agreed } = useMemo(
    () => scenarioView(scenario, state.estimate, { ...context, words }),
    [state.estimate, scenario, context, words],
  );
  return (
    <div class="dw-conditions">
      <div class="dw-condition-fields">
        <VatFields tool={tool} />
        <VisitField tool={tool} />
        <PriceFields tool={tool} />
        <TermFields tool={tool} />
        <DiscountFields tool={tool} />
      </div>
      <section aria-labelledby="agreed-effect">
        <p id="agreed-effect" class="dw-hint">
          {words.translator.text('calculator.agreedEffect')}
        </p>
        <Terms terms={agreed} />
      </section>
    </div>
  );
};
