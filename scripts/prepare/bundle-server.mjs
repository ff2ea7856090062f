import path from 'node:path'
import { build } from 'esbuild'

/**
 * Packages of a hundred small files each: read one by one they cost more than a second of every start; and what mails are made of, of
 * which most is never used and took a second at the first mail. `entities` comes along because parse5 needs another version of it.
 */
const TAKEN_IN =
  /^((drizzle-orm|zod|react-email|@react-email)(\/|$)|micromark|mdast-|hast-|unist-|remark-|rehype-|parse5|entities)/

/** What runs by itself: the site, and the threads that it starts (publication/text/workers/start-thread.ts). */
const PROGRAMS = ['server.ts', 'threads/texts.ts', 'publication/correspondence/arrivals/thread/worker.ts']

/**
 * Makes the programs and all they import of ours into a few files under .next, so that a start translates nothing.
 * Packages stay where they are, except those of many small files.
 * @param {string} root
 */
export const bundleServer = (root) => bundlePrograms(root, PROGRAMS, path.join('.next', 'site'))

/**
 * The same of other programs of ours, in another folder of the project: what is below it finds its packages.
 * @param {string} root
 * @param {string[]} programs
 * @param {string} folder
 */
export async function bundlePrograms(root, programs, folder) {
  await build({
    absWorkingDir: root,
    entryPoints: programs,
    outbase: '.',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // Modules that are imported later are loaded later.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    sourcemap: 'linked',
    // Node keeps the map of every file in memory, and places are all that it needs to say where something went wrong.
    sourcesContent: false,
    logLevel: 'silent',
    plugins: [packagesStay(root)],
  })
}

/** What a package imports that was taken in comes along when the copy beside the site is another: names say no versions. */
const packagesStay = (root) => ({
  name: 'packages-stay',
  setup(builder) {
    builder.onResolve(
      { filter: /^[^./]/ },
      async ({ path: name, importer, kind, resolveDir, pluginData }) => {
        if (pluginData === ASKING || name.startsWith('@/') || TAKEN_IN.test(name)) return null
        if (importer.includes('node_modules')) {
          const [own, beside] = await Promise.all(
            [resolveDir, root].map((from) =>
              builder.resolve(name, { resolveDir: from, kind, importer, pluginData: ASKING }),
            ),
          )
          if (own.path !== beside.path) return null
        }
        return { path: name, external: true }
      },
    )
  },
})

const ASKING = Symbol('asking where a package is')
