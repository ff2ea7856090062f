/** How long a text is open after a page last told of it. A page that nobody looks at is let speak once a minute by its browser. */
export const OPEN_SECONDS = 150
