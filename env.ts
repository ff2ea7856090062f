import { isIP } from 'node:net'
import path from 'node:path'
import { z } from 'zod'

/** Where the site is reached when nobody said so. */
const DEFAULT_PORT = 3000

const url = (protocols: string[], example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `expects an address like ${example}`,
  })

const host = z.string().refine((value) => isIP(value) > 0 || /^[a-z0-9.-]+$/i.test(value), {
  message: 'expects an address or name to listen on, like 127.0.0.1 or 0.0.0.0',
})

const onOff = z.enum(['on', 'off'], { message: 'expects on or off' })

const variables = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'expects a port number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'expects a port number from 0 to 65535')
    .default(DEFAULT_PORT),
  HOST: host.default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  SITE_URL: url(['http:', 'https:'], 'https://example.org')
    .refine((value) => !URL.canParse(value) || new URL(value).href === `${new URL(value).origin}/`, {
      message: 'expects an address without a path, like https://example.org',
    })
    .optional(),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgresql://name:password@host/database').optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://name:password@mail.example.org:587').optional(),
  SMTP_RATE: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'expects a number of mails a minute from 1 to 999999')
    .transform(Number)
    .optional(),
  SMTP_CONNECTIONS: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, 'expects a number of connections from 1 to 100')
    .transform(Number)
    .refine((count) => count <= 100, 'expects a number of connections from 1 to 100')
    .default(4),
  UNDO_MINUTES: z
    .string()
    .regex(/^\d{1,2}$/, 'expects a number of minutes from 0 to 60')
    .transform(Number)
    .refine((minutes) => minutes <= 60, 'expects a number of minutes from 0 to 60')
    .default(5),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, {
      message: 'expects a sender like Naam <post@example.org>',
    })
    .optional(),
  SECRET: z.string().min(32, 'expects at least 32 characters').optional(),
  INBOUND_DOMAIN: z
    .string()
    .regex(/^(?=.{1,190}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i, {
      message: 'expects the name of a mail domain, like post.example.org',
    })
    .optional(),
  INBOUND_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'expects a port number from 1 to 65535')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'expects a port number from 1 to 65535')
    .optional(),
  INBOUND_HOST: host.optional(),
  INBOUND_SECRET: z.string().min(32, 'expects at least 32 characters').optional(),
  DNS_SERVERS: z
    .string()
    .transform((value) => value.split(',').map((server) => server.trim()))
    .refine(
      (servers) =>
        servers.every((server) => /^(\[[0-9a-f:]+\]|[0-9.]+)(:\d{1,5})?$|^[0-9a-f:]+$/i.test(server)),
      {
        message: 'expects addresses of name servers, like 127.0.0.1:5353,9.9.9.9',
      },
    )
    .optional(),
  METRICS_TOKEN: z.string().min(32, 'expects at least 32 characters').optional(),
  TRUST_PROXY: onOff.default('off'),
  WORKER: onOff.default('on'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      message: 'expects debug, info, warn, error or silent',
    })
    .default('info'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
})

/** The names of all settings: each is in .env.example and in the README. */
export const SETTING_NAMES = Object.keys(variables.shape)
/** All that decides what `env` answers. */
const LOOKED_AT = [...SETTING_NAMES, 'AUTH_TRUST_HOST']

/** What the environment asks for, checked. Paths are absolute, `siteUrl` has no slash at its end. */
export type Env = {
  port: number
  host: string
  dataDir: string
  siteUrl: string
  /** false: nobody said where readers find the site, and `siteUrl` is this machine */
  isSiteUrlGiven: boolean
  /** null: the bundled PostgreSQL in the data folder is used */
  databaseUrl: string | null
  /** null: every mail becomes a file in the outbox of the data folder */
  smtpUrl: string | null
  /** how many mails of issues go out in a minute, in all; null: as fast as receivers take them */
  smtpRate: number | null
  /** to how many connections at once mails of issues are handed over, in each process */
  smtpConnections: number
  /** for how long an issue that is sent at once can be undone */
  undoMinutes: number
  mailFrom: string
  /** the mail domain of secret reply addresses; null: nobody can answer by mail */
  inboundDomain: string | null
  /** null: the site does not receive mail by SMTP */
  inboundPort: number | null
  /** where the site listens for mail */
  inboundHost: string
  /** null: `/api/inbound` takes nothing */
  inboundSecret: string | null
  /** who is asked about the senders of mail; null: the name servers of the system */
  dnsServers: string[] | null
  /** null: a secret is made once and kept in the data folder */
  secret: string | null
  /** null: `/metrics` is for this machine only */
  metricsToken: string | null
  trustProxy: boolean
  worker: boolean
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  mode: 'development' | 'production' | 'test'
}

