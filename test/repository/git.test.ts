// The address of a remote → the repository's name on GitHub, or none.
import { expect, test } from "vitest";
import { repositoryName } from "../../src/repository/git.ts";

test.each([
  ["git@github.com:acme/storefront.git", "acme/storefront"],
  ["git@github.com:acme/storefront", "acme/storefront"],
  ["https://github.com/acme/storefront.git", "acme/storefront"],
  ["https://github.com/acme/storefront/", "acme/storefront"],
  ["https://ada:secret@github.acme.com/acme/store.front", "acme/store.front"],
  ["ssh://git@github.com:22/acme/storefront.git", "acme/storefront"],
  ["git://github.com/acme/storefront.git", "acme/storefront"],
  ["https://gitlab.com/acme/team/storefront.git", undefined],
  ["https://github.com/storefront", undefined],
  ["/srv/git/acme/storefront.git", undefined],
  ["../acme/storefront", undefined],
  ["file:///srv/acme/storefront", undefined],
  ["C:/acme/storefront", undefined],
  ["acme/storefront", undefined],
  ["", undefined],
])("%s: %s", (url, name) => {
  expect(repositoryName(url)).toBe(name);
});
