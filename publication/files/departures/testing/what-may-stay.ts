/** Tables in which nothing of anybody can stand, each with why. What is not here has to be filled in `aPersonWithEverything`. */
export const OF_NOBODY: Record<string, string> = {
  edition: 'one number',
  heartbeat: 'when the site worked',
  mail_server: 'what the mail server answered last, to whomever',
  publication: 'the site as a whole',
  topics: 'what pieces are about',
  piece_topics: 'ids of topics',
  attempts: 'keyed hashes, forgotten after a day',
  unused_pictures: 'ids of pictures, gone with them',
  senders: 'which processes hand mail over',
  rounds: 'until when new pieces of a list were gathered',
  suppressions: 'keyed hashes, and what a mail server said without addresses',
}

/** Types of columns in which words can stand. */
export const HOLDS_WORDS = /text|char|json|bytea/
/**
 * Columns of tables that are filled which hold no words of anybody: hashes, one of a few values, what is worked out of another column, names
 * of pictures, and what a file or others said.
 */
export const OF_NO_WORDS = new RegExp(
  [
    '_hash$|fingerprint$|\\.(purpose|kind|state|format|via|dated_by|form|pace|list|lists|resent_to|role|deed|decision|job|media_type|widths|texts|held_for|line_ends|language|editor_mode)$',
    'pictures$|^(departures|standing_pages|planned_pieces)\\.|\\.feed_id$',
    '^lifted_suppressions.(why|reason|said)$|^correspondents.absences$|^authors.infix$|^exchanges.permission_wording$|^media.hash$',
  ].join('|'),
)

/** Where their id stays, so that the rows of others are told apart from theirs: the row of a member without name or address. */
export const TELLS_APART = [
  'correspondents.member_id',
  'departures.member_id',
  'dialogues.begun_by',
  'dialogues.withdrawn_by',
  'drafts.owner_id',
  'exchanges.uploaded_by',
  'members.id',
  'news.by_id',
  'pieces.withdrawn_by',
  'revisions.saved_by',
  'written_letters.audience',
  'written_letters.writer_id',
]

/** Rows that only say which of theirs belong together: they go with what they belong to. */
export const OF_IDS = ['address_links', 'arrival_pictures', 'letter_deliveries', 'subscriptions']
/** Filled by leaving itself. */
export const OF_LEAVING = ['departures', 'departure_links']
