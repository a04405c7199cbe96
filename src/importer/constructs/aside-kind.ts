/** The four kinds of aside that Starlight has. */
export type AsideKind = 'note' | 'tip' | 'caution' | 'danger';

export interface AsideLook {
  readonly kind: AsideKind;
  /** One of Starlight's icons, where the kind's own would say something else. */
  readonly icon?: string;
}

const looks = {
  note: { kind: 'note' },
  abstract: { kind: 'note', icon: 'list-format' },
  info: { kind: 'note' },
  tip: { kind: 'tip' },
  success: { kind: 'tip', icon: 'approve-check' },
  question: { kind: 'note', icon: 'question-circle' },
  warning: { kind: 'caution' },
  failure: { kind: 'danger', icon: 'close' },
  danger: { kind: 'danger' },
  bug: { kind: 'danger', icon: 'warning' },
  example: { kind: 'note', icon: 'puzzle' },
  quote: { kind: 'note', icon: 'comment' },
} as const satisfies Record<string, AsideLook>;

/** Other words that Material takes for one of its twelve types. */
const synonyms: Readonly<Record<string, keyof typeof looks>> = {
  summary: 'abstract',
  tldr: 'abstract',
  todo: 'info',
  hint: 'tip',
  important: 'tip',
  check: 'success',
  done: 'success',
  help: 'question',
  faq: 'question',
  caution: 'warning',
  attention: 'warning',
  fail: 'failure',
  missing: 'failure',
  error: 'danger',
  cite: 'quote',
};

const isKnown = (type: string): type is keyof typeof looks => Object.hasOwn(looks, type);

/**
 * How an admonition of Material looks in Starlight, which has four kinds: the nearest one, with an icon that keeps the sense.
 * `undefined` for a type that a project made up.
 *
 * @example lookOf('faq') equals { kind: 'note', icon: 'question-circle' }
 */
export const lookOf = (type: string): AsideLook | undefined => {
  const name = type.toLowerCase();
  const known = Object.hasOwn(synonyms, name) ? synonyms[name] : name;
  return known !== undefined && isKnown(known) ? looks[known] : undefined;
};
