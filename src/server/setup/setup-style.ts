/** The one style of the setup page. Its face comes from the theme, when that is served; else the system's does. */
export const setupStyle = (font: string): string => `
@font-face{font-family:Bricolage;src:url(/theme/${font}) format("woff2");font-weight:200 800;font-stretch:75% 100%}
:root{color-scheme:light dark;--ground:light-dark(#fcfcfa,#141518);--ink:light-dark(#17181c,#ececea);--muted:light-dark(#5a5d66,#a9adb8);--line:light-dark(#d8d8d2,#3a3d46);--field:light-dark(#6f727b,#8b8f9b);--sheet:light-dark(#fff,#1b1d21);--accent:light-dark(#b0123b,#ff7d98);--on-accent:light-dark(#fff,#26060f);--wash:light-dark(#fbeef1,#2b1a20);--error:light-dark(#a31621,#ff9a8f)}
*{box-sizing:border-box}
body{margin:0;font:1.0625rem/1.5 Bricolage,system-ui,sans-serif;color:var(--ink);background:var(--ground)}
main{max-width:46rem;margin:0 auto;padding:clamp(1.5rem,5vw,4rem) clamp(1.25rem,5vw,2rem) 5rem}
.brand{display:flex;align-items:center;gap:.6rem;font-weight:650;margin:0 0 clamp(2rem,6vw,4rem)}
.brand svg{width:1.75rem;height:1.75rem}
h1{font-size:clamp(2.25rem,1.5rem + 4vw,3.75rem);line-height:1.02;font-stretch:82%;font-weight:760;letter-spacing:-.01em;margin:0 0 .75rem;text-wrap:balance}
.intro{font-size:1.1875rem;color:var(--muted);margin:0;max-width:34rem}
fieldset{border:0;border-top:1px solid var(--line);margin:clamp(2rem,5vw,3.25rem) 0 0;padding:0;min-width:0}
legend{float:inline-start;width:100%;padding:1.25rem 0 .5rem;font-size:1.5rem;line-height:1.15;font-weight:720;font-stretch:88%}
legend + *{clear:both}
.hint{color:var(--muted);font-size:.9375rem;margin:.3rem 0 0}
.pair{display:grid;gap:0 1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr))}
.field{margin-top:1.25rem}
.field>label{display:block;font-weight:620}
.field input,.field select{font:inherit;width:100%;min-height:3rem;padding:.55rem .8rem;margin-top:.35rem;border:1px solid var(--field);border-radius:.25rem;color:inherit;background:var(--sheet)}
[aria-invalid=true]{border:2px solid var(--error)!important}
.error{color:var(--error);font-weight:600;margin:.3rem 0 0}
.problem{border-inline-start:4px solid var(--error);background:var(--wash);padding:.9rem 1.1rem;margin:1.75rem 0 0}
.cards{display:grid;gap:1rem;margin-top:1.25rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,13.25rem),1fr))}
.card{position:relative;display:flex;flex-direction:column;border:1px solid var(--line);border-radius:.4rem;background:var(--sheet);overflow:hidden;cursor:pointer}
.card svg{display:block;width:100%;height:auto;border-bottom:1px solid var(--line)}
.card span{display:block;padding:0 1rem}
.card .name{font-weight:700;font-size:1.125rem;padding-top:.8rem}
.card .text{color:var(--muted);font-size:.9375rem;line-height:1.4;padding-bottom:1rem}
.card input{position:absolute;inset-block-start:.7rem;inset-inline-end:.7rem;width:1.35rem;height:1.35rem;margin:0;accent-color:var(--accent)}
.card:hover{border-color:var(--field)}
.card:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);background:var(--wash)}
.card:has(:focus-visible){outline:3px solid var(--accent);outline-offset:3px}
.card input:focus-visible{outline:0}
button{font:inherit;font-weight:680;margin-top:2.5rem;padding:.85rem 1.6rem;border:0;border-radius:.25rem;color:var(--on-accent);background:var(--accent);cursor:pointer}
button:hover{filter:brightness(1.1)}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
@media (width<40rem){.card{display:grid;grid-template-columns:7rem 1fr;grid-template-rows:auto 1fr}.card svg{grid-row:1/3;height:100%;border-bottom:0;border-inline-end:1px solid var(--line);object-fit:cover}.card .name{padding-inline-end:2.5rem}}
@media (forced-colors:active){.card:has(:checked){outline:3px solid Highlight}button{border:1px solid ButtonText}}
@media (prefers-contrast:more){:root{--line:var(--field);--muted:var(--ink)}}
`
