import { randomBytes, randomUUID } from 'node:crypto'
import { hashOfToken, randomToken } from '../../platform/secrets/secrets.ts'
import { type Extra, here, type Planting, W } from './planting.ts'

/** What is beside the plan: who one is, the sheet, wishes, meetings, and what was given to others. */
export async function plantBeside(planting: Planting): Promise<void> {
  const { story, pool, personId, id, row, word, day, at, file } = planting
  const picture = Buffer.concat([pool.picture, Buffer.from(word('about_me_picture.words'))])
  await row('about_me_picture', {
    ...{ person_id: personId, sha256: await file('image/jpeg', picture), words: W, width: 9, height: 9 },
    ...{ checked: 'clean', set_as: 'self', set_at: at(-9) },
  })
  for (const key of ['met', 'important', 'communicate'])
    await row('about_me_text', {
      ...{ person_id: personId, key, version: 1, text: W, written_as: 'self', written_at: at(-9) },
    })
  await row(
    'about_me_text',
    { person_id: personId, key: 'good_to_know', version: 1, text: W, written_as: 'self', written_at: at(-9) },
    { kind: 'old_about', shield: 'closed' },
  )
  await row('about_me_text', {
    ...{ person_id: personId, key: 'good_to_know', version: 2, text: '', written_as: 'self' },
    written_at: at(-5),
  })
  for (const [version, extra] of [
    [1, { kind: 'old_about' }],
    [2, {}],
  ] as const)
    await row(
      'plan_reference',
      {
        ...{ id: id('reference'), version, person_id: personId, kind: 'education' },
        ...{ title: W, holder: W, place: W, written_as: 'self', written_at: at(version - 10) },
      },
      extra,
    )
  const where = () => word('contingency_sheet.content')
  const said = () => word('contingency_sheet.content', { shield: 'unless_strict' })
  const sheet = {
    ...{ first: said(), avoid: said(), calm: said(), where: where() },
    contacts: [{ name: where(), who: where(), phone: where() }],
    steps: [{ happens: said(), does: said(), call: where(), phone: where() }],
  }
  await row('contingency_sheet', {
    ...{ person_id: personId, version: 1, content: JSON.stringify(sheet), written_at: at(-9) },
    ...{ written_as: 'self', written_name: W, confirmed_on: day(-2), confirmed_version: 1 },
    ...{ confirmed_as: 'self', confirmed_name: W },
  })
  await plantDocuments(planting)
  for (const keeps of [story.keepsWish, false])
    await row('child_wish', {
      ...{
        person_id: personId,
        words: W,
        mood: 3,
        keep_from_parents: keeps,
        sent_at: at(-2),
        sent_as: 'child',
      },
      ...{ by_code: false, answer: W, answered_at: at(-1), answered_by: pool.handler },
    })
  await row('excerpt', {
    ...{ id: id('excerpt'), person_id: personId, plan_id: id('plan'), purpose: 'hospital', receiver: W },
    ...{ parts: ['goals'], made_as: 'self', made_name: W, made_at: at(-3) },
    sha256: await file('application/pdf', Buffer.from(word('excerpt.receiver'))),
  })
  for (const end of [
    { posted_on: day(-2), posted_by: pool.handler },
    { withdrawn_at: at(-2), withdrawn_by: pool.handler, reason: W },
  ])
    await row('plan_letter', {
      ...{ person_id: personId, receiver_name: W, kind: 'plan', plan_id: id('plan'), plan_version: 1 },
      ...{ content_hash: randomBytes(32), made_by: pool.handler, made_at: at(-3), ...end },
    })
  await row('emergency_link', {
    ...{ person_id: personId, token_hash: randomBytes(32), code_hash: randomBytes(32), made_as: 'self' },
    ...{ made_name: W, made_at: at(-3), begins_at: at(-3), ends_at: at(-2), ended_at: at(-2), ended_name: W },
  })
  await plantMeetings(planting)
}

