export { t as apply } from "./apply-iKaS2pQ3.js";
