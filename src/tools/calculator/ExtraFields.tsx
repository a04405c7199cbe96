import { withLine } from '../../estimate/index.ts';
import { CheckField } from '../../ui/fields/CheckField.tsx';
import { textIn } from '../../words/index.ts';
import type { LineProps } from './LineFields.tsx';

/** The surcharges to choose from for a line. */
export const ExtraFields = ({ line, host, list, act }: LineProps) => {
  const { language, translator } = host.words;
  const optional = (list.surcharges ?? []).filter((surcharge) => surcharge.optional);
  if (optional.length === 0) return null;
  const toggle = (id: string, isWanted: boolean) =>
    act({
      do: 'change',
      change: (estimate) =>
        withLine(estimate, line.id, ({ extras: before = [], ...rest }) => {
          const extras = isWanted ? [...before, id] : before.filter((one) => one !== id);
          return extras.length > 0 ? { ...rest, extras } : rest;
        }),
    });
  return (
    <fieldset class="dw-line-group">
      <legend>{translator.text('parts.extras')}</legend>
      {optional.map(({ id, name }) => (
        <CheckField
          key={id}
          label={textIn(name, language)}
          isChecked={line.extras?.includes(id) ?? false}
          onChange={(isWanted) => toggle(id, isWanted)}
        />
      ))}
    </fieldset>
  );
};
