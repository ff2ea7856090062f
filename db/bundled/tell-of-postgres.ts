import { log } from '@/log'
import { rememberNews } from './postgres-history'
import type { PostgresNews } from './watch-postgres'

/** Writes down what became of the bundled PostgreSQL, for whoever reads the log and for owners at the desk. */
export function tellOfPostgres(news: PostgresNews): void {
  rememberNews(news)
  const { is, ...facts } = news
  log[LEVELS[is]](facts, SENTENCES[is])
}

const LEVELS: Record<PostgresNews['is'], 'info' | 'warn' | 'error'> = {
  back: 'info',
  gone: 'warn',
  woken: 'warn',
  silent: 'error',
  'not started': 'error',
  'without files': 'error',
  "another's files": 'error',
}

const SENTENCES: Record<PostgresNews['is'], string> = {
  back: 'PostgreSQL answers again',
  gone: 'PostgreSQL is gone, and is started again',
  woken: 'processes of PostgreSQL had been stopped by a signal, and go on',
  silent: 'a process holds the files of PostgreSQL and does not answer; nothing is started beside it',
  'not started': 'PostgreSQL does not start; it is tried again',
  'without files':
    'the files of PostgreSQL are not where they were; nothing is made anew, and they are waited for',
  "another's files":
    'the files of another database are where those of PostgreSQL were; they are not started, and ours are waited for',
}
