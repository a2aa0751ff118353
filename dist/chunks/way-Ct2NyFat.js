export { t as wayToLaunchDarkly } from "./way-BUxRCjtV.js";
