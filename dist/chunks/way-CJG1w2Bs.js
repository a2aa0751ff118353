export { t as wayToLaunchDarkly } from "./way-pzQcV9IO.js";
