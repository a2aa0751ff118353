// A text → a YAML scalar on one line, plain where YAML reads it as this very text. Pure.

export function yamlText(text: string): string {
  const isPlain =
    /^\.?[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n|\.nan|\.inf)$/i.test(text);
  return isPlain ? text : JSON.stringify(text).replace(unprintable, escaped);
}

/** What JSON leaves as it is, and YAML takes for no character of a text, or for the end of a line. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
