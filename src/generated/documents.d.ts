// Generated from schemas/ by `npm run build`. Do not edit.
import type { Validator } from "./validator.d.ts";

export declare const config: Validator;
export declare const template: Validator;
export declare const workflow: Validator;
