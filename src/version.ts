// The tool's version: put in at build from package.json; in tests, which run the source, `dev`.
declare const PACKAGE_VERSION: string | undefined;

export const version: string = typeof PACKAGE_VERSION === "undefined" ? "dev" : PACKAGE_VERSION;
