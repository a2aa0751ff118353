// A text → the same as a YAML scalar on one line: plain where nothing in it could be read as something else. Pure.

export function yamlText(text: string): string {
  const isPlain =
    /^[A-Za-z.][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n|\.nan|\.inf)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
