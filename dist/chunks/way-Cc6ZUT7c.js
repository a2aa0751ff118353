export { t as wayToLaunchDarkly } from "./way-CsWptOnl.js";
