export { t as wayToLaunchDarkly } from "./way-DMOyS0uj.js";
