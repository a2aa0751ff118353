export { t as wayToLaunchDarkly } from "./way-CE-uSsuz.js";
