import {
  availabilityNeedField,
  daysNeedField,
  firstNeed,
  resolutionNeedField,
  type TimeNeedKind,
  timeNeedKinds,
} from '../../estimate/index.ts';
import { type Need, promiseOfNeed, promisesIn, promisesNothing } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { EstimateField } from '../../ui/fields/EstimateField.tsx';
import type { MessageKey } from '../../words/index.ts';
import { PriorityField } from '../frame/report/FaultFields.tsx';
import type { Tool } from '../frame/use-tool.ts';

const isPromised = (kind: TimeNeedKind, unit: 'number' | 'object', { tiers }: PriceList): boolean =>
  tiers.some(({ serviceLevel }) =>
    serviceLevel?.targets?.some((target) => typeof target[promiseOfNeed[kind]] === unit),
  );

interface WithField {
  readonly field: { readonly path: string };
}

/** The fields of a form without those for times that no tier promises; undefined where each is promised. */
export const promisedFields = <Field extends WithField>(
  fields: readonly Field[],
  { list, estimate }: Tool,
): readonly Field[] | undefined => {
  const promised = promisesNothing(list) ? [] : promisesIn(list);
  // What a link asked for can be taken away again.
  const isLeftOut = (kind: TimeNeedKind): boolean =>
    !(promised?.includes(promiseOfNeed[kind]) || firstNeed(estimate, kind));
  return (
    promised &&
    fields.filter(({ field }) => !timeNeedKinds.some((kind) => field.path === `need.${kind}` && isLeftOut(kind)))
  );
};

/** Whether a need has a field of its own here. */
export const hasPromiseField = ({ kind }: Need): boolean =>
  kind === 'resolutionWithin' || kind === 'availabilityAtLeast';

/** What the form says above its fields, under a list with targets or without any promise. */
export const introOfPromises = (list: PriceList): MessageKey | undefined =>
  promisesNothing(list) ? 'need.introPlain' : promisesIn(list) && 'need.introTargets';

/** The fields of needs about what only some lists promise: a solution, business days, availability, and the priority that times are for. */
export const promiseNeeds = (tool: Tool) => {
  const { estimate, list, words } = tool;
  const { text } = words.translator;
  const resolution = firstNeed(estimate, 'resolutionWithin');
  return (
    <>
      {(isPromised('resolutionWithin', 'number', list) || (resolution && 'minutes' in resolution)) && (
        <EstimateField
          id="need-resolution"
          kind="text"
          label={text('need.resolutionField')}
          field={resolutionNeedField}
          host={tool}
        />
      )}
      {timeNeedKinds
        .filter((kind) => {
          const need = firstNeed(estimate, kind);
          return isPromised(kind, 'object', list) || (need && 'businessDays' in need);
        })
        .map((kind) => (
          <EstimateField
            key={kind}
            id={`need-${kind}-days`}
            kind="numeric"
            label={text(daysNeedField(kind).label)}
            field={daysNeedField(kind)}
            host={tool}
          />
        ))}
      {(list.tiers.some(({ availability }) => availability) || firstNeed(estimate, 'availabilityAtLeast')) && (
        <EstimateField
          id="need-availability"
          kind="decimal"
          label={text('need.availabilityField')}
          field={availabilityNeedField}
          host={tool}
        />
      )}
      <PriorityField tool={tool} />
    </>
  );
};
