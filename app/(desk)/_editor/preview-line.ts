/** `in`: it is asked for until `leave` is called; `gone` when nobody waits for it any more. */
export type PreviewTurn =
  | { status: 'in'; gone: AbortSignal; leave: () => void }
  | { status: 'full'; retryAfterSeconds: number }

/** Of one member: more forms than anybody types in at once. */
const MOST_FORMS = 3
const RETRY_AFTER_SECONDS = 3

/** What is asked at this moment, by member and form. */
type Asked = Map<string, Map<string, AbortController>>
const PLACE = Symbol.for('samenspraak.previews')

/**
 * Lets a member ask for the preview of a form. What was asked of that form before is given up, and so is this when its
 * visitor leaves (`left`). Of more forms at once each is told to come back, so that no member fills the line of the threads.
 */
export function joinPreviews(memberId: string, form: string, left?: AbortSignal): PreviewTurn {
  const asked = askedNow()
  const own = asked.get(memberId) ?? new Map<string, AbortController>()
  const older = own.get(form)
  if (!older && own.size >= MOST_FORMS) return { status: 'full', retryAfterSeconds: RETRY_AFTER_SECONDS }
  older?.abort()
  const mine = new AbortController()
  own.set(form, mine)
  asked.set(memberId, own)
  const gone = left ? AbortSignal.any([left, mine.signal]) : mine.signal
  return { status: 'in', gone, leave }

  function leave(): void {
    if (own.get(form) !== mine) return
    own.delete(form)
    if (own.size === 0) asked.delete(memberId)
  }
}

/** One for the whole process: the handlers of essays and of letters are bundled apart. */
function askedNow(): Asked {
  const shared = globalThis as { [PLACE]?: Asked }
  shared[PLACE] ??= new Map()
  return shared[PLACE]
}
