import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type Refusal, refuse } from '../refusal.ts'
import type { PictureAnswer, PictureJob } from './picture-process.ts'

/** A picture drawn anew: JPEG, the right way up, with nothing in it of where, when and with what it was taken. */
export interface RemadePicture {
  bytes: Buffer
  width: number
  height: number
}

const timeLimit = 10_000
/** A telephone of today takes 50 million. */
const mostPixels = 64_000_000
/** Of the whole process; an interlaced picture of the most pixels takes some 300 MB. */
const mostMemory = 700 * 1024 * 1024
const lookEvery = 50
const mostAtOnce = 2
/** Each who waits holds a transaction. */
const mostWaiting = 4

let running = 0
const waiting: (() => void)[] = []

/**
 * Draws a JPEG or PNG anew, no larger than `longestSide`, in a process of its own with an empty environment, limited in time
 * and memory. Refuses: picture_unreadable, picture_busy.
 */
export async function remakePicture(
  bytes: Buffer,
  { longestSide, field = 'files' }: { longestSide: number; field?: string },
): Promise<RemadePicture | Refusal<'picture_unreadable' | 'picture_busy'>> {
  if (running >= mostAtOnce) {
    if (waiting.length >= mostWaiting) return refuse('picture_busy', field)
    await new Promise<void>((resolve) => waiting.push(resolve))
  }
  running++
  try {
    const answer = await inProcess({ bytes, longestSide, mostPixels })
    if (answer === 'unreadable') return refuse('picture_unreadable', field)
    const { width, height } = answer
    const made = Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.byteLength)
    return { bytes: made, width, height }
  } finally {
    running--
    waiting.shift()?.()
  }
}

/** One picture, one process: it is ended whatever it answers, and a fall is an answer too. */
function inProcess(job: PictureJob): Promise<PictureAnswer> {
  const started = fork(new URL('./picture-process.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=128'],
    env: {},
    // What a falling library says may hold what was sent
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return new Promise<PictureAnswer>((resolve) => {
    const done = (answer: PictureAnswer) => {
      clearTimeout(timer)
      clearInterval(looks)
      started.kill('SIGKILL')
      resolve(answer)
    }
    const timer = setTimeout(() => done('unreadable'), timeLimit)
    const looks = setInterval(() => memoryOf(started) > mostMemory && done('unreadable'), lookEvery)
    started.once('message', (answer) => done(answer as PictureAnswer))
    started.once('error', () => done('unreadable'))
    started.once('exit', () => done('unreadable'))
    started.send(job, (fault) => fault && done('unreadable'))
  })
}

/** Bytes in memory; 0 where the machine does not say. */
function memoryOf({ pid }: ChildProcess): number {
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]
    return Number(pages) * 4096
  } catch {
    return 0
  }
}
