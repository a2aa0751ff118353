// Generated from src/reporting/html/browser/ by `npm run build`. Do not edit.
export declare const pageScript: string;
