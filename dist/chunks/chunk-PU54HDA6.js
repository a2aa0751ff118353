import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/values/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function jsonText(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}
function object(value) {
  return isObject(value) ? value : {};
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function objects(value) {
  return list(value).map(object);
}
function texts(value) {
  return list(value).filter((item) => typeof item === "string");
}

export {
  isObject,
  jsonText,
  object,
  list,
  objects,
  texts
};
