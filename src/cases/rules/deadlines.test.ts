import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isWorkingDay } from '../../law/calendar.ts'
import { complaintTermsOf, type LegalBasis, legalBases } from '../../law/legal-basis.ts'
import { everyDay, startDays } from '../../law/test/every-start.ts'
import { type CaseClockFacts, clocksOf, complaintDeadline } from './deadlines.ts'

const received = { receivedOn: '2026-11-02', promiseWeeks: 3 }
function clockOf(code: string, facts: Partial<CaseClockFacts>, today: string) {
  return clocksOf({ ...received, ...facts }, today).find((clock) => clock.code === code)
}

// clock, what has happened, today → due, state, days left
const table: [string, string, Partial<CaseClockFacts>, string, string, string, number][] = [
  ['receipt-at-once', 'receipt', {}, '2026-11-02', '2026-11-02', 'running', 0],
  ['receipt-at-once', 'receipt', {}, '2026-11-03', '2026-11-02', 'passed', -1],
  ['receipt-at-once', 'receipt', { receiptSentOn: '2026-11-02' }, '2026-12-24', '2026-11-02', 'met', 0],
  ['receipt-at-once', 'receipt', { receiptSentOn: '2026-11-04' }, '2026-12-24', '2026-11-02', 'met_late', -2],
  ['service-promise', 'promise', {}, '2026-11-02', '2026-11-23', 'running', 21],
  ['service-promise', 'promise', {}, '2026-11-23', '2026-11-23', 'running', 0],
  ['service-promise', 'promise', {}, '2026-11-24', '2026-11-23', 'passed', -1],
  ['service-promise', 'promise', { promiseWeeks: 4 }, '2026-11-24', '2026-11-30', 'running', 6],
  ['service-promise', 'promise', { answeredOn: '2026-11-20' }, '2026-12-24', '2026-11-23', 'met', 3],
  ['service-promise', 'promise', { answeredOn: '2026-11-25' }, '2026-12-24', '2026-11-23', 'met_late', -2],
  [
    'service-promise',
    'promise',
    { interimReplySentOn: '2026-11-20' },
    '2026-11-24',
    '2026-11-23',
    'passed',
    -1,
  ],
  ['fvl-11-a', 'interim_reply', {}, '2026-12-02', '2026-12-02', 'running', 0],
  ['fvl-11-a', 'interim_reply', {}, '2026-12-03', '2026-12-02', 'passed', -1],
  ['fvl-11-a', 'interim_reply', { interimReplySentOn: '2026-11-30' }, '2026-12-24', '2026-12-02', 'met', 2],
  [
    'fvl-11-a',
    'interim_reply',
    { interimReplySentOn: '2026-12-05' },
    '2026-12-24',
    '2026-12-02',
    'met_late',
    -3,
  ],
  ['fvl-11-a', 'interim_reply', { answeredOn: '2026-11-10' }, '2026-12-24', '2026-12-02', 'met', 22],
  [
    'fvl-11-a',
    'interim_reply',
    { answeredOn: '2026-12-20', interimReplySentOn: '2026-12-01' },
    '2026-12-24',
    '2026-12-02',
    'met',
    1,
  ],
  ['fvl-11-a', 'interim_reply', { receivedOn: '2027-01-31' }, '2027-02-01', '2027-02-28', 'running', 27],
  ['stated-date', 'stated_date', { statedDate: '2027-01-15' }, '2027-01-10', '2027-01-15', 'running', 5],
  ['stated-date', 'stated_date', { statedDate: '2027-01-15' }, '2027-01-16', '2027-01-15', 'passed', -1],
  [
    'stated-date',
    'stated_date',
    { statedDate: '2027-01-15', answeredOn: '2027-01-15' },
    '2027-02-01',
    '2027-01-15',
    'met',
    0,
  ],
  [
    'stated-date',
    'stated_date',
    { statedDate: '2027-01-15', answeredOn: '2027-01-18' },
    '2027-02-01',
    '2027-01-15',
    'met_late',
    -3,
  ],
]
for (const [code, name, facts, today, dueOn, state, daysLeft] of table) {
  test(`[${code}] received 2 November, ${JSON.stringify(facts)}: on ${today} the clock ${name} is ${state}`, () => {
    const found = clockOf(name, facts, today)
    assert.deepEqual([found?.dueOn, found?.state, found?.daysLeft], [dueOn, state, daysLeft])
  })
}
test('[receipt-at-once] every case has the clocks receipt, promise and interim reply', () => {
  assert.deepEqual(
    clocksOf(received, '2026-11-02').map(({ code, daysTotal }) => [code, daysTotal]),
    [
      ['receipt', 0],
      ['promise', 21],
      ['interim_reply', 30],
    ],
  )
})
test('[service-promise] the promise runs on while the unit waits for information', () => {
  assert.equal(clockOf('promise', {}, '2026-12-24')?.state, 'passed')
})
test('[fvl-11-a] after an interim reply the clock of one month is met, the case is not answered', () => {
  const facts = { interimReplySentOn: '2026-11-30', statedDate: '2026-12-18' }
  assert.equal(clockOf('interim_reply', facts, '2026-12-10')?.state, 'met')
  assert.equal(clockOf('stated_date', facts, '2026-12-10')?.state, 'running')
  assert.equal(clockOf('stated_date', facts, '2026-12-10')?.daysTotal, 18)
})
test('[stated-date] there is no such clock before a date is stated', () => {
  assert.equal(clockOf('stated_date', {}, '2026-12-10'), undefined)
})

