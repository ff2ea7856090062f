import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { JsonLd } from './json-ld'

test('a text cannot end the element it stands in, and arrives as it was', () => {
  const name = '</script><img src=x onerror=alert(1)> & "<!--"'
  const html = renderToStaticMarkup(
    <JsonLd data={{ '@context': 'https://schema.org', '@type': 'WebSite', name }} />,
  )
  const inside = html.slice(html.indexOf('>') + 1, html.lastIndexOf('</script>'))
  expect(inside).not.toContain('<')
  expect(JSON.parse(inside).name).toBe(name)
})
