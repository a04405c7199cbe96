import { type Values, valueAt } from '../values.ts';
import { optionsByName, textsOf } from './settings.ts';

const patternsOf = (value: unknown): readonly string[] =>
  textsOf(value)
    .flatMap((lines) => lines.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Patterns of the plugin `exclude`, in which a star stands for slashes too. */
const globOf = (pattern: string): string => `/${pattern.replace(/^\/|\/$/g, '').replace(/\*+/g, '**')}`;

/** More than people write in one pattern. */
const maxChoices = 100;

/** `(a|b)` without more inside. */
const choice = /\((?:\?:)?([^()]*)\)(?![*+?{])/;

/** A pattern for each of the words between which it chooses; `undefined` where those are too many. */
const choicesOf = (pattern: string): readonly string[] | undefined => {
  let open = [pattern];
  while (open.some((one) => choice.test(one))) {
    open = open.flatMap((one) => {
      const [group, words = ''] = choice.exec(one) ?? [];
      return group === undefined ? [one] : words.split('|').map((word) => one.replace(group, () => word));
    });
    if (open.length > maxChoices) return undefined;
  }
  return open;
};

/** A sign of a regular expression, and what stands for it in a glob; anything else cannot be said in one. */
const plainSign = /\.[*+]\??|\\([-./_ ])|([\p{L}\p{N}_/ -])/uy;

const globOfPlain = (pattern: string): string | undefined => {
  let glob = '';
  plainSign.lastIndex = 0;
  while (plainSign.lastIndex < pattern.length) {
    const at = plainSign.lastIndex;
    const found = plainSign.exec(pattern);
    if (!found) return undefined;
    // A slash behind two stars would be a part of them.
    const star = pattern.charAt(at + 1) === '+' ? '?***' : '***';
    glob += found[1] ?? found[2] ?? star;
  }
  return `/${glob}`;
};

/**
 * The globs that say what a regular expression of the plugin `exclude` does, which Python matches at the start of a
 * path; `undefined` for one that globs cannot say. Running it as it is could take for ever.
 *
 * @example globsOfExpression('.*\\.(tmp|bak)$') equals ['/***.tmp', '/***.bak']
 * @example globsOfExpression('[0-9]+') === undefined
 */
export const globsOfExpression = (expression: string): readonly string[] | undefined => {
  const choices = choicesOf(expression.replace(/^\^/, ''));
  const globs = choices?.map((one) => {
    const isWhole = one.endsWith('$');
    const glob = globOfPlain(isWhole ? one.slice(0, -1) : one);
    return glob === undefined || isWhole ? glob : `${glob}**`;
  });
  return globs?.every((one) => one !== undefined) ? globs : undefined;
};

const optionsOf = (values: Values): Values | undefined => optionsByName(valueAt(values, 'plugins')).get('exclude');

/** The patterns of files that the settings leave out. */
export const excludedBy = (values: Values): readonly string[] => [
  ...patternsOf(valueAt(values, 'exclude_docs')),
  ...patternsOf(valueAt(values, 'draft_docs')),
  ...textsOf(valueAt(optionsOf(values), 'glob')).map(globOf),
  ...textsOf(valueAt(optionsOf(values), 'regex')).flatMap((one) => globsOfExpression(one) ?? []),
];

/** The regular expressions that cannot be followed. */
export const unfollowedIn = (values: Values): readonly string[] =>
  textsOf(valueAt(optionsOf(values), 'regex')).filter((one) => globsOfExpression(one) === undefined);
