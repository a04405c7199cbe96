import { Component } from 'preact';
import { LineFields, type LineProps } from './LineFields.tsx';

interface Props extends LineProps {
  /** What was typed in its fields, as `lineTexts` gives it. */
  readonly texts: string;
}

const compared = ['line', 'number', 'isLast', 'isFull', 'texts', 'list'] as const;

/**
 * A line that is rendered again only when something in it changed: typing in one of fifty must not render the others.
 */
export class LineSlot extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return compared.some((name) => this.props[name] !== next[name]);
  }

  override render() {
    return <LineFields {...this.props} />;
  }
}
