export { t as plan } from "./action-plan-B8l58GIX.js";
