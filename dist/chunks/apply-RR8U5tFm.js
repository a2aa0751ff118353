export { t as apply } from "./apply-CNidVAac.js";
