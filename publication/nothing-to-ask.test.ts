import { expect, test, vi } from 'vitest'
import type { Transaction } from '@/db/client'
import { chooseLineEndsOfSeen } from './correspondence/arrivals/exchange/choose-line-ends-of-seen'
import { confirmSeen } from './correspondence/arrivals/exchange/confirm-seen'
import { tellOfExchange } from './correspondence/arrivals/exchange/tell-of-exchange'
import { findClosedInLetter } from './correspondence/pictures/closed-in-letter'
import { findWidenedPictures } from './correspondence/pictures/find-widened-pictures'
import { spelledInDialogues } from './correspondence/pictures/spelled-in-dialogues'
import { findClosedIn } from './essays/pictures/find-closed'
import { readPiecesOut } from './files/contents/bring-out/read-pieces-out'
import { addTopics } from './files/contents/take-in/resolve-topics'
import { listOwnKeys } from './people/keys/list-own-keys'
import { listPassableInvitations } from './people/members/list-passable-invitations'
import { noteNews } from './people/news/note-news'
import { holdSpelled } from './pictures/media/hold-spelled'
import { selectSpelled } from './pictures/media/select-spelled'
import { listDeadPaths } from './public/addresses/list-dead-paths'
import { listDeadPlaces } from './public/addresses/list-dead-places'
import { findPieceFeedIds } from './public/feeds/find-feed-ids'
import { problemsOfPictures } from './public/pictures/problems-of-pictures'
import { nameMails } from './readers/mail-server/name-mails'

/** Nobody touches it. These are no database tests, so that `db()` is not there either. */
const untouched = new Proxy({} as Transaction, {
  get: () => expect.unreachable('The database was asked'),
})
const book = vi.fn()
const told = { kind: 'exchange-read' as const, byId: 'ada' }
const news = { ...told, thingId: 'dialogue' }
const plain = { body: 'Een brief zonder beeld.', image: null }

const ASKED: [string, () => unknown, unknown][] = [
  ['lines of seen mails', () => chooseLineEndsOfSeen('ada', 'upload', [], 'as-came'), 0],
  ['seen mails', () => confirmSeen('ada', 'upload', []), { count: 0, left: 0 }],
  [
    'whom an upload is told',
    () => tellOfExchange(untouched, { id: 'upload', dialogueId: 'dialogue' }, told, [], new Date()),
    undefined,
  ],
  ['pictures of a letter', () => findClosedInLetter(untouched, 'ada', 'dialogue', plain.body), new Set()],
  [
    'pictures in private',
    () => findWidenedPictures(untouched, 'ada', { dialogueId: 'dialogue', audience: null }, plain.body),
    new Set(),
  ],
  ['pictures in dialogues', () => spelledInDialogues(untouched, 'ada', [], 'all'), new Set()],
  ['pictures of an essay', () => findClosedIn(untouched, 'ada', plain, []), []],
  ['pieces to bring out', () => readPiecesOut(untouched, []), []],
  ['topics to add', () => addTopics(untouched, [], {} as never), new Map()],
  ['keys', () => listOwnKeys(untouched, []), new Set()],
  ['who was invited', () => listPassableInvitations('ada', []), new Set()],
  ['whom news is told', () => noteNews(untouched, news, ['ada'], new Date()), []],
  ['pictures to hold', () => holdSpelled(untouched, []), undefined],
  ['pictures to select', () => selectSpelled(untouched, []), []],
  ['paths', () => listDeadPaths(['/schrijven/stukken'], book), { dead: [], planned: [] }],
  ['places', () => listDeadPlaces([], () => []), []],
  ['ids for feeds', () => findPieceFeedIds([]), new Map()],
  ['closed pictures', () => problemsOfPictures(plain.body, new Set()), []],
  ['mails to name', () => nameMails([]), []],
]

test.each(ASKED)('where there are no %s, the database is asked nothing', async (_, ask, nothing) => {
  expect(await ask()).toEqual(nothing)
  expect(book).not.toHaveBeenCalled()
})
