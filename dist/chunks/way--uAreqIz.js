export { t as wayToLaunchDarkly } from "./way-DNWtdcuc.js";
