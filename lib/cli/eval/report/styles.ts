/** No font, image or script is loaded: the report can be kept, sent and printed as one file. */
export const styles = `
:root { color-scheme: light dark; --ink: #1c1b1a; --soft: #5d5a55; --paper: #fdfcf9; --line: #d9d4ca; --good: #1d6b3a; --bad: #a32015; --mark: #f3ecdb; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece8e0; --soft: #a9a39a; --paper: #1a1917; --line: #403c36; --good: #7cc796; --bad: #f1917f; --mark: #2b2822; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 76rem; background: var(--paper); color: var(--ink); font: 16px/1.5 Georgia, "Noto Serif", serif; }
h1 { font-size: 1.8rem; margin: 0; } h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; border-bottom: 1px solid var(--line); } h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p, li { max-width: 46rem; } .soft { color: var(--soft); } .good { color: var(--good); } .bad { color: var(--bad); font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font: 14px/1.35 system-ui, sans-serif; margin: .5rem 0 1rem; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: end; vertical-align: top; font-variant-numeric: tabular-nums; }
th:first-child, td:first-child, td.words, th.words { text-align: start; } thead th { color: var(--soft); font-weight: 600; }
caption { text-align: start; font-weight: 600; padding-bottom: .25rem; }
details { border-bottom: 1px solid var(--line); padding: .35rem 0; } summary { cursor: pointer; font-family: system-ui, sans-serif; font-size: .95rem; }
details > div { padding: .25rem 0 1rem 1.1rem; } ul { padding-inline-start: 1.2rem; margin: .25rem 0; } code { font-size: .88em; }
.tag { font: 600 .75rem system-ui, sans-serif; background: var(--mark); border-radius: 3px; padding: .05rem .35rem; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2rem; } figure { margin: 0; } figcaption { font: 14px system-ui, sans-serif; color: var(--soft); }
svg { display: block; max-width: 100%; height: auto; } svg text { font: 11px system-ui, sans-serif; fill: var(--soft); }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--good); outline-offset: 2px; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } details { break-inside: avoid; } .scroll { overflow: visible; } table { font-size: 8pt; } }
`;
