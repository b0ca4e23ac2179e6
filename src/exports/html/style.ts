/** How a page stands on screen and on paper: light, faces that office machines have, nothing cut between pages. */
export const STYLE = `
@page{size:A4;margin:14mm 14mm 16mm;@bottom-right{content:counter(page) "/" counter(pages);font:9pt Arial,sans-serif;color:#47443f}}
@page paper{margin:20mm 15mm 20mm 30mm;@top-center{content:counter(page);font:13pt 'Times New Roman',serif}@bottom-right{content:none}}
@page paper:first{@top-center{content:none}}
@page turned{size:A4 landscape;margin:20mm 15mm 20mm 30mm;@top-center{content:counter(page);font:13pt 'Times New Roman',serif}@bottom-right{content:none}}
*{box-sizing:border-box}
html{color-scheme:light;background:#f6f4ee}
body{margin:0 auto;max-width:1010px;padding:32px 40px 64px;background:#fff;color:#1b1a18;font:16px/1.55 'IBM Plex Sans',Arial,sans-serif}
h1,h2,h3{font-family:'Source Serif 4','Times New Roman',serif;line-height:1.28;text-wrap:balance;break-after:avoid}
h1{font-size:30px;margin:0 0 8px}
h2{font-size:22px;margin:40px 0 4px}
h3{font-size:18px;margin:28px 0 4px}
p{margin:6px 0}
.say{font-family:'Source Serif 4','Times New Roman',serif;font-size:17px;max-width:68ch}
.measure,.foot,.over{color:#47443f;font-size:14px}
.measure,.over,.say{break-after:avoid}
.over{font-weight:600}
.sample{display:inline-block;border:1px solid #8a5a16;color:#6f4710;padding:2px 10px;font-weight:600;font-size:14px}
figure{margin:12px 0;break-inside:avoid}
.number{font-size:22px}
.number b{font-size:64px;line-height:1.1}
svg{display:block;max-width:100%;height:auto}
.scroll{overflow-x:auto}
table{border-collapse:collapse;margin:10px 0;width:100%;font-size:14px;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:left;font-weight:600;padding:6px 0}
th,td{border-bottom:1px solid #ded9ce;padding:5px 8px;text-align:left;vertical-align:top;font-weight:400}
thead th{border-bottom:1px solid #8c867a;font-weight:600;vertical-align:bottom}
.n{text-align:right}
.c{text-align:center}
b,.b{font-weight:600}
.code{white-space:nowrap}
.slide{border-top:1.5px solid #1b1a18;margin-top:40px;padding-top:8px}
.slide h2{margin-top:8px}
.two{display:grid;grid-template-columns:1fr 1fr;gap:24px}
.paper{max-width:840px;font:18px/1.4 'Times New Roman','Liberation Serif',Tinos,serif}
.paper :is(h1,h2,h3){font-family:inherit;font-size:18px}
.paper h1{text-align:center;font-size:19px}
.paper p{text-align:justify}
.paper :is(.Centred,.centre){text-align:center;break-after:avoid}
.paper .indent{text-indent:10mm}
.paper table.grid{font-size:14px;width:calc(100% - 2px)}
.paper .grid :is(th,td){border:1px solid #47443f}
.paper .grid thead th{text-align:center;vertical-align:middle}
.beside,.beside :is(td){border:0;padding:0}
.beside td{font-size:16px}
.beside p{margin:0}
.beside .left{text-align:left}
.rule{border:0;border-top:1px solid #1b1a18;width:120px;margin:4px auto 14px}
.i{font-style:italic}
.blank{background:#fff2cc}
.turned{page:turned;break-before:page}
.turned table{min-width:1080px}
.annex{break-before:page}
@media (max-width:640px){body{padding:16px}.two{grid-template-columns:1fr}}
@media print{
html,body{background:#fff}
body{max-width:none;padding:0;font-size:11pt}
.paper{page:paper;max-width:none;font-size:13pt}
.beside td{font-size:12pt}
.turned table{min-width:0}
.slide :is(th,td){padding:1.5px 6px}
.slide table{font-size:8.5pt;margin:6px 0}
.paper :is(h1,h2,h3){font-size:13pt}
.scroll{overflow:visible}
table,.paper table.grid{font-size:9.5pt}
thead{display:table-header-group}
tr,.foot{break-inside:avoid}
.slide{break-before:page;border:0;margin:0}
.slide:first-of-type{break-before:auto}
.blank{background:none}
}
`;
