import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { CardList } from './_today/card-list'
import { Going } from './_today/going'
import { DialogueList } from './(correspondence)/dialogen/_lists/dialogue-list'
import { WhoReads } from './(correspondence)/dialogen/_people/who-reads'
import { MailedPictures } from './(correspondence)/post/[id]/mailed-pictures'
import { ProblemsOfMail } from './(correspondence)/post/problems-of-mail'
import { formFieldOf } from './(essays)/_essay/todo-of'
import { DraftList } from './(essays)/_lists/draft-list'
import { PlannedList } from './(essays)/stukken/planned-list'
import { DepartureList } from './(people)/_departure/departure-list'
import { Decided } from './(readers)/_decided/decided'
import { WaitingList as WaitingMails } from './(readers)/_decided/waiting-list'
import { SubscriberList } from './(readers)/abonnees/subscriber-list'

const texts = textsIn('nl')
const site = { language: 'nl' as const, texts }
const aList = { page: 1, path: '/schrijven', empty: 'Er is nog niets.', site }

test('a list of works in which nothing is says so', () => {
  const lists = [
    <DialogueList key="1" {...aList} list={{ count: 0, dialogues: [] }} viewerId="ada" />,
    <DraftList key="2" {...aList} list={{ count: 0, drafts: [] }} />,
  ]
  for (const list of lists) expect(renderToStaticMarkup(list)).toBe('<p>Er is nog niets.</p>')
})

test('where nothing waits, went wrong, was planned or was decided, nothing is said of it', async () => {
  const letter = { readers: [], body: ':::onder-ons\nStil.\n:::' } as never
  const nothing = [
    <DepartureList key="1" departures={[]} texts={texts} language="nl" now={new Date()} />,
    <CardList key="2" cards={[]} words={texts.waiting} />,
    <Going key="6" going={[]} site={site} />,
    <WaitingMails key="3" mails={[]} count={0} words={texts.mailServer} language="nl" />,
    <ProblemsOfMail key="4" problems={[]} words={texts.arrivals} />,
    <Decided key="5" asked={{ melding: 'iets-anders' }} texts={texts} />,
  ]
  for (const it of nothing) expect(renderToStaticMarkup(it)).toBe('')
  expect(await PlannedList({ plans: [] })).toBeNull()
  expect(await WhoReads({ letter })).toBeNull()
  const arrival = { pictureCount: 0, id: 'none' } as never
  expect(await MailedPictures({ arrival, viewerId: 'ada', words: texts.arrivals })).toBeNull()
})

test('of an address that is not confirmed and did not leave, no day of that is told', () => {
  const subscriber = {
    id: '1',
    email: 'ada@voorbeeld.example',
    state: 'waiting',
    askedAt: new Date(),
    confirmedAt: null,
  }
  const list = renderToStaticMarkup(
    <SubscriberList
      subscribers={[{ ...subscriber, leftAt: null } as never]}
      words={texts.newsletter.subscribers}
      language="nl"
    />,
  )
  expect(list.match(/<time/g)).toHaveLength(1)
})

test('what is wrong in a title or a lead is mended where that is typed', () => {
  expect((['controlInTitle', 'controlInLead', 'date'] as const).map(formFieldOf)).toEqual([
    'title',
    'lead',
    'date',
  ])
})
