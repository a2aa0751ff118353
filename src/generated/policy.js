// Generated from schemas/ by `npm run build`. Do not edit.
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJSMin(((exports) => {
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
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// validators.js
const policy = validate52;
const schema20 = {
	"title": "Schema",
	"description": "A JSON Schema; `true` takes anything, `false` nothing.",
	"examples": [{ "const": true }],
	"type": ["object", "boolean"],
	"additionalProperties": false,
	"properties": {
		"$schema": {
			"title": "Dialect",
			"description": "Draft 2020-12, which is the one that is taken, also if this is left out.",
			"examples": ["https://json-schema.org/draft/2020-12/schema"],
			"const": "https://json-schema.org/draft/2020-12/schema"
		},
		"title": {
			"title": "Title",
			"description": "For readers.",
			"examples": ["Approval first"],
			"type": "string"
		},
		"description": {
			"title": "Description",
			"description": "For readers; quoted as what to do where the policy has no message.",
			"examples": ["The first stage asks for an approval."],
			"type": "string"
		},
		"$comment": {
			"title": "Comment",
			"description": "For readers of the schema.",
			"examples": ["Since the incident of May."],
			"type": "string"
		},
		"examples": {
			"title": "Examples",
			"description": "For readers.",
			"examples": [[true]],
			"type": "array",
			"items": {
				"title": "Example",
				"description": "Any value.",
				"examples": [true],
				"type": [
					"object",
					"array",
					"string",
					"number",
					"boolean",
					"null"
				]
			}
		},
		"type": {
			"title": "Type",
			"description": "What type the value has; one, or several of which it has one.",
			"examples": ["object"],
			"type": ["string", "array"],
			"if": { "type": "string" },
			"then": { "enum": [
				"object",
				"array",
				"string",
				"number",
				"integer",
				"boolean",
				"null"
			] },
			"else": {
				"minItems": 1,
				"uniqueItems": true,
				"items": {
					"title": "Type",
					"description": "One of the types.",
					"examples": ["string"],
					"enum": [
						"object",
						"array",
						"string",
						"number",
						"integer",
						"boolean",
						"null"
					]
				}
			}
		},
		"const": {
			"title": "Constant",
			"description": "The one value that is taken.",
			"examples": [true],
			"type": [
				"object",
				"array",
				"string",
				"number",
				"boolean",
				"null"
			]
		},
		"enum": {
			"title": "Values",
			"description": "The values that are taken.",
			"examples": [["Saturday", "Sunday"]],
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"title": "Value",
				"description": "Any value.",
				"examples": ["Sunday"],
				"type": [
					"object",
					"array",
					"string",
					"number",
					"boolean",
					"null"
				]
			}
		},
		"properties": {
			"title": "Fields",
			"description": "By the name of a field: what holds for its value, where it is there.",
			"examples": [{ "approval": { "const": true } }],
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/schema" }
		},
		"patternProperties": {
			"title": "Fields by pattern",
			"description": "By a regular expression: what holds for the values of fields whose name it fits.",
			"examples": [{ "^storefront-": { "maximum": 25 } }],
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/schema" }
		},
		"additionalProperties": { "$ref": "#/$defs/schema" },
		"propertyNames": { "$ref": "#/$defs/schema" },
		"required": {
			"title": "Required",
			"description": "Fields that have to be there.",
			"examples": [["stages"]],
			"type": "array",
			"uniqueItems": true,
			"items": {
				"title": "Name",
				"description": "The name of a field.",
				"examples": ["stages"],
				"type": "string"
			}
		},
		"minProperties": {
			"title": "Fewest fields",
			"description": "How many fields have to be there.",
			"examples": [1],
			"type": "integer",
			"minimum": 0
		},
		"maxProperties": {
			"title": "Most fields",
			"description": "How many fields may be there.",
			"examples": [2],
			"type": "integer",
			"minimum": 0
		},
		"dependentRequired": {
			"title": "Required with a field",
			"description": "By the name of a field: which have to be there with it.",
			"examples": [{ "startAt": ["description"] }],
			"type": "object",
			"additionalProperties": {
				"title": "Fields",
				"description": "Names of fields.",
				"examples": [["description"]],
				"type": "array",
				"uniqueItems": true,
				"items": {
					"title": "Name",
					"description": "The name of a field.",
					"examples": ["stages"],
					"type": "string"
				}
			}
		},
		"dependentSchemas": {
			"title": "Schemas with a field",
			"description": "By the name of a field: what holds where it is there.",
			"examples": [{ "startAt": { "required": ["description"] } }],
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/schema" }
		},
		"items": { "$ref": "#/$defs/schema" },
		"prefixItems": {
			"title": "First items",
			"description": "What holds for the first item, the second, and so on; nothing for those that aren't there.",
			"examples": [[{ "properties": { "approval": { "const": true } } }]],
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/$defs/schema" }
		},
		"contains": { "$ref": "#/$defs/schema" },
		"minContains": {
			"title": "Fewest that fit",
			"description": "How many items have to fit `contains`.",
			"examples": [1],
			"type": "integer",
			"minimum": 0
		},
		"maxContains": {
			"title": "Most that fit",
			"description": "How many items may fit `contains`.",
			"examples": [2],
			"type": "integer",
			"minimum": 0
		},
		"minItems": {
			"title": "Fewest items",
			"description": "How many items have to be there.",
			"examples": [2],
			"type": "integer",
			"minimum": 0
		},
		"maxItems": {
			"title": "Most items",
			"description": "How many items may be there.",
			"examples": [5],
			"type": "integer",
			"minimum": 0
		},
		"uniqueItems": {
			"title": "Unique",
			"description": "Whether no item may be there twice.",
			"examples": [true],
			"type": "boolean"
		},
		"minimum": {
			"title": "Minimum",
			"description": "The least number.",
			"examples": [60],
			"type": "number"
		},
		"maximum": {
			"title": "Maximum",
			"description": "The largest number.",
			"examples": [25],
			"type": "number"
		},
		"exclusiveMinimum": {
			"title": "Above",
			"description": "The number has to be above this.",
			"examples": [0],
			"type": "number"
		},
		"exclusiveMaximum": {
			"title": "Below",
			"description": "The number has to be below this.",
			"examples": [1440],
			"type": "number"
		},
		"multipleOf": {
			"title": "Multiple of",
			"description": "The number has to be a multiple of this.",
			"examples": [5],
			"type": "number",
			"exclusiveMinimum": 0
		},
		"minLength": {
			"title": "Fewest characters",
			"description": "How long a text has to be.",
			"examples": [10],
			"type": "integer",
			"minimum": 0
		},
		"maxLength": {
			"title": "Most characters",
			"description": "How long a text may be.",
			"examples": [200],
			"type": "integer",
			"minimum": 0
		},
		"pattern": {
			"title": "Pattern",
			"description": "A regular expression that a part of the text has to fit, in RE2's syntax: without lookarounds and backreferences.",
			"examples": ["^payments-"],
			"type": "string",
			"maxLength": 1e3
		},
		"allOf": {
			"title": "All of",
			"description": "All of these hold.",
			"examples": [[{ "required": ["description"] }]],
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/$defs/schema" }
		},
		"anyOf": {
			"title": "Any of",
			"description": "At least one of these holds.",
			"examples": [[{ "required": ["template"] }, { "required": ["stages"] }]],
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/$defs/schema" }
		},
		"oneOf": {
			"title": "One of",
			"description": "Exactly one of these holds.",
			"examples": [[{ "required": ["template"] }, { "required": ["stages"] }]],
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/$defs/schema" }
		},
		"not": { "$ref": "#/$defs/schema" },
		"if": { "$ref": "#/$defs/schema" },
		"then": { "$ref": "#/$defs/schema" },
		"else": { "$ref": "#/$defs/schema" },
		"$ref": {
			"title": "Reference",
			"description": "One of the definitions at the schema's top, by its name.",
			"examples": ["#/$defs/approval"],
			"type": "string",
			"maxLength": 300
		},
		"$defs": {
			"title": "Definitions",
			"description": "By name: schemas that `$ref` stands for.",
			"examples": [{ "approval": { "properties": { "approval": { "const": true } } } }],
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/schema" }
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const func0 = require_equal().default;
const func4 = require_ucs2length().default;
const wrapper0 = { validate: validate53 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema20.type },
			message: "must be object,boolean",
			schema: schema20.type,
			parentSchema: schema20,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema20.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if ("https://json-schema.org/draft/2020-12/schema" !== data0) {
				const err2 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/const",
					keyword: "const",
					params: { allowedValue: "https://json-schema.org/draft/2020-12/schema" },
					message: "must be equal to constant",
					schema: "https://json-schema.org/draft/2020-12/schema",
					parentSchema: schema20.properties.$schema,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.title.type,
					parentSchema: schema20.properties.title,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 !== "string") {
				const err4 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.description.type,
					parentSchema: schema20.properties.description,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.$comment !== void 0) {
			let data3 = data.$comment;
			if (typeof data3 !== "string") {
				const err5 = {
					instancePath: instancePath + "/$comment",
					schemaPath: "#/properties/%24comment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.$comment.type,
					parentSchema: schema20.properties.$comment,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.examples !== void 0) {
			let data4 = data.examples;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 != "object" && typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean") {
						const err6 = {
							instancePath: instancePath + "/examples/" + i0,
							schemaPath: "#/properties/examples/items/type",
							keyword: "type",
							params: { type: schema20.properties.examples.items.type },
							message: "must be object,array,string,number,boolean,null",
							schema: schema20.properties.examples.items.type,
							parentSchema: schema20.properties.examples.items,
							data: data5
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/examples",
					schemaPath: "#/properties/examples/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.examples.type,
					parentSchema: schema20.properties.examples,
					data: data4
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data6 = data.type;
			if (typeof data6 !== "string" && !Array.isArray(data6)) {
				const err8 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: schema20.properties.type.type },
					message: "must be string,array",
					schema: schema20.properties.type.type,
					parentSchema: schema20.properties.type,
					data: data6
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			const _errs15 = errors;
			let valid3 = true;
			const _errs16 = errors;
			if (typeof data6 !== "string") {
				const err9 = {};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			var _valid0 = _errs16 === errors;
			errors = _errs15;
			if (vErrors !== null) {
				if (_errs15) vErrors.length = _errs15;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs18 = errors;
				if (!(data6 === "object" || data6 === "array" || data6 === "string" || data6 === "number" || data6 === "integer" || data6 === "boolean" || data6 === "null")) {
					const err10 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/then/enum",
						keyword: "enum",
						params: { allowedValues: schema20.properties.type.then.enum },
						message: "must be equal to one of the allowed values",
						schema: schema20.properties.type.then.enum,
						parentSchema: schema20.properties.type.then,
						data: data6
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				var _valid0 = _errs18 === errors;
				valid3 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs19 = errors;
				if (Array.isArray(data6)) {
					if (data6.length < 1) {
						const err11 = {
							instancePath: instancePath + "/type",
							schemaPath: "#/properties/type/else/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema20.properties.type.else,
							data: data6
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					const len1 = data6.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data7 = data6[i1];
						if (!(data7 === "object" || data7 === "array" || data7 === "string" || data7 === "number" || data7 === "integer" || data7 === "boolean" || data7 === "null")) {
							const err12 = {
								instancePath: instancePath + "/type/" + i1,
								schemaPath: "#/properties/type/else/items/enum",
								keyword: "enum",
								params: { allowedValues: schema20.properties.type.else.items.enum },
								message: "must be equal to one of the allowed values",
								schema: schema20.properties.type.else.items.enum,
								parentSchema: schema20.properties.type.else.items,
								data: data7
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					let i2 = data6.length;
					let j0;
					if (i2 > 1) {
						outer0: for (; i2--;) for (j0 = i2; j0--;) if (func0(data6[i2], data6[j0])) {
							const err13 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/else/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i2,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)",
								schema: true,
								parentSchema: schema20.properties.type.else,
								data: data6
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
							break outer0;
						}
					}
				}
				var _valid0 = _errs19 === errors;
				valid3 = _valid0;
				ifClause0 = "else";
			}
			if (!valid3) {
				const err14 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					message: "must match \"" + ifClause0 + "\" schema",
					schema: schema20.properties.type.if,
					parentSchema: schema20.properties.type,
					data: data6
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.const !== void 0) {
			let data8 = data.const;
			if (typeof data8 != "object" && typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/const",
					schemaPath: "#/properties/const/type",
					keyword: "type",
					params: { type: schema20.properties.const.type },
					message: "must be object,array,string,number,boolean,null",
					schema: schema20.properties.const.type,
					parentSchema: schema20.properties.const,
					data: data8
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.enum !== void 0) {
			let data9 = data.enum;
			if (Array.isArray(data9)) {
				if (data9.length < 1) {
					const err16 = {
						instancePath: instancePath + "/enum",
						schemaPath: "#/properties/enum/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema20.properties.enum,
						data: data9
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				const len2 = data9.length;
				for (let i3 = 0; i3 < len2; i3++) {
					let data10 = data9[i3];
					if (typeof data10 != "object" && typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10)) && typeof data10 !== "boolean") {
						const err17 = {
							instancePath: instancePath + "/enum/" + i3,
							schemaPath: "#/properties/enum/items/type",
							keyword: "type",
							params: { type: schema20.properties.enum.items.type },
							message: "must be object,array,string,number,boolean,null",
							schema: schema20.properties.enum.items.type,
							parentSchema: schema20.properties.enum.items,
							data: data10
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				let i4 = data9.length;
				let j1;
				if (i4 > 1) {
					outer1: for (; i4--;) for (j1 = i4; j1--;) if (func0(data9[i4], data9[j1])) {
						const err18 = {
							instancePath: instancePath + "/enum",
							schemaPath: "#/properties/enum/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i4,
								j: j1
							},
							message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)",
							schema: true,
							parentSchema: schema20.properties.enum,
							data: data9
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
						break outer1;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/enum",
					schemaPath: "#/properties/enum/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.enum.type,
					parentSchema: schema20.properties.enum,
					data: data9
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.properties !== void 0) {
			let data11 = data.properties;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key1 in data11) if (!wrapper0.validate(data11[key1], {
					instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data11,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/properties",
					schemaPath: "#/properties/properties/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema20.properties.properties.type,
					parentSchema: schema20.properties.properties,
					data: data11
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.patternProperties !== void 0) {
			let data13 = data.patternProperties;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				for (const key2 in data13) if (!wrapper0.validate(data13[key2], {
					instancePath: instancePath + "/patternProperties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data13,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/patternProperties",
					schemaPath: "#/properties/patternProperties/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema20.properties.patternProperties.type,
					parentSchema: schema20.properties.patternProperties,
					data: data13
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.additionalProperties !== void 0) {
			if (!wrapper0.validate(data.additionalProperties, {
				instancePath: instancePath + "/additionalProperties",
				parentData: data,
				parentDataProperty: "additionalProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
		if (data.propertyNames !== void 0) {
			if (!wrapper0.validate(data.propertyNames, {
				instancePath: instancePath + "/propertyNames",
				parentData: data,
				parentDataProperty: "propertyNames",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
		if (data.required !== void 0) {
			let data17 = data.required;
			if (Array.isArray(data17)) {
				const len3 = data17.length;
				for (let i5 = 0; i5 < len3; i5++) {
					let data18 = data17[i5];
					if (typeof data18 !== "string") {
						const err22 = {
							instancePath: instancePath + "/required/" + i5,
							schemaPath: "#/properties/required/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema20.properties.required.items.type,
							parentSchema: schema20.properties.required.items,
							data: data18
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				let i6 = data17.length;
				let j2;
				if (i6 > 1) {
					const indices0 = {};
					for (; i6--;) {
						let item0 = data17[i6];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j2 = indices0[item0];
							const err23 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/properties/required/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i6,
									j: j2
								},
								message: "must NOT have duplicate items (items ## " + j2 + " and " + i6 + " are identical)",
								schema: true,
								parentSchema: schema20.properties.required,
								data: data17
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
							break;
						}
						indices0[item0] = i6;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.required.type,
					parentSchema: schema20.properties.required,
					data: data17
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.minProperties !== void 0) {
			let data19 = data.minProperties;
			if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
				const err25 = {
					instancePath: instancePath + "/minProperties",
					schemaPath: "#/properties/minProperties/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema20.properties.minProperties.type,
					parentSchema: schema20.properties.minProperties,
					data: data19
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data19 == "number" && isFinite(data19)) {
				if (data19 < 0 || isNaN(data19)) {
					const err26 = {
						instancePath: instancePath + "/minProperties",
						schemaPath: "#/properties/minProperties/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema20.properties.minProperties,
						data: data19
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.maxProperties !== void 0) {
			let data20 = data.maxProperties;
			if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
				const err27 = {
					instancePath: instancePath + "/maxProperties",
					schemaPath: "#/properties/maxProperties/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema20.properties.maxProperties.type,
					parentSchema: schema20.properties.maxProperties,
					data: data20
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data20 == "number" && isFinite(data20)) {
				if (data20 < 0 || isNaN(data20)) {
					const err28 = {
						instancePath: instancePath + "/maxProperties",
						schemaPath: "#/properties/maxProperties/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema20.properties.maxProperties,
						data: data20
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
		if (data.dependentRequired !== void 0) {
			let data21 = data.dependentRequired;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) for (const key3 in data21) {
				let data22 = data21[key3];
				if (Array.isArray(data22)) {
					const len4 = data22.length;
					for (let i7 = 0; i7 < len4; i7++) {
						let data23 = data22[i7];
						if (typeof data23 !== "string") {
							const err29 = {
								instancePath: instancePath + "/dependentRequired/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i7,
								schemaPath: "#/properties/dependentRequired/additionalProperties/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema20.properties.dependentRequired.additionalProperties.items.type,
								parentSchema: schema20.properties.dependentRequired.additionalProperties.items,
								data: data23
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
					let i8 = data22.length;
					let j3;
					if (i8 > 1) {
						const indices1 = {};
						for (; i8--;) {
							let item1 = data22[i8];
							if (typeof item1 !== "string") continue;
							if (typeof indices1[item1] == "number") {
								j3 = indices1[item1];
								const err30 = {
									instancePath: instancePath + "/dependentRequired/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/dependentRequired/additionalProperties/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i8,
										j: j3
									},
									message: "must NOT have duplicate items (items ## " + j3 + " and " + i8 + " are identical)",
									schema: true,
									parentSchema: schema20.properties.dependentRequired.additionalProperties,
									data: data22
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
								break;
							}
							indices1[item1] = i8;
						}
					}
				} else {
					const err31 = {
						instancePath: instancePath + "/dependentRequired/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/dependentRequired/additionalProperties/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema20.properties.dependentRequired.additionalProperties.type,
						parentSchema: schema20.properties.dependentRequired.additionalProperties,
						data: data22
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			}
			else {
				const err32 = {
					instancePath: instancePath + "/dependentRequired",
					schemaPath: "#/properties/dependentRequired/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema20.properties.dependentRequired.type,
					parentSchema: schema20.properties.dependentRequired,
					data: data21
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.dependentSchemas !== void 0) {
			let data24 = data.dependentSchemas;
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
				for (const key4 in data24) if (!wrapper0.validate(data24[key4], {
					instancePath: instancePath + "/dependentSchemas/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data24,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/dependentSchemas",
					schemaPath: "#/properties/dependentSchemas/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema20.properties.dependentSchemas.type,
					parentSchema: schema20.properties.dependentSchemas,
					data: data24
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.items !== void 0) {
			if (!wrapper0.validate(data.items, {
				instancePath: instancePath + "/items",
				parentData: data,
				parentDataProperty: "items",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
		if (data.prefixItems !== void 0) {
			let data27 = data.prefixItems;
			if (Array.isArray(data27)) {
				if (data27.length < 1) {
					const err34 = {
						instancePath: instancePath + "/prefixItems",
						schemaPath: "#/properties/prefixItems/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema20.properties.prefixItems,
						data: data27
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				const len5 = data27.length;
				for (let i9 = 0; i9 < len5; i9++) if (!wrapper0.validate(data27[i9], {
					instancePath: instancePath + "/prefixItems/" + i9,
					parentData: data27,
					parentDataProperty: i9,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/prefixItems",
					schemaPath: "#/properties/prefixItems/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.prefixItems.type,
					parentSchema: schema20.properties.prefixItems,
					data: data27
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.contains !== void 0) {
			if (!wrapper0.validate(data.contains, {
				instancePath: instancePath + "/contains",
				parentData: data,
				parentDataProperty: "contains",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
		if (data.minContains !== void 0) {
			let data30 = data.minContains;
			if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
				const err36 = {
					instancePath: instancePath + "/minContains",
					schemaPath: "#/properties/minContains/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema20.properties.minContains.type,
					parentSchema: schema20.properties.minContains,
					data: data30
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			if (typeof data30 == "number" && isFinite(data30)) {
				if (data30 < 0 || isNaN(data30)) {
					const err37 = {
						instancePath: instancePath + "/minContains",
						schemaPath: "#/properties/minContains/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema20.properties.minContains,
						data: data30
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
		}
		if (data.maxContains !== void 0) {
			let data31 = data.maxContains;
			if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
				const err38 = {
					instancePath: instancePath + "/maxContains",
					schemaPath: "#/properties/maxContains/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema20.properties.maxContains.type,
					parentSchema: schema20.properties.maxContains,
					data: data31
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
			if (typeof data31 == "number" && isFinite(data31)) {
				if (data31 < 0 || isNaN(data31)) {
					const err39 = {
						instancePath: instancePath + "/maxContains",
						schemaPath: "#/properties/maxContains/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema20.properties.maxContains,
						data: data31
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			}
		}
		if (data.minItems !== void 0) {
			let data32 = data.minItems;
			if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
				const err40 = {
					instancePath: instancePath + "/minItems",
					schemaPath: "#/properties/minItems/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema20.properties.minItems.type,
					parentSchema: schema20.properties.minItems,
					data: data32
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
			if (typeof data32 == "number" && isFinite(data32)) {
				if (data32 < 0 || isNaN(data32)) {
					const err41 = {
						instancePath: instancePath + "/minItems",
						schemaPath: "#/properties/minItems/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema20.properties.minItems,
						data: data32
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			}
		}
		if (data.maxItems !== void 0) {
			let data33 = data.maxItems;
			if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
				const err42 = {
					instancePath: instancePath + "/maxItems",
					schemaPath: "#/properties/maxItems/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema20.properties.maxItems.type,
					parentSchema: schema20.properties.maxItems,
					data: data33
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
			if (typeof data33 == "number" && isFinite(data33)) {
				if (data33 < 0 || isNaN(data33)) {
					const err43 = {
						instancePath: instancePath + "/maxItems",
						schemaPath: "#/properties/maxItems/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema20.properties.maxItems,
						data: data33
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			}
		}
		if (data.uniqueItems !== void 0) {
			let data34 = data.uniqueItems;
			if (typeof data34 !== "boolean") {
				const err44 = {
					instancePath: instancePath + "/uniqueItems",
					schemaPath: "#/properties/uniqueItems/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema20.properties.uniqueItems.type,
					parentSchema: schema20.properties.uniqueItems,
					data: data34
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.minimum !== void 0) {
			let data35 = data.minimum;
			if (!(typeof data35 == "number" && isFinite(data35))) {
				const err45 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/properties/minimum/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema20.properties.minimum.type,
					parentSchema: schema20.properties.minimum,
					data: data35
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data36 = data.maximum;
			if (!(typeof data36 == "number" && isFinite(data36))) {
				const err46 = {
					instancePath: instancePath + "/maximum",
					schemaPath: "#/properties/maximum/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema20.properties.maximum.type,
					parentSchema: schema20.properties.maximum,
					data: data36
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.exclusiveMinimum !== void 0) {
			let data37 = data.exclusiveMinimum;
			if (!(typeof data37 == "number" && isFinite(data37))) {
				const err47 = {
					instancePath: instancePath + "/exclusiveMinimum",
					schemaPath: "#/properties/exclusiveMinimum/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema20.properties.exclusiveMinimum.type,
					parentSchema: schema20.properties.exclusiveMinimum,
					data: data37
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.exclusiveMaximum !== void 0) {
			let data38 = data.exclusiveMaximum;
			if (!(typeof data38 == "number" && isFinite(data38))) {
				const err48 = {
					instancePath: instancePath + "/exclusiveMaximum",
					schemaPath: "#/properties/exclusiveMaximum/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema20.properties.exclusiveMaximum.type,
					parentSchema: schema20.properties.exclusiveMaximum,
					data: data38
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.multipleOf !== void 0) {
			let data39 = data.multipleOf;
			if (typeof data39 == "number" && isFinite(data39)) {
				if (data39 <= 0 || isNaN(data39)) {
					const err49 = {
						instancePath: instancePath + "/multipleOf",
						schemaPath: "#/properties/multipleOf/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0",
						schema: 0,
						parentSchema: schema20.properties.multipleOf,
						data: data39
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
			} else {
				const err50 = {
					instancePath: instancePath + "/multipleOf",
					schemaPath: "#/properties/multipleOf/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema20.properties.multipleOf.type,
					parentSchema: schema20.properties.multipleOf,
					data: data39
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
		if (data.minLength !== void 0) {
			let data40 = data.minLength;
			if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
				const err51 = {
					instancePath: instancePath + "/minLength",
					schemaPath: "#/properties/minLength/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema20.properties.minLength.type,
					parentSchema: schema20.properties.minLength,
					data: data40
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
			if (typeof data40 == "number" && isFinite(data40)) {
				if (data40 < 0 || isNaN(data40)) {
					const err52 = {
						instancePath: instancePath + "/minLength",
						schemaPath: "#/properties/minLength/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema20.properties.minLength,
						data: data40
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
			}
		}
		if (data.maxLength !== void 0) {
			let data41 = data.maxLength;
			if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
				const err53 = {
					instancePath: instancePath + "/maxLength",
					schemaPath: "#/properties/maxLength/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema20.properties.maxLength.type,
					parentSchema: schema20.properties.maxLength,
					data: data41
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
			if (typeof data41 == "number" && isFinite(data41)) {
				if (data41 < 0 || isNaN(data41)) {
					const err54 = {
						instancePath: instancePath + "/maxLength",
						schemaPath: "#/properties/maxLength/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema20.properties.maxLength,
						data: data41
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
			}
		}
		if (data.pattern !== void 0) {
			let data42 = data.pattern;
			if (typeof data42 === "string") {
				if (func4(data42) > 1e3) {
					const err55 = {
						instancePath: instancePath + "/pattern",
						schemaPath: "#/properties/pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters",
						schema: 1e3,
						parentSchema: schema20.properties.pattern,
						data: data42
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
			} else {
				const err56 = {
					instancePath: instancePath + "/pattern",
					schemaPath: "#/properties/pattern/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.pattern.type,
					parentSchema: schema20.properties.pattern,
					data: data42
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.allOf !== void 0) {
			let data43 = data.allOf;
			if (Array.isArray(data43)) {
				if (data43.length < 1) {
					const err57 = {
						instancePath: instancePath + "/allOf",
						schemaPath: "#/properties/allOf/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema20.properties.allOf,
						data: data43
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				const len6 = data43.length;
				for (let i10 = 0; i10 < len6; i10++) if (!wrapper0.validate(data43[i10], {
					instancePath: instancePath + "/allOf/" + i10,
					parentData: data43,
					parentDataProperty: i10,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/allOf",
					schemaPath: "#/properties/allOf/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.allOf.type,
					parentSchema: schema20.properties.allOf,
					data: data43
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.anyOf !== void 0) {
			let data45 = data.anyOf;
			if (Array.isArray(data45)) {
				if (data45.length < 1) {
					const err59 = {
						instancePath: instancePath + "/anyOf",
						schemaPath: "#/properties/anyOf/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema20.properties.anyOf,
						data: data45
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				const len7 = data45.length;
				for (let i11 = 0; i11 < len7; i11++) if (!wrapper0.validate(data45[i11], {
					instancePath: instancePath + "/anyOf/" + i11,
					parentData: data45,
					parentDataProperty: i11,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err60 = {
					instancePath: instancePath + "/anyOf",
					schemaPath: "#/properties/anyOf/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.anyOf.type,
					parentSchema: schema20.properties.anyOf,
					data: data45
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		if (data.oneOf !== void 0) {
			let data47 = data.oneOf;
			if (Array.isArray(data47)) {
				if (data47.length < 1) {
					const err61 = {
						instancePath: instancePath + "/oneOf",
						schemaPath: "#/properties/oneOf/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema20.properties.oneOf,
						data: data47
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				const len8 = data47.length;
				for (let i12 = 0; i12 < len8; i12++) if (!wrapper0.validate(data47[i12], {
					instancePath: instancePath + "/oneOf/" + i12,
					parentData: data47,
					parentDataProperty: i12,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err62 = {
					instancePath: instancePath + "/oneOf",
					schemaPath: "#/properties/oneOf/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.oneOf.type,
					parentSchema: schema20.properties.oneOf,
					data: data47
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
		if (data.not !== void 0) {
			if (!wrapper0.validate(data.not, {
				instancePath: instancePath + "/not",
				parentData: data,
				parentDataProperty: "not",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
		if (data.if !== void 0) {
			if (!wrapper0.validate(data.if, {
				instancePath: instancePath + "/if",
				parentData: data,
				parentDataProperty: "if",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
		if (data.then !== void 0) {
			if (!wrapper0.validate(data.then, {
				instancePath: instancePath + "/then",
				parentData: data,
				parentDataProperty: "then",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
		if (data.else !== void 0) {
			if (!wrapper0.validate(data.else, {
				instancePath: instancePath + "/else",
				parentData: data,
				parentDataProperty: "else",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
		if (data.$ref !== void 0) {
			let data53 = data.$ref;
			if (typeof data53 === "string") {
				if (func4(data53) > 300) {
					const err63 = {
						instancePath: instancePath + "/$ref",
						schemaPath: "#/properties/%24ref/maxLength",
						keyword: "maxLength",
						params: { limit: 300 },
						message: "must NOT have more than 300 characters",
						schema: 300,
						parentSchema: schema20.properties.$ref,
						data: data53
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
			} else {
				const err64 = {
					instancePath: instancePath + "/$ref",
					schemaPath: "#/properties/%24ref/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.$ref.type,
					parentSchema: schema20.properties.$ref,
					data: data53
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
		}
		if (data.$defs !== void 0) {
			let data54 = data.$defs;
			if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
				for (const key5 in data54) if (!wrapper0.validate(data54[key5], {
					instancePath: instancePath + "/$defs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data54,
					parentDataProperty: key5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err65 = {
					instancePath: instancePath + "/$defs",
					schemaPath: "#/properties/%24defs/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema20.properties.$defs.type,
					parentSchema: schema20.properties.$defs,
					data: data54
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
		}
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate53(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
		errors = vErrors.length;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { policy };