/** One that stands and has had another file, one that is left out of consents, one that is taken out. The words are in the file too. */
async function plantDocuments({ pool, personId, id, row, word, day, at, file }: Planting): Promise<void> {
  const of = { person_id: personId, plan_id: id('plan'), kind: 'letter', dated_on: day(-20) }
  const version = async (
    name: string,
    number: number,
    { fileOf = number, ...values }: { fileOf?: number; withdrawn_reason?: typeof W },
    extra: Extra,
  ) => {
    const bytes = Buffer.concat([pool.picture, Buffer.from(word('plan_document.title', extra))])
    await row(
      'plan_document',
      {
        ...{ ...of, id: id(name), version: number, file_version: fileOf, title: W, from_whom: W, ...values },
        ...{ content_type: 'image/jpeg', size: bytes.length, sha256: await file('image/jpeg', bytes) },
        ...{ written_as: 'coordinator', written_name: W, written_at: at(number - 9) },
      },
      extra,
    )
  }
  await version('document', 1, {}, { kind: 'old_documents' })
  await version('document', 2, {}, {})
  await version('documentOut', 1, {}, { partOf: ['document'] })
  await version('documentGone', 1, {}, { kind: 'old_documents' })
  await version('documentGone', 2, { fileOf: 1, withdrawn_reason: W }, { kind: 'old_documents' })
}

async function plantMeetings({ pool, personId, id, row, word, day, at, client }: Planting): Promise<void> {
  const practitionerId = pool.practitioners[0]!.id
  const found = await client.query(
    'select id, identity_key from related_person where person_id = $1 order by id limit 1',
    [personId],
  )
  const near = found.rows[0]?.id
  const who = pool.citizens.findIndex(({ identityKey }) => identityKey === found.rows[0]?.identity_key)
  const said = { other_time: W, said: W }
  for (const [name, days, state] of [
    ['ahead', 5, 'invited'],
    ['held', -5, 'minutes_shared'],
    ['written', -1, 'minutes_draft'],
  ] as const) {
    await row('meeting', {
      ...{
        id: id(name),
        person_id: personId,
        title: W,
        starts_at: at(days),
        ends_at: `${day(days)}T10:00:00Z`,
      },
      ...{ channel: 'in_person', place: W, preparation: W, short_notice_reason: W, reason: W, state },
    })
    const item = { id: id(`${name}-item`), meeting_id: id(name), position: 1, title: W, proposed_by: W }
    await row('agenda_item', item)
    await row(
      'invitation',
      { meeting_id: id(name), related_person_id: near, name: W, ...(name === 'ahead' && said) },
      { of: who < 0 ? undefined : who },
    )
  }
  const content = (column: string, of: string) => {
    const [title, text, decision] = [word(column), word(column), word(column)]
    const items = [{ agendaItemId: id(`${of}-item`), title, text, decision, tasks: [] }]
    return JSON.stringify({
      present: [],
      absent: [],
      personView: word(column),
      items,
      nextMeeting: word(column),
    })
  }
  await row('minutes', {
    ...{ id: id('minutes'), meeting_id: id('held'), person_id: personId, shared_by: practitionerId },
    ...{ content: content('minutes.content', 'held'), shared_at: at(-3) },
  })
  await row('minutes_remark', {
    ...{ minutes_id: id('minutes'), remark: W, said_at: at(-2), said_by: practitionerId, said_by_name: W },
    said_as: 'self',
  })
  await row('minutes_draft', {
    meeting_id: id('written'),
    content: content('minutes_draft.content', 'written'),
  })
}

/** A child let in by a code. The cookie of the door. */
export async function plantDoor({ story, pool, personId, row, client }: Planting): Promise<string> {
  const code = randomUUID()
  await row('door_code', {
    ...{
      id: code,
      person_id: personId,
      selector: code.slice(0, 8),
      code_hash: randomBytes(32),
      made_by: code,
    },
    ...{ made_as: 'coordinator', made_by_practitioner: pool.practitioners[0]!.id, used_at: new Date() },
    ends_at: new Date(Date.now() + 3_600_000),
  })
  const token = randomToken()
  await client.query(`select open_door($1, $2, $3, 5)`, [here, code, hashOfToken(token)])
  if (story.door === 'ended')
    await client.query('update door_code set ended_at = now() where id = $1', [code])
  return token
}
