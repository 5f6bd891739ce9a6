/** The look of a publication's pages; a file beside them, so that no style stands in the page itself. */
export const publicationStyle = `:root {
  color-scheme: light dark;
  --paper: #ffffff;
  --ink: #16202b;
  --quiet: #4a5766;
  --line: #c9d1da;
  --band: #f1f4f7;
  --link: #0a4f9e;
  --training: #7a4a00;
  --good: #1d7a3d;
  --middling: #a86400;
  --bad: #b3261e;
  --unknown: #6b7785;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #11161c;
    --ink: #e7ecf1;
    --quiet: #aab6c3;
    --line: #3a4653;
    --band: #1b232c;
    --link: #8ec1ff;
    --training: #f0bf6c;
    --good: #6fce8d;
    --middling: #f0b050;
    --bad: #ff8f86;
    --unknown: #97a4b2;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  max-width: 76rem;
  padding: 1.5rem 1rem 4rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
  overflow-wrap: break-word;
}
h1 { margin: 0.25rem 0 0.5rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.75rem; padding-top: 0.75rem; border-top: 1px solid var(--line); font-size: 1.375rem; line-height: 1.25; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1.0625rem; }
h1, h2, h3, p, dd, li, th, td { unicode-bidi: isolate; }
p { margin: 0.5rem 0; max-width: 48rem; }
a { color: var(--link); }
a:focus-visible, .sheet:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 0.25rem 0; }
.notice { padding: 0.625rem 0.875rem; border-left: 4px solid var(--training); background: var(--band); }
.training { color: var(--training); font-size: 0.8125rem; font-weight: 600; white-space: nowrap; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 0.75rem 1.5rem; margin: 1rem 0; }
dt { color: var(--quiet); font-size: 0.875rem; }
dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; }
.sheet { position: relative; margin: 1rem 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
caption { padding: 0.25rem 0 0.5rem; color: var(--quiet); font-weight: 600; text-align: left; }
h2 + .sheet caption, h3 + .sheet caption { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
th, td { padding: 0.4375rem 0.625rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
tbody th { min-width: 12rem; font-weight: 400; }
thead th { background: var(--band); font-size: 0.8125rem; vertical-align: bottom; overflow-wrap: normal; }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
td.figure { white-space: nowrap; }
tfoot th, tfoot td { border-bottom: 0; font-weight: 700; }
td ul { margin: 0; padding: 0; list-style: none; }
code { font-family: ui-monospace, "Cascadia Mono", "Liberation Mono", monospace; font-size: 0.75rem; overflow-wrap: anywhere; }
.health::before {
  display: inline-block;
  width: 0.625rem;
  height: 0.625rem;
  margin-right: 0.4375rem;
  border-radius: 50%;
  background: var(--unknown);
  content: "";
}
.health.on_track::before { background: var(--good); }
.health.at_risk::before { border-radius: 0; background: var(--middling); }
.health.off_track::before { border-radius: 0; background: var(--bad); transform: rotate(45deg); }
@media (max-width: 40rem) {
  body { padding-inline: 0.75rem; }
  h1 { font-size: 1.375rem; }
  dl { grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); }
  tbody th, tfoot th { position: sticky; left: 0; min-width: 10rem; max-width: 10rem; background: var(--paper); font-size: 0.8125rem; hyphens: auto; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #ffffff;
    --ink: #000000;
    --quiet: #333333;
    --line: #999999;
    --band: #eeeeee;
    --link: #000000;
    --training: #5c3800;
  }
  @page { size: A4 landscape; margin: 12mm; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  table { font-size: 8pt; }
  nav, .skip { display: none; }
  .sheet { overflow: visible; }
  td.figure { white-space: normal; }
  tbody th { min-width: 8rem; }
  h2, h3, caption { break-after: avoid; }
  h3 { margin-top: 0.75rem; }
  h2 { margin-top: 1.25rem; }
  tr { break-inside: avoid; }
  tfoot { display: table-row-group; }
  .health::before { print-color-adjust: exact; }
}
`;
