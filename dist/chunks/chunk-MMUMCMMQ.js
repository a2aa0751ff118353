import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/values/words.ts
function counted(count, one, several = `${one}s`) {
  return `${count} ${count === 1 ? one : several}`;
}
var mostListed = 6;
function listed(items) {
  const more = items.length - mostListed + 1;
  return joined(items.length <= mostListed ? items : [...items.slice(0, mostListed - 1), `${more} more`], "and");
}
function joined(items, last) {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}
function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function quoted(foreign) {
  return `\`${foreign.replaceAll("`", "'")}\``;
}

export {
  counted,
  listed,
  joined,
  capitalised,
  quoted
};
