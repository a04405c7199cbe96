import type { FieldHost } from '../../ui/fields/EstimateField.tsx';

/** The line that a field is of. @example lineOf('line.3.minutes') // 3 */
export const lineOf = (path: string): number | undefined => {
  const [owner, id] = path.split('.');
  return owner === 'line' ? Number(id) : undefined;
};

/** All that was typed in the fields of each line and is wrong there, as one text: a line whose text is the same need not be drawn anew. */
export const lineTexts = ({ state, problems }: Pick<FieldHost, 'state' | 'problems'>): ReadonlyMap<number, string> => {
  const texts = new Map<number, string>();
  const note = (path: string, ...parts: string[]) => {
    const id = lineOf(path);
    if (id !== undefined) texts.set(id, [texts.get(id) ?? '', path, ...parts].join('\n'));
  };
  for (const [path, { text }] of state.typed) note(path, text);
  for (const { path, unreadable } of problems) note(path, unreadable.problem);
  return texts;
};
