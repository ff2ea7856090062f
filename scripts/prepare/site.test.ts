import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { site } from './site.mjs'

const read = (file: string) => readFileSync(file, 'utf8')

test.each(['docs/running/Containerfile', 'docs/running/samenspraak.service'])(
  '%s starts the site as npm start does',
  (file) => {
    // What ends the site with npm has no meaning there, and settings come from elsewhere.
    const flags = site('production').filter((part: string) => /^--(max|enable)/.test(part))
    expect(flags.length).toBeGreaterThan(1)
    const said = read(file).replaceAll(/[",]/g, '')
    expect(said).toContain(`node_modules/.bin/node ${flags.join(' ')} .next/site/server.mjs`)
  },
)

test('neither data nor settings go into an image, whichever program makes it', () => {
  // Docker reads no file by another name than this one; Podman reads it too.
  expect(read('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['data', '.env', '.git']))
})
