export { t as wayToLaunchDarkly } from "./way-BORPJTe6.js";
