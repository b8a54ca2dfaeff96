import fc from 'fast-check';

// The same random mails and texts in every run: a red suite means that something changed. `SEED=7 npm test` looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2026) });
