/** When this process began: what is older may come from the site that this is a copy of. */
export const processBegan = () => new Date(Date.now() - process.uptime() * 1000)
