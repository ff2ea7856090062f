import { existsSync, readFileSync, statSync } from 'node:fs'

export type Account = { name: string; uid: number; gid: number }

/**
 * PostgreSQL refuses to run as root. As root this is the account it runs as instead: the owner of the cluster that is
 * there already, or else postgres or nobody. Otherwise null: ourselves.
 */
export function accountForPostgres(clusterFolder: string | null): Account | null {
  if (process.getuid?.() !== 0) return null
  const owner = clusterFolder && ownerOf(clusterFolder)
  if (owner) return owner
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map(toAccount)
  const account = ['postgres', 'nobody'].map((name) => accounts.find((it) => it?.name === name)).find(Boolean)
  if (!account) {
    throw new Error(
      'PostgreSQL cannot run as root and there is no account postgres or nobody: set DATABASE_URL',
    )
  }
  return account
}

function ownerOf(clusterFolder: string): Account | null {
  if (!existsSync(clusterFolder)) return null
  const { uid, gid } = statSync(clusterFolder)
  return uid === 0 ? null : { name: `number ${uid}`, uid, gid }
}

function toAccount(line: string): Account | null {
  const [name, , uid, gid] = line.split(':')
  return name && uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : null
}
