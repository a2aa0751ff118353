export { t as plan } from "./action-plan-9sJSvQ0f.js";
