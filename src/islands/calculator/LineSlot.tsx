import { Component } from 'preact';
import { FoldedLine } from './FoldedLine.tsx';
import { LineFields, type LineProps } from './LineFields.tsx';
import { readLine } from './read-line.ts';
import type { Unfold } from './use-open-lines.ts';

interface Props extends Omit<LineProps, 'act'> {
  /** Whether its fields are shown; a line with a field that cannot be read always shows them. */
  readonly isOpen: boolean;
  act(action: Parameters<LineProps['act']>[0] | Unfold): void;
}

const sameProblems = (a: LineProps['problems'], b: LineProps['problems']): boolean =>
  a.map(({ field }) => field).join() === b.map(({ field }) => field).join();

/** A line that is drawn anew only when something of it changed: typing in one of fifty must not redraw the others. */
export class LineSlot extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { line, number, isLast, isOpen, problems } = this.props;
    return (
      line !== next.line ||
      number !== next.number ||
      isLast !== next.isLast ||
      isOpen !== next.isOpen ||
      !sameProblems(problems, next.problems)
    );
  }

  override render() {
    const { isOpen, line, number, words, act } = this.props;
    const item = isOpen ? null : readLine(line).item;
    if (item === null) return <LineFields {...this.props} />;
    const unfold = () => act({ do: 'unfold', key: line.key });
    return <FoldedLine number={number} item={item} label={line.label} words={words} unfold={unfold} />;
  }
}
