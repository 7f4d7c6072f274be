import fc from "fast-check";

// The same verdict twice for the same code. To look further: PROPERTY_SEED=<any number> npm test.
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20_260_727) });
