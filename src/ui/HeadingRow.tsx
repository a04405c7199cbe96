import type { ComponentChildren } from 'preact';

interface Props {
  readonly names: readonly ComponentChildren[];
}

/** The heading row of a table. Columns never move, so their index is their key. */
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
