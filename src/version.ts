// The tool's version, which build and tests put in from package.json, and whether CHANGELOG.md has a day for it; `dev` where the source runs by itself.
declare const PACKAGE_VERSION: string | undefined;
declare const PACKAGE_IS_RELEASED: boolean | undefined;

export const version: string = typeof PACKAGE_VERSION === "undefined" ? "dev" : PACKAGE_VERSION;

export const isReleased: boolean = typeof PACKAGE_IS_RELEASED !== "undefined" && PACKAGE_IS_RELEASED;
