import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { migrate } from '../platform/database/migrate.ts'
import { testDatabase } from '../platform/database/test-database.ts'

// What was kept of complaints on refusals before they were complaints as others (migration 0125).

interface Word {
  choice: string
  words?: string
  /** Days ago. */
  ago: number
  protection?: string
}

/** A child with one parent for each of these, in a database as it was after 0119; then brought forward. */
async function broughtForward(parents: Record<string, Word[]>) {
  const { asOwner, ownerUrl, queueUrl } = await testDatabase({ until: '0119_take_back_joined_and_disputed' })
  const ids: Record<string, { child: string; parent: string; caseId: string }> = {}
  await asOwner('baerum', async (client) => {
    const one = async (text: string, values: unknown[]) =>
      (await client.query(text, values)).rows[0].id as string
    await client.query(
      `insert into authority (id, kind, name, settings) values ('baerum', 'municipality', 'Bærum', '{}')`,
    )
    const unit = await one(
      `insert into coordinating_unit (authority_id, name, gate) values ('baerum', 'Enheten', 'all') returning id`,
      [],
    )
    const practitioner = await one(
      `insert into practitioner (authority_id, identity_key, name, work_title) values ('baerum', 'unni', 'Unni', 'rådgiver') returning id`,
      [],
    )
    for (const [name, words] of Object.entries(parents)) {
      const child = await one(
        `insert into person (authority_id, given_name, family_name, birth_date) values ('baerum', 'B', 'Barn', '2016-01-01') returning id`,
        [],
      )
      const parent = await one(
        `insert into related_person (authority_id, person_id, identity_key, kind, name, from_date)
          values ('baerum', $1, $2, 'parent', $2, '2016-01-01') returning id`,
        [child, name],
      )
      const caseId = await one(
        `insert into case_file (authority_id, person_id, unit_id, reference, state, legal_basis, received_on, answer_due, interim_due)
          values ('baerum', $1, $2, $3, 'decided', 'health', '2026-01-01', '2026-02-01', '2026-02-01') returning id`,
        [child, unit, `REF-${name}`],
      )
      ids[name] = { child, parent, caseId }
      for (const { choice, words: said = '', ago, protection = 'none' } of words)
        await client.query(
          `insert into informing (authority_id, person_id, related_person_id, choice, words, protection, from_date, decided_by, decided_at)
            values ('baerum', $1, $2, $3, $4, $5, date '2026-11-23' - $6::int, $7, timestamptz '2026-11-23 10:00+01' - $6::int * interval '1 day')`,
          [child, parent, choice, said, protection, ago, choice === 'asked' ? null : practitioner],
        )
    }
    await client.query(`update person set address_protection = 'confidential' where id = $1`, [
      ids.protected?.child ?? null,
    ])
    await client.query(
      `insert into register_difference (authority_id, person_id, kind, ours, theirs, state, found_at, settled_at)
        select 'baerum', $1, 'protection_lifted', 'strictly_confidential', 'none', 'accepted', '2026-11-20', '2026-11-21' where $1::uuid is not null`,
      [ids.lifted?.child ?? null],
    )
  })
  await migrate(ownerUrl, queueUrl)
  return { ids, asOwner }
}

describe('[informing-complaint] what a database held before', () => {
  test('asks on a refusal are complaints on it, what was asked besides is not, and a yes that ended has lapsed', async () => {
    const { ids, asOwner } = await broughtForward({
      // Two asks on one refusal: one complaint, that waits
      waits: [
        { choice: 'refused', words: 'Nei.', ago: 60 },
        { choice: 'asked', words: 'Hvorfor?', ago: 50 },
        { choice: 'asked', words: 'Svar meg.', ago: 30 },
      ],
      // Another no is no answer to it
      refusedAgain: [
        { choice: 'refused', ago: 60 },
        { choice: 'asked', words: 'Klage.', ago: 20 },
        { choice: 'refused', ago: 10 },
      ],
      changed: [
        { choice: 'refused', ago: 60 },
        { choice: 'asked', words: 'Klage.', ago: 20 },
        { choice: 'informed', words: 'Ja.', ago: 10 },
        { choice: 'asked', words: 'Og mer?', ago: 5 },
      ],
      protected: [{ choice: 'informed', words: 'Ja.', ago: 10 }],
      lifted: [{ choice: 'informed', words: 'Ja.', ago: 10 }],
      open: [{ choice: 'informed', words: 'Ja.', ago: 10 }],
    })
    const { complaints, said, steps } = await asOwner('baerum', async (client) => ({
      complaints: (
        await client.query(
          `select k.complainant_name as by, k.state, k.wrong, k.received_on::text, k.deadline_on::text, k.case_id, i.choice
            from complaint k join informing i on i.id = k.informing_id order by 1`,
        )
      ).rows,
      said: (
        await client.query(
          `select r.name, string_agg(i.choice, ' ' order by i.id) as said from informing i
            join related_person r on r.id = i.related_person_id group by 1`,
        )
      ).rows,
      steps: (
        await client.query(
          `select k.complainant_name as by, string_agg(s.act, ' ' order by s.number) as acts from complaint k
            join complaint_step s on s.complaint_id = k.id group by 1 order by 1`,
        )
      ).rows,
    }))
    const about = { choice: 'refused', deadline_on: '2026-10-15' }
    assert.deepEqual(complaints, [
      {
        by: 'changed',
        state: 'in_favour',
        wrong: 'Klage.',
        received_on: '2026-11-03',
        case_id: ids.changed!.caseId,
        ...about,
      },
      {
        by: 'refusedAgain',
        state: 'received',
        wrong: 'Klage.',
        received_on: '2026-11-03',
        case_id: ids.refusedAgain!.caseId,
        ...about,
      },
      {
        by: 'waits',
        state: 'received',
        wrong: 'Hvorfor?\n\nSvar meg.',
        received_on: '2026-10-04',
        case_id: ids.waits!.caseId,
        ...about,
      },
    ])
    assert.deepEqual(steps, [
      { by: 'changed', acts: 'receive find_in_favour' },
      { by: 'refusedAgain', acts: 'receive' },
      { by: 'waits', acts: 'receive' },
    ])
    assert.deepEqual(Object.fromEntries(said.map(({ name, said: each }) => [name, each])), {
      waits: 'refused',
      refusedAgain: 'refused refused',
      changed: 'refused informed asked',
      protected: 'informed lapsed',
      lifted: 'informed lapsed',
      open: 'informed',
    })
  })
})
