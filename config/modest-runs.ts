import fc from 'fast-check';

// The suite runs a thousand times here: laws are tried on the same few examples each time, so that the result repeats.
fc.configureGlobal({ seed: 2026, interruptAfterTimeLimit: 200, markInterruptAsFailure: false });
