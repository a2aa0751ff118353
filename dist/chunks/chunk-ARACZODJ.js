import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/target.ts
function targetName({ project, flag, environment }) {
  return `${project}/${flag}/${environment}`;
}
function flagName({ project, flag }) {
  return `${project}/${flag}`;
}
function environmentName({ project, environment }) {
  return `${project}/${environment}`;
}
function documentName(key, target) {
  if (target === void 0) return `template ${key}`;
  return `workflow ${typeof target === "string" ? target : targetName(target)} ${key}`;
}

export {
  targetName,
  flagName,
  environmentName,
  documentName
};
