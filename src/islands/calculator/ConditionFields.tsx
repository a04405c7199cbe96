import { describeQuantity } from '../../i18n/describe-quantity.ts';
import type { Words } from '../../i18n/words.ts';
import { reportWallTime } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { DraftConditions } from './draft.ts';
import { problemText } from './problem-text.ts';
import type { FieldProblem } from './read-draft.ts';

interface Props {
  readonly conditions: DraftConditions;
  readonly problems: readonly FieldProblem[];
  readonly priceList: PriceList;
  readonly words: Words;
  agree(change: Partial<DraftConditions>): void;
}

const VatFields = ({ conditions, priceList, words, agree }: Props) => {
  const { text } = words.translator;
  const countries = priceList.vat.rates.map(({ country, percent }) => ({
    value: country as string,
    label: text('calculator.vatOption', {
      country: words.format.country(country),
      percent: describeQuantity({ unit: 'percent', amount: percent }, words),
    }),
  }));
  return (
    <>
      <SelectField
        id="vat-country"
        label={text('calculator.vatCountry')}
        value={conditions.vatCountry}
        options={[{ value: '', label: text('calculator.noVat') }, ...countries]}
        onChange={(vatCountry) => agree({ vatCountry })}
      />
      {conditions.vatCountry !== '' && (
        <label class="dw-check">
          <input
            type="checkbox"
            checked={conditions.reverseCharge}
            onChange={(event) => agree({ reverseCharge: event.currentTarget.checked })}
          />
          {text('calculator.reverseCharge')}
        </label>
      )}
    </>
  );
};

const VisitField = ({ conditions, priceList, words, agree }: Props) => {
  const { text } = words.translator;
  const countries = priceList.vat.rates.map(({ country }) => ({
    value: country as string,
    label: words.format.country(country),
  }));
  return (
    <SelectField
      id="visit-country"
      label={text('calculator.visitCountry')}
      value={conditions.visitCountry}
      options={[{ value: '', label: text('calculator.noVisitCountry') }, ...countries]}
      onChange={(visitCountry) => agree({ visitCountry })}
    />
  );
};

/** What was agreed or chosen beside the lines: VAT, where visits are, travel, other hours, an offer, and the moment of a report. */
export const ConditionFields = (props: Props) => {
  const { conditions, problems, priceList, words, agree } = props;
  const { text } = words.translator;
  return (
    <details
      class="dw-conditions"
      data-markdown="skip"
      open={problems.some(({ key, field }) => key === undefined && field !== 'months')}
    >
      <summary>{text('calculator.conditions')}</summary>
      <div class="dw-condition-fields">
        <VatFields {...props} />
        <VisitField {...props} />
        {(['travel', 'factor', 'offer'] as const).map((field) => (
          <TextField
            key={field}
            id={field}
            kind={field === 'factor' ? 'numeric' : 'decimal'}
            label={text(`calculator.${field}`)}
            value={conditions[field]}
            problem={problemText(problems, undefined, [field], words)}
            onInput={(value) => agree({ [field]: value })}
          />
        ))}
        <TextField
          id="reported-at"
          kind="datetime-local"
          label={text('calculator.reportedAt')}
          value={reportWallTime(conditions.reportedAt, priceList.zone)}
          hint={text('calculator.zone', { zone: priceList.zone })}
          problem={problemText(problems, undefined, ['reportedAt'], words)}
          onInput={(reportedAt) => agree({ reportedAt })}
        />
      </div>
    </details>
  );
};
