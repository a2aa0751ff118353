export { t as wayToLaunchDarkly } from "./way-C240rWPK.js";
