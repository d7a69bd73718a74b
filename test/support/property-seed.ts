import fc from 'fast-check';

// One seed for every run, so that the same tree passes or fails alike on every machine. A search for new
// counterexamples is a run of its own: PROPERTY_SEED=<number> npx vitest run.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 2022) });
