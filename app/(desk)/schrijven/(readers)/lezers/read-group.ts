import { z } from 'zod'
import { EVERYBODY, type Group } from '@/publication/readers/reader-list/group'

export type Asked = Record<string, string | string[] | undefined>

const THING = /^(author|topic|dialogue):([0-9a-f-]{36})$/

/** Which readers a page is asked for, from its address; what it does not know is everybody. */
export function readGroup(asked: Asked): { group: Group; search: string; after: string } {
  const text = (name: string) => (typeof asked[name] === 'string' ? asked[name].trim().slice(0, 254) : '')
  const list = z.enum(['any', 'newsletter', 'dialogue']).catch(EVERYBODY.list).parse(text('lijst'))
  const [, kind, id] = THING.exec(text('volgt')) ?? []
  const year = Number(/^2\d{3}$/.exec(text('sinds'))?.[0])
  return {
    group: {
      list,
      since: text('sinds') === 'deze-maand' ? 'this-month' : year || 'ever',
      follows:
        kind && z.uuid().safeParse(id).success
          ? { kind: kind as 'author' | 'topic' | 'dialogue', id: id ?? '' }
          : null,
      hasAnswered: text('schreef') === 'ja',
    },
    search: text('zoek'),
    after: text('na').toLowerCase(),
  }
}

/** The same as the end of an address; everybody has none. */
export function addressOfGroup(
  { list, since, follows, hasAnswered }: Group,
  search = '',
  after = '',
): string {
  const query = new URLSearchParams()
  if (search !== '') query.set('zoek', search)
  if (list !== EVERYBODY.list) query.set('lijst', list)
  if (since !== 'ever') query.set('sinds', since === 'this-month' ? 'deze-maand' : String(since))
  if (follows) query.set('volgt', `${follows.kind}:${follows.id}`)
  if (hasAnswered) query.set('schreef', 'ja')
  if (after !== '') query.set('na', after)
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
