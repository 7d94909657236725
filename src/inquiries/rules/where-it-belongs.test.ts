import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptAnswer, keptHome, type Protection, proposedAuthority } from './where-it-belongs.ts'

const baerum = ['3201']
const trust: string[] = []
// the register's municipality, protection, the sender says it is secret, our own → elsewhere, what is kept
const rows: [string | null, Protection, boolean, string[], boolean, string][] = [
  ['3201', 'none', false, baerum, false, '3201'],
  ['1108', 'none', false, baerum, true, '1108'],
  [null, 'none', false, baerum, false, ''],
  ['1108', 'confidential', false, baerum, true, ''],
  ['1108', 'strictly_confidential', false, baerum, true, ''],
  ['3201', 'strictly_confidential', false, baerum, false, ''],
  ['1108', 'none', true, baerum, true, ''],
  ['1108', 'none', false, trust, false, '1108'],
  ['1108', 'confidential', false, trust, false, ''],
  [null, 'none', false, trust, false, ''],
]
for (const [municipality, protection, isSecret, own, elsewhere, kept] of rows) {
  const where = own.length ? 'in a municipality' : 'in a trust'
  const said = isSecret ? ', said to be secret' : ''
  test(`[inquiry-lives-elsewhere] ${where}, living in ${municipality}, ${protection}${said}: ${elsewhere ? 'elsewhere' : 'not elsewhere'}, kept «${kept}»`, () => {
    const found = keptAnswer({ diedOn: null, protection, municipality }, own, isSecret)
    assert.deepEqual([found.livesElsewhere, found.municipality], [elsewhere, kept])
  })
}

test('[inquiry-lives-elsewhere] a number that the register does not know says nothing', () => {
  const found = keptAnswer(null, baerum, false)
  assert.deepEqual(found, {
    isKnown: false,
    diedOn: null,
    protection: 'none',
    livesElsewhere: false,
    municipality: '',
  })
})

test('[inquiry-lives-elsewhere] the authority of the municipality is proposed, or none', () => {
  const others = [
    { id: 'sandnes', municipalityNumbers: ['1108'] },
    { id: 'midt-troms', municipalityNumbers: ['5530', '5520'] },
    { id: 'trust', municipalityNumbers: [] },
  ]
  assert.equal(proposedAuthority('5520', others)?.id, 'midt-troms')
  assert.equal(proposedAuthority('4640', others), null)
  assert.equal(proposedAuthority('', others), null)
})

// answered, the address is secret → kept
const homes: [string, boolean, string][] = [
  ['baerum', false, 'baerum'],
  ['elsewhere', false, 'elsewhere'],
  ['unknown', false, ''],
  ['secret', false, ''],
  ['baerum', true, ''],
  ['elsewhere', true, ''],
]
for (const [answered, isSecret, kept] of homes)
  test(`[asked-where-one-lives] of ${answered}${isSecret ? ', where the address is secret,' : ''} is kept «${kept}»`, () =>
    assert.equal(keptHome(answered, isSecret), kept))
