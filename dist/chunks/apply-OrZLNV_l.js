export { t as apply } from "./apply-CTdu7NX_.js";
