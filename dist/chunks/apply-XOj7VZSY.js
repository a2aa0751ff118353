export { t as apply } from "./apply-C1XtBVDn.js";
