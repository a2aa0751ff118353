// The schemas of documents → the fields of every mapping, in the schemas' order, for `fmt`.

/** @typedef {{$ref?: string, properties?: Record<string, Schema | boolean>, items?: Schema, additionalProperties?: Schema | boolean,
 *   then?: Schema, else?: Schema, allOf?: Schema[], $defs?: Record<string, Schema>}} Schema */

/**
 * @param {Record<string, Schema>} schemas by name
 * @returns {Record<string, Record<string, string[]>>} by a mapping's name: its fields, `*` for any other, each with the names of the
 *   mappings that may stand there, itself or in a list
 */
export function fieldOrder(schemas) {
  /** @type {Record<string, Record<string, string[]>>} */
  const mappings = {};

  /** @param {Schema} schema @param {string} name @param {string} file @returns {string[]} */
  function namesOf(schema, name, file) {
    const { $ref } = schema;
    if ($ref === undefined) return name in mappings ? [name] : described(schema, name, file);
    const [, other = file, definition = ""] = /^(?:(\w+)\.schema\.json)?#\/\$defs\/(\w+)$/.exec($ref) ?? [];
    return namesOf(schemas[other]?.$defs?.[definition] ?? {}, definition, other);
  }

  /** @param {Schema} schema @param {string} name @param {string} file @returns {string[]} */
  function described(schema, name, file) {
    /** @type {Record<string, string[]>} */
    const fields = {};
    mappings[name] = fields;
    const elsewhere = collect(schema);
    if (Object.keys(fields).length > 0) return [...elsewhere, name];
    delete mappings[name];
    return elsewhere;

    /** @param {Schema} part @returns {string[]} */
    function collect(part) {
      if (part.$ref !== undefined) return namesOf(part, "", file);
      const own = { ...part.properties, "*": part.additionalProperties };
      for (const [field, below] of Object.entries(own))
        if (typeof below === "object")
          fields[field] = [...new Set([...(fields[field] ?? []), ...namesOf(below, `${name}.${field}`, file)])];
      // Two forms of one thing are two mappings.
      const other = hasFields(part.then) && hasFields(part.else) ? namesOf(part.else ?? {}, `${name}.else`, file) : [];
      const branches = [part.then, other.length > 0 ? undefined : part.else, part.items, ...(part.allOf ?? [])];
      return [...other, ...branches.flatMap((branch) => (branch === undefined ? [] : collect(branch)))];
    }
  }

  /** @param {Schema | undefined} schema */
  function hasFields(schema) {
    return Object.values(schema?.properties ?? {}).some((field) => typeof field === "object");
  }

  for (const [name, schema] of Object.entries(schemas)) namesOf(schema, name, name);
  return mappings;
}
