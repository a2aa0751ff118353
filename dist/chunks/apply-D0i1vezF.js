export { t as apply } from "./apply-DE6muki2.js";
