import { afterAll, expect, test } from 'vitest'
import { db, pool } from '@/db/client'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { enqueue } from '@/queue/enqueue'
import { closeQueue } from '@/queue/sender'
import { listColumns, lookEverywhere } from './look-everywhere'

withEmptyOutbox('look-everywhere')
afterAll(closeQueue)

const TRACE = 'Zoë Überspoor'

/** What of each type of column can say somebody, so that a test that adds a type has to say it here. */
const SAYS: Record<string, string> = {
  text: `'x ${TRACE} x'`,
  'character varying': `'${TRACE}'`,
  jsonb: `'{"deep": [{"${TRACE}": 1}]}'::jsonb`,
  json: `'{"deep": "Zo\\u00eb \\u00dcberspoor"}'::json`,
  bytea: `convert_to('${TRACE}', 'UTF8')`,
  'text[]': `array['x', '${TRACE}']`,
  'character varying[]': `array['${TRACE}']`,
  'bytea[]': `array[convert_to('${TRACE}', 'UTF8')]`,
}
/** Of these no value is a word of anybody. */
const SAYS_NOTHING =
  /^(uuid|integer|bigint|smallint|boolean|double precision|numeric|date|interval|timestamp|pgboss\.job_state)/

test('what is written into any column of any table is found, whatever its type', async () => {
  await enqueue(db(), 'send-letters', {})
  const tables = new Map<string, { column: string; says: string }[]>()
  const unknown: string[] = []
  for (const { schema, table, column, type } of await listColumns()) {
    const says = SAYS[type]
    const whole = `${schema}.${table}`
    if (says) tables.set(whole, [...(tables.get(whole) ?? []), { column, says }])
    else if (!SAYS_NOTHING.test(type)) unknown.push(`${whole}.${column}: ${type}`)
  }
  expect(unknown).toEqual([])
  const planted: string[] = []
  await pool().query('create schema planted')
  for (const [whole, columns] of tables) {
    const [schema = '', table = ''] = whole.split('.')
    // As it is, without what would refuse a row with one word in it.
    await pool().query(
      `create table planted."${schema} ${table}" as select ${columns.map(({ column, says }) => `${says} as "${column}"`).join(', ')}`,
    )
    planted.push(...columns.map(({ column }) => `planted.${schema} ${table}.${column}`))
  }
  const found = new Set((await lookEverywhere([TRACE])).map(({ place }) => place))
  await pool().query('drop schema planted cascade')
  expect(planted.length).toBeGreaterThan(150)
  expect(planted.filter((place) => !found.has(place))).toEqual([])
  const schemas = new Set((await listColumns()).map(({ schema }) => schema))
  expect([...schemas]).toEqual(expect.arrayContaining(['public', 'pgboss', 'drizzle']))
})
