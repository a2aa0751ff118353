// Properties draw the same worlds at each normal run, so that a red run is a change's doing; with PROOF_RUNS they draw new ones.
import fc from "fast-check";

if (process.env.PROOF_RUNS === undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_121 });
