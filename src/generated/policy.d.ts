// Generated from schemas/ by `npm run build`. Do not edit.
import type { Validator } from "./validator.d.ts";

export declare const policy: Validator;
