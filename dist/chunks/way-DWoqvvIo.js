export { t as wayToLaunchDarkly } from "./way-CmDo_ksV.js";
