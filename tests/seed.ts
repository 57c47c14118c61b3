// Chance is the tester's, never the machine's: properties run from one seed, `SEED=n` tries another.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
