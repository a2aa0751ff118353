export { t as apply } from "./action-apply-Cv8zE3nM.js";
