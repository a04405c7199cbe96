const asExpression = (pattern: string): RegExp => {
  const body = pattern
    .replace(/^\/|\/$/g, '')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*|\?/g, (sign) => (sign === '?' ? '[^/]' : sign === '*' ? '[^/]*' : '.*'));
  const isAnchored = pattern.replace(/\/$/, '').includes('/');
  return new RegExp(`${isAnchored ? '^' : '(?:^|/)'}${body}(?:/|$)`);
};

/**
 * Whether a file is left out by patterns as `.gitignore` has them; the last one that fits decides.
 *
 * @example isExcluded('concepten/plan.md', ['concepten/']) === true
 */
export const isExcluded = (file: string, patterns: readonly string[]): boolean =>
  patterns.reduce(
    (excluded, pattern) => (asExpression(pattern.replace(/^!/, '')).test(file) ? !pattern.startsWith('!') : excluded),
    false,
  );
