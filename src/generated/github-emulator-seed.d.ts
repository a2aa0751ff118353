// Generated from schemas/ by `npm run build`. Do not edit.
import type { Validator } from "./validator.d.ts";

declare const validate: Validator;
export default validate;
