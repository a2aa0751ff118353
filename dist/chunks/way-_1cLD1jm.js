export { t as wayToLaunchDarkly } from "./way-C6lAuOeU.js";
