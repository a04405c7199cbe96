import type { AstroIntegration } from 'astro';
import type { Rolldown } from 'vite';

/** The code that several tools share, each file in the first group that takes it. What only one tool loads stays with that tool. */
const groups: NonNullable<Rolldown.CodeSplittingOptions['groups']> = [
  {
    // The scripts of pages without a tool, too.
    name: 'link',
    test: /\/src\/(?:estimate\/(?:link\/fragment|store\/address-writers)|ui\/lazy\/load-failure)|vite\/preload-helper/,
  },
  {
    // Every tool: the estimate and its link, what a month of work costs, opening hours, the frame and its fields.
    name: 'estimate',
    test: new RegExp(
      [
        'node_modules/preact/',
        'src/rules/(?:errors|explain/nodes|compare/(?:promises|compared-months)|money/(?!vat)|sla/(?:service-timeline|opening|closed-dates|special))',
        'src/rules/pricing/(?:charge|fee|labour|travel|price\\.|price-|bill(?:ed|-months)|frequency|concepts/(?:apply|bands|rate-|term))',
        'src/rules/time/(?!report|typed|time-left|clock-doubt)',
        'src/estimate/(?!role-hours|needs|view/(?!asked-parts)|fields/(?:moment|derived))',
        'src/words/(?!describe-(?!duration|rule-error))',
        'src/tools/frame/(?:[^/]+$|call-mode|answer/Answer)',
        'src/ui/(?!explanation|Terms|fields/(?:Moment|Check|Pills|Action)|lazy/Deferred)',
      ].join('|'),
    ),
    tags: ['$initial'],
    minShareCount: 2,
  },
  {
    // The comparison and the chart.
    name: 'hours',
    test: /src\/(?:estimate\/(?:role-hours|needs|fields\/derived)|rules\/compare\/(?:listed|hourly-rate|by-trial|tried-totals|step-search|stays-cheapest))/,
    tags: ['$initial'],
    minShareCount: 2,
    // Else it would take along what the calculator needs.
    includeDependenciesRecursively: false,
  },
  {
    // Whatever states the bill of every tier: the calculator, the comparison, and the price on the home page.
    name: 'pricing',
    test: /src\/(?:rules\/(?:pricing|money|compare|sla\/counted)|estimate\/view\/(?!report|asked)|words\/describe-(?!tier|hours|closed|elapsed|within)|tools\/frame\/answer|ui\/(?:lazy\/Deferred|fields\/Check))/,
    tags: ['$initial'],
    minShareCount: 2,
  },
  {
    // The calculator and the clock.
    name: 'report',
    test: /src\/(?:estimate\/view\/report|rules\/(?:sla\/(?:deadline\.|tier-moments|timed|targets|business-days)|time\/report)|ui\/fields\/Action|words\/describe-closed-days)/,
    tags: ['$initial'],
    minShareCount: 2,
  },
  {
    // What the clock loads with its page, and the calculator on demand.
    name: 'moment',
    test: /src\/(?:tools\/frame\/report\/|ui\/(?:fields\/Moment|explanation\/Deadline)|estimate\/fields\/moment-text|rules\/(?:sla|time)|words\/describe-(?:elapsed|within))/,
    minShareCount: 2,
  },
];

/**
 * Puts the code that tools share into few files: many small ones compress badly, and each is a request. A tool may then share the file
 * of its island with the parts that it loads on demand.
 */
export const toolChunks = (): AstroIntegration => ({
  name: 'tool-chunks',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const configEnvironment = (name: string) =>
        name === 'client'
          ? {
              build: {
                rolldownOptions: {
                  preserveEntrySignatures: 'allow-extension' as const,
                  output: {
                    codeSplitting: { groups },
                    // Files name each other, and of more kinds of characters a tool would load 50 bytes more.
                    hashCharacters: 'hex' as const,
                  },
                },
              },
            }
          : undefined;
      updateConfig({ vite: { plugins: [{ name: 'tool-chunks', configEnvironment }] } });
    },
  },
});
