export { t as plan } from "./plan_apply-By0OnmqA.js";
