import type { WebSite, WithContext } from 'schema-dts'
import type { Site } from '../_site/read-site'

/** The site as schema.org's WebSite. */
export function describeSite(site: Site, siteUrl: string): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `${siteUrl}/#site`,
    url: `${siteUrl}/`,
    name: site.name,
    description: site.tagline || undefined,
    inLanguage: site.language,
    publisher: { '@type': 'Organization', name: site.name, url: `${siteUrl}/` },
  }
}
