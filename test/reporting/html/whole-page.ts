// The page in one piece.
import { planPage as pieces } from "../../../src/reporting/html/page.ts";

export function planPage(...given: Parameters<typeof pieces>): string {
  return [...pieces(...given)].join("");
}
