// What `server-only` becomes in tests, which run neither in a browser nor in Next.
