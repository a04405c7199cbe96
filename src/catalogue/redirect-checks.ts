import type { Redirects } from '../schema/redirects.ts';
import type { Finding } from './check.ts';

/** An address leads to one page, which is not redirected itself: else visitors go round in circles, or to either of two pages. */
export const oneTargetEach = ({ redirects }: Redirects): Finding[] =>
  redirects.flatMap(({ from, to }, index): Finding[] => {
    const isRepeated = redirects.findIndex((other) => other.from === from) < index;
    const leadsOn = redirects.some((other) => other.from === to);
    return [
      ...(isRepeated
        ? [
            {
              path: ['redirects', index, 'from'],
              expected: 'an address that stands once in the list',
              got: `"${from}" a second time`,
              fix: 'Remove one of the two.',
            },
          ]
        : []),
      ...(leadsOn
        ? [
            {
              path: ['redirects', index, 'to'],
              expected: 'the page itself',
              got: `"${to}", which leads on to another address`,
              fix: 'Name the page where the visitor ends.',
            },
          ]
        : []),
    ];
  });