// basis, came, opened, on paper → last day to complain
const complaints: [LegalBasis, string | null, string | null, boolean, string | null][] = [
  ['health', '2026-11-02', '2026-11-06', false, '2026-12-04'],
  ['health', '2026-11-02', null, false, null],
  ['health', '2026-11-02', null, true, '2026-11-30'],
  ['social_services', '2026-11-02', '2026-11-06', false, '2026-11-23'],
  ['social_services', '2026-11-02', null, true, '2026-11-23'],
  ['nav', '2026-11-02', null, false, '2026-11-23'],
  ['child_welfare', '2026-11-02', '2026-11-20', false, '2026-11-23'],
  ['child_welfare', null, null, true, null],
]
for (const [basis, noticeReceivedOn, openedOn, onPaper, lastDay] of complaints) {
  test(`[complaint-deadline] ${basis}, came ${noticeReceivedOn}, opened ${openedOn}${onPaper ? ', on paper' : ''}: ${lastDay}`, () => {
    const facts = { basis, noticeReceivedOn, openedOn, onPaper, movesToWorkingDay: false }
    assert.equal(complaintDeadline(facts), lastDay)
  })
}
test('[complaint-deadline] a last day on Christmas Day moves only where the authority says so', () => {
  const facts = { basis: 'health', openedOn: '2026-11-27', onPaper: false } as const
  assert.equal(complaintDeadline({ ...facts, movesToWorkingDay: false }), '2026-12-25')
  assert.equal(complaintDeadline({ ...facts, movesToWorkingDay: true }), '2026-12-28')
})

/** The same day a month later, or the last there is: by the days themselves, not by the calendar that is tried. */
function monthAfter(at: number): string {
  const [year, month, day] = everyDay[at]!.split('-')
  const inNext = everyDay.slice(at + 1, at + 63).filter((each) => {
    const [y, m] = each.split('-')
    return month === '12'
      ? y === String(Number(year) + 1) && m === '01'
      : y === year && Number(m) === Number(month) + 1
  })
  return inNext.find((each) => each.endsWith(`-${day}`)) ?? inNext.at(-1)!
}

function eachStart(check: (receivedOn: string, at: number) => void): void {
  for (let at = 0; at < startDays; at++) check(everyDay[at]!, at)
}

