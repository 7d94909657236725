import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinsByRelation } from './joins-by-itself.ts'

test('[inquiry-joins-by-itself] only those who belong to the case take an inquiry into it by sending it', () => {
  for (const name of ['self', 'parent', 'guardian', 'coordinator', 'participant', 'case_handler'])
    assert.equal(joinsByRelation([name, 'anyone']), true, name)
  // Not who sent it, whoever has signed in, nor one who is told of decisions, or may only ask
  for (const name of [
    'sender',
    'citizen',
    'staff',
    'parent_informed',
    'proxy',
    'private_participant',
    'offered',
  ])
    assert.equal(joinsByRelation([name, 'anyone']), false, name)
  assert.equal(joinsByRelation([]), false)
})
