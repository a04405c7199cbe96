import { useRef, useState } from 'preact/hooks';
import {
  type EstimateAction,
  type EstimateLine,
  lineField,
  lineParts,
  startOf,
  withLine,
} from '../../estimate/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { EstimateField, type FieldHost } from '../../ui/fields/EstimateField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import { describeStart, textIn, type Words } from '../../words/index.ts';
import { goToNextLine } from './use-focus-after.ts';
import { VisitFields } from './VisitFields.tsx';

export interface LineProps {
  readonly line: EstimateLine;
  /** Counted from 1. */
  readonly number: number;
  readonly isLast: boolean;
  /** No line can be added. */
  readonly isFull: boolean;
  readonly host: FieldHost;
  readonly list: PriceList;
  act(action: EstimateAction): void;
}

const loadReading = () => import('./DurationReading.tsx');
const loadMenu = () => import('./LineMenu.tsx');

/** What the menu of a line holds, for people who do not open it. @example 'Printer · zaterdag 22:00' */
const remarksOf = (line: EstimateLine, words: Words): string => {
  const start = startOf(line);
  // What a visit asks stands on the line itself.
  const parts = lineParts({ ...line, place: 'remote' }, words) ?? [];
  return [line.label, start && describeStart(start, words), ...parts].filter(Boolean).join(' · ');
};

const isInMenu = (path: string, { id }: EstimateLine): boolean =>
  path.startsWith(`line.${id}.`) && !/minutes|times|distance/i.test(path);

/** The button that unfolds what is seldom filled in, and what it unfolds. */
const Menu = (props: LineProps) => {
  const { line, number, host } = props;
  const [isOpen, setOpen] = useState(false);
  // An unreadable field keeps the menu open.
  const isShown = isOpen || host.problems.some(({ path }) => isInMenu(path, line));
  const id = `line-${line.id}-menu`;
  const name = host.words.translator.text('calculator.menu', { number });
  return (
    <>
      <button
        type="button"
        id={id}
        class="dw-line-menu"
        aria-expanded={isShown}
        aria-label={name}
        onClick={() => setOpen(!isShown)}
      >
        …
      </button>
      {isShown && (
        <fieldset
          aria-label={name}
          class="dw-line-panel"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setOpen(false);
            document.getElementById(id)?.focus();
          }}
        >
          <LazyPart load={loadMenu} words={host.words} with={(words) => ({ ...props, host: { ...host, words } })} />
        </fieldset>
      )}
    </>
  );
};

/** A line of work in one row: who, where, how long, how many, how often, and a menu with the rest. */
export const LineFields = (props: LineProps) => {
  const { line, number, host, list, act } = props;
  const { words } = host;
  const { text } = words.translator;
  const id = (field: string) => `line-${line.id}-${field}`;
  const edit = (change: Partial<EstimateLine>) =>
    act({ do: 'change', change: (estimate) => withLine(estimate, line.id, (before) => ({ ...before, ...change })) });
  const remarks = remarksOf(line, words);
  const minutes = lineField(line.id, 'minutes');
  // Once a duration could not be read, this stays, to say what was filled in for it.
  const wasUnread = useRef(false);
  wasUnread.current ||= host.problems.some(({ path }) => path === minutes?.path);
  return (
    <fieldset class="dw-line-item dw-line-columns" onKeyDown={goToNextLine}>
      <legend class="sr-only">{text('calculator.line', { number })}</legend>
      <SelectField
        id={id('role')}
        label={text('calculator.role')}
        value={line.roleId}
        options={list.roles.map((role) => ({ value: role.id, label: textIn(role.name, words.language) }))}
        onChange={(roleId) => edit({ roleId })}
      />
      <SelectField
        id={id('place')}
        label={text('calculator.place')}
        value={line.place}
        options={(['remote', 'onSite'] as const).map((value) => ({ value, label: text(`place.${value}`) }))}
        onChange={(place) => edit({ place })}
      />
      <EstimateField id={id('minutes')} kind="decimal" label={text('calculator.minutes')} field={minutes} host={host} />
      <EstimateField
        id={id('times')}
        kind="numeric"
        label={text('calculator.times')}
        field={lineField(line.id, 'times')}
        host={host}
      />
      <SelectField
        id={id('per')}
        label={text('calculator.per')}
        value={line.per}
        options={(['month', 'once', 'week', 'quarter', 'year'] as const).map((value) => ({
          value,
          label: text(`frequency.${value}`),
        }))}
        onChange={(per) => edit({ per })}
      />
      {wasUnread.current && (
        <LazyPart load={loadReading} words={words} with={(all) => ({ line, host: { ...host, words: all }, act })} />
      )}
      <VisitFields {...props} />
      {remarks && <p class="dw-hint dw-line-remarks">{remarks}</p>}
      <Menu {...props} />
    </fieldset>
  );
};
