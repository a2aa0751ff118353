import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// node_modules/safe-stable-stringify/index.js
var { hasOwnProperty } = Object.prototype;
var strEscapeSequencesRegExp = /[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;
var nodeVersion = typeof process === "object" ? process?.versions?.node : void 0;
var strEscapeLength = Number(nodeVersion?.slice(0, nodeVersion.indexOf("."))) >= 22 ? 128 : 5e3;
function strEscape(str) {
  if (str.length < strEscapeLength && !strEscapeSequencesRegExp.test(str)) {
    return `"${str}"`;
  }
  return JSON.stringify(str);
}
function sort(array, comparator) {
  if (array.length > 200 || comparator) {
    return array.sort(comparator);
  }
  let moves = 0;
  if (array.length > 1 && array[0] > array[1]) {
    const currentValue = array[1];
    if (array.length > 32 && currentValue > array[array.length - 1]) {
      return array.sort();
    }
    array[1] = array[0];
    array[0] = currentValue;
    moves = 1;
  }
  for (let i = 2; i < array.length; i++) {
    const currentValue = array[i];
    if (array[i - 1] <= currentValue) continue;
    let position = i;
    do {
      array[position] = array[position - 1];
      position--;
    } while (position !== 0 && array[position - 1] > currentValue);
    array[position] = currentValue;
    moves += i - position;
    if (moves > array.length && moves > 32) return array.sort();
  }
  return array;
}
var typedArrayPrototypeGetSymbolToStringTag = (
  // @ts-expect-error
  Object.getOwnPropertyDescriptor(
    Object.getPrototypeOf(
      Object.getPrototypeOf(
        new Int8Array()
      )
    ),
    Symbol.toStringTag
  ).get
);
function getTypedArrayType(value) {
  const type = typedArrayPrototypeGetSymbolToStringTag.call(value);
  return type !== void 0 && value.length !== 0 ? type : void 0;
}
function wrapInQuotes(value) {
  return `"${value}"`;
}
function stringifyTypedArray(array, separator, maximumBreadth, bigint, fail, type) {
  if (array.length < maximumBreadth) {
    maximumBreadth = array.length;
  }
  const whitespace = separator === "," ? "" : " ";
  if (type[0] === "F") {
    let value = array[0];
    let res2 = `"0":${whitespace}${Number.isFinite(value) ? value : fail ? fail(value) : "null"}`;
    for (let i = 1; i < maximumBreadth; i++) {
      value = array[i];
      res2 += `${separator}"${i}":${whitespace}${Number.isFinite(value) ? value : fail ? fail(value) : "null"}`;
    }
    return res2;
  }
  const method = bigint === "string" && array.length > 0 && typeof array[0] === "bigint" ? wrapInQuotes : String;
  let res = `"0":${whitespace}${method(array[0])}`;
  for (let i = 1; i < maximumBreadth; i++) {
    res += `${separator}"${i}":${whitespace}${method(array[i])}`;
  }
  return res;
}
function stringifyCircularDepth(index) {
  return `"[Circular: ${index}]"`;
}
function getCircularValueOption(options) {
  if (hasOwnProperty.call(options, "circularValue")) {
    const circularValue = options.circularValue;
    if (typeof circularValue === "string") {
      return `"${circularValue}"`;
    }
    if (circularValue == null) {
      return circularValue;
    }
    if (circularValue === Error || circularValue === TypeError) {
      return {
        toString() {
          throw new TypeError("Converting circular structure to JSON");
        }
      };
    }
    throw new TypeError('The "circularValue" argument must be of type string or the value null or undefined');
  }
  return stringifyCircularDepth;
}
function getDeterministicOption(options) {
  let value;
  if (hasOwnProperty.call(options, "deterministic")) {
    value = options.deterministic;
    if (typeof value !== "boolean" && typeof value !== "function") {
      throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');
    }
  }
  return value === void 0 ? true : value;
}
function getBigIntOption(options) {
  let value;
  if (hasOwnProperty.call(options, "bigint")) {
    value = options.bigint;
    if (typeof value === "string") {
      if (value !== "string") {
        throw new TypeError('The "bigint" argument must be of type boolean or the string "string"');
      }
    } else if (typeof value !== "boolean") {
      throw new TypeError('The "bigint" argument must be of type boolean or the string "string"');
    }
  }
  return value === void 0 ? true : value;
}
function getBooleanOption(options, key, defaultValue) {
  let value;
  if (hasOwnProperty.call(options, key)) {
    value = options[key];
    if (typeof value !== "boolean") {
      throw new TypeError(`The "${key}" argument must be of type boolean`);
    }
  }
  return value === void 0 ? defaultValue : value;
}
function getPositiveIntegerOption(options, key) {
  let value;
  if (hasOwnProperty.call(options, key)) {
    value = options[key];
    if (typeof value !== "number") {
      throw new TypeError(`The "${key}" argument must be of type number`);
    }
    if (!Number.isInteger(value)) {
      throw new TypeError(`The "${key}" argument must be an integer`);
    }
    if (value < 1) {
      throw new RangeError(`The "${key}" argument must be >= 1`);
    }
  }
  return value === void 0 ? Infinity : value;
}
function getItemCount(number) {
  if (number === 1) {
    return "1 item";
  }
  return `${number} items`;
}
function getUniqueReplacerSet(replacerArray) {
  const replacerSet = /* @__PURE__ */ new Set();
  for (const value of replacerArray) {
    if (typeof value === "string" || typeof value === "number") {
      replacerSet.add(String(value));
    }
  }
  return replacerSet;
}
function getStrictOption(options) {
  if (hasOwnProperty.call(options, "strict")) {
    const value = options.strict;
    if (typeof value !== "boolean") {
      throw new TypeError('The "strict" argument must be of type boolean');
    }
    if (value) {
      return (value2) => {
        let message = `Object can not safely be stringified. Received type ${typeof value2}`;
        if (typeof value2 !== "function") message += ` (${safeErrorMessage(value2)})`;
        throw new Error(message);
      };
    }
  }
}
function safeErrorMessage(error) {
  try {
    return String(error);
  } catch {
    return "Failed";
  }
}
function getErrorMessage(error, name) {
  const message = typeof error?.message === "string" ? error.message : safeErrorMessage(error);
  if (name) {
    return `Error: Stringification failed with ${name} (${message})`;
  }
  return `Error: Stringification failed (${message})`;
}
function callSafe(method, thisArg, input) {
  try {
    return method.call(thisArg, input);
  } catch (error) {
    return getErrorMessage(error, method.name);
  }
}
function makeSafe(method, name) {
  const safeMethod = function(...input) {
    try {
      return method(...input);
    } catch (error) {
      if (name !== void 0) {
        return getErrorMessage(error, name);
      }
      return `"${getErrorMessage(error, name)}"`;
    }
  };
  Object.defineProperty(safeMethod, "name", { value: `safe_${method.name}` });
  return safeMethod;
}
function configure(options) {
  options = { ...options };
  const fail = getStrictOption(options);
  if (fail) {
    if (options.bigint === void 0) {
      options.bigint = false;
    }
    if (!("circularValue" in options)) {
      options.circularValue = Error;
    }
  }
  const circularValue = getCircularValueOption(options);
  const bigint = getBigIntOption(options);
  const deterministic = getDeterministicOption(options);
  const comparator = typeof deterministic === "function" ? deterministic : void 0;
  const maximumDepth = getPositiveIntegerOption(options, "maximumDepth");
  const maximumBreadth = getPositiveIntegerOption(options, "maximumBreadth");
  const safe = getBooleanOption(options, "safe", false);
  let stringifyFnReplacer = function(key, parent, stack, replacer, spacer, indentation) {
    let value = parent[key];
    if (typeof value === "object" && value !== null && typeof value.toJSON === "function") {
      value = safe ? callSafe(value.toJSON, value, key) : value.toJSON(key);
    }
    value = replacer.call(parent, key, value);
    if (typeof value === "object") {
      if (value === null) {
        return "null";
      }
      const circularIndex = stack.indexOf(value);
      if (circularIndex !== -1) {
        return typeof circularValue === "function" ? circularValue(circularIndex) : circularValue;
      }
      let res = "";
      let join = ",";
      const originalIndentation = indentation;
      if (Array.isArray(value)) {
        if (value.length === 0) {
          return "[]";
        }
        if (maximumDepth < stack.length + 1) {
          return '"[Array]"';
        }
        stack.push(value);
        if (spacer !== "") {
          indentation += spacer;
          res += `
${indentation}`;
          join = `,
${indentation}`;
        }
        const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
        let i = 0;
        for (; i < maximumValuesToStringify - 1; i++) {
          const tmp2 = stringifyFnReplacer(String(i), value, stack, replacer, spacer, indentation);
          res += tmp2 !== void 0 ? tmp2 : "null";
          res += join;
        }
        const tmp = stringifyFnReplacer(String(i), value, stack, replacer, spacer, indentation);
        res += tmp !== void 0 ? tmp : "null";
        if (value.length > maximumBreadth) {
          const removedKeys = value.length - maximumBreadth;
          res += `${join}"... ${getItemCount(removedKeys)} not stringified"`;
        }
        if (spacer !== "") {
          res += `
${originalIndentation}`;
        }
        stack.pop();
        return `[${res}]`;
      }
      let keys = Object.keys(value);
      const keyLength = keys.length;
      if (keyLength === 0) {
        return "{}";
      }
      if (maximumDepth < stack.length + 1) {
        return '"[Object]"';
      }
      let whitespace = "";
      let separator = "";
      if (spacer !== "") {
        indentation += spacer;
        join = `,
${indentation}`;
        whitespace = " ";
      }
      const maximumPropertiesToStringify = Math.min(keyLength, maximumBreadth);
      if (deterministic && getTypedArrayType(value) === void 0) {
        keys = sort(keys, comparator);
      }
      stack.push(value);
      for (let i = 0; i < maximumPropertiesToStringify; i++) {
        const key2 = keys[i];
        const tmp = stringifyFnReplacer(key2, value, stack, replacer, spacer, indentation);
        if (tmp !== void 0) {
          res += `${separator}${strEscape(key2)}:${whitespace}${tmp}`;
          separator = join;
        }
      }
      if (keyLength > maximumBreadth) {
        const removedKeys = keyLength - maximumBreadth;
        res += `${separator}"...":${whitespace}"${getItemCount(removedKeys)} not stringified"`;
        separator = join;
      }
      if (spacer !== "" && separator.length > 1) {
        res = `
${indentation}${res}
${originalIndentation}`;
      }
      stack.pop();
      return `{${res}}`;
    }
    return stringifyFnPrimitive(value);
  };
  let stringifyArrayReplacer = function(key, value, stack, replacer, spacer, indentation) {
    if (value === null) {
      return "null";
    }
    if (typeof /** @type {ToJSON} */
    value.toJSON === "function") {
      if (typeof key === "number") key = String(key);
      const jsonValue = safe ? callSafe(
        /** @type {ToJSON} */
        value.toJSON,
        value,
        key
      ) : (
        /** @type {ToJSON} */
        value.toJSON(key)
      );
      if (typeof jsonValue !== "object") {
        return stringifyPrimitive(jsonValue);
      }
      if (jsonValue === null) {
        return "null";
      }
      value = jsonValue;
    }
    const circularIndex = stack.indexOf(value);
    if (circularIndex !== -1) {
      return typeof circularValue === "function" ? circularValue(circularIndex) : circularValue;
    }
    const originalIndentation = indentation;
    let res = "";
    let join = ",";
    if (Array.isArray(value)) {
      if (value.length === 0) {
        return "[]";
      }
      if (maximumDepth < stack.length + 1) {
        return '"[Array]"';
      }
      stack.push(value);
      if (spacer !== "") {
        indentation += spacer;
        res += `
${indentation}`;
        join = `,
${indentation}`;
      }
      const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
      let i = 0;
      for (; i < maximumValuesToStringify - 1; i++) {
        const item2 = value[i];
        const tmp2 = typeof item2 === "object" ? stringifyArrayReplacer(i, item2, stack, replacer, spacer, indentation) : stringifyPrimitive(item2);
        res += tmp2 !== void 0 ? tmp2 : "null";
        res += join;
      }
      const item = value[i];
      const tmp = typeof item === "object" ? stringifyArrayReplacer(i, item, stack, replacer, spacer, indentation) : stringifyPrimitive(item);
      res += tmp !== void 0 ? tmp : "null";
      if (value.length > maximumBreadth) {
        const removedKeys = value.length - maximumBreadth;
        res += `${join}"... ${getItemCount(removedKeys)} not stringified"`;
      }
      if (spacer !== "") {
        res += `
${originalIndentation}`;
      }
      stack.pop();
      return `[${res}]`;
    }
    if (maximumDepth < stack.length + 1) {
      return '"[Object]"';
    }
    stack.push(value);
    let whitespace = "";
    if (spacer !== "") {
      indentation += spacer;
      join = `,
${indentation}`;
      whitespace = " ";
    }
    let separator = "";
    for (const key2 of replacer) {
      const item = (
        /** @type {Record<string, unknown>} */
        value[key2]
      );
      const tmp = typeof item === "object" ? stringifyArrayReplacer(key2, item, stack, replacer, spacer, indentation) : stringifyPrimitive(item);
      if (tmp !== void 0) {
        res += `${separator}${strEscape(key2)}:${whitespace}${tmp}`;
        separator = join;
      }
    }
    if (spacer !== "" && separator.length > 1) {
      res = `
${indentation}${res}
${originalIndentation}`;
    }
    stack.pop();
    return `{${res}}`;
  };
  let stringifyIndent = function(key, value, stack, spacer, indentation) {
    if (value === null) {
      return "null";
    }
    if (typeof /** @type {ToJSON} */
    value.toJSON === "function") {
      if (typeof key === "number") key = String(key);
      const jsonValue = safe ? callSafe(
        /** @type {ToJSON} */
        value.toJSON,
        value,
        key
      ) : (
        /** @type {ToJSON} */
        value.toJSON(key)
      );
      if (typeof jsonValue !== "object") {
        return stringifyPrimitive(jsonValue);
      }
      if (jsonValue === null) {
        return "null";
      }
      value = jsonValue;
    }
    const circularIndex = stack.indexOf(value);
    if (circularIndex !== -1) {
      return typeof circularValue === "function" ? circularValue(circularIndex) : circularValue;
    }
    const originalIndentation = indentation;
    if (Array.isArray(value)) {
      if (value.length === 0) {
        return "[]";
      }
      if (maximumDepth < stack.length + 1) {
        return '"[Array]"';
      }
      stack.push(value);
      indentation += spacer;
      let res2 = `
${indentation}`;
      const join2 = `,
${indentation}`;
      const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
      let i = 0;
      for (; i < maximumValuesToStringify - 1; i++) {
        const item2 = value[i];
        const tmp2 = typeof item2 === "object" ? stringifyIndent(i, item2, stack, spacer, indentation) : stringifyPrimitive(item2);
        res2 += tmp2 !== void 0 ? tmp2 : "null";
        res2 += join2;
      }
      const item = value[i];
      const tmp = typeof item === "object" ? stringifyIndent(i, item, stack, spacer, indentation) : stringifyPrimitive(item);
      res2 += tmp !== void 0 ? tmp : "null";
      if (value.length > maximumBreadth) {
        const removedKeys = value.length - maximumBreadth;
        res2 += `${join2}"... ${getItemCount(removedKeys)} not stringified"`;
      }
      res2 += `
${originalIndentation}`;
      stack.pop();
      return `[${res2}]`;
    }
    let keys = Object.keys(value);
    const keyLength = keys.length;
    if (keyLength === 0) {
      return "{}";
    }
    if (maximumDepth < stack.length + 1) {
      return '"[Object]"';
    }
    indentation += spacer;
    const join = `,
${indentation}`;
    let res = "";
    let separator = "";
    let maximumPropertiesToStringify = Math.min(keyLength, maximumBreadth);
    const typedArrayType = getTypedArrayType(value);
    if (typedArrayType !== void 0) {
      res += stringifyTypedArray(
        /** @type {ArrayLike<number | bigint>} */
        value,
        join,
        maximumBreadth,
        bigint,
        fail,
        typedArrayType
      );
      keys = keys.slice(
        /** @type {{length: number}} */
        value.length
      );
      maximumPropertiesToStringify -= /** @type {{length: number}} */
      value.length;
      separator = join;
    }
    if (deterministic) {
      keys = sort(keys, comparator);
    }
    stack.push(value);
    for (let i = 0; i < maximumPropertiesToStringify; i++) {
      const key2 = keys[i];
      const item = (
        /** @type {Record<string, unknown>} */
        value[key2]
      );
      const tmp = typeof item === "object" ? stringifyIndent(key2, item, stack, spacer, indentation) : stringifyPrimitive(item);
      if (tmp !== void 0) {
        res += `${separator}${strEscape(key2)}: ${tmp}`;
        separator = join;
      }
    }
    if (keyLength > maximumBreadth) {
      const removedKeys = keyLength - maximumBreadth;
      res += `${separator}"...": "${getItemCount(removedKeys)} not stringified"`;
      separator = join;
    }
    if (separator !== "") {
      res = `
${indentation}${res}
${originalIndentation}`;
    }
    stack.pop();
    return `{${res}}`;
  };
  let stringifyPrimitive = function(value) {
    switch (typeof value) {
      case "string":
        return strEscape(value);
      case "number":
        return isFinite(value) ? String(value) : fail ? fail(value) : "null";
      case "boolean":
        return value === true ? "true" : "false";
      case "undefined":
        return void 0;
      case "bigint":
        if (bigint) {
          return bigint === "string" ? `"${value}"` : String(value);
        }
      // fallthrough
      default:
        return fail ? fail(value) : void 0;
    }
  };
  let stringifyObject = function(key, value, stack) {
    if (value === null) {
      return "null";
    }
    if (typeof /** @type {ToJSON} */
    value.toJSON === "function") {
      if (typeof key === "number") key = String(key);
      const jsonValue = safe ? callSafe(
        /** @type {ToJSON} */
        value.toJSON,
        value,
        key
      ) : (
        /** @type {ToJSON} */
        value.toJSON(key)
      );
      if (typeof jsonValue !== "object") {
        return stringifyPrimitive(jsonValue);
      }
      if (jsonValue === null) {
        return "null";
      }
      value = jsonValue;
    }
    const circularIndex = stack.indexOf(value);
    if (circularIndex !== -1) {
      return typeof circularValue === "function" ? circularValue(circularIndex) : circularValue;
    }
    let res = "";
    const hasLength = (
      /** @type {{length?: unknown}} */
      value.length !== void 0
    );
    if (hasLength && Array.isArray(value)) {
      if (value.length === 0) {
        return "[]";
      }
      if (maximumDepth < stack.length + 1) {
        return '"[Array]"';
      }
      stack.push(value);
      const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
      let i = 0;
      for (; i < maximumValuesToStringify - 1; i++) {
        const item2 = value[i];
        const tmp2 = typeof item2 === "object" ? stringifyObject(i, item2, stack) : stringifyPrimitive(item2);
        res += tmp2 !== void 0 ? tmp2 : "null";
        res += ",";
      }
      const item = value[i];
      const tmp = typeof item === "object" ? stringifyObject(i, item, stack) : stringifyPrimitive(item);
      res += tmp !== void 0 ? tmp : "null";
      if (value.length > maximumBreadth) {
        const removedKeys = value.length - maximumBreadth;
        res += `,"... ${getItemCount(removedKeys)} not stringified"`;
      }
      stack.pop();
      return `[${res}]`;
    }
    let keys = Object.keys(value);
    const keyLength = keys.length;
    if (keyLength === 0) {
      return "{}";
    }
    if (maximumDepth < stack.length + 1) {
      return '"[Object]"';
    }
    let separator = "";
    let maximumPropertiesToStringify = Math.min(keyLength, maximumBreadth);
    const typedArrayType = hasLength ? getTypedArrayType(value) : void 0;
    if (typedArrayType !== void 0) {
      res += stringifyTypedArray(
        /** @type {ArrayLike<number | bigint>} */
        value,
        ",",
        maximumBreadth,
        bigint,
        fail,
        typedArrayType
      );
      keys = keys.slice(
        /** @type {{length: number}} */
        value.length
      );
      maximumPropertiesToStringify -= /** @type {{length: number}} */
      value.length;
      separator = ",";
    }
    if (deterministic) {
      keys = sort(keys, comparator);
    }
    stack.push(value);
    for (let i = 0; i < maximumPropertiesToStringify; i++) {
      const key2 = keys[i];
      const item = (
        /** @type {Record<string, unknown>} */
        value[key2]
      );
      const tmp = typeof item === "object" ? stringifyObject(key2, item, stack) : stringifyPrimitive(item);
      if (tmp !== void 0) {
        res += `${separator}${strEscape(key2)}:${tmp}`;
        separator = ",";
      }
    }
    if (keyLength > maximumBreadth) {
      const removedKeys = keyLength - maximumBreadth;
      res += `${separator}"...":"${getItemCount(removedKeys)} not stringified"`;
    }
    stack.pop();
    return `{${res}}`;
  };
  const stringifyFnPrimitive = stringifyPrimitive;
  if (safe) {
    stringifyFnReplacer = makeSafe(stringifyFnReplacer);
    stringifyArrayReplacer = makeSafe(stringifyArrayReplacer);
    stringifyIndent = makeSafe(stringifyIndent);
    stringifyObject = makeSafe(stringifyObject);
    stringifyPrimitive = makeSafe(stringifyPrimitive);
  }
  function stringify2(value, replacer, space) {
    if (arguments.length > 1) {
      let spacer = "";
      if (typeof space === "number") {
        spacer = " ".repeat(Math.max(0, Math.min(space, 10)));
      } else if (typeof space === "string") {
        spacer = space.slice(0, 10);
      }
      if (replacer != null) {
        if (typeof replacer === "function") {
          if (safe) {
            replacer = makeSafe(replacer, replacer.name);
          }
          return stringifyFnReplacer("", { "": value }, [], replacer, spacer, "");
        }
        if (Array.isArray(replacer)) {
          return typeof value === "object" ? stringifyArrayReplacer("", value, [], getUniqueReplacerSet(replacer), spacer, "") : stringifyPrimitive(value);
        }
      }
      if (spacer.length !== 0) {
        return typeof value === "object" ? stringifyIndent("", value, [], spacer, "") : stringifyPrimitive(value);
      }
    }
    return typeof value === "object" ? stringifyObject("", value, []) : stringifyPrimitive(value);
  }
  return stringify2;
}
var sharedGlobal = (
  /** @type {Record<symbol, typeof import('./index.js').default | undefined>} */
  globalThis
);
var exportSymbol = /* @__PURE__ */ Symbol.for("safe-stable-stringify@3.0.0");
if (sharedGlobal[exportSymbol] === void 0) {
  const stringify2 = configure();
  stringify2.configure = configure;
  stringify2.stringify = stringify2;
  stringify2.default = stringify2;
  Object.defineProperty(sharedGlobal, exportSymbol, {
    configurable: true,
    enumerable: false,
    value: (
      /** @type {typeof import('./index.js').default} */
      stringify2
    ),
    writable: true
  });
}

// node_modules/safe-stable-stringify/esm/wrapper.mjs
var sharedGlobal2 = (
  /** @type {Record<symbol, typeof import('../index.js').default>} */
  globalThis
);
var stringify = sharedGlobal2[/* @__PURE__ */ Symbol.for("safe-stable-stringify@3.0.0")];
var configure2 = stringify.configure;
var wrapper_default = stringify;

// src/model/values/json.ts
function canonicalJson(value) {
  return wrapper_default(value) ?? "";
}
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
  canonicalJson,
  isObject,
  jsonText,
  object,
  list,
  objects,
  texts
};
