// The command line's own commands and options → a script that completes them in bash, zsh or fish.
import type { Command, Option } from "commander";

export const shells = ["bash", "zsh", "fish"] as const;

const programs = ["ld-sync", "launchdarkly-workflow-sync"];

/** A command by its words, `emulator github`; the program itself is the empty one. */
interface Place {
  path: string;
  commands: { name: string; description: string }[];
  /** What its argument can be. */
  choices: readonly string[];
  options: Completed[];
}

interface Completed {
  name: string;
  description: string;
  /** What can stand after it: nothing, one of these, the name of a file or directory, or what nobody can guess. */
  value: "none" | readonly string[] | "file" | "directory" | "unknown";
}

export function completionScript(program: Command, shell: (typeof shells)[number]): string {
  return { bash, zsh, fish }[shell](placesOf(program));
}

function placesOf(command: Command, above: readonly string[] = [], inherited: readonly Option[] = []): Place[] {
  const help = command.createHelp();
  const options = [...help.visibleOptions(command), ...inherited];
  const below = command.commands.map((child) =>
    placesOf(child, [...above, child.name()], [...inherited, ...command.options]),
  );
  return [
    {
      path: above.join(" "),
      choices: command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
      commands: command.commands.map((child) => ({ name: child.name(), description: child.description() })),
      options: options.map((option) => ({
        name: option.long ?? "",
        description: option.description,
        value: completedValue(option),
      })),
    },
    ...below.flat(),
  ];
}

function completedValue({ flags, required, argChoices }: Option): Completed["value"] {
  if (!required) return "none";
  return argChoices ?? (/<(file|directory)>/.exec(flags)?.[1] as "file" | "directory" | undefined) ?? "unknown";
}

/** Commands' words, one after the other: `case "$command $word" in`. */
const steps = (places: readonly Place[]) =>
  places.flatMap(({ path, commands }) =>
    commands.map(({ name }) => ({ from: path, word: name, to: path === "" ? name : `${path} ${name}` })),
  );

const valued = (places: readonly Place[]) =>
  places.flatMap(({ path, options }) =>
    options.flatMap(({ name, value }) => (value === "none" ? [] : [{ after: `${path} ${name}`, value }])),
  );

function bash(places: readonly Place[]): string {
  const reply = (generated: string) => `COMPREPLY=($(compgen ${generated} -- "$current"))`;
  const listed = (words: readonly string[]) => `-W $'${words.join("\\n")}'`;
  const replies = (value: Completed["value"]) =>
    typeof value === "string"
      ? {
          none: "",
          unknown: "",
          file: `compopt -o filenames 2>/dev/null; ${reply("-f")}; `,
          directory: `compopt -o filenames 2>/dev/null; ${reply("-d")}; `,
        }[value]
      : `${reply(listed(value))}; `;
  const completed = ({ commands, choices, options }: Place) => {
    const names = options.map(({ name }) => name);
    const words = [...commands.map(({ name }) => name), ...choices];
    if (words.length === 0) return reply(listed(names));
    return `if [[ $current == -* ]]; then ${reply(listed(names))}; else ${reply(listed(words))}; fi`;
  };
  return `# Completes ld-sync in bash. In ~/.bashrc: eval "$(ld-sync completion bash)"
_ld_sync() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" command="" index
  # Names of files may hold blanks.
  local IFS=$'\\n'
  COMPREPLY=()
  # bash takes the = of --format=json for a word.
  if [[ $current == "=" ]]; then
    current=""
  elif [[ $previous == "=" ]]; then
    previous="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "$command \${COMP_WORDS[index]}" in
${steps(places)
  .map(({ from, word, to }) => `      "${from} ${word}") command="${to}" ;;`)
  .join("\n")}
    esac
  done
  case "$command $previous" in
${valued(places)
  .map(({ after, value }) => `    "${after}") ${replies(value)}return ;;`)
  .join("\n")}
  esac
  case "$command" in
${places.map((place) => `    "${place.path}") ${completed(place)} ;;`).join("\n")}
  esac
}
complete -F _ld_sync ${programs.join(" ")}
`;
}

function zsh(places: readonly Place[]): string {
  const replies = (value: Completed["value"]) =>
    typeof value === "string"
      ? { none: "", unknown: "", file: "_files; ", directory: "_files -/; " }[value]
      : `compadd -- ${value.join(" ")}; `;
  const described = ({ name, description }: { name: string; description: string }) =>
    quotedInZsh(`${name}:${description.replaceAll(":", "\\:")}`);
  return `#compdef ${programs.join(" ")}
# Completes ld-sync in zsh. In ~/.zshrc, after compinit: eval "$(ld-sync completion zsh)"
_ld_sync() {
  local command="" previous="\${words[CURRENT-1]}"
  local -a commands options
  local -i index
  for ((index = 2; index < CURRENT; index++)); do
    case "$command \${words[index]}" in
${steps(places)
  .map(({ from, word, to }) => `      "${from} ${word}") command="${to}" ;;`)
  .join("\n")}
    esac
  done
  case "$command $previous" in
${valued(places)
  .map(({ after, value }) => `    "${after}") ${replies(value)}return ;;`)
  .join("\n")}
  esac
  case "$command" in
${places
  .map(
    ({ path, commands, choices, options }) =>
      `    "${path}")\n      commands=(${[...commands.map(described), ...choices].join(" ")})\n      options=(${options.map(described).join(" ")}) ;;`,
  )
  .join("\n")}
  esac
  (( $#commands )) && _describe -t commands command commands
  _describe -o -t options option options
}
if [[ "\${funcstack[1]}" == "_ld_sync" ]]; then
  _ld_sync "$@"
else
  compdef _ld_sync ${programs.join(" ")}
fi
`;
}

function quotedInZsh(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function fish(places: readonly Place[]): string {
  const quoted = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  const replies = (value: Completed["value"]) =>
    typeof value === "string"
      ? {
          none: "",
          unknown: " -x",
          file: " -r -F",
          directory: " -x -a '(__fish_complete_directories)'",
        }[value]
      : ` -x -a ${quoted(value.join(" "))}`;
  const lines = places.flatMap(({ path, commands, choices, options }) => {
    const here = `-n ${quoted(`__ld_sync_at ${path === "" ? '""' : `"${path}"`}`)}`;
    return [
      ...commands.map(({ name, description }) => `${here} -a ${name} -d ${quoted(description)}`),
      ...choices.map((choice) => `${here} -a ${choice}`),
      ...options.map(
        ({ name, description, value }) =>
          `${here} -l ${name.replace(/^--/, "")}${replies(value)} -d ${quoted(description)}`,
      ),
    ];
  });
  return `# Completes ld-sync in fish: ld-sync completion fish > ~/.config/fish/completions/ld-sync.fish
function __ld_sync_at
  set -l command ""
  for word in (commandline -opc)[2..-1]
    switch "$command $word"
${steps(places)
  .map(({ from, word, to }) => `      case "${from} ${word}"\n        set command "${to}"`)
  .join("\n")}
    end
  end
  test "$command" = "$argv[1]"
end
${programs
  .flatMap((name) => [`complete -c ${name} -f`, ...lines.map((line) => `complete -c ${name} ${line}`)])
  .join("\n")}
`;
}
