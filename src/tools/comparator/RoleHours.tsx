import { hoursField, linesOutsideHours } from '../../estimate/index.ts';
import { EstimateField } from '../../ui/fields/EstimateField.tsx';
import type { Tool } from '../frame/use-tool.ts';

/** The hours a month of each role, which are the monthly lines of the calculator. */
export const RoleHours = ({ tool }: { readonly tool: Tool }) => {
  const { estimate, list, words } = tool;
  const { text, count } = words.translator;
  const outside = linesOutsideHours(estimate.lines).length;
  return (
    <div class="dw-comparator-form" data-pagefind-ignore data-markdown="skip">
      <fieldset class="dw-field-row">
        <legend>{text('roleHours.legend')}</legend>
        {list.roles.map(({ id }) => (
          <EstimateField
            key={id}
            id={`hours-${id}`}
            label={text('roleHours.field', { role: words.names.role(id) })}
            field={hoursField(id)}
            host={tool}
          />
        ))}
      </fieldset>
      <p class="dw-hint">{text('roleHours.note')}</p>
      {outside > 0 && <p class="dw-hint">{count('roleHours.beside', outside)}</p>}
    </div>
  );
};
