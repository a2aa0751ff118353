// The style of the HTML page: light and dark, for paper, and for a telephone, where the rows of tables become cards.

/** Text keeps a contrast of 4.5:1 at least, in either theme; so do the words in bars. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #f6f7f9; --card: #ffffff; --ink: #1c2128; --soft: #566069; --line: #dde2e8; --edge-line: #8b949e; --code: #eff2f5;
  --green: #146c2e; --amber: #7d4e00; --red: #b3261e; --blue: #0b5cad; --violet: #6e36b0;
  --green-tint: #dcf5e3; --amber-tint: #fff1cf; --red-tint: #fde6e4; --blue-tint: #deedfd; --violet-tint: #f0e6fb;
  --on-bar: #ffffff; --bar: #0b5cad; --bar-even: #3a5a8c;
  --colour-1: #0b5cad; --colour-2: #9a4a00; --colour-3: #146c2e; --colour-4: #6e36b0; --colour-5: #9c1f5c; --colour-6: #4d5761;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #0f1318; --card: #171c23; --ink: #e4e8ee; --soft: #a3adb9; --line: #2b323c; --edge-line: #6e7985; --code: #222933;
    --green: #5fd07c; --amber: #e8b04a; --red: #ff9a90; --blue: #7ab8ff; --violet: #c9a3ff;
    --green-tint: #13301d; --amber-tint: #382a0c; --red-tint: #3d1a1a; --blue-tint: #122a46; --violet-tint: #2a1d40;
    --on-bar: #0f1318; --bar: #7ab8ff; --bar-even: #a9c3e6;
    --colour-1: #7ab8ff; --colour-2: #f0a860; --colour-3: #5fd07c; --colour-4: #c9a3ff; --colour-5: #ff9ac2; --colour-6: #b4bec9;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-width: 78rem; padding: 0 1.25rem 3rem; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header { padding: 2rem 0 0.5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; letter-spacing: -0.01em; }
h2 { font-size: 1.15rem; margin: 0 0 0.6rem; }
h3 { display: inline; font-size: 1.02rem; margin: 0; font-weight: 400; }
a { color: var(--blue); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--card); padding: 0.4rem 0.8rem; z-index: 3; }
.status { margin: 0.35rem 0 1rem; font-size: 1.05rem; color: var(--soft); }
.status strong { color: var(--ink); }
code { font: 0.9em ui-monospace, monospace; background: var(--code); border-radius: 4px; padding: 0.1em 0.35em; }
h1 code { font-size: 0.85em; }
pre { margin: 0.5rem 0 0; padding: 0.8rem; background: var(--code); border-radius: 6px; font: 0.8rem/1.45 ui-monospace, monospace; white-space: pre-wrap; }
ul { margin: 0; padding-left: 1.2rem; }
li + li { margin-top: 0.3rem; }
small { color: var(--soft); font-size: 0.8em; }
.note, .hint, .origin, figcaption, footer { color: var(--soft); }
.note, .origin, figcaption { font-size: 0.87rem; }
section, .operation, .rest { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.15rem; margin: 0 0 1rem; }
.list { background: none; border: 0; padding: 0; margin: 1.6rem 0; }
section .rest { padding: 0; border: 0; margin: 0.6rem 0 0; }

.counts { list-style: none; padding: 0; margin: 0 0 0.5rem; display: flex; flex-wrap: wrap; gap: 0.5rem; }
.count { margin: 0 !important; flex: 1 1 5.5rem; max-width: 12rem; }
.count > * { display: block; height: 100%; padding: 0.4rem 0.8rem; border: 1px solid var(--line); border-radius: 10px; background: var(--card); color: var(--ink); text-decoration: none; }
.count b { display: block; font-size: 1.35rem; line-height: 1.2; }
.count a { border-color: var(--fore); background: var(--tint); color: var(--fore); }
.count a:hover { text-decoration: underline; }
.count a[aria-current] { outline: 3px solid var(--ink); outline-offset: 1px; }
.count.error a, .count.stopped a, .count.failed a, .count.doubled a, .count.unknown a { background: var(--fore); color: var(--card); }
.count.none > * { color: var(--soft); }

.filters { display: flex; flex-wrap: wrap; gap: 0.6rem 1rem; align-items: end; padding: 0.9rem 0 0; margin-bottom: 1rem; scroll-margin-top: 0.5rem; }
.filters label { display: grid; gap: 0.15rem; font-size: 0.85rem; color: var(--soft); }
.filters .wide { flex: 1 1 14rem; }
.filters .shown { flex-basis: 100%; margin: 0; font-size: 0.9rem; color: var(--soft); }
input, select, button { font: inherit; font-size: 0.95rem; color: var(--ink); background: var(--card); border: 1px solid var(--edge-line); border-radius: 7px; padding: 0.35rem 0.65rem; min-height: 2.3rem; }
input, select { width: 100%; }
button { cursor: pointer; }
button:hover:enabled { background: var(--code); }
button:disabled { color: var(--soft); border-color: var(--line); cursor: default; }
.actions, .zoom { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; }
.zoom { margin-bottom: 0.6rem; font-size: 0.9rem; }
kbd { font: 0.9em ui-monospace, monospace; border: 1px solid var(--line); border-radius: 4px; padding: 0 0.3em; }
.more { text-align: center; }

.box { border-left: 5px solid var(--edge); scroll-margin-top: 0.5rem; }
.box > :last-child { margin-bottom: 0; }
.box ul { list-style: none; padding: 0; }
.box > ul > li + li { margin-top: 0.6rem; padding-top: 0.6rem; border-top: 1px solid var(--line); }
.box a code { background: none; padding: 0; }
.box .links { margin: 0.3rem 0 0; font-size: 0.92em; }
.errors, .stops { --edge: var(--red); }
.waits { --edge: var(--amber); }
.findings { --edge: var(--blue); }
.errors h2, .stops h2 { color: var(--red); }
.waits h2 { color: var(--amber); }
.severity, .verb, .outcome { display: inline-block; border-radius: 999px; padding: 0.05rem 0.6rem; font-size: 0.82rem; font-weight: 600; white-space: nowrap; }
.create, .done { --fore: var(--green); --tint: var(--green-tint); }
.replace, .warning, .skipped, .pending, .waiting { --fore: var(--amber); --tint: var(--amber-tint); }
.delete, .error, .failed, .unknown, .doubled, .stopped { --fore: var(--red); --tint: var(--red-tint); }
.adopt, .notice { --fore: var(--blue); --tint: var(--blue-tint); }
.dedupe { --fore: var(--violet); --tint: var(--violet-tint); }
.severity, .verb, .outcome { color: var(--fore); background: var(--tint); }
.verb.stopped, .outcome.failed, .outcome.doubled, .outcome.unknown { background: var(--fore); color: var(--card); }
strong.fails { color: var(--red); }

.operations { list-style: none; margin: 0; padding: 0; }
.slot { margin: 0; scroll-margin-top: 0.5rem; }
.slot + .slot { margin-top: 0; }
summary { cursor: pointer; }
.operation { border-left: 5px solid var(--fore); margin-bottom: 0.6rem; padding: 0.6rem 1.15rem; }
.operation[open] { padding-bottom: 1rem; margin-bottom: 1rem; }
.slot:target > .operation { box-shadow: 0 0 0 2px var(--blue); }
.operation > summary strong code { background: none; padding: 0; font: inherit; }
.operation > summary .place { color: var(--soft); margin-left: 0.3rem; font-size: 0.93em; }
.operation > summary .why { display: block; margin: 0.15rem 0 0 1.1rem; color: var(--soft); }
.why .stop { display: block; color: var(--fore); }
.origin { margin: 0.8rem 0 0; }
.changes { margin: 0.7rem 0; list-style: disc; }
.body > summary, .rest > summary { color: var(--soft); font-size: 0.9rem; }
.rest ul { margin-top: 0.6rem; }

table { width: 100%; border-collapse: collapse; font-size: 0.92rem; margin: 0.7rem 0 0.8rem; }
section > table { margin: 0; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.9rem 0.5rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; padding-top: 0; color: var(--soft); font-size: 0.8rem; font-weight: 600; }
tbody th { font-weight: 600; min-width: 7rem; }
tbody th code { background: none; padding: 0; font: inherit; }
tbody th .number { color: var(--soft); }
.stages td:nth-child(4) { min-width: 9rem; }
.stages td:last-child:nth-child(5) { width: 36%; padding-right: 0; }
.has-run th, .has-run td, .now th, .now td { color: var(--soft); }
.line { display: block; }
.line + .line { color: var(--soft); font-size: 0.93em; }

.shares { display: grid; grid-template-columns: 3.1rem 1fr; gap: 3px 0.3rem; align-items: center; margin: 0.1rem 0 0.3rem; }
.shares-label { color: var(--soft); font-size: 0.8rem; }
.shares-bar { display: block; border-radius: 5px; }
.shares-bar rect { stroke: var(--card); stroke-width: 2; }
.shares-bar text { text-anchor: middle; fill: var(--on-bar); font: 600 11.5px system-ui, sans-serif; }
.colour-1 { fill: var(--colour-1); } .colour-2 { fill: var(--colour-2); } .colour-3 { fill: var(--colour-3); }
.colour-4 { fill: var(--colour-4); } .colour-5 { fill: var(--colour-5); } .colour-6 { fill: var(--colour-6); }

figure { margin: 0.8rem 0; padding: 0 0.5rem; overflow: hidden; }
.timeline { display: block; overflow: visible; font: 12.5px system-ui, sans-serif; }
.timeline text, .track text { fill: var(--ink); }
svg text.mark { fill: var(--soft); font-size: 11.5px; }
.timeline line, .grid line { stroke: var(--line); }
svg line.merge { stroke: var(--soft); stroke-width: 2; }
svg line.now { stroke: var(--red); stroke-width: 2; stroke-dasharray: 4 3; }
svg text.now { fill: var(--red); font-weight: 600; }
.timeline .bar { fill: var(--bar); }
.timeline .later { opacity: 0.55; }
.timeline .stays { stroke: var(--bar); fill-opacity: 0.35; }
svg .approval, .timeline .fails { fill: var(--red); stroke: var(--card); stroke-width: 2; }

.window { overflow: auto; max-height: 19rem; border: 1px solid var(--line); border-radius: 8px; }
.track { --names: 17rem; position: relative; min-width: 100%; font: 12px system-ui, sans-serif; }
.axis { position: sticky; top: 0; z-index: 2; background: var(--card); border-bottom: 1px solid var(--line); padding-left: var(--names); height: 39px; }
.axis svg { display: block; overflow: visible; }
.grid { position: absolute; top: 0; left: var(--names); width: calc(100% - var(--names)); height: 100%; }
.level-0, .level-1, .level-2, .level-3, .level-4, .level-5 { display: none; }
[data-level="0"] .level-0, [data-level="1"] .level-1, [data-level="2"] .level-2, [data-level="3"] .level-3, [data-level="4"] .level-4, [data-level="5"] .level-5 { display: inline; }
.lane { display: grid; grid-template-columns: var(--names) 1fr; align-items: center; position: relative; min-height: 30px; }
.lane:hover { background: var(--code); }
.lane > a { position: sticky; left: 0; z-index: 1; background: var(--card); padding: 2px 0.6rem; text-decoration: none; line-height: 1.2; align-self: stretch; }
.lane > a:hover .lane-name { text-decoration: underline; }
.lane > a:focus-visible { outline-offset: -3px; }
.lane code { background: none; padding: 0; font: inherit; }
.lane-name, .lane small { display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; overflow-wrap: normal; }
.lane-name { font-weight: 600; font-size: 12.5px; }
.lane small { font-size: 11px; }
.lane.stopped .lane-name { color: var(--red); }
.timelines .note { margin: 0.6rem 0 0; }
.track text.bar { fill: var(--on-bar); font-weight: 600; }
.track rect.bar { fill: var(--bar); stroke: var(--card); stroke-width: 1; }
.track rect.even { fill: var(--bar-even); }
.track rect.later { fill: var(--card); stroke: var(--bar); stroke-width: 2; }
.track text.later { fill: var(--ink); }
.track rect.fails { fill: var(--red); }
.track text.fails { fill: var(--card); font-weight: 600; }
footer { margin-top: 1.5rem; font-size: 0.85rem; }
@media (max-width: 44rem) {
  body { padding: 0 0.8rem 2rem; }
  header { padding-top: 1.2rem; }
  h1 { font-size: 1.35rem; }
  section, .rest { padding: 0.85rem 0.9rem; }
  .operation { padding: 0.5rem 0.8rem; }
  .counts { display: grid; grid-template-columns: repeat(4, 1fr); gap: 0.4rem; }
  .count > * { padding: 0.3rem 0.5rem; font-size: 0.82rem; }
  .operation > summary .place { display: block; margin-left: 1.1rem; }
  .operation > summary strong { display: block; margin-left: 1.1rem; }
  thead { display: none; }
  table, tbody, tr, td, tbody th { display: block; width: auto; }
  tr { border-top: 1px solid var(--line); padding: 0.55rem 0; }
  tbody tr:first-child { border-top: 0; padding-top: 0; }
  th, td, .stages td:last-child:nth-child(5) { border: 0; padding: 0.1rem 0; width: auto; }
  .stages td:nth-child(4) { min-width: 0; }
  td:empty { display: none; }
  td[data-label]::before { content: attr(data-label) " "; display: block; color: var(--soft); font-size: 0.78rem; font-weight: 600; }
  .now td[data-label]::before { display: none; }
  .zoom .hint { display: none; }
  .track { --names: 0rem; }
  .lane { display: block; padding: 3px 0; }
  .lane > a { display: inline-block; max-width: min(100%, 78vw); background: none; padding: 0 0.4rem; }
  .lane small { display: inline; }
  .window { max-height: 22rem; }
}
@media (forced-colors: active) {
  .shares-bar rect, .track rect { forced-color-adjust: none; }
  .shares-bar text, .track text { forced-color-adjust: none; }
}
@media print {
  :root { --paper: #ffffff; }
  body { max-width: none; padding: 0; }
  .script, .skip, .index { display: none !important; }
  .window { max-height: none; overflow: visible; }
  .operation, tr { break-inside: avoid; }
  .operation::details-content, .rest::details-content { content-visibility: visible; height: auto; display: block; }
  .shares-bar, .lane svg, .verb, .severity, .outcome, .timeline { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
