export { t as apply } from "./apply-Bbu_iPZm.js";
