// Generated from schemas/ by `npm run build`. Do not edit.
import type { ErrorObject } from "ajv";

export interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}
