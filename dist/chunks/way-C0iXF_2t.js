export { t as wayToLaunchDarkly } from "./way-M3s6Ay_9.js";
