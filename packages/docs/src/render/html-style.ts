import { readableOn } from "./contrast.ts";

/** The colours of one scheme. Text colours stand out from `ground` and `panel` by at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
export interface Palette {
  readonly ground: string;
  readonly panel: string;
  readonly line: string;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly gap: string;
  readonly caution: string;
  readonly positive: string;
  readonly draft: string;
}

/** Dark on light, for screen and paper. */
export const light: Palette = {
  ground: "#ffffff",
  panel: "#f4f6f8",
  line: "#cfd6dd",
  ink: "#1b1f24",
  soft: "#56616c",
  accent: "#1d4f91",
  gap: "#a01c1c",
  caution: "#7a4b00",
  positive: "#17663a",
  draft: "#5b3a8e",
};

/** Light on dark, for readers who ask for it. */
export const dark: Palette = {
  ground: "#14181c",
  panel: "#1d2329",
  line: "#3c464f",
  ink: "#e6e9ec",
  soft: "#a8b3bd",
  accent: "#8ab8f5",
  gap: "#ffaca4",
  caution: "#efc578",
  positive: "#8fd6a6",
  draft: "#cdb4f5",
};

/** The style sheet of a document. An accent colour is moved towards black or white until it can be read. */
export function styleSheet(accent: string | undefined): string {
  const day = withAccent(light, accent);
  const night = withAccent(dark, accent);
  return [
    `:root{color-scheme:light dark;${variables(day)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${variables(night)}}}`,
    rules,
    "",
  ].join("\n");
}

function withAccent(palette: Palette, accent: string | undefined): Palette {
  return accent === undefined ? palette : { ...palette, accent: readableOn(accent, [palette.ground, palette.panel]) };
}

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(";");
}

const rules = `*{box-sizing:border-box}
html{font:100%/1.55 "Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:62rem;padding:1.5rem clamp(1rem,4vw,3rem) 4rem;background:var(--ground);color:var(--ink);overflow-wrap:anywhere}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,section:focus-visible,main:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--ground)}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2.2em 0 .6em;hyphens:auto;text-wrap:balance}
h1{font-size:1.9rem;margin:.3em 0 .8em}
h2{font-size:1.35rem;padding-top:.6em;border-top:1px solid var(--line)}
h3{font-size:1.15rem}
h4,h5,h6{font-size:1rem}
h2 span,h3 span,h4 span,h5 span,h6 span{color:var(--soft);font-weight:400;margin-right:.35em}
p,ul,ol,dl{margin:.6em 0;max-width:46rem}
ul,ol{padding-left:1.4em}
header{border-top:4px solid var(--accent)}
.brand{display:flex;align-items:center;gap:.8rem;margin:1rem 0;font-weight:600}
.brand img{max-height:3rem;max-width:12rem}
.state{margin:1rem 0 0;color:var(--soft)}
.state strong{color:var(--ink)}
nav ol{list-style:none;padding-left:0}
nav ol ol{padding-left:1.4em;margin:0}
nav a{display:inline-block;padding:.15em 0;text-decoration:none}
nav a:hover{text-decoration:underline}
dl{border-top:1px solid var(--line);max-width:none}
dl div{display:grid;grid-template-columns:minmax(9rem,16rem) 1fr;gap:.2rem 1.5rem;padding:.45rem 0;border-bottom:1px solid var(--line)}
dt{color:var(--soft)}
dd{margin:0}
dd ul,td ul,th ul{margin:0;padding-left:1.1em}
.scroll{overflow-x:auto;margin:1.2em 0}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;padding:.3rem 0;color:var(--soft)}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line);min-width:7.5rem;hyphens:auto}
thead th,.end{overflow-wrap:normal}
thead th{background:var(--panel);border-bottom:2px solid var(--line)}
tbody th{font-weight:600}
.end{text-align:right;min-width:3.5rem;font-variant-numeric:tabular-nums}
.gap,.signal.negative{color:var(--gap)}
.gap a{color:inherit}
.signal.caution{color:var(--caution)}
.signal.positive{color:var(--positive)}
.ai{color:var(--draft);font-style:italic}
.soft{color:var(--soft)}
.basis{font-size:.92rem}
.notice{padding:.6rem .9rem;background:var(--panel);border-left:4px solid var(--soft);max-width:none}
.notice.warning{border-color:var(--gap)}
.notice.draft,.notice.unofficial{border-color:var(--caution)}
.signatures{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr));gap:1.5rem 2rem;max-width:none}
.signatures p{margin:.2em 0}
.signatures .line{margin-top:2.6rem;padding-top:.2rem;border-top:1px solid var(--ink);font-size:.85rem;color:var(--soft)}
footer{font-size:.92rem}
@media (min-width:56rem),print{header dl{columns:2;column-gap:2.5rem}header dl div{grid-template-columns:9rem 1fr;break-inside:avoid}}
@media (max-width:36rem){dl div{grid-template-columns:1fr}}
@page{size:A4;margin:15mm 17mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:8pt}}
@media print{
:root{color-scheme:light}
html{font-size:10pt}
body{max-width:none;padding:0}
.skip,.screen{display:none}
h1{margin:.2em 0 .5em}
.state{margin:.5rem 0 0}
a{color:inherit}
h1,h2,h3,h4,h5,h6,caption{break-after:avoid}
.notice,.signatures li,dl div{break-inside:avoid}
.scroll{overflow:visible}
thead{display:table-header-group}
th,td{min-width:0;padding:.3rem .4rem}
.page-break{break-after:page}
nav.screen~main{font-size:8pt;line-height:1.3}
nav.screen~main table,nav.screen~main .signatures .line{font-size:7.5pt}
nav.screen~main p,nav.screen~main ul,nav.screen~main dl,nav.screen~main .scroll{margin:.25em 0;max-width:none}
nav.screen~main h2{font-size:10pt;margin:.55em 0 .15em;padding-top:.25em}
nav.screen~main dl div,nav.screen~main th,nav.screen~main td,nav.screen~main caption{padding:.08rem .3rem}
nav.screen~main dl div{grid-template-columns:8rem 1fr}
nav.screen~main .signatures{gap:.4rem 2rem;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr))}
nav.screen~main .signatures .line{margin-top:1.1rem}
nav.screen~main #f-envelope{break-before:page}
}`;
