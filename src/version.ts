// The tool's version. The build puts it in from package.json; in tests, which run the source, it is `dev`.
declare const PACKAGE_VERSION: string | undefined;

export const version: string = typeof PACKAGE_VERSION === "undefined" ? "dev" : PACKAGE_VERSION;
