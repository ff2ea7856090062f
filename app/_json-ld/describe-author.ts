import type { ProfilePage, WithContext } from 'schema-dts'
import type { AuthorView } from '@/publication/public/authors/find-author'

/** An author's page as schema.org's ProfilePage of a Person. */
export function describeAuthor(author: AuthorView, siteUrl: string): WithContext<ProfilePage> {
  const url = `${siteUrl}/auteurs/${author.slug}`
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url,
    mainEntity: {
      '@type': 'Person',
      '@id': `${url}#persoon`,
      name: author.name,
      givenName: author.givenName,
      description: author.roleLine || undefined,
      url,
      // A telephone is no page about somebody.
      sameAs: author.links.map((link) => link.url).filter((url) => /^https?:/i.test(url)),
    },
  }
}
