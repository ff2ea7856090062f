import { readFileSync } from 'node:fs'
import { getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import * as schema from '@/db/schema'
import { closureOf } from './closure-of'
import { listSources } from './list-sources'

const TABLES = new Map(
  Object.entries(schema).flatMap(([name, value]) =>
    is(value, PgTable) ? [[name, getTableName(value)]] : [],
  ),
)

export type ReadTable = { table: string; file: string }

/** What the press can print: each page, feed and picture that readers can ask for. A form's handler is none: it is a POST. */
export function listPrintedRoots(): string[] {
  return listSources().filter(
    (file) =>
      /^app\/(layout|not-found|error|global-error)\.tsx$/.test(file) ||
      (/^app\/\((front|reader|machines|notices)\)\/(.*\/)?(page|layout|route)\.tsx?$/.test(file) &&
        (!/route\.tsx?$/.test(file) ||
          /export (async )?(function|const) GET\b/.test(readFileSync(file, 'utf8')))),
  )
}

/** The tables that what is printed can read: by its name in the schema, or by its name in a piece of SQL. */
export function listPrintedTables(): ReadTable[] {
  const closure = [...closureOf(listPrintedRoots())].filter(([file]) => !file.startsWith('db/'))
  return closure.flatMap(([file, imports]) => {
    const taken = imports
      .filter(({ target }) => target.startsWith('./db/schema'))
      .flatMap(({ names }) => names)
      .flatMap((name) => TABLES.get(name) ?? [])
    const source = readFileSync(file, 'utf8')
    const written = [...TABLES.values()].filter((table) =>
      new RegExp(`\\b(from|join)\\s+"?${table}\\b`, 'i').test(source),
    )
    return [...new Set([...taken, ...written])].map((table) => ({ table, file }))
  })
}
