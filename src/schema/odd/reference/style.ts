/** How the reference looks: readable on paper, on a telephone and in the dark. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1d1d1b; --paper: #fdfcf9; --quiet: #5a5750; --line: #d9d4c8; --link: #1a4f8a; --code: #f3efe5; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e6df; --paper: #1b1b1a; --quiet: #b3ada0; --line: #45423b; --link: #9cc4f2; --code: #262522; } }
body { margin: 0 auto; max-width: 50rem; padding: 1rem; font: 1rem/1.55 Georgia, serif; color: var(--ink); background: var(--paper); }
a { color: var(--link); }
h1 { font-size: 1.8rem; line-height: 1.2; }
h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); }
h3 { margin: 2.2rem 0 0.3rem; font-size: 1.15rem; }
code, pre { font: 0.9rem/1.5 ui-monospace, Menlo, Consolas, monospace; }
pre { padding: 0.7rem 0.9rem; overflow-x: auto; background: var(--code); white-space: pre-wrap; overflow-wrap: anywhere; }
.gloss { font-weight: normal; color: var(--quiet); }
dl { display: grid; grid-template-columns: minmax(6rem, 9rem) 1fr; gap: 0.3rem 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.names a { display: inline-block; min-width: 1.6rem; min-height: 1.6rem; margin-right: 0.45rem; }
.attributes a, dd > a { display: inline-block; min-height: 1.5rem; }
ul.attributes { margin: 0; padding: 0; list-style: none; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; background: var(--paper); padding: 0.4rem; }
:target { scroll-margin-top: 1rem; background: var(--code); }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 0.6rem; } }
`;
