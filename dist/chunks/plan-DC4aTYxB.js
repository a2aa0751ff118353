export { t as plan } from "./plan_apply-BTCaeF6Y.js";
