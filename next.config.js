/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // Without this Next streams title and meta tags into the body for all but a few crawlers.
  htmlLimitedBots: /.*/,
  // Variants are made at upload and served as files; see docs/decisions on images.
  images: { unoptimized: true },
  serverExternalPackages: ['pg', 'pg-boss', 'pino', 'sharp', 'nodemailer', 'react-email'],
  // A picture of 15 MB, or a document of 20 MB, and the form around it; server.ts cuts off what is longer.
  experimental: { proxyClientMaxBodySize: '21mb', serverActions: { bodySizeLimit: '16mb' } },
  // `npm test` checks the types of the whole project; a build does not do it again.
  typescript: { ignoreBuildErrors: true },
  async rewrites() {
    // A year is /2011 and a standing page is /over: one level, so the page gets a folder of its own.
    return {
      beforeFiles: [],
      afterFiles: [{ source: '/:slug((?!\\d{4}$)[a-z][a-z0-9-]*)', destination: '/pagina/:slug' }],
      fallback: [],
    }
  },
}
