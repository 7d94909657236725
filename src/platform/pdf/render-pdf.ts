import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { PdfFault, type PdfFaultCode } from './pdf-fault.ts'
import type { PdfAnswer, PdfJob, PdfLanguage, PdfStandard } from './pdf-worker.ts'

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
  /** Time of making, written in the file; now if left out */
  createdAt?: Date
}

const timeLimit = 5_000
const waitingLimit = 200
/** Letters of JSON; about 1,500 pages */
const sizeLimit = 5_000_000

type Waiting = { job: PdfJob; resolve: (pdf: Buffer) => void; reject: (fault: PdfFault) => void }

const queue: Waiting[] = []
let current: (Waiting & { timer: NodeJS.Timeout }) | undefined
let worker: Worker | undefined
let lastId = 0

/**
 * Makes a tagged PDF. Signs no font has are replaced by a visible "[tegn]"; they never stop a document.
 * Documents are made one at a time in one thread, each within 5 seconds.
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
    createdAt: Math.floor((request.createdAt ?? new Date()).getTime() / 1000),
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
    worker?.unref()
    return
  }
  worker ??= startWorker()
  worker.ref()
  const timer = setTimeout(() => fail('too_slow', `not done in ${timeLimit} ms`), timeLimit)
  current = { ...first, timer }
  worker.postMessage(first.job)
}

function startWorker(): Worker {
  const started = new Worker(new URL('./pdf-worker.ts', import.meta.url), { execArgv: [] })
  started.on('message', (answer: PdfAnswer) => {
    if (started === worker) receive(answer)
  })
  // A thread that was given up, or that dies, says so here; only the one in use concerns anybody.
  started.on('error', (error) => started === worker && fail('stopped', error.message))
  started.on('exit', (code) => started === worker && fail('stopped', `the thread ended with ${code}`))
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

/** Gives up the thread and the document it had; the next document gets a new thread. */
function fail(code: PdfFaultCode, message: string): void {
  void worker?.terminate()
  worker = undefined
  if (current) {
    clearTimeout(current.timer)
    current.reject(new PdfFault(code, message))
    current = undefined
  }
  next()
}
