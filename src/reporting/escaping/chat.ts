// Text from outside → one line for a chat, whichever it is: it mentions nobody, links nothing, and becomes no markup. Pure.
import { unlinked } from "./markdown.ts";
import { shortened, visible } from "./visible.ts";

/** Signs of markup in Slack, Teams, Discord, Mattermost or Google Chat, by ones that look alike: no two of them agree on how to escape. */
const alike: Record<string, string> = {
  "<": "‹",
  ">": "›",
  "&": "＆",
  "*": "∗",
  "~": "∼",
  "|": "¦",
  "`": "'",
  "[": "(",
  "]": ")",
  $: "＄",
};

/** An id of LaunchDarkly's, which no chat links: it stays as it is, to be copied. */
const brokenId = /(?<![0-9a-z\u2060])(?:[0-9a-f]{6}\u2060){3}[0-9a-f]{6}(?![0-9a-z\u2060])/g;

/** What GitHub links or mentions, and also channels, emoji and bare domains, are broken with a character that shows nothing. */
export function chatText(text: string, most: number): string {
  return unlinked(shortened(visible(text), most))
    .replace(brokenId, (id) => id.replaceAll("\u2060", ""))
    .replace(/[<>&*~|`[\]$]/g, (character) => alike[character] ?? character)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "＿")
    .replace(/[#:](?=[^\s\u2060])/g, "$&\u2060")
    .replace(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, ".\u2060");
}
