import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { PdfFault, type PdfFaultCode } from './pdf-fault.ts'
import type { PdfAnswer, PdfJob, PdfLanguage, PdfStandard } from './pdf-process.ts'

export type { PdfLanguage, PdfStandard }

export type PdfRequest = {
  /** A `.typ` file under `src/`. Never anything a user wrote. */
  template: URL | string
  /** What the template prints: a JSON value, read there with `json(bytes(sys.inputs.data))`. Text in it is only ever text. */
  data: unknown
  /** `ua-1` for people to read, `a-2a` for the archive; both have the same tags. */
  standard: PdfStandard
  language: PdfLanguage
  /** The document's own title, read first by a screen reader */
  title: string
  /** Files the template may show or attach, at `/attached/<name>`; the names are ours, never a user's. */
  files?: Readonly<Record<string, Uint8Array>>
  /** Time of making, written in the file; now if left out */
  createdAt?: Date
}

/** A slow or busy machine may need more; a document that never ends must not hold the queue for long. */
const timeLimit = Number(process.env.SAMVEI_PRINT_SECONDS ?? 5) * 1000
const waitingLimit = 200
/** Letters of JSON; about 1,500 pages */
const sizeLimit = 5_000_000

type Waiting = { job: PdfJob; resolve: (pdf: Buffer) => void; reject: (fault: PdfFault) => void }

const queue: Waiting[] = []
let current: (Waiting & { timer: NodeJS.Timeout }) | undefined
let worker: ChildProcess | undefined
let lastId = 0

/**
 * Makes a tagged PDF. Signs no font has are replaced by a visible "[tegn]"; they never stop a document.
 * Documents are made one at a time in a process of their own, each within 5 seconds.
 * @throws PdfFault, see its codes
 */
export function renderPdf(request: PdfRequest): Promise<Buffer> {
  const size = JSON.stringify(request.data).length
  if (size > sizeLimit) return Promise.reject(new PdfFault('too_large', `${size} letters of JSON`))
  if (queue.length >= waitingLimit)
    return Promise.reject(new PdfFault('busy', `${queue.length} documents waiting`))
  const job: PdfJob = {
    id: ++lastId,
    template: typeof request.template === 'string' ? request.template : fileURLToPath(request.template),
    data: request.data,
    standard: request.standard,
    language: request.language,
    title: request.title,
    files: request.files ?? {},
    createdAt: Math.floor((request.createdAt ?? new Date()).getTime() / 1000),
    careful: false,
  }
  return new Promise((resolve, reject) => {
    queue.push({ job, resolve, reject })
    next()
  })
}

function next(): void {
  if (current) return
  const first = queue.shift()
  if (!first) {
    letIdle()
    return
  }
  worker ??= startProcess()
  worker.ref()
  worker.channel?.ref()
  const timer = setTimeout(() => giveUp('too_slow', `not done in ${timeLimit} ms`), timeLimit)
  current = { ...first, timer }
  worker.send(first.job)
}

/** A process that waits for work keeps nobody from ending. */
function letIdle(): void {
  worker?.unref()
  worker?.channel?.unref()
}

function startProcess(): ChildProcess {
  const started = fork(new URL('./pdf-process.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: [],
    env: {},
    // What a falling typesetter says may hold what was to be printed.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  started.on('message', (answer: PdfAnswer) => {
    if (started === worker) receive(answer)
  })
  // A process that was given up says so here too; only the one in use concerns anybody.
  started.on('error', (error) => started === worker && giveUp('stopped', error.message))
  started.on(
    'exit',
    (code, signal) => started === worker && fallen(`the process ended with ${code ?? signal}`),
  )
  return started
}

function receive(answer: PdfAnswer): void {
  if (current?.job.id !== answer.id) return
  const { timer, resolve, reject } = current
  clearTimeout(timer)
  current = undefined
  if ('pdf' in answer) resolve(Buffer.from(answer.pdf.buffer, answer.pdf.byteOffset, answer.pdf.byteLength))
  else reject(new PdfFault(answer.code, answer.message))
  next()
}

/** The document that ended the process gets one more try, with plain letters only. */
function fallen(message: string): void {
  if (!current || current.job.careful) {
    giveUp('stopped', message)
    return
  }
  const { timer, ...again } = current
  clearTimeout(timer)
  current = undefined
  worker = undefined
  queue.unshift({ ...again, job: { ...again.job, careful: true } })
  next()
}

/** Gives up the process and the document it had; the next document gets a new process. */
function giveUp(code: PdfFaultCode, message: string): void {
  worker?.kill('SIGKILL')
  worker = undefined
  if (current) {
    clearTimeout(current.timer)
    current.reject(new PdfFault(code, message))
    current = undefined
  }
  next()
}