/** Due on its day: it runs until then, that day too, and the day after it has passed; done by then is met, later is late. */
function checkClock(code: string, facts: CaseClockFacts, dueAt: number, done: keyof CaseClockFacts): void {
  const where = `${code} from ${facts.receivedOn}`
  const on = (at: number, more: Partial<CaseClockFacts> = {}) =>
    clocksOf({ ...facts, ...more }, everyDay[at]!).find((clock) => clock.code === code)!
  assert.equal(on(dueAt).dueOn, everyDay[dueAt], where)
  assert.deepEqual([on(dueAt - 1).state, on(dueAt - 1).daysLeft], ['running', 1], where)
  assert.deepEqual([on(dueAt).state, on(dueAt).daysLeft], ['running', 0], where)
  assert.deepEqual([on(dueAt + 1).state, on(dueAt + 1).daysLeft], ['passed', -1], where)
  assert.equal(on(dueAt + 30, { [done]: everyDay[dueAt] }).state, 'met', where)
  assert.equal(on(dueAt + 30, { [done]: everyDay[dueAt + 1] }).state, 'met_late', where)
}

for (const promiseWeeks of [3, 4])
  test(`[service-promise] from every day in three years the promise of ${promiseWeeks} weeks ends on the same weekday, and passes the day after`, () =>
    eachStart((receivedOn, at) =>
      checkClock('promise', { receivedOn, promiseWeeks }, at + 7 * promiseWeeks, 'answeredOn'),
    ))

test('[fvl-11-a] from every day in three years the month ends on its own day or the last there is, and passes the day after', () =>
  eachStart((receivedOn, at) => {
    const dueAt = everyDay.indexOf(monthAfter(at))
    assert.ok(dueAt - at >= 28 && dueAt - at <= 31, receivedOn)
    checkClock('interim_reply', { receivedOn, promiseWeeks: 4 }, dueAt, 'interimReplySentOn')
    checkClock('interim_reply', { receivedOn, promiseWeeks: 4 }, dueAt, 'answeredOn')
  }))

test('[stated-date] from every day in three years a stated date is due that day, however far off, and an interim reply does not meet it', () =>
  eachStart((receivedOn, at) => {
    for (const ahead of [1, 60]) {
      const facts = {
        receivedOn,
        promiseWeeks: 4,
        interimReplySentOn: everyDay[at + 20]!,
        statedDate: everyDay[at + 20 + ahead]!,
      }
      checkClock('stated_date', facts, at + 20 + ahead, 'answeredOn')
    }
  }))

test('[receipt-at-once] from every day in three years the receipt is due the same day', () =>
  eachStart((receivedOn, at) => {
    const [receipt] = clocksOf({ receivedOn, promiseWeeks: 4 }, everyDay[at + 1]!)
    assert.deepEqual([receipt?.dueOn, receipt?.state], [receivedOn, 'passed'])
  }))

for (const basis of legalBases)
  test(`[complaint-deadline] from every day in three years, on the basis ${basis}: whole weeks from the day that counts, moved to a working day only where the authority says so`, () => {
    const { weeks, countsFrom } = complaintTermsOf(basis)
    eachStart((day, at) => {
      const opens = countsFrom === 'sufficient_knowledge'
      const other = everyDay[at + 3]!
      // What does not count on this basis lies three days off, and changes nothing
      const ways = [
        { onPaper: true, noticeReceivedOn: day, openedOn: other },
        opens
          ? { onPaper: false, noticeReceivedOn: other, openedOn: day }
          : { onPaper: false, noticeReceivedOn: day, openedOn: other },
      ]
      const lastAt = at + 7 * weeks
      for (const way of ways) {
        const of = (movesToWorkingDay: boolean) => complaintDeadline({ basis, ...way, movesToWorkingDay })!
        assert.equal(of(false), everyDay[lastAt], day)
        const movedAt = everyDay.indexOf(of(true))
        assert.ok(movedAt >= lastAt && isWorkingDay(everyDay[movedAt]!), day)
        for (const between of everyDay.slice(lastAt, movedAt)) assert.ok(!isWorkingDay(between), day)
      }
    })
  })
