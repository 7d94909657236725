import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { type LoadPlan, type LoadResult, randomVisit, type Visit } from './work.ts'

// One load in a process of its own: node bench/load.ts <file with a LoadPlan>; prints a LoadResult. Every answer is checked.

const plan = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as LoadPlan
let wrong = 0
let firstWrong = ''
let answers = 0
let bytes = 0

/** Different each time, and like no number and no word that would be asked about before it is saved. */
const inLetters = (id: string) =>
  id.replaceAll('-', ' ').replace(/[\da-f]/g, (digit) => 'bcdfghjkmnqrswxz'[Number.parseInt(digit, 16)]!)

const isWrite = plan.work === 'W7' || plan.work === 'F1-W7'

const result = await autocannon({
  url: plan.url,
  connections: plan.connections,
  duration: plan.seconds,
  requests: [
    {
      method: isWrite ? 'POST' : 'GET',
      setupRequest(request, context) {
        const visit = randomVisit(plan.work, plan.staff)
        Object.assign(context, visit)
        const headers: Record<string, string> = {
          cookie: `samvei=${plan.tokens[visit.reader]}`,
          'x-reader': String(visit.reader),
          'x-work': plan.work,
        }
        if (!isWrite) return { ...request, path: visit.path, headers }
        headers['content-type'] = 'application/x-www-form-urlencoded'
        headers['sec-fetch-site'] = 'same-origin'
        const note = `Et notat om hvordan det går: ${inLetters(randomUUID())}`
        const body = new URLSearchParams({
          act: 'updateActivity',
          submissionId: randomUUID(),
          note,
        }).toString()
        return { ...request, path: visit.path, headers, body }
      },
      onResponse(status, body, context) {
        answers++
        const { says } = context as Visit
        bytes = Math.max(bytes, Buffer.byteLength(body))
        const isRight = isWrite
          ? status === 303
          : status === 200 && says.every((words) => body.includes(words))
        if (isRight) return
        wrong++
        firstWrong ||= `${status} ${body.slice(0, 300)}`
      },
    },
  ],
})

const out: LoadResult = {
  perSecond: result.requests.average,
  p50: result.latency.p50,
  p99: result.latency.p99,
  answers,
  wrong: wrong + result.errors + result.timeouts,
  bytes,
}
if (firstWrong) process.stderr.write(`the first wrong answer: ${firstWrong}\n`)
process.stdout.write(`${JSON.stringify(out)}\n`)
