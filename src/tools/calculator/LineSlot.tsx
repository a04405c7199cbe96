import { Component } from 'preact';
import { FoldedLine } from './FoldedLine.tsx';
import { LineFields, type LineProps } from './LineFields.tsx';
import type { FormAction } from './use-open-lines.ts';

interface Props extends Omit<LineProps, 'act'> {
  /** What was typed in its fields, as `lineTexts` gives it. */
  readonly texts: string;
  /** Whether its fields are shown. */
  readonly isOpen: boolean;
  act(action: FormAction): void;
}

const compared = ['line', 'number', 'isLast', 'isFull', 'isOpen', 'texts', 'list'] as const;

/**
 * A line that is rendered again only when something in it changed: typing in one of fifty must not render the others.
 */
export class LineSlot extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return compared.some((name) => this.props[name] !== next[name]);
  }

  override render() {
    const { isOpen, line, number, host, act } = this.props;
    if (isOpen) return <LineFields {...this.props} />;
    const unfold = () => act({ do: 'unfold', lineId: line.id });
    return <FoldedLine number={number} line={line} words={host.words} unfold={unfold} />;
  }
}
