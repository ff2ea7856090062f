import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { checkEnv, env, SETTING_NAMES } from './env'
import { settingNames, withoutSettings } from './scripts/prepare/setting-names.mjs'

afterEach(() => void vi.unstubAllEnvs())

test('without any setting the site runs here, for this machine only', () => {
  expect(checkEnv({})).toMatchObject({
    status: 'fine',
    env: {
      port: 3000,
      host: '127.0.0.1',
      siteUrl: 'http://localhost:3000',
      databaseUrl: null,
      smtpUrl: null,
      mailFrom: 'Samenspraak <post@localhost>',
      secret: null,
      trustProxy: false,
      worker: true,
      logLevel: 'info',
      mode: 'production',
    },
  })
})

test('an empty setting is none', () => {
  const empty = Object.fromEntries(SETTING_NAMES.map((name) => [name, '']))
  expect(checkEnv(empty)).toEqual(checkEnv({}))
})

test.each([
  ['PORT', '', 'drie', '65536', '-1', '80.5', '0x50', ' '],
  ['HOST', '', 'http://localhost', 'a b'],
  [
    'SITE_URL',
    '',
    'example.org',
    'ftp://example.org',
    'https://example.org/blad',
    'https://example.org/?a',
    'https://a@example.org',
  ],
  ['DATABASE_URL', '', 'mysql://host/database', 'host/database'],
  ['SMTP_URL', '', 'mail.example.org:587', 'https://mail.example.org'],
  ['SMTP_RATE', '', '0', '-1', '1.5', '1000000', 'snel'],
  ['SMTP_CONNECTIONS', '', '0', '101', '4.5', 'veel'],
  ['UNDO_MINUTES', '', '-1', '61', '2.5', 'vijf'],
  ['MAIL_FROM', '', 'Samenspraak', 'Een <a@b> Twee <c@d>', 'a@b\r\nBcc: c@d'],
  ['INBOUND_DOMAIN', '', 'post@example.org', 'een domein', '-a.nl'],
  ['INBOUND_PORT', '', '0', '65536', 'smtp'],
  ['INBOUND_HOST', '', 'smtp://localhost', 'a b'],
  ['INBOUND_SECRET', '', 'kort'],
  ['DNS_SERVERS', '', 'dns.example.org', '9.9.9.9,'],
  ['SECRET', '', 'kort'],
  ['METRICS_TOKEN', '', 'kort'],
  ['TRUST_PROXY', '', 'yes', '1'],
  ['WORKER', '', 'false'],
  ['LOG_LEVEL', '', 'loud'],
  ['NODE_ENV', '', 'staging'],
])('%s is checked', (name, _, ...wrongs) => {
  for (const wrong of wrongs) {
    const outcome = checkEnv({ [name]: wrong })
    expect(outcome, wrong).toMatchObject({ status: 'wrong' })
    expect(
      outcome.status === 'wrong' && outcome.problems.every((problem) => problem.startsWith(`${name} `)),
    ).toBe(true)
  }
})

test('what is right is taken', () => {
  const outcome = checkEnv({
    PORT: '0',
    HOST: '::1',
    SITE_URL: 'https://samenspraak.example.org/',
    DATABASE_URL: 'postgresql://a:b@host/database?host=%2Ftmp',
    SMTP_URL: 'smtps://a:b@mail.example.org',
    SMTP_RATE: '600',
    SMTP_CONNECTIONS: '100',
    UNDO_MINUTES: '0',
    MAIL_FROM: 'De redactie <post@example.org>',
    SECRET: 'x'.repeat(32),
    TRUST_PROXY: 'on',
    WORKER: 'off',
  })
  expect(outcome).toMatchObject({
    status: 'fine',
    env: { siteUrl: 'https://samenspraak.example.org', trustProxy: true, worker: false, port: 0 },
  })
})

test('every problem is named at once, in one start that ends', () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'server.ts'], {
    encoding: 'utf8',
    env: {
      ...withoutSettings(process.env),
      NODE_ENV: 'production',
      PORT: 'drie',
      SITE_URL: 'nergens',
      AUTH_TRUST_HOST: 'true',
    },
  })
  expect(status).toBe(1)
  const said = stderr + stdout
  for (const name of ['PORT', 'SITE_URL', 'AUTH_TRUST_HOST']) expect(said).toContain(`- ${name} `)
  expect(said).not.toContain('    at ')
}, 30_000)

test('each setting is in .env.example and in the README', () => {
  expect(settingNames().sort()).toEqual([...SETTING_NAMES].sort())
  const readme = readFileSync('README.md', 'utf8')
  expect(SETTING_NAMES.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})

test('mail is listened for where the site listens, unless told otherwise', () => {
  expect(checkEnv({ HOST: '::1' })).toMatchObject({ env: { inboundHost: '::1' } })
  expect(checkEnv({ HOST: '::1', INBOUND_HOST: '0.0.0.0' })).toMatchObject({
    env: { host: '::1', inboundHost: '0.0.0.0' },
  })
})

test('the environment is checked anew when something in it changed, and only then', () => {
  vi.stubEnv('SITE_URL', 'https://een.example')
  const before = env()
  expect(env()).toBe(before)
  vi.stubEnv('SITE_URL', 'https://twee.example')
  expect(env().siteUrl).toBe('https://twee.example')
  vi.stubEnv('AUTH_TRUST_HOST', '1')
  expect(() => env()).toThrow('AUTH_TRUST_HOST')
})
