import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { parse } from 'parse5'
import { db } from '@/db/client'
import { members, type Role, sessions } from '@/db/schema'

export type DeskVisitor = {
  memberId: string
  /** sends a text with "Opslaan", as a browser without script does */
  save: (body: string) => Promise<void>
  /** the same, and what became of it: without an answer it may be saved or not */
  trySaving: (body: string) => Promise<'saved' | 'refused in words' | 'refused without words' | 'no answer'>
  /** what a browser of this member sends along with every request */
  headers: Record<string, string>
  /** sends it with "Voorbeeld", as a browser without script does */
  press: (body: string) => Promise<void>
  /** asks for the preview of a text in a form of its own, and again when told to, until this moment at the latest */
  preview: (body: string, untilMs?: number) => Promise<void>
}

/** A member who is signed in and sends the form of a new essay. */
export async function aDeskVisitor(url: string, role: Role = 'editor'): Promise<DeskVisitor> {
  const [member] = await db()
    .insert(members)
    .values({
      email: `${randomBytes(4).toString('hex')}@voorbeeld.example`,
      name: 'Meter',
      role,
      joinedAt: new Date(),
    })
    .returning({ id: members.id })
  if (!member) throw new Error('There is no member')
  const token = randomBytes(32).toString('base64url')
  await db()
    .insert(sessions)
    .values({
      tokenHash: createHash('sha256').update(token).digest('hex'),
      memberId: member.id,
      expiresAt: new Date(Date.now() + 3_600_000),
    })
  const headers = { cookie: `samenspraak=${token}`, origin: url }
  const page = `${url}/schrijven/nieuw`

  async function send(act: 'save' | 'preview', body: string): Promise<void> {
    const form = hiddenFields(await (await fetch(page, { headers })).text())
    for (const [name, value] of Object.entries({ act, body, title: 'Meting' })) form.set(name, value)
    const answer = await fetch(page, { method: 'POST', headers, body: form })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`The desk answered ${answer.status}`)
  }
  async function trySaving(body: string) {
    try {
      const got = await fetch(page, { headers, signal: AbortSignal.timeout(PATIENCE_MS) })
      const html = await got.text()
      if (!got.ok) return refusal(html)
      const form = hiddenFields(html)
      for (const [name, value] of Object.entries({ act: 'save', body, title: 'Slechte dag' }))
        form.set(name, value)
      const signal = AbortSignal.timeout(PATIENCE_MS)
      const answer = await fetch(page, { method: 'POST', headers, body: form, signal })
      const said = await answer.text()
      return answer.ok && SAVED.test(said) ? 'saved' : refusal(said)
    } catch {
      return 'no answer'
    }
  }
  // A page says whose it is, and only theirs is previewed.
  let whose: Promise<string> | undefined
  const readWhose = async () =>
    String(hiddenFields(await (await fetch(page, { headers })).text()).get('whose'))
  async function preview(body: string, untilMs = Number.POSITIVE_INFINITY): Promise<void> {
    whose ??= readWhose()
    const form = new FormData()
    const fields = { draftId: randomUUID(), basedOn: '0', body, title: 'Meting', whose: await whose }
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    const asked = { method: 'POST', headers: { ...headers, accept: 'application/json' }, body: form }
    while (performance.now() < untilMs) {
      const answer = await fetch(`${url}/schrijven/voorbeeld/essay`, asked)
      await answer.arrayBuffer()
      if (answer.ok) return
      if (answer.status !== 503) throw new Error(`The preview was answered ${answer.status}`)
      await sleep(Number(answer.headers.get('retry-after')) * 1_000)
    }
  }
  return {
    memberId: member.id,
    headers,
    trySaving,
    save: (body) => send('save', body),
    press: (body) => send('preview', body),
    preview,
  }
}

const PATIENCE_MS = 60_000
const SAVED = /Opgeslagen als versie \d/

/** A page of ours has a heading, whatever it says. */
const refusal = (html: string) => (html.includes('<h1') ? 'refused in words' : 'refused without words')

/** What a browser sends along of the form for an essay without anybody having typed it. */
function hiddenFields(html: string): FormData {
  const form = new FormData()
  for (const attributes of inputsOf(parse(html))) {
    if (attributes.type === 'hidden' && attributes.name) form.set(attributes.name, attributes.value ?? '')
  }
  if (![...form.keys()].some((name) => name.startsWith('$ACTION')))
    throw new Error('The form names no action')
  return form
}

type Branch = { nodeName: string; attrs?: { name: string; value: string }[]; childNodes?: unknown[] }

function inputsOf(node: unknown): Record<string, string>[] {
  const { nodeName, attrs = [], childNodes = [] } = node as Branch
  const own = nodeName === 'input' ? [Object.fromEntries(attrs.map(({ name, value }) => [name, value]))] : []
  return [...own, ...childNodes.flatMap(inputsOf)]
}
