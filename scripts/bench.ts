/** Prints how fast the rules are compared with the fastest npm peer, measured in the same run. Gates nothing. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { benchDeadlines, benchMemory } from './bench/deadlines.ts';
import { benchPricing } from './bench/pricing.ts';

setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc');

benchDeadlines();
benchPricing();
benchMemory();
