import type { Line } from '../source/line.ts';
import { isRule } from '../source/rule.ts';

const opening = /^(?:#{1,6}[^#]|!!! ?[\w"-]|\?\?\?\+? ?[\w"-]|===[!+]{0,2} +["'])/;

/** Whether a line at the margin ends the list above it, without a blank line between: a heading, a rule or a container. */
export const endsList = (line: Line): boolean => isRule(line) || opening.test(line.text);
