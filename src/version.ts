// The tool's version, which build and tests put in from package.json; `dev` where the source runs by itself.
declare const PACKAGE_VERSION: string | undefined;

export const version: string = typeof PACKAGE_VERSION === "undefined" ? "dev" : PACKAGE_VERSION;
