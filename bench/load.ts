import { randomUUID } from 'node:crypto'
import autocannon from 'autocannon'
import { activityPath, type LoadPlan, type LoadResult, planPath, randomVisit } from './work.ts'

// One load in a process of its own: node bench/load.ts '<LoadPlan as JSON>'; prints a LoadResult. Every answer is checked.

const plan = JSON.parse(process.argv[2] ?? '{}') as LoadPlan
let wrong = 0
let firstWrong = ''
let answers = 0

const isWrite = plan.work === 'W7' || plan.work === 'F1-W7'

interface Visit {
  person: number
}

const result = await autocannon({
  url: plan.url,
  connections: plan.connections,
  duration: plan.seconds,
  requests: [
    {
      method: isWrite ? 'POST' : 'GET',
      setupRequest(request, context) {
        const { person, reader } = randomVisit(plan.people)
        ;(context as Visit).person = person
        const headers: Record<string, string> = {
          cookie: `samvei=${plan.tokens[reader]}`,
          'x-reader': String(reader),
        }
        if (!isWrite) return { ...request, path: planPath(person), headers }
        headers['content-type'] = 'application/x-www-form-urlencoded'
        headers['sec-fetch-site'] = 'same-origin'
        const note = `Notat ${randomUUID()}`
        const body = new URLSearchParams({
          act: 'updateActivity',
          submissionId: randomUUID(),
          note,
        }).toString()
        return { ...request, path: activityPath(person, Math.floor(Math.random() * 6)), headers, body }
      },
      onResponse(status, body, context) {
        answers++
        const { person } = context as Visit
        const isRight = isWrite
          ? status === 303
          : status === 200 &&
            body.includes(`Person${person}`) &&
            body.includes('Tiltak nummer 5') &&
            body.includes('Møte i ansvarsgruppa')
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
}
if (firstWrong) process.stderr.write(`the first wrong answer: ${firstWrong}\n`)
process.stdout.write(`${JSON.stringify(out)}\n`)
