import { Client } from 'pg'

/** PostgreSQL says the same moment, number and bytes the same way, whatever is set where it runs. */
const SETTINGS = `
  set statement_timeout = 0; set idle_in_transaction_session_timeout = 0; set lock_timeout = '30s';
  set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set extra_float_digits = 1;
  set bytea_output = 'hex'; set search_path = public; set client_min_messages = warning`

/** A connection of one's own, with the settings under which rows are read and written. End it with `release`. */
export async function connectAlone(databaseUrl: string): Promise<{ client: Client; release: () => void }> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: `samenspraak-backup-${process.pid}`,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  // What breaks is heard by whoever asks next.
  client.on('error', () => {})
  await client.connect()
  await client.query(SETTINGS)
  return { client, release }

  /** Not politely: in the middle of a COPY nobody would answer. */
  function release(): void {
    const { connection } = client as unknown as { connection: { stream: { destroy: () => void } } }
    client.end().catch(() => {})
    connection.stream.destroy()
  }
}
