// Properties draw the same worlds at each normal run, so that a red run is a change's doing. PROOF_SEED says which are drawn; with
// PROOF_RUNS or PROOF alone they are new ones. What fails prints its seed.
import fc from "fast-check";
import { afterAll } from "vitest";
import { closeAll } from "./closing.ts";

const { PROOF, PROOF_RUNS, PROOF_SEED } = process.env;
const isAnew = PROOF !== undefined || PROOF_RUNS !== undefined;
const seed = PROOF_SEED !== undefined ? Number(PROOF_SEED) : isAnew ? Date.now() % 2 ** 31 : 20_261_121;
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });

// Modules live on from file to file; what a file started does not.
afterAll(closeAll);
