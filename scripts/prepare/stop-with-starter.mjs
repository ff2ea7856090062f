// Loaded into the site by its starter. When the starter is killed outright, the site stops in order all the same.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
