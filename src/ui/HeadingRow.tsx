import type { ComponentChildren } from 'preact';

interface Props {
  /** What stands at the head of each column. */
  readonly names: readonly ComponentChildren[];
}

/** The row at the head of a table. Columns never change places, so their place is their identity. */
export const HeadingRow = ({ names }: Props) => (
  <thead>
    <tr>
      {names.map((name, index) => (
        <th key={index} scope="col">
          {name}
        </th>
      ))}
    </tr>
  </thead>
);
