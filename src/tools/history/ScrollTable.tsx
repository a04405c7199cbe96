import type { ComponentChildren } from 'preact';
import { HeadingRow } from '../../ui/HeadingRow.tsx';

interface Props {
  readonly caption: string;
  readonly names: readonly string[];
  /** The rows. */
  readonly children: ComponentChildren;
}

/** Whoever scrolls by keyboard needs to reach it. */
const reachable = (region: HTMLElement | null): void => {
  if (region) region.tabIndex = 0;
};

/** A table that scrolls sideways where there is no room for its columns: its rows are records, not cards. */
export const ScrollTable = ({ caption, names, children }: Props) => (
  <section ref={reachable} class="dw-history-scroll" aria-label={caption}>
    <table class="dw-history-table">
      <caption>{caption}</caption>
      <HeadingRow names={names} />
      <tbody>{children}</tbody>
    </table>
  </section>
);
