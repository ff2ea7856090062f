import { execFile } from 'node:child_process'
import path from 'node:path'
import type { Cluster } from './cluster'
import { DATABASE_USER } from './connection'
import { makeWhole } from './make-whole'
import { circumstances } from './postgres-process'

/** Makes the files of a new, empty PostgreSQL: durable, UTF-8, sorted the Dutch way. Harmless when they are there. */
export function makeCluster(home: string, { folder, account }: Cluster): Promise<'made' | 'was there'> {
  return makeWhole(folder, (unfinished) => initdb(path.join(home, 'bin', 'initdb'), unfinished, account))
}

function initdb(program: string, folder: string, account: Cluster['account']): Promise<void> {
  const args = [
    `--pgdata=${folder}`,
    `--username=${DATABASE_USER}`,
    // Only who may enter the socket's folder gets as far as the socket.
    '--auth=trust',
    '--encoding=UTF8',
    '--no-locale',
    '--locale-provider=icu',
    '--icu-locale=nl-NL',
  ]
  return new Promise((resolve, reject) => {
    execFile(program, args, circumstances(account), (error, _said, complaint) => {
      if (error) reject(new Error(`PostgreSQL could not make ${folder}: ${complaint}`, { cause: error }))
      else resolve()
    })
  })
}
