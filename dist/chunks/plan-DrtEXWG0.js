export { t as plan } from "./action-plan-OGQVYFOq.js";
