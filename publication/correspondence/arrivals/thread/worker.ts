import { parentPort } from 'node:worker_threads'
import { judgeOrigin } from '../judging/judge-origin'
import { readPicture } from '../reading/pictures-in'
import { readMail } from '../reading/read-mail'
import type { Answer, Question } from './questions'

/** The thread in which mails of strangers are taken apart. It says it is ready, then answers one by one. */
const port = parentPort
if (!port) throw new Error('This file runs in a worker thread only')
port.on('message', async (question: Question) => port.postMessage(await answer(question)))
port.postMessage('ready')

async function answer(question: Question): Promise<Answer> {
  try {
    if (question.task === 'read') return { status: 'read', mail: await readMail(question.raw) }
    if (question.task === 'picture')
      return { status: 'picture', picture: await readPicture(question.raw, question.index) }
    const { raw, journey, dnsServers } = question
    return { status: 'judged', origin: await judgeOrigin(raw, journey, dnsServers) }
  } catch {
    return { status: 'unreadable' }
  }
}
