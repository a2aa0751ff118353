// The style of the HTML page: light and dark, for paper, and for a telephone, where the rows of tables become cards.
import { type Html, html } from "../escaping/html.ts";

export const pageStyle: Html = html`<style>
:root {
  color-scheme: light dark;
  --paper: #f6f7f9; --card: #ffffff; --ink: #1c2128; --soft: #59636e; --line: #dde2e8; --code: #eff2f5;
  --green: #1a7f37; --amber: #8f5b00; --red: #c62828; --blue: #0b62c4; --violet: #7a3fc0;
  --green-tint: #dcf5e3; --amber-tint: #fff1cf; --red-tint: #fde6e4; --blue-tint: #deedfd; --violet-tint: #f0e6fb;
  --bar: #3d7bd9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0f1318; --card: #171c23; --ink: #e4e8ee; --soft: #98a3b0; --line: #2b323c; --code: #222933;
    --green: #5fd07c; --amber: #e8b04a; --red: #ff8a80; --blue: #7ab8ff; --violet: #c9a3ff;
    --green-tint: #13301d; --amber-tint: #382a0c; --red-tint: #3d1a1a; --blue-tint: #122a46; --violet-tint: #2a1d40;
    --bar: #5c97ec;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 76rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; letter-spacing: -0.01em; }
h2 { font-size: 1.05rem; margin: 0 0 0.6rem; }
.status { margin: 0.35rem 0 1.5rem; font-size: 1.05rem; color: var(--soft); }
.status strong { color: var(--ink); }
code { font: 0.9em ui-monospace, monospace; background: var(--code); border-radius: 4px; padding: 0.1em 0.35em; }
h1 code { font-size: 0.85em; }
pre { margin: 0.5rem 0 0; padding: 0.8rem; background: var(--code); border-radius: 6px; font: 0.8rem/1.45 ui-monospace, monospace; white-space: pre-wrap; }
ul { margin: 0; padding-left: 1.2rem; }
li + li { margin-top: 0.3rem; }
small { color: var(--soft); font-size: 0.8em; }
.note, .hint, .origin, figcaption, footer { color: var(--soft); }
.note, .origin, figcaption { font-size: 0.87rem; }
section, .operation, .unchanged { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.15rem; margin: 0 0 1rem; }
.box { border-left: 5px solid var(--edge); }
.box ul { list-style: none; padding: 0; }
.box li + li { margin-top: 0.6rem; padding-top: 0.6rem; border-top: 1px solid var(--line); }
.errors { --edge: var(--red); }
.guards { --edge: var(--amber); }
.findings { --edge: var(--blue); }
.errors h2 { color: var(--red); }
.guards h2 { color: var(--amber); }
.severity, .verb, .outcome { display: inline-block; border-radius: 999px; padding: 0.05rem 0.6rem; font-size: 0.82rem; font-weight: 600; white-space: nowrap; }
.create, .done { --fore: var(--green); --tint: var(--green-tint); }
.replace, .warning, .stopped, .skipped, .pending { --fore: var(--amber); --tint: var(--amber-tint); }
.delete, .error, .failed, .unknown { --fore: var(--red); --tint: var(--red-tint); }
.adopt, .notice { --fore: var(--blue); --tint: var(--blue-tint); }
.dedupe { --fore: var(--violet); --tint: var(--violet-tint); }
.severity, .verb, .outcome { color: var(--fore); background: var(--tint); }
strong.fails { color: var(--red); }
table { width: 100%; border-collapse: collapse; font-size: 0.92rem; margin: 0.4rem 0 0.8rem; }
section > table { margin: 0; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.7rem 0.5rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; padding-top: 0; color: var(--soft); font-size: 0.8rem; font-weight: 600; }
tbody th { color: var(--soft); font-weight: 600; width: 1.6rem; }
td { min-width: 6rem; }
.overview td:first-child { width: 9rem; }
.overview [data-label="Name"] code { background: none; padding: 0; font: inherit; font-weight: 600; }
.has-run td, .now td { color: var(--soft); }
.line { display: block; }
.line + .line { color: var(--soft); font-size: 0.93em; }
summary { cursor: pointer; }
.operation { border-left: 5px solid var(--fore); }
.operation > summary { font-size: 1.02rem; }
.operation > summary strong code { background: none; padding: 0; font: inherit; }
.operation > summary .place { color: var(--soft); margin-left: 0.3rem; }
.operation > p:first-of-type { margin: 0.7rem 0; }
.origin { margin: 0.8rem 0 0; }
.changes { margin-bottom: 0.8rem; }
.body > summary, .unchanged > summary { color: var(--soft); font-size: 0.9rem; }
.unchanged ul { margin-top: 0.6rem; }
figure { margin: 0.8rem 0; padding: 0 0.5rem; overflow: hidden; }
.timeline { display: block; overflow: visible; font: 12.5px system-ui, sans-serif; }
.timeline text { fill: var(--ink); }
.timeline text.mark { fill: var(--soft); font-size: 11.5px; }
.timeline line { stroke: var(--line); }
.timeline line.merge { stroke: var(--soft); stroke-width: 2; }
.timeline .bar { fill: var(--bar); }
.timeline .later { opacity: 0.55; }
.timeline .stays { stroke: var(--bar); fill-opacity: 0.35; }
.timeline .approval, .timeline .fails { fill: var(--red); stroke: var(--card); stroke-width: 2; }
footer { margin-top: 1.5rem; font-size: 0.85rem; }
@media (max-width: 44rem) {
  main { padding: 1.2rem 0.8rem 2rem; }
  section, .operation, .unchanged { padding: 0.85rem 0.9rem; }
  thead { display: none; }
  table, tbody, tr, td { display: block; width: auto; }
  tr { border-top: 1px solid var(--line); padding: 0.55rem 0; }
  tbody tr:first-child { border-top: 0; padding-top: 0; }
  th, td { border: 0; padding: 0.1rem 0; }
  tbody th { float: right; width: auto; }
  td:empty { display: none; }
  .overview td:first-child { width: auto; }
  td[data-label]::before { content: attr(data-label) " "; display: block; color: var(--soft); font-size: 0.78rem; font-weight: 600; }
  .overview td[data-label]::before { display: none; }
}
@media print {
  :root { --paper: #ffffff; }
  main { max-width: none; padding: 0; }
  section, .operation { break-inside: avoid; }
  .bar, .verb, .severity, .outcome, .timeline { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
</style>`;
