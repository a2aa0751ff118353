export { t as plan } from "./plan_apply-Cv2en--Y.js";
