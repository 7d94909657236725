import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type AnswerReaches, waysOfAnswer } from './answer-reaches.ts'

const table: [says: string, sent: Parameters<typeof waysOfAnswer>[0], way: AnswerReaches][] = [
  [
    'one who signed in is told',
    { senderKind: 'parent', isTold: false, isSignedIn: true, hasCode: false },
    'notice',
  ],
  [
    'one with reference and code reads it there',
    { senderKind: 'next_of_kin', isTold: false, isSignedIn: false, hasCode: true },
    'code',
  ],
  [
    'one with neither gets it on paper',
    { senderKind: 'next_of_kin', isTold: false, isSignedIn: false, hasCode: false },
    'paper',
  ],
  [
    'who rang gets it on paper, not the one who wrote it down',
    { senderKind: 'unit', isTold: true, isSignedIn: true, hasCode: false },
    'paper',
  ],
  [
    'what the unit saw itself is told to the one who wrote it',
    { senderKind: 'unit', isTold: false, isSignedIn: true, hasCode: false },
    'notice',
  ],
]
for (const [says, sent, way] of table)
  test(`[answer-reaches] ${says}`, () => assert.equal(waysOfAnswer(sent), way))