export type EnvOutcome = { status: 'fine'; env: Env } | { status: 'wrong'; problems: string[] }

/** Checks all variables and names every problem at once. Empty values count as not set. */
export function checkEnv(source: Record<string, string | undefined>): EnvOutcome {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = variables.safeParse(given)
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  // next-auth believes any Host header when this is set. See docs/decisions/ on next-auth.
  if (given.AUTH_TRUST_HOST) problems.push('AUTH_TRUST_HOST must not be set: the address comes from SITE_URL')
  if (!parsed.success || problems.length > 0) return { status: 'wrong', problems }
  return { status: 'fine', env: toEnv(parsed.data) }
}

function toEnv(given: z.infer<typeof variables>): Env {
  const siteUrl = (given.SITE_URL ?? `http://localhost:${given.PORT}`).replace(/\/+$/, '')
  return {
    port: given.PORT,
    host: given.HOST,
    dataDir: path.resolve(/* turbopackIgnore: true */ given.DATA_DIR),
    siteUrl,
    isSiteUrlGiven: given.SITE_URL !== undefined,
    databaseUrl: given.DATABASE_URL ?? null,
    smtpUrl: given.SMTP_URL ?? null,
    smtpRate: given.SMTP_RATE ?? null,
    smtpConnections: given.SMTP_CONNECTIONS,
    undoMinutes: given.UNDO_MINUTES,
    mailFrom: given.MAIL_FROM ?? `Samenspraak <post@${new URL(siteUrl).hostname}>`,
    inboundDomain: given.INBOUND_DOMAIN?.toLowerCase() ?? null,
    inboundPort: given.INBOUND_PORT ?? null,
    inboundHost: given.INBOUND_HOST ?? given.HOST,
    inboundSecret: given.INBOUND_SECRET ?? null,
    dnsServers: given.DNS_SERVERS ?? null,
    secret: given.SECRET ?? null,
    metricsToken: given.METRICS_TOKEN ?? null,
    trustProxy: given.TRUST_PROXY === 'on',
    worker: given.WORKER === 'on',
    logLevel: given.LOG_LEVEL,
    mode: given.NODE_ENV,
  }
}

let last: { values: string; env: Env } | null = null

/** The environment as it is now. Throws with every problem named when something is wrong. */
export function env(): Env {
  // Asked several times by every request: what stayed the same is not checked again.
  const values = JSON.stringify(LOOKED_AT.map((name) => process.env[name]))
  if (last?.values === values) return last.env
  const outcome = checkEnv(process.env)
  if (outcome.status === 'wrong') throw new WrongEnvError(outcome.problems)
  last = { values, env: outcome.env }
  return outcome.env
}

export class WrongEnvError extends Error {
  override name = 'WrongEnvError'
  constructor(readonly problems: string[]) {
    super(`The environment has ${problems.length} problem(s):\n- ${problems.join('\n- ')}`)
  }
}

/** Tells everything that starts after this, Next's own bundles included, which database was started. */
export function setDatabaseUrl(databaseUrl: string): void {
  process.env.DATABASE_URL = databaseUrl
}

/** Tells next-auth, which reads the environment itself, the address of this site and nothing a visitor sends. */
export function setAuthUrl(siteUrl: string): void {
  process.env.NEXTAUTH_URL = siteUrl
}
