export { t as wayToLaunchDarkly } from "./way-fMuN4Erp.js";
