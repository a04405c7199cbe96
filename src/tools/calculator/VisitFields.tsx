import { type EstimateLine, lineField, withLine } from '../../estimate/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { CheckField } from '../../ui/fields/CheckField.tsx';
import { EstimateField } from '../../ui/fields/EstimateField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { textIn } from '../../words/index.ts';
import type { LineProps } from './LineFields.tsx';

type Props = Pick<LineProps, 'line' | 'host' | 'list' | 'act'>;

const partsOf = ({ travel }: PriceList) => (Array.isArray(travel) ? travel : []);

const edit = ({ line, act }: Props, change: (line: EstimateLine) => EstimateLine) =>
  act({ do: 'change', change: (estimate) => withLine(estimate, line.id, change) });

const ZoneField = (props: Props) => {
  const { line, host, list } = props;
  const { language, translator } = host.words;
  const zones = partsOf(list).flatMap((part) => ('zones' in part ? part.zones : []));
  if (zones.length === 0) return null;
  return (
    <SelectField
      id={`line-${line.id}-zone`}
      label={translator.text('parts.zoneOfVisit')}
      value={line.zone ?? ''}
      options={[
        { value: '', label: translator.text('parts.noZone') },
        ...zones.map(({ id, name }) => ({ value: id as string, label: textIn(name, language) })),
      ]}
      onChange={(zone) => edit(props, ({ zone: _, ...rest }) => (zone ? { ...rest, zone } : rest))}
    />
  );
};

const TravelFields = ({ line, host, list }: Props) => {
  const { text } = host.words.translator;
  const byDistance = partsOf(list).find((part) => 'perDistance' in part);
  const unit = byDistance && 'unit' in byDistance && byDistance.unit === 'mile' ? 'unit.oneMile' : 'unit.oneKm';
  return (
    <>
      {byDistance && (
        <EstimateField
          id={`line-${line.id}-distance`}
          kind="numeric"
          label={text('parts.distance', { unit: text(unit) })}
          field={lineField(line.id, 'distance')}
          host={host}
        />
      )}
      {partsOf(list).some((part) => 'perHour' in part) && (
        <EstimateField
          id={`line-${line.id}-travel`}
          label={text('parts.travelMinutes')}
          field={lineField(line.id, 'travelMinutes')}
          host={host}
        />
      )}
    </>
  );
};

const ExtraFields = (props: Props) => {
  const { line, host, list } = props;
  const { language, translator } = host.words;
  const optional = (list.surcharges ?? []).filter((surcharge) => surcharge.optional);
  if (optional.length === 0) return null;
  const toggle = (id: string, isWanted: boolean) =>
    edit(props, ({ extras: before = [], ...rest }) => {
      const extras = isWanted ? [...before, id] : before.filter((one) => one !== id);
      return extras.length > 0 ? { ...rest, extras } : rest;
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

/** What the list asks of a visit, where the line is one, and the surcharges to choose from. */
export const VisitFields = (props: Props) => (
  <>
    {props.line.place === 'onSite' && (
      <>
        <ZoneField {...props} />
        <TravelFields {...props} />
      </>
    )}
    <ExtraFields {...props} />
  </>
);
