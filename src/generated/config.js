// Generated from schemas/ by `npm run build`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate20;
var stdin_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/main/schemas/config.schema.json", "title": "Configuration of launchdarkly-workflow-sync", "description": "`workflow-sync.yaml` in the directory of the documents.", "examples": [{ "owner": "acme/storefront", "defaults": { "project": "storefront", "environments": ["production"] }, "timeZone": "Europe/Berlin" }], "type": "object", "additionalProperties": false, "properties": { "owner": { "title": "Owner", "description": "Who owns what this directory makes in LaunchDarkly; written into every marker. The repository's full name if left out. Without blanks, brackets and equal signs.", "type": "string", "pattern": "^[^\\s\\[\\]=]+$", "maxLength": 200, "examples": ["acme/storefront"] }, "formerOwners": { "title": "Former owners", "description": "Owners of the past, such as the repository's old name; what they own stays owned.", "type": "array", "uniqueItems": true, "items": { "title": "Former owner", "description": "An owner of the past; without blanks, brackets and equal signs.", "examples": ["acme/shop"], "type": "string", "pattern": "^[^\\s\\[\\]=]+$" }, "examples": [["acme/shop"]] }, "defaults": { "title": "Defaults", "description": "Used where a document leaves them out.", "type": "object", "additionalProperties": false, "properties": { "project": { "title": "Project", "description": "Key of the project. Letters, digits, `.`, `_` and `-`.", "type": "string", "minLength": 1, "pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$", "maxLength": 256, "examples": ["storefront"] }, "environments": { "title": "Environments", "description": "Keys of the environments.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "workflow.schema.json#/$defs/key", "type": "string" }, "examples": [["production"]] }, "maintainer": { "title": "Maintainer", "description": "Email address of the maintainer.", "type": "string", "minLength": 1, "examples": ["ada@example.com"] } }, "examples": [{ "project": "storefront", "environments": ["production"] }] }, "timeZone": { "title": "Time zone", "description": "IANA name of the zone that dates are shown in beside UTC.", "type": "string", "minLength": 1, "examples": ["Europe/Berlin"] }, "guards": { "title": "Guards", "description": "What stops a plan until someone looks again.", "type": "object", "additionalProperties": false, "properties": { "deletes": { "title": "Deletes", "description": "More deletes than `count` and than `percent` of the base's workflows are stopped.", "type": "object", "additionalProperties": false, "properties": { "count": { "title": "Count", "description": "How many deletes are let through in any case.", "type": "integer", "minimum": 0, "examples": [5] }, "percent": { "title": "Percent", "description": "How large a part of the base's workflows is let through.", "type": "number", "minimum": 0, "maximum": 100, "examples": [20] } }, "examples": [{ "count": 5, "percent": 20 }] }, "protected": { "title": "Protected", "description": "Globs over project/flag/environment, or `key:` and a glob over keys: replaces and deletes are stopped.", "type": "array", "items": { "title": "Glob", "description": "A glob over project/flag/environment, or `key:` and a glob over keys.", "examples": ["storefront/*/production", "key:payments-*"], "type": "string", "minLength": 1 }, "examples": [["storefront/*/production", "key:payments-*"]] } }, "examples": [{ "deletes": { "count": 5, "percent": 20 } }] }, "paused": { "title": "Paused", "description": "Stops every write to these targets, during an incident.", "type": "object", "required": ["reason"], "additionalProperties": false, "properties": { "reason": { "title": "Reason", "description": "Why; shown in the plan.", "type": "string", "minLength": 1, "examples": ["incident 123"] }, "targets": { "title": "Targets", "description": "Globs over project/flag/environment; everything if left out.", "type": "array", "items": { "title": "Glob", "description": "A glob over project/flag/environment.", "examples": ["*/*/production"], "type": "string", "minLength": 1 }, "examples": [["*/*/production"]] } }, "examples": [{ "reason": "incident 123", "targets": ["*/*/production"] }] }, "checks": { "title": "Checks", "description": "How severe each check is.", "type": "object", "additionalProperties": false, "properties": { "absolute-date-soon": { "title": "Absolute date soon", "description": "How severe it is that a stage's date lies within the next hour. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.", "examples": ["warning"], "enum": ["off", "notice", "warning", "error", false] }, "dates-out-of-order": { "title": "Dates out of order", "description": "How severe it is that a stage's date lies before the stage in front of it can run. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.", "examples": ["warning"], "enum": ["off", "notice", "warning", "error", false] }, "rollout-goes-down": { "title": "Rollout goes down", "description": "How severe it is that a stage takes from the variation that is rolled out. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.", "examples": ["warning"], "enum": ["off", "notice", "warning", "error", false] }, "rollout-incomplete": { "title": "Rollout incomplete", "description": "How severe it is that a rollout still is a split after the last stage. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.", "examples": ["warning"], "enum": ["off", "notice", "warning", "error", false] }, "already-on": { "title": "Already on", "description": "How severe it is that a stage turns on a flag that is on. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.", "examples": ["warning"], "enum": ["off", "notice", "warning", "error", false] }, "stage-changes-nothing": { "title": "Stage changes nothing", "description": "How severe it is that a stage leaves the flag as it is. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.", "examples": ["warning"], "enum": ["off", "notice", "warning", "error", false] }, "unknown-instruction": { "title": "Unknown instruction", "description": "How severe it is that an instruction's kind is not one that LaunchDarkly documents for workflows. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.", "examples": ["warning"], "enum": ["off", "notice", "warning", "error", false] }, "approval-after-schedule": { "title": "Approval after schedule", "description": "How severe it is that an approval stands behind a schedule in one stage. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.", "examples": ["warning"], "enum": ["off", "notice", "warning", "error", false] }, "too-many-approvers": { "title": "Too many approvers", "description": "How severe it is that an approval asks more than ten members. `error` if left out. `off` may be written as a boolean: older YAML parsers read it as one.", "examples": ["warning"], "enum": ["off", "notice", "warning", "error", false] }, "approvals-elsewhere": { "title": "Approvals elsewhere", "description": "How severe it is that the environment's approvals go through another system, where workflows can't be used. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.", "examples": ["warning"], "enum": ["off", "notice", "warning", "error", false] }, "approval-missing": { "title": "Approval missing", "description": "How severe it is that the environment requires approvals, and a stage asks for none. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.", "examples": ["warning"], "enum": ["off", "notice", "warning", "error", false] }, "flag-archived": { "title": "Flag archived", "description": "How severe it is that the flag is archived. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.", "examples": ["warning"], "enum": ["off", "notice", "warning", "error", false] }, "overlapping-workflows": { "title": "Overlapping workflows", "description": "How severe it is that two active workflows act on the same part of one flag. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.", "examples": ["warning"], "enum": ["off", "notice", "warning", "error", false] } }, "examples": [{ "approval-after-schedule": "error", "rollout-goes-down": "off" }] }, "requests": { "title": "Requests", "description": "How requests are sent to LaunchDarkly.", "type": "object", "additionalProperties": false, "properties": { "concurrency": { "title": "Concurrency", "description": "How many requests are under way at once.", "type": "integer", "minimum": 1, "maximum": 64, "examples": [8] }, "headroom": { "title": "Headroom", "description": "Part of every rate-limit window that is left to other tokens of the account.", "type": "string", "pattern": "^\\d{1,2}%$", "examples": ["20%"] }, "timeout": { "title": "Timeout", "description": "How long one request may take: milliseconds (ms), seconds (s) or minutes (m); at most an hour.", "type": "string", "pattern": "^[1-9]\\d{0,5}(?:ms|s|m)$", "examples": ["30s"] }, "budget": { "title": "Budget", "description": "How long all requests together may take: seconds (s), minutes (m) or hours (h); at most a day.", "type": "string", "pattern": "^[1-9]\\d{0,5}(?:s|m|h)$", "examples": ["15m"] } }, "examples": [{ "concurrency": 8, "headroom": "20%", "timeout": "30s", "budget": "15m" }] }, "replaceOrder": { "title": "Replace order", "description": "Whether a replaced workflow's successor is created before it is deleted, or after. `delete-first` only where LaunchDarkly allows one workflow per flag and environment.", "enum": ["create-first", "delete-first"], "examples": ["create-first"] } } };
var schema33 = { "title": "Key", "description": "A key in LaunchDarkly. Letters, digits, `.`, `_` and `-`.", "type": "string", "minLength": 1, "pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$", "maxLength": 256, "examples": ["production"] };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^[^\\s\\[\\]=]+$", "u");
var pattern6 = new RegExp("^(?!\\.{1,2}$)[A-Za-z0-9._-]+$", "u");
var pattern23 = new RegExp("^\\d{1,2}%$", "u");
var pattern24 = new RegExp("^[1-9]\\d{0,5}(?:ms|s|m)$", "u");
var pattern25 = new RegExp("^[1-9]\\d{0,5}(?:s|m|h)$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data0 = data.owner;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err1 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema31.properties.owner, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\[\\]=]+$" }, message: 'must match pattern "^[^\\s\\[\\]=]+$"', schema: "^[^\\s\\[\\]=]+$", parentSchema: schema31.properties.owner, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.owner.type, parentSchema: schema31.properties.owner, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.formerOwners !== void 0) {
      let data1 = data.formerOwners;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern4.test(data2)) {
              const err4 = { instancePath: instancePath + "/formerOwners/" + i0, schemaPath: "#/properties/formerOwners/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\[\\]=]+$" }, message: 'must match pattern "^[^\\s\\[\\]=]+$"', schema: "^[^\\s\\[\\]=]+$", parentSchema: schema31.properties.formerOwners.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/formerOwners/" + i0, schemaPath: "#/properties/formerOwners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.formerOwners.items.type, parentSchema: schema31.properties.formerOwners.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err6 = { instancePath: instancePath + "/formerOwners", schemaPath: "#/properties/formerOwners/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema31.properties.formerOwners, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/formerOwners", schemaPath: "#/properties/formerOwners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.formerOwners.type, parentSchema: schema31.properties.formerOwners, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.defaults !== void 0) {
      let data3 = data.defaults;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "project" || key1 === "environments" || key1 === "maintainer")) {
            const err8 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.defaults, data: data3 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data3.project !== void 0) {
          let data4 = data3.project;
          if (typeof data4 === "string") {
            if (func2(data4) > 256) {
              const err9 = { instancePath: instancePath + "/defaults/project", schemaPath: "#/properties/defaults/properties/project/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema31.properties.defaults.properties.project, data: data4 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (func2(data4) < 1) {
              const err10 = { instancePath: instancePath + "/defaults/project", schemaPath: "#/properties/defaults/properties/project/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.defaults.properties.project, data: data4 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (!pattern6.test(data4)) {
              const err11 = { instancePath: instancePath + "/defaults/project", schemaPath: "#/properties/defaults/properties/project/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" }, message: 'must match pattern "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$"', schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$", parentSchema: schema31.properties.defaults.properties.project, data: data4 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/defaults/project", schemaPath: "#/properties/defaults/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.defaults.properties.project.type, parentSchema: schema31.properties.defaults.properties.project, data: data4 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.environments !== void 0) {
          let data5 = data3.environments;
          if (Array.isArray(data5)) {
            if (data5.length < 1) {
              const err13 = { instancePath: instancePath + "/defaults/environments", schemaPath: "#/properties/defaults/properties/environments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.defaults.properties.environments, data: data5 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            const len1 = data5.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data6 = data5[i2];
              if (typeof data6 !== "string") {
                const err14 = { instancePath: instancePath + "/defaults/environments/" + i2, schemaPath: "#/properties/defaults/properties/environments/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.defaults.properties.environments.items.type, parentSchema: schema31.properties.defaults.properties.environments.items, data: data6 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (typeof data6 === "string") {
                if (func2(data6) > 256) {
                  const err15 = { instancePath: instancePath + "/defaults/environments/" + i2, schemaPath: "workflow.schema.json#/$defs/key/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema33, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                if (func2(data6) < 1) {
                  const err16 = { instancePath: instancePath + "/defaults/environments/" + i2, schemaPath: "workflow.schema.json#/$defs/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (!pattern6.test(data6)) {
                  const err17 = { instancePath: instancePath + "/defaults/environments/" + i2, schemaPath: "workflow.schema.json#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" }, message: 'must match pattern "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$"', schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$", parentSchema: schema33, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/defaults/environments/" + i2, schemaPath: "workflow.schema.json#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data6 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            let i3 = data5.length;
            let j1;
            if (i3 > 1) {
              const indices1 = {};
              for (; i3--; ) {
                let item1 = data5[i3];
                if (typeof item1 !== "string") {
                  continue;
                }
                if (typeof indices1[item1] == "number") {
                  j1 = indices1[item1];
                  const err19 = { instancePath: instancePath + "/defaults/environments", schemaPath: "#/properties/defaults/properties/environments/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema31.properties.defaults.properties.environments, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                  break;
                }
                indices1[item1] = i3;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/defaults/environments", schemaPath: "#/properties/defaults/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.defaults.properties.environments.type, parentSchema: schema31.properties.defaults.properties.environments, data: data5 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data3.maintainer !== void 0) {
          let data7 = data3.maintainer;
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err21 = { instancePath: instancePath + "/defaults/maintainer", schemaPath: "#/properties/defaults/properties/maintainer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.defaults.properties.maintainer, data: data7 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/defaults/maintainer", schemaPath: "#/properties/defaults/properties/maintainer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.defaults.properties.maintainer.type, parentSchema: schema31.properties.defaults.properties.maintainer, data: data7 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.defaults.type, parentSchema: schema31.properties.defaults, data: data3 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.timeZone !== void 0) {
      let data8 = data.timeZone;
      if (typeof data8 === "string") {
        if (func2(data8) < 1) {
          const err24 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.timeZone, data: data8 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.timeZone.type, parentSchema: schema31.properties.timeZone, data: data8 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.guards !== void 0) {
      let data9 = data.guards;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key2 in data9) {
          if (!(key2 === "deletes" || key2 === "protected")) {
            const err26 = { instancePath: instancePath + "/guards", schemaPath: "#/properties/guards/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.guards, data: data9 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data9.deletes !== void 0) {
          let data10 = data9.deletes;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key3 in data10) {
              if (!(key3 === "count" || key3 === "percent")) {
                const err27 = { instancePath: instancePath + "/guards/deletes", schemaPath: "#/properties/guards/properties/deletes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.guards.properties.deletes, data: data10 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data10.count !== void 0) {
              let data11 = data10.count;
              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                const err28 = { instancePath: instancePath + "/guards/deletes/count", schemaPath: "#/properties/guards/properties/deletes/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.guards.properties.deletes.properties.count.type, parentSchema: schema31.properties.guards.properties.deletes.properties.count, data: data11 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 < 0 || isNaN(data11)) {
                  const err29 = { instancePath: instancePath + "/guards/deletes/count", schemaPath: "#/properties/guards/properties/deletes/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.guards.properties.deletes.properties.count, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              }
            }
            if (data10.percent !== void 0) {
              let data12 = data10.percent;
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 > 100 || isNaN(data12)) {
                  const err30 = { instancePath: instancePath + "/guards/deletes/percent", schemaPath: "#/properties/guards/properties/deletes/properties/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema31.properties.guards.properties.deletes.properties.percent, data: data12 };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                if (data12 < 0 || isNaN(data12)) {
                  const err31 = { instancePath: instancePath + "/guards/deletes/percent", schemaPath: "#/properties/guards/properties/deletes/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.guards.properties.deletes.properties.percent, data: data12 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/guards/deletes/percent", schemaPath: "#/properties/guards/properties/deletes/properties/percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.guards.properties.deletes.properties.percent.type, parentSchema: schema31.properties.guards.properties.deletes.properties.percent, data: data12 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/guards/deletes", schemaPath: "#/properties/guards/properties/deletes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.guards.properties.deletes.type, parentSchema: schema31.properties.guards.properties.deletes, data: data10 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data9.protected !== void 0) {
          let data13 = data9.protected;
          if (Array.isArray(data13)) {
            const len2 = data13.length;
            for (let i4 = 0; i4 < len2; i4++) {
              let data14 = data13[i4];
              if (typeof data14 === "string") {
                if (func2(data14) < 1) {
                  const err34 = { instancePath: instancePath + "/guards/protected/" + i4, schemaPath: "#/properties/guards/properties/protected/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.guards.properties.protected.items, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/guards/protected/" + i4, schemaPath: "#/properties/guards/properties/protected/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.guards.properties.protected.items.type, parentSchema: schema31.properties.guards.properties.protected.items, data: data14 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/guards/protected", schemaPath: "#/properties/guards/properties/protected/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.guards.properties.protected.type, parentSchema: schema31.properties.guards.properties.protected, data: data13 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/guards", schemaPath: "#/properties/guards/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.guards.type, parentSchema: schema31.properties.guards, data: data9 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.paused !== void 0) {
      let data15 = data.paused;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.reason === void 0) {
          const err38 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema31.properties.paused.required, parentSchema: schema31.properties.paused, data: data15 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        for (const key4 in data15) {
          if (!(key4 === "reason" || key4 === "targets")) {
            const err39 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.paused, data: data15 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data15.reason !== void 0) {
          let data16 = data15.reason;
          if (typeof data16 === "string") {
            if (func2(data16) < 1) {
              const err40 = { instancePath: instancePath + "/paused/reason", schemaPath: "#/properties/paused/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.paused.properties.reason, data: data16 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/paused/reason", schemaPath: "#/properties/paused/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.paused.properties.reason.type, parentSchema: schema31.properties.paused.properties.reason, data: data16 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data15.targets !== void 0) {
          let data17 = data15.targets;
          if (Array.isArray(data17)) {
            const len3 = data17.length;
            for (let i5 = 0; i5 < len3; i5++) {
              let data18 = data17[i5];
              if (typeof data18 === "string") {
                if (func2(data18) < 1) {
                  const err42 = { instancePath: instancePath + "/paused/targets/" + i5, schemaPath: "#/properties/paused/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.paused.properties.targets.items, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/paused/targets/" + i5, schemaPath: "#/properties/paused/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.paused.properties.targets.items.type, parentSchema: schema31.properties.paused.properties.targets.items, data: data18 };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/paused/targets", schemaPath: "#/properties/paused/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.paused.properties.targets.type, parentSchema: schema31.properties.paused.properties.targets, data: data17 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.paused.type, parentSchema: schema31.properties.paused, data: data15 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.checks !== void 0) {
      let data19 = data.checks;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key5 in data19) {
          if (!func1.call(schema31.properties.checks.properties, key5)) {
            const err46 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.checks, data: data19 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data19["absolute-date-soon"] !== void 0) {
          let data20 = data19["absolute-date-soon"];
          if (!(data20 === "off" || data20 === "notice" || data20 === "warning" || data20 === "error" || data20 === false)) {
            const err47 = { instancePath: instancePath + "/checks/absolute-date-soon", schemaPath: "#/properties/checks/properties/absolute-date-soon/enum", keyword: "enum", params: { allowedValues: schema31.properties.checks.properties["absolute-date-soon"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checks.properties["absolute-date-soon"].enum, parentSchema: schema31.properties.checks.properties["absolute-date-soon"], data: data20 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data19["dates-out-of-order"] !== void 0) {
          let data21 = data19["dates-out-of-order"];
          if (!(data21 === "off" || data21 === "notice" || data21 === "warning" || data21 === "error" || data21 === false)) {
            const err48 = { instancePath: instancePath + "/checks/dates-out-of-order", schemaPath: "#/properties/checks/properties/dates-out-of-order/enum", keyword: "enum", params: { allowedValues: schema31.properties.checks.properties["dates-out-of-order"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checks.properties["dates-out-of-order"].enum, parentSchema: schema31.properties.checks.properties["dates-out-of-order"], data: data21 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data19["rollout-goes-down"] !== void 0) {
          let data22 = data19["rollout-goes-down"];
          if (!(data22 === "off" || data22 === "notice" || data22 === "warning" || data22 === "error" || data22 === false)) {
            const err49 = { instancePath: instancePath + "/checks/rollout-goes-down", schemaPath: "#/properties/checks/properties/rollout-goes-down/enum", keyword: "enum", params: { allowedValues: schema31.properties.checks.properties["rollout-goes-down"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checks.properties["rollout-goes-down"].enum, parentSchema: schema31.properties.checks.properties["rollout-goes-down"], data: data22 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data19["rollout-incomplete"] !== void 0) {
          let data23 = data19["rollout-incomplete"];
          if (!(data23 === "off" || data23 === "notice" || data23 === "warning" || data23 === "error" || data23 === false)) {
            const err50 = { instancePath: instancePath + "/checks/rollout-incomplete", schemaPath: "#/properties/checks/properties/rollout-incomplete/enum", keyword: "enum", params: { allowedValues: schema31.properties.checks.properties["rollout-incomplete"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checks.properties["rollout-incomplete"].enum, parentSchema: schema31.properties.checks.properties["rollout-incomplete"], data: data23 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data19["already-on"] !== void 0) {
          let data24 = data19["already-on"];
          if (!(data24 === "off" || data24 === "notice" || data24 === "warning" || data24 === "error" || data24 === false)) {
            const err51 = { instancePath: instancePath + "/checks/already-on", schemaPath: "#/properties/checks/properties/already-on/enum", keyword: "enum", params: { allowedValues: schema31.properties.checks.properties["already-on"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checks.properties["already-on"].enum, parentSchema: schema31.properties.checks.properties["already-on"], data: data24 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data19["stage-changes-nothing"] !== void 0) {
          let data25 = data19["stage-changes-nothing"];
          if (!(data25 === "off" || data25 === "notice" || data25 === "warning" || data25 === "error" || data25 === false)) {
            const err52 = { instancePath: instancePath + "/checks/stage-changes-nothing", schemaPath: "#/properties/checks/properties/stage-changes-nothing/enum", keyword: "enum", params: { allowedValues: schema31.properties.checks.properties["stage-changes-nothing"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checks.properties["stage-changes-nothing"].enum, parentSchema: schema31.properties.checks.properties["stage-changes-nothing"], data: data25 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data19["unknown-instruction"] !== void 0) {
          let data26 = data19["unknown-instruction"];
          if (!(data26 === "off" || data26 === "notice" || data26 === "warning" || data26 === "error" || data26 === false)) {
            const err53 = { instancePath: instancePath + "/checks/unknown-instruction", schemaPath: "#/properties/checks/properties/unknown-instruction/enum", keyword: "enum", params: { allowedValues: schema31.properties.checks.properties["unknown-instruction"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checks.properties["unknown-instruction"].enum, parentSchema: schema31.properties.checks.properties["unknown-instruction"], data: data26 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data19["approval-after-schedule"] !== void 0) {
          let data27 = data19["approval-after-schedule"];
          if (!(data27 === "off" || data27 === "notice" || data27 === "warning" || data27 === "error" || data27 === false)) {
            const err54 = { instancePath: instancePath + "/checks/approval-after-schedule", schemaPath: "#/properties/checks/properties/approval-after-schedule/enum", keyword: "enum", params: { allowedValues: schema31.properties.checks.properties["approval-after-schedule"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checks.properties["approval-after-schedule"].enum, parentSchema: schema31.properties.checks.properties["approval-after-schedule"], data: data27 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data19["too-many-approvers"] !== void 0) {
          let data28 = data19["too-many-approvers"];
          if (!(data28 === "off" || data28 === "notice" || data28 === "warning" || data28 === "error" || data28 === false)) {
            const err55 = { instancePath: instancePath + "/checks/too-many-approvers", schemaPath: "#/properties/checks/properties/too-many-approvers/enum", keyword: "enum", params: { allowedValues: schema31.properties.checks.properties["too-many-approvers"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checks.properties["too-many-approvers"].enum, parentSchema: schema31.properties.checks.properties["too-many-approvers"], data: data28 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data19["approvals-elsewhere"] !== void 0) {
          let data29 = data19["approvals-elsewhere"];
          if (!(data29 === "off" || data29 === "notice" || data29 === "warning" || data29 === "error" || data29 === false)) {
            const err56 = { instancePath: instancePath + "/checks/approvals-elsewhere", schemaPath: "#/properties/checks/properties/approvals-elsewhere/enum", keyword: "enum", params: { allowedValues: schema31.properties.checks.properties["approvals-elsewhere"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checks.properties["approvals-elsewhere"].enum, parentSchema: schema31.properties.checks.properties["approvals-elsewhere"], data: data29 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data19["approval-missing"] !== void 0) {
          let data30 = data19["approval-missing"];
          if (!(data30 === "off" || data30 === "notice" || data30 === "warning" || data30 === "error" || data30 === false)) {
            const err57 = { instancePath: instancePath + "/checks/approval-missing", schemaPath: "#/properties/checks/properties/approval-missing/enum", keyword: "enum", params: { allowedValues: schema31.properties.checks.properties["approval-missing"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checks.properties["approval-missing"].enum, parentSchema: schema31.properties.checks.properties["approval-missing"], data: data30 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data19["flag-archived"] !== void 0) {
          let data31 = data19["flag-archived"];
          if (!(data31 === "off" || data31 === "notice" || data31 === "warning" || data31 === "error" || data31 === false)) {
            const err58 = { instancePath: instancePath + "/checks/flag-archived", schemaPath: "#/properties/checks/properties/flag-archived/enum", keyword: "enum", params: { allowedValues: schema31.properties.checks.properties["flag-archived"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checks.properties["flag-archived"].enum, parentSchema: schema31.properties.checks.properties["flag-archived"], data: data31 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data19["overlapping-workflows"] !== void 0) {
          let data32 = data19["overlapping-workflows"];
          if (!(data32 === "off" || data32 === "notice" || data32 === "warning" || data32 === "error" || data32 === false)) {
            const err59 = { instancePath: instancePath + "/checks/overlapping-workflows", schemaPath: "#/properties/checks/properties/overlapping-workflows/enum", keyword: "enum", params: { allowedValues: schema31.properties.checks.properties["overlapping-workflows"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checks.properties["overlapping-workflows"].enum, parentSchema: schema31.properties.checks.properties["overlapping-workflows"], data: data32 };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.checks.type, parentSchema: schema31.properties.checks, data: data19 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.requests !== void 0) {
      let data33 = data.requests;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (const key6 in data33) {
          if (!(key6 === "concurrency" || key6 === "headroom" || key6 === "timeout" || key6 === "budget")) {
            const err61 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.requests, data: data33 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data33.concurrency !== void 0) {
          let data34 = data33.concurrency;
          if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
            const err62 = { instancePath: instancePath + "/requests/concurrency", schemaPath: "#/properties/requests/properties/concurrency/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.requests.properties.concurrency.type, parentSchema: schema31.properties.requests.properties.concurrency, data: data34 };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 > 64 || isNaN(data34)) {
              const err63 = { instancePath: instancePath + "/requests/concurrency", schemaPath: "#/properties/requests/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 }, message: "must be <= 64", schema: 64, parentSchema: schema31.properties.requests.properties.concurrency, data: data34 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data34 < 1 || isNaN(data34)) {
              const err64 = { instancePath: instancePath + "/requests/concurrency", schemaPath: "#/properties/requests/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.requests.properties.concurrency, data: data34 };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          }
        }
        if (data33.headroom !== void 0) {
          let data35 = data33.headroom;
          if (typeof data35 === "string") {
            if (!pattern23.test(data35)) {
              const err65 = { instancePath: instancePath + "/requests/headroom", schemaPath: "#/properties/requests/properties/headroom/pattern", keyword: "pattern", params: { pattern: "^\\d{1,2}%$" }, message: 'must match pattern "^\\d{1,2}%$"', schema: "^\\d{1,2}%$", parentSchema: schema31.properties.requests.properties.headroom, data: data35 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/requests/headroom", schemaPath: "#/properties/requests/properties/headroom/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.requests.properties.headroom.type, parentSchema: schema31.properties.requests.properties.headroom, data: data35 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data33.timeout !== void 0) {
          let data36 = data33.timeout;
          if (typeof data36 === "string") {
            if (!pattern24.test(data36)) {
              const err67 = { instancePath: instancePath + "/requests/timeout", schemaPath: "#/properties/requests/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,5}(?:ms|s|m)$" }, message: 'must match pattern "^[1-9]\\d{0,5}(?:ms|s|m)$"', schema: "^[1-9]\\d{0,5}(?:ms|s|m)$", parentSchema: schema31.properties.requests.properties.timeout, data: data36 };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/requests/timeout", schemaPath: "#/properties/requests/properties/timeout/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.requests.properties.timeout.type, parentSchema: schema31.properties.requests.properties.timeout, data: data36 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data33.budget !== void 0) {
          let data37 = data33.budget;
          if (typeof data37 === "string") {
            if (!pattern25.test(data37)) {
              const err69 = { instancePath: instancePath + "/requests/budget", schemaPath: "#/properties/requests/properties/budget/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,5}(?:s|m|h)$" }, message: 'must match pattern "^[1-9]\\d{0,5}(?:s|m|h)$"', schema: "^[1-9]\\d{0,5}(?:s|m|h)$", parentSchema: schema31.properties.requests.properties.budget, data: data37 };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
          } else {
            const err70 = { instancePath: instancePath + "/requests/budget", schemaPath: "#/properties/requests/properties/budget/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.requests.properties.budget.type, parentSchema: schema31.properties.requests.properties.budget, data: data37 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
      } else {
        const err71 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.requests.type, parentSchema: schema31.properties.requests, data: data33 };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
    if (data.replaceOrder !== void 0) {
      let data38 = data.replaceOrder;
      if (!(data38 === "create-first" || data38 === "delete-first")) {
        const err72 = { instancePath: instancePath + "/replaceOrder", schemaPath: "#/properties/replaceOrder/enum", keyword: "enum", params: { allowedValues: schema31.properties.replaceOrder.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.replaceOrder.enum, parentSchema: schema31.properties.replaceOrder, data: data38 };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
  } else {
    const err73 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err73];
    } else {
      vErrors.push(err73);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  stdin_default as default,
  validate
};
