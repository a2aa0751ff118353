export { t as apply } from "./action-apply-D_le0pbh.js";
