import { type Estimate, type ScenarioId, scenarioOf, withScenario } from '../estimate.ts';
import { estimateFields } from './estimate-fields.ts';
import type { FieldSpecs } from './field-spec.ts';
import type { EstimateLine } from './line-fields.ts';
import type { TypedField } from './typed-field.ts';

const withValue = <Owner extends object>(owner: Owner, name: string, value: unknown): Owner => {
  const { [name]: _, ...rest } = owner as Owner & Record<string, unknown>;
  return (value === undefined ? rest : { ...rest, [name]: value }) as Owner;
};

/** A change to any object that holds fields. */
type Change = <Owner extends object>(owner: Owner) => Owner;

/** A field by its name in a table; undefined when it cannot be typed into. */
const tableField = (
  specs: FieldSpecs,
  name: string,
  owner: string,
  ownerIn: (estimate: Estimate) => object | undefined,
  withOwner: (estimate: Estimate, change: Change) => Estimate,
): TypedField | undefined => {
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  return (
    spec?.typing && {
      path: `${owner}.${name}`,
      label: spec.label,
      typing: spec.typing,
      get: (estimate) => Reflect.get(ownerIn(estimate) ?? {}, name),
      set: (estimate, value) => withOwner(estimate, (whole) => withValue(whole, name, value)),
    }
  );
};

/** A field of a scenario, by its name in the table; undefined when it cannot be typed into. */
export const scenarioField = (id: ScenarioId, name: string, fields = estimateFields): TypedField | undefined => {
  const changed: readonly ScenarioId[] = fields.scenario[name]?.isForBoth ? ['a', 'b'] : [id];
  return tableField(
    fields.scenario,
    name,
    id,
    (estimate) => scenarioOf(estimate, id),
    (estimate, change) => changed.reduce((before, one) => withScenario(before, one, change), estimate),
  );
};

/** A line and its position. */
export interface FoundLine {
  readonly scenario: ScenarioId;
  /** Counted from 0. */
  readonly index: number;
  readonly line: EstimateLine;
}

/** The line with an id, from either scenario. */
export const findLine = (estimate: Estimate, lineId: number): FoundLine | undefined => {
  for (const scenario of ['a', 'b'] as const) {
    const lines = scenario === 'b' ? (estimate.other?.lines ?? []) : estimate.lines;
    const index = lines.findIndex(({ id }) => id === lineId);
    const line = lines[index];
    if (line) return { scenario, index, line };
  }
  return undefined;
};

/** The estimate with one line changed; unchanged when it has no such line. */
export const withLine = (
  estimate: Estimate,
  lineId: number,
  change: (line: EstimateLine) => EstimateLine,
): Estimate => {
  const found = findLine(estimate, lineId);
  if (found === undefined) return estimate;
  return withScenario(estimate, found.scenario, (scenario) => ({
    ...scenario,
    lines: scenario.lines.with(found.index, change(found.line)),
  }));
};

/** A field of a line, by its name in the table; undefined when it cannot be typed into. */
export const lineField = (lineId: number, name: string, fields = estimateFields): TypedField | undefined =>
  tableField(
    fields.line,
    name,
    `line.${lineId}`,
    (estimate) => findLine(estimate, lineId)?.line,
    (estimate, change) => withLine(estimate, lineId, change),
  );
