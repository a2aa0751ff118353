export { t as wayToLaunchDarkly } from "./way-JUiaeCIg.js";
