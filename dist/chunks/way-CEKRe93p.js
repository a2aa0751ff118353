export { t as wayToLaunchDarkly } from "./way-BRozdkPT.js";
