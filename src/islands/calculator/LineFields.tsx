import type { Words } from '../../i18n/words.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import type { DraftLine } from './draft.ts';
import type { DraftAction } from './draft-reducer.ts';
import type { FieldProblem, NumberFieldName } from './read-draft.ts';

interface Props {
  readonly line: DraftLine;
  /** Counted from 1. */
  readonly number: number;
  readonly problems: readonly FieldProblem[];
  readonly priceList: PriceList;
  readonly words: Words;
  act(action: DraftAction): void;
}

/** The fields and buttons of one line. */
export const LineFields = ({ line, number, problems, priceList, words, act }: Props) => {
  const { text } = words.translator;
  const id = (field: string) => `line-${line.key}-${field}`;
  const edit = (change: Partial<DraftLine>) => act({ do: 'edit', key: line.key, change });
  const numberField = (field: Exclude<NumberFieldName, 'months'>) => {
    const problem = problems.find((candidate) => candidate.key === line.key && candidate.field === field);
    return (
      <NumberField
        id={id(field)}
        label={text(`calculator.${field}`)}
        value={line[field]}
        problem={problem && text(`calculator.problem.${field}`, { most: words.format.number(problem.most) })}
        onInput={(value) => edit({ [field]: value })}
      />
    );
  };
  return (
    <fieldset class="dw-line">
      <legend>{text('calculator.line', { number })}</legend>
      <SelectField
        id={id('role')}
        label={text('calculator.role')}
        value={line.roleId}
        options={priceList.roles.map((role) => ({ value: role.id, label: role.name[words.language] }))}
        onChange={(roleId) => edit({ roleId })}
      />
      <SelectField
        id={id('place')}
        label={text('calculator.place')}
        value={line.place}
        options={(['remote', 'onSite'] as const).map((value) => ({ value, label: text(`place.${value}`) }))}
        onChange={(place) => edit({ place })}
      />
      {numberField('minutes')}
      {numberField('times')}
      <SelectField
        id={id('per')}
        label={text('calculator.per')}
        value={line.per}
        options={(['month', 'once'] as const).map((value) => ({ value, label: text(`frequency.${value}`) }))}
        onChange={(per) => edit({ per })}
      />
      <div class="dw-line-actions">
        <button type="button" onClick={() => act({ do: 'copy', key: line.key })}>
          {text('calculator.copy')} <span class="sr-only">{text('calculator.line', { number })}</span>
        </button>
        <button type="button" onClick={() => act({ do: 'remove', key: line.key })}>
          {text('calculator.remove')} <span class="sr-only">{text('calculator.line', { number })}</span>
        </button>
      </div>
    </fieldset>
  );
};
