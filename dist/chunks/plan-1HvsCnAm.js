export { t as plan } from "./plan_apply-DWeAQZ0B.js";
