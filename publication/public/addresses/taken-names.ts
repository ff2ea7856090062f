/** First parts of addresses that the site uses itself, or will: no standing page is called so, and nothing was there before. */
export const TAKEN_NAMES: ReadonlySet<string> = new Set(
  'api archief auteurs bundels feed gezond icon inloggen krant manifest media melding metrics mijn-post nieuwsbrief opensearch pagina robots rubrieken schrijven sitemap volgen zoeken'.split(
    ' ',
  ),
)
