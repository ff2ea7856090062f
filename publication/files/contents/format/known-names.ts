/** What files may refer to: the site as it is, with what the same import brought so far. */
export type KnownNames = {
  /** ids by slug, also by those they had */
  authors: Map<string, string>
  /** ids and names by slug */
  topics: Map<string, { id: string; name: string }>
  /** hashes of masters by name ("brug.png") */
  pictures: Map<string, string>
}
