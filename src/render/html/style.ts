/** The whole style of the page. `STYLE_HASH` is its fingerprint: only this style may apply. */
export const STYLE = `
:root {
  color-scheme: light;
  --ink: #1c2530; --soft: #525d6b; --line: #dde3e8; --paper: #fff; --wash: #f5f7f8; --accent: #0b5d56;
  --fail: #9f1c24; --fail-wash: #fdf4f3; --open: #7a4b00; --open-wash: #fef8ec; --good: #14603a; --good-wash: #f0f8f3;
  --calm: #33506b; --calm-wash: #f2f6fa;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; }
body {
  margin: 0; background: var(--paper); color: var(--ink); line-height: 1.6;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  overflow-wrap: anywhere;
}
.page { max-width: 62rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
h1, h2, h3, h4, h5 { line-height: 1.3; margin: 0; font-weight: 650; text-wrap: balance; }
p, ul, ol, dl, dd { margin: 0; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--paper); padding: .5rem 1rem; }
.skip:focus { top: 1rem; }

.masthead { border-bottom: 2px solid var(--ink); padding-bottom: 1.25rem; }
.masthead .brand { color: var(--accent); font-weight: 650; letter-spacing: .04em; font-size: .95rem; }
.masthead h1 { font-size: clamp(1.7rem, 4.5vw, 2.3rem); letter-spacing: -.01em; margin: .35rem 0 .2rem; }
.masthead .merchant { font-size: 1.15rem; }
.masthead .day { color: var(--soft); }

.contents { margin: 1.25rem 0 0; }
.contents ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .35rem 1.4rem; }
.contents a { text-decoration: none; }
.contents a:hover { text-decoration: underline; }

.mode { display: block; font-weight: 400; color: var(--soft); font-size: .875rem; }
.count { color: var(--soft); font-weight: 400; font-size: .8em; white-space: nowrap; }
main > section { margin-top: 3rem; }
main > section > h2 { font-size: 1.4rem; padding-bottom: .5rem; border-bottom: 1px solid var(--line); margin-bottom: 1.25rem; }

.verdicts { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1rem; }
.verdict { border: 1px solid var(--line); border-top: 4px solid var(--calm); border-radius: 6px; padding: 1rem 1.15rem 1.1rem; }
.verdict h3 { font-size: 1rem; font-weight: 600; }
.verdict .state { font-size: 1.25rem; font-weight: 700; margin: .5rem 0 .6rem; display: flex; align-items: center; gap: .55rem; }
.verdict .why { list-style: none; padding: 0; }
.verdict.fail { border-top-color: var(--fail); background: var(--fail-wash); }
.verdict.fail .state { color: var(--fail); }
.verdict.incomplete { border-top-color: var(--open); background: var(--open-wash); }
.verdict.incomplete .state { color: var(--open); }
.verdict.pass { border-top-color: var(--good); background: var(--good-wash); }
.verdict.pass .state { color: var(--good); }

.mark { display: inline-flex; flex: none; align-items: center; justify-content: center; width: 1.35em; height: 1.35em; border: 1.5px solid currentColor; border-radius: 50%; font-size: .8em; font-weight: 700; line-height: 1; font-family: "Segoe UI Symbol", "Apple Symbols", "DejaVu Sans", sans-serif; }

.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
.legend { color: var(--soft); margin-bottom: .6rem; }
th, td { text-align: left; vertical-align: top; padding: .6rem .8rem; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; font-weight: 600; }
tbody th { font-weight: 600; min-width: 10rem; background: var(--paper); position: sticky; left: 0; }
tbody th .title { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; font-weight: 400; color: var(--soft); font-size: .875rem; max-width: 22rem; }
td { min-width: 8.5rem; }
.cell { display: inline-flex; align-items: center; gap: .45rem; white-space: nowrap; }
.cell.fail { color: var(--fail); font-weight: 600; }
.cell.unknown, .cell.uncovered { color: var(--open); font-weight: 600; }
.cell.ready { color: var(--good); font-weight: 600; }
.cell.not-offered { color: var(--soft); }
.cell a { color: inherit; }

.subject { margin-top: 1.75rem; }
.subject > h3, .subject > h4 { font-size: 1.08rem; margin-bottom: .8rem; color: var(--accent); }
.day-of { margin-top: 2rem; }
.day-of > h3 { font-size: 1.08rem; }
.day-of > h3::first-letter, .unknown > h4 > span::first-letter, .unknown > h5 > span::first-letter { text-transform: uppercase; }
.card { border: 1px solid var(--line); border-left: 4px solid var(--calm); border-radius: 6px; padding: 1rem 1.15rem; margin-bottom: 1rem; }
.card.must { border-left-color: var(--fail); }
.card.should, .card.unknown { border-left-color: var(--open); }
.card.pass { border-left-color: var(--good); }
.finding + .finding { margin-top: 1rem; padding-top: 1rem; border-top: 1px dashed var(--line); }
.finding > h4, .finding > h5 { font-size: 1rem; display: flex; gap: .55rem; align-items: baseline; }
.finding .mark { transform: translateY(.1em); }
.must .mark { color: var(--fail); }
.should .mark, .unknown .mark { color: var(--open); }
.pass .mark { color: var(--good); }
.waived .mark { color: var(--calm); }
.day-of .card { border-left-color: var(--calm); }
.day-of .mark { color: var(--calm); }
.facts { list-style: none; padding: 0; margin-top: .35rem; }
.reason { padding-left: 1.1em; position: relative; }
.reason::before { content: "–" / ""; position: absolute; left: 0; color: var(--soft); }
.notes { margin-top: .75rem; display: grid; grid-template-columns: 8.5rem 1fr; gap: .4rem 1rem; font-size: .925rem; }
.notes dt { color: var(--soft); }
.notes .todo { font-weight: 600; font-size: 1rem; }
.notes .todo .time { font-weight: 400; color: var(--soft); }
.notes .targets { display: flex; flex-wrap: wrap; gap: .35rem; list-style: none; padding: 0; }
.chip { display: inline-block; background: var(--wash); border: 1px solid var(--line); border-radius: 999px; padding: .05rem .65rem; font-size: .85rem; }

.plain { padding-left: 1.25rem; }
.plain li + li { margin-top: .4rem; }
.questions { padding-left: 1.6rem; }
.questions > li { padding-left: .3rem; margin-bottom: 1.1rem; }
.questions .question { font-weight: 600; }
.soft { color: var(--soft); font-size: .925rem; }

footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
footer p + p { margin-top: .4rem; }

@media (max-width: 40rem) {
  .page { padding: 1.5rem 1rem 3rem; }
  .notes { grid-template-columns: 1fr; gap: .1rem; }
  .notes dd { margin-bottom: .5rem; }
  tbody th { min-width: 8rem; max-width: 45vw; }
  th, td { padding: .5rem .6rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  @page { size: A4; margin: 15mm 14mm 16mm; }
  html { font-size: 9.5pt; }
  body { line-height: 1.45; }
  .page { max-width: none; padding: 0; }
  .contents, .skip { display: none; }
  main > section { margin-top: 1.6rem; }
  .scroll { overflow: visible; }
  th, td { padding: .4rem .6rem; }
  tbody th { position: static; }
  thead { display: table-header-group; }
  .card { padding: .7rem .9rem; margin-bottom: .7rem; }
  .subject { margin-top: 1.2rem; }
  tr, .verdict, .finding, .card.alone, .questions > li { break-inside: avoid; }
  h1, h2, h3, h4, h5, .masthead { break-after: avoid; }
  .verdict, .card, .chip { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .notes a { color: inherit; text-decoration: none; }
  .notes a[href]::after { content: " <" attr(href) ">"; color: var(--soft); font-size: .85em; word-break: break-all; }
}
`;

/** SHA-256 of the style, as a Content-Security-Policy names it; a test recomputes it. */
export const STYLE_HASH = "sha256-DAWF9JzgNh7jYr/DU75tVAVezelgOr+d8IgoN5w9kJc=";
