/** Where the revisions of an essay are listed. */
export const revisionsPath = (draftId: string) => `/schrijven/concepten/${draftId}/versies`
