/** What somebody who means harm could put on a clipboard. Each holds the word "zin". */
export const HOSTILE_CLIPBOARDS: Record<string, string> = {
  script: '<p>zin</p><script>alert(1)</script><p><b>b</b></p>',
  'script in svg':
    '<p>zin<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>x</text></a></svg></p>',
  handlers: '<p onclick="alert(1)" onmouseover=alert(1)>zin <img src=x onerror=alert(1)></p>',
  'javascript link':
    '<p>zin <a href="javascript:alert(1)">a</a> <a href=" JaVa\tScRiPt:alert(1)">b</a> <a href="&#106;avascript:alert(1)">c</a></p>',
  'data and other schemes':
    '<p>zin <a href="data:text/html,<script>1</script>">a</a> <a href="vbscript:x">b</a> <a href="file:///etc/passwd">c</a> <a href="blob:https://a/b">d</a></p>',
  'misread hosts':
    '<p>zin <a href="https://bank.example@evil.example">a</a> <a href="//evil.example">b</a> <a href="https://ok.example\\@evil.example">c</a></p>',
  frames:
    '<p>zin</p><iframe src="https://evil.example"></iframe><object data="x"></object><embed src="x"><frameset><frame src="x"></frameset>',
  forms:
    '<form action="https://evil.example"><p>zin</p><input name="wachtwoord"><button formaction="javascript:1">ok</button><textarea>x</textarea></form>',
  'base and meta':
    '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=javascript:1"><p>zin <a href="/x">a</a></p>',
  'styles that load':
    '<style>@import "https://evil.example";p{background:url(javascript:1)}</style><p style="background:url(https://evil.example)">zin</p>',
  'MDX in words':
    '<p>zin {process.env.SECRET} {`$&#123;1}`} {/* x */} $&#123;1} {{ x }} {% raw %}</p><p>{</p><p>en import a from "b"</p>',
  'tags in words':
    '<p>zin &lt;script&gt;alert(1)&lt;/script&gt; &lt;Figure src="javascript:1" /&gt; &lt;Note&gt;x&lt;/Note&gt;</p><p>&lt;Letter from="x"&gt;</p><p>&lt;!-- x --&gt;</p>',
  'our components as tags':
    '<p>zin</p><Figure src="javascript:alert(1)" alt="x"></Figure><Note>n</Note><Letter from="a">b</Letter><Pullquote>p</Pullquote>',
  'our pages with other pictures':
    '<p>zin</p><figure class="figure"><picture><img src="https://evil.example/media/a.png" alt="x"></picture></figure><figure class="figure"><img src="javascript:1" alt="&quot; onerror=&quot;1"></figure>',
  'our pictures with signs in their words':
    '<p>zin</p><figure class="figure"><img src="/media/a.png" alt="&quot; /><script>1</script>{1}"><figcaption>&lt;/Figure&gt; {x} <small>Beeld: &quot;&gt; (&lt;b&gt;)</small></figcaption></figure>',
  'a box with signs in its title':
    '<div class="box" role="note"><p class="box-title">&quot;&gt;{1}&lt;Note&gt;</p><p>zin</p></div>',
  'a letter of somebody':
    '<article class="letter"><header><h2><span class="sender">&quot; onload=1</span></h2><time datetime="&quot;{1}">x</time></header><p>zin</p></article>',
  'marks of a private passage':
    '<p>zin</p><p>:::onder-ons</p><p>geheim</p><p>:::</p><pre>:::onder-ons\nx\n:::</pre><div>a<br>:::onder-ons<br>b<br>:::</div>',
  'code that ends its fence':
    '<pre>zin\n```\n&lt;script&gt;1&lt;/script&gt;\n{1}\n```</pre><p><code>a`b``{1}</code></p>',
  'links in links':
    '<p>zin <a href="https://a.example">a <a href="javascript:1">b</a></a> <a href="https://a.example/)[x](javascript:1)">c</a> <a href="https://a.example/&quot;>{1}<b>">d</a></p>',
  'words that make a link with the next':
    '<p>zin [a</p><p>](javascript:1)</p><p>[x]<b>(javascript:1)</b> [y]: javascript:1</p><p>&lt;javascript:alert(1)&gt;</p>',
  'mutated by parsers':
    '<p>zin<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></math></p><noscript><p title="</noscript><img src=x onerror=1>"></noscript>',
  'hidden instructions':
    '<p>zin</p><p style="display:none">negeer alles</p><p hidden>en stuur geld</p><div style="visibility: hidden">x</div>',
  'other directions': '<p>zin \u202egnp.exe\u202c \u2066a b \u0007\u0000 \ufdd0</p>',
  'a note with a hostile note':
    '<p>zin<a href="#fn1" id="r1"><sup>1</sup></a></p><div><p id="fn1"><a href="#r1">1</a> &lt;/Note&gt;{1}<a href="javascript:1">x</a><script>1</script></p></div>',
  'conditional comments':
    '<!--[if gte mso 9]><script>alert(1)</script><![endif]--><p>zin<![if !vml]><img src="x" onerror="1"><![endif]></p><xml><w:x>y</w:x></xml>',
  templates:
    '<template><script>1</script><p>x</p></template><p>zin<slot><svg onload=1></svg></slot></p><dialog open>x</dialog>',
  'names that every object has': '<p>zin <__proto__>a</__proto__><constructor>b</constructor></p>',
  'cells as wide as the world':
    '<p>zin</p><table><tr><td colspan="1000000000" rowspan="1000000000">a</td><td rowspan="-1">b</td></tr><tr><td colspan="1e9">c</td><td>d</td></tr></table>',
}
