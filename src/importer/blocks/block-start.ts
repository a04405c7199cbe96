import type { Line } from './lines.ts';

const rule = /^ {0,3}(?:(?:- {0,2}){3,}|(?:_ {0,2}){3,}|(?:\* {0,2}){3,}) *$/;

/** Whether a line is a rule across the page, such as `---` or `* * *`. */
export const isRule = ({ text }: Line): boolean => rule.test(text);

const container = /^(?:!!! ?[\w"-]|\?\?\?\+? ?[\w"-]|===[!+]{0,2} +")/;

/** Whether an admonition, a folded one or a tab begins on a line at the margin, whatever stands above it. */
export const startsContainer = ({ text }: Line): boolean => container.test(text);

const heading = /^#{1,6}[^#]/;

/** Whether a line at the margin ends the list or the quote above it, without a blank line between: a heading, a rule or a container. */
export const startsBlock = (line: Line): boolean => isRule(line) || startsContainer(line) || heading.test(line.text);
