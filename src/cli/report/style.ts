/** The style sheet of the report: light and dark, narrow and wide, on paper. Contrast of text is 4.5 : 1 or more in both. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1d2327;--soft:#56616b;--page:#fbfaf8;--card:#fff;--line:#dcd8d0;--link:#0b5a8a;--mark:#f6eccb;--warn:#9a3412;
--c0:#0b5a8a;--c1:#c2790a;--c2:#1f8a66;--c3:#a8557f;--c4:#4aa3d8;--c5:#8a6d3b;--c6:#6b5fb5;--c7:#8b949c}
@media (prefers-color-scheme:dark){:root{--ink:#e8e6e3;--soft:#a9b1b8;--page:#16191c;--card:#1f2428;--line:#3a4148;--link:#7cc0ee;--mark:#4a4220;--warn:#f5a97f;
--c0:#5aa9dc;--c1:#e6a23c;--c2:#4fc39a;--c3:#d98bb3;--c4:#9cd3f5;--c5:#c9a66b;--c6:#a79bee;--c7:#7d868e}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,sans-serif}
main,header,footer{max-width:62rem;margin:0 auto;padding:0 1rem}
h1{font-size:1.7rem;margin:1.5rem 0 .2rem}h2{font-size:1.2rem;margin:2.2rem 0 .6rem}h3{font-size:.95rem;margin:1rem 0 .2rem}
.soft{color:var(--soft)}.warn{color:var(--warn);font-weight:600}
a{color:var(--link)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.3rem .6rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.scroll{overflow-x:auto}
svg{display:block;max-width:none}svg.bar{max-width:100%}
.grid{stroke:var(--line)}.tick{fill:var(--soft);font-size:11px}
.c0{fill:var(--c0);background:var(--c0)}.c1{fill:var(--c1);background:var(--c1)}.c2{fill:var(--c2);background:var(--c2)}.c3{fill:var(--c3);background:var(--c3)}
.c4{fill:var(--c4);background:var(--c4)}.c5{fill:var(--c5);background:var(--c5)}.c6{fill:var(--c6);background:var(--c6)}.c7{fill:var(--c7);background:var(--c7)}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;list-style:none;padding:0;margin:.4rem 0}
.legend span{display:inline-block;width:.8rem;height:.8rem;border-radius:2px;margin-right:.4rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
table.standing th{width:40%}table.standing td:nth-child(2){width:7rem}
q{quotes:none;background:var(--mark);padding:0 .2em}
.filter{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;margin:.6rem 0}
.filter[hidden]{display:none}
.filter label{display:flex;flex-direction:column;font-size:.85rem;color:var(--soft)}
input,select,textarea,button{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--soft);border-radius:4px;padding:.35rem .5rem}
button{cursor:pointer}
ul.people{list-style:none;padding:0;margin:0}
ul.people>li[hidden]{display:none}
details.person{background:var(--card);border:1px solid var(--line);border-radius:6px;margin:.4rem 0}
details.person>summary{cursor:pointer;padding:.5rem .8rem;display:grid;grid-template-columns:minmax(10rem,1.4fr) 5.5rem 6.5rem minmax(9rem,1fr) minmax(10rem,1.1fr);gap:.2rem .8rem;align-items:baseline}
details.person>summary:hover{background:var(--page)}
details.person>div{padding:0 .8rem .8rem}
.name{font-weight:600}
.badge{border-left:.4rem solid var(--c7);padding-left:.4rem}
.badge.good{border-color:var(--c2)}.badge.look{border-color:var(--c4)}.badge.ask{border-color:var(--c1)}
.text{white-space:pre-wrap;overflow-wrap:anywhere;margin:.2rem 0;border-left:3px solid var(--line);padding-left:.8rem}
textarea{width:100%;min-height:9rem;resize:vertical}
@media (max-width:46rem){details.person>summary{grid-template-columns:1fr 1fr}}
@media print{.filter,.skip,button{display:none}details.person{break-inside:avoid}}
`.replace(/\n/g, '');
