/** Whether a part of a template that is for some sites alone is for this one. */
export type Holds = (condition: string) => boolean;

/** A mark on a line of its own, as a comment of YAML or of MDX. */
const mark = (words: string): string => `^[ \\t]*(?:# |\\{/\\* )${words}(?: \\*/\\})?$`;
const part = new RegExp(`${mark('if ([a-z-]+)')}\\n([\\s\\S]*?)${mark('end')}\\n?`, 'gm');
const half = new RegExp(`${mark('(?:if [a-z-]+|end)')}`, 'm');

/**
 * Leaves out the lines of a template that stand between `# if <condition>` and `# end` where the condition does not hold, and the
 * marks themselves. A page writes the marks as comments of MDX.
 *
 * @throws Error where a mark has no other half, or stands within another part
 */
const onlyWhatHolds = (template: string, holds: Holds): string => {
  const kept = template.replace(part, (_, condition: string, lines: string) => (holds(condition) ? lines : ''));
  const [left] = half.exec(kept) ?? [];
  if (left !== undefined) throw new Error(`A template has the mark "${left.trim()}" without its other half.`);
  return kept;
};

const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/'\{\{(\w+)\}\}'/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`A template asks for "${name}", which nobody gives.`);
    return value;
  });

/**
 * A template with the parts that are for this site, and the values of it.
 *
 * @param values each as YAML, by the name that stands in the template between double braces and quotes
 */
export const fillTemplate = (template: string, holds: Holds, values: Readonly<Record<string, string>> = {}): string =>
  filled(onlyWhatHolds(template, holds), values);
