import type { Words } from '../../i18n/words.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { DurationField } from './DurationField.tsx';
import type { DraftLine } from './draft.ts';
import type { DraftAction, NewLine } from './draft-reducer.ts';
import { LineActions } from './LineActions.tsx';
import { problemText } from './problem-text.ts';
import type { FieldProblem } from './read-draft.ts';
import { StartFields } from './StartFields.tsx';

export interface LineProps {
  readonly line: DraftLine;
  /** Counted from 1. */
  readonly number: number;
  readonly isLast: boolean;
  /** Of this line alone. */
  readonly problems: readonly FieldProblem[];
  readonly priceList: PriceList;
  readonly words: Words;
  act(action: DraftAction): void;
}

/** The fields and buttons of one line. */
export const LineFields = ({ line, number, isLast, problems, priceList, words, act }: LineProps) => {
  const { text } = words.translator;
  const id = (field: string) => `line-${line.key}-${field}`;
  const edit = (change: Partial<NewLine>) => act({ do: 'edit', key: line.key, change });
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
      <DurationField
        id={id('minutes')}
        value={line.minutes}
        problem={problemText(problems, line.key, ['minutes', 'minutesAmbiguous'], words)}
        rule={priceList.billing[line.place]}
        words={words}
        onInput={(minutes) => edit({ minutes })}
      />
      <TextField
        id={id('times')}
        kind="numeric"
        label={text('calculator.times')}
        value={line.times}
        problem={problemText(problems, line.key, ['times'], words)}
        onInput={(times) => edit({ times })}
      />
      <SelectField
        id={id('per')}
        label={text('calculator.per')}
        value={line.per}
        options={(['month', 'once'] as const).map((value) => ({ value, label: text(`frequency.${value}`) }))}
        onChange={(per) => edit({ per })}
      />
      <StartFields line={line} problems={problems} words={words} edit={edit} />
      <TextField
        id={id('label')}
        label={text('calculator.label')}
        value={line.label}
        onInput={(label) => edit({ label })}
      />
      <LineActions lineKey={line.key} number={number} isFirst={number === 1} isLast={isLast} words={words} act={act} />
    </fieldset>
  );
};
