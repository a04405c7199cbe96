import { Component } from 'preact';
import { LineFields, type LineProps } from './LineFields.tsx';

const sameProblems = (a: LineProps['problems'], b: LineProps['problems']): boolean =>
  a.map(({ field }) => field).join() === b.map(({ field }) => field).join();

/** A line that is drawn anew only when something of it changed: typing in one of fifty must not redraw the others. */
export class LineSlot extends Component<LineProps> {
  override shouldComponentUpdate(next: LineProps): boolean {
    const { line, number, isLast, problems } = this.props;
    return (
      line !== next.line || number !== next.number || isLast !== next.isLast || !sameProblems(problems, next.problems)
    );
  }

  override render() {
    return <LineFields {...this.props} />;
  }
}
