/** How a document looks in a browser and on paper. A municipality's colour is a line only: its contrast is unknown. */
export const DOCUMENT_CSS = `
:root{color-scheme:light}
body{margin:0 auto;max-width:44rem;padding:1.5rem 1rem 4rem;font:1.0625rem/1.6 Georgia,"Times New Roman",serif;color:#1a1a1a;background:#fff;overflow-wrap:anywhere}
header{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;border-bottom:4px solid;padding-bottom:.5rem;font-family:system-ui,sans-serif;font-size:.9rem}
header p{margin:0}
header img{display:block}
.stamp{border:2px solid #8a1c1c;color:#8a1c1c;font-weight:700;padding:.1rem .5rem}
h1{font-size:1.9rem;line-height:1.2;margin:2rem 0 .5rem}
h2{font-size:1.4rem;line-height:1.25;margin:2.2rem 0 .6rem}
h3{font-size:1.15rem;margin:1.6rem 0 .4rem}
h4{font-size:1.02rem;margin:1.3rem 0 .3rem}
.subtitle{font-size:1.2rem;margin:0 0 1rem}
dl{border-bottom:1px solid #999;padding-bottom:1rem;margin:1rem 0}
dl div{display:flex;flex-wrap:wrap;gap:0 .5rem}
dt{font-weight:700}
dt::after{content:":"}
dd{margin:0}
li{margin:.3rem 0}
table{border-collapse:collapse;width:100%;margin:1.2rem 0}
caption{text-align:left;font-weight:700;padding-bottom:.4rem}
th,td{border:1px solid #999;padding:.35rem .5rem;text-align:left;vertical-align:top}
tbody th{font-weight:400}
ins{color:#0b5a2b;text-decoration:underline}
del{color:#8a1c1c;text-decoration:line-through}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.note{border-left:3px solid #777;margin:.3rem 0 .8rem;padding-left:.6rem;font-size:.92rem;color:#444}
@page{size:A4;margin:22mm 20mm}
@media print{body{max-width:none;padding:0;font-size:11pt}h2,h3,h4,caption{break-after:avoid}tr,li{break-inside:avoid}}
`.trim();
