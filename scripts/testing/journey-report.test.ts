import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type JourneyReport, readJourneyReport } from './journey-report.ts'
import { failuresInWords, inWords } from './tally.ts'

const stats = { expected: 2, flaky: 0, unexpected: 0, skipped: 1 }
const failed: JourneyReport = {
  stats: { ...stats, unexpected: 1 },
  suites: [
    {
      title: 'meeting.spec.ts',
      specs: [{ title: 'One that is well', file: 'meeting.spec.ts', line: 3, ok: true, tests: [] }],
      suites: [
        {
          title: 'without script',
          specs: [
            {
              title: 'A mother answers',
              file: 'meeting.spec.ts',
              line: 12,
              ok: false,
              tests: [
                {
                  results: [
                    {
                      status: 'failed',
                      errors: [
                        {
                          message:
                            '\u001b[31mError\u001b[39m: expect(locator).toBeVisible() failed\n\nLocator: «Ja»',
                          location: { file: '/somewhere/e2e/steps/meeting.ts', line: 40 },
                        },
                      ],
                      steps: [{ title: '1. She asks' }, { title: '2. She answers', error: {}, steps: [] }],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
}

test('a journey that failed is named, with its step and the first it said', () => {
  const tally = readJourneyReport(failed, false)
  assert.equal(inWords(tally), '2 passed, 1 failed, 1 skipped')
  assert.deepEqual(failuresInWords(tally).split('\n'), [
    '✖ e2e/meeting.spec.ts:12 A mother answers › 2. She answers',
    '    at line 40 of e2e/steps/meeting.ts',
    '    Error: expect(locator).toBeVisible() failed',
    '    Locator: «Ja»',
  ])
})

test('a run that fails without a journey that fails is one failure, and says why', () => {
  const tally = readJourneyReport({ stats, errors: [{ message: 'No Chromium was found.' }] }, false)
  assert.equal(inWords(tally), '2 passed, 1 failed')
  assert.match(failuresInWords(tally), /^✖ the run of the journeys\n {4}No Chromium was found\.$/)
})

test('a run without a failure names nothing', () => {
  assert.equal(failuresInWords(readJourneyReport({ stats }, true)), '')
})
