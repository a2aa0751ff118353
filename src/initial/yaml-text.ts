// A text → a YAML scalar on one line, plain where YAML reads it as this very text. Pure.

export function yamlText(text: string): string {
  const isPlain =
    /^[A-Za-z.][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n|\.nan|\.inf)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
