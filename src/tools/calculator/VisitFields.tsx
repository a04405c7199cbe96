import { lineField, withLine } from '../../estimate/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { EstimateField } from '../../ui/fields/EstimateField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { textIn } from '../../words/index.ts';
import type { LineProps } from './LineFields.tsx';

type Props = Pick<LineProps, 'line' | 'host' | 'list' | 'act'>;

const partsOf = ({ travel }: PriceList) => (Array.isArray(travel) ? travel : []);

const ZoneField = ({ line, host, list, act }: Props) => {
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
      onChange={(zone) =>
        act({
          do: 'change',
          change: (estimate) =>
            withLine(estimate, line.id, ({ zone: _, ...rest }) => (zone ? { ...rest, zone } : rest)),
        })
      }
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

/** What the list asks of a visit, below the row of a line that is one. */
export const VisitFields = (props: Props) => {
  const isAsked = partsOf(props.list).some((part) => 'zones' in part || 'perDistance' in part || 'perHour' in part);
  if (!isAsked || props.line.place !== 'onSite') return null;
  return (
    <div class="dw-line-panel">
      <ZoneField {...props} />
      <TravelFields {...props} />
    </div>
  );
};
