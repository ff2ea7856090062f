import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type ProxyName = 'nginx' | 'Caddy' | 'Apache' | 'HAProxy'
/** As it comes: no more than that everything goes to the site. Ours: the file of docs/running. */
export type Manner = 'as it comes' | 'as docs/running says'
export type Place = { host: string; sitePort: number; http: number; https: number }

type Written = { program: string; args: string[]; env?: Record<string, string> }
type Write = (folder: string, manner: Manner, place: Place) => Written

const START_WITHIN_MS = 15_000
const PROGRAMS: Record<ProxyName, string> = {
  nginx: 'nginx',
  Caddy: 'caddy',
  Apache: 'apache2',
  HAProxy: 'haproxy',
}

/** Whether the proxy of this system can be run. */
export const hasProxy = (name: ProxyName): boolean =>
  spawnSync(PROGRAMS[name], [name === 'Caddy' ? 'version' : '-v']).status === 0

/** Runs a proxy before the site; resolves to how it is stopped. Throws with what it says when it does not start. */
export async function runProxy(name: ProxyName, manner: Manner, place: Place): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-proxy-'))
  makeCertificate(folder, place.host)
  const { program, args, env } = WRITE[name](folder, manner, place)
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder, ...env },
  })
  await untilOpen(place.https, child, name)
  return () =>
    new Promise((resolve) => {
      child.once('exit', () => resolve())
      child.kill(name === 'Apache' ? 'SIGTERM' : 'SIGINT')
    })
}

function makeCertificate(folder: string, host: string): void {
  const files = ['-keyout', path.join(folder, 'privkey.pem'), '-out', path.join(folder, 'fullchain.pem')]
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1']
  const name = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`]
  execFileSync('openssl', ['req', ...kind, ...files, ...name], { stdio: 'ignore' })
}

/** The file of docs/running with the names and ports of here. */
function ours(file: string, folder: string, { host, sitePort }: Place): string {
  return readFileSync(path.join('docs/running', file), 'utf8')
    .replaceAll('/etc/letsencrypt/live/example.org', folder)
    .replaceAll('/etc/haproxy/example.org.pem', path.join(folder, 'both.pem'))
    .replaceAll('example.org', host)
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${sitePort}`)
}

const WRITE: Record<ProxyName, Write> = {
  nginx(folder, manner, place) {
    const { host, sitePort, http, https } = place
    const plain = `server {
      listen 443 ssl; server_name ${host};
      ssl_certificate ${folder}/fullchain.pem; ssl_certificate_key ${folder}/privkey.pem;
      location / { proxy_pass http://127.0.0.1:${sitePort}; }
    }`
    const servers = (manner === 'as it comes' ? plain : ours('nginx.conf', folder, place))
      .replace('listen 443', `listen 127.0.0.1:${https}`)
      .replace('listen 80', `listen 127.0.0.1:${http}`)
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((what) => `${what}_temp_path ${folder}/${what};`)
      .join(' ')
    const user = process.getuid?.() === 0 ? 'user root;' : ''
    const file = path.join(folder, 'nginx.conf')
    writeFileSync(
      file,
      `daemon off; ${user} pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${kept} ${servers} }`,
    )
    return { program: 'nginx', args: ['-p', folder, '-c', file] }
  },
  Caddy(folder, manner, place) {
    const { host, sitePort, http, https } = place
    const site =
      manner === 'as it comes'
        ? `${host} {\n\treverse_proxy 127.0.0.1:${sitePort}\n}`
        : ours('Caddyfile', folder, place)
    const options = `{\n\tadmin off\n\tauto_https disable_certs\n\thttp_port ${http}\n\thttps_port ${https}\n}\n`
    const file = path.join(folder, 'Caddyfile')
    const certificate = `${host} {\n\ttls ${folder}/fullchain.pem ${folder}/privkey.pem`
    writeFileSync(file, options + site.replace(`${host} {`, certificate))
    return {
      program: 'caddy',
      args: ['run', '--adapter', 'caddyfile', '--config', file],
      env: { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    }
  },
  Apache(folder, manner, place) {
    const { host, sitePort, http, https } = place
    const plain = `<VirtualHost *:443>
      ServerName ${host}
      SSLEngine on
      SSLCertificateFile ${folder}/fullchain.pem
      SSLCertificateKeyFile ${folder}/privkey.pem
      ProxyPass / http://127.0.0.1:${sitePort}/
    </VirtualHost>`
    const hosts = (manner === 'as it comes' ? plain : ours('apache.conf', folder, place))
      .replace('*:443', `127.0.0.1:${https}`)
      .replace('*:80', `127.0.0.1:${http}`)
    const modules = [
      'mpm_event',
      'authz_core',
      'alias',
      'headers',
      'proxy',
      'proxy_http',
      'ssl',
      'socache_shmcb',
    ]
      .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
      .join('\n')
    const file = path.join(folder, 'apache.conf')
    mkdirSync(path.join(folder, 'run'))
    writeFileSync(
      file,
      `ServerRoot ${folder}\nServerName ${host}\nPidFile ${folder}/run/pid\nDefaultRuntimeDir ${folder}/run\nErrorLog ${folder}/error.log\n${modules}\nListen 127.0.0.1:${https}\nListen 127.0.0.1:${http}\n${hosts}\n`,
    )
    return { program: 'apache2', args: ['-f', file, '-DFOREGROUND'] }
  },
  HAProxy(folder, manner, place) {
    const { sitePort, http, https } = place
    const both = ['fullchain.pem', 'privkey.pem'].map((name) => readFileSync(path.join(folder, name), 'utf8'))
    writeFileSync(path.join(folder, 'both.pem'), both.join(''))
    const plain = `defaults
  mode http
  timeout connect 5s
  timeout client 50s
  timeout server 50s
frontend public
  bind :443 ssl crt ${folder}/both.pem
  default_backend site
backend site
  server one 127.0.0.1:${sitePort}
`
    const file = path.join(folder, 'haproxy.cfg')
    writeFileSync(
      file,
      (manner === 'as it comes' ? plain : ours('haproxy.cfg', folder, place))
        .replace('bind :443', `bind 127.0.0.1:${https}`)
        .replace('bind :80', `bind 127.0.0.1:${http}`),
    )
    return { program: 'haproxy', args: ['-db', '-f', file] }
  },
}

async function untilOpen(port: number, child: ChildProcess, name: ProxyName): Promise<void> {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk))
  const deadline = Date.now() + START_WITHIN_MS
  while (!(await opens(port))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${name} did not start:\n${said}`)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

function opens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/** A port that nothing listens on. */
export async function findFreePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  return port
}
