export { t as plan } from "./plan_apply-Y0jALbnG.js";
