import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../demo/base/demo-actor.ts'
import { loaders } from '../demo/loaders.ts'
import { numberOf } from '../demo/outside.ts'
import { type TestApp, testApp } from '../demo/test-app.ts'
import { type TestWorld, testWorld } from '../demo/test-world.ts'
import { writeInquiry } from '../demo/write-inquiry.ts'
import { aboutMeKeys } from './about/things.ts'
import { plantCase, plantedInCase } from './cases/test/plant-whereabouts.ts'
import { words as plantedInComplaint, sentOnward } from './complaints/test/sent-onward.ts'
import { insertWithholding } from './people/index.ts'
import { mayBeTold } from './people/test/may-be-told.ts'
import { arrangeParticipant } from './plans/test/arrange.ts'
import { needKeys } from './plans/things.ts'
import { textOfPdf } from './platform/pdf/text-of-pdf.ts'
import { routes } from './routes.ts'

// A child at a strictly confidential address, whose plan, team, meetings and log are full of words that tell where she is. The
// other parent has parental responsibility, and walks through every page and file there is.

const here = 'baerum'

/** That a case, or something of it, went to somebody else: it says that the child has moved, or belongs in another place. */
const sentSomewhere = /ta over saken|sendt videre/gi

/** Each is planted where it belongs in the world: none of them may be found. */
const planted = {
  service: 'Granskjulet skole',
  staff: 'Hjalmar Granskjul',
  contribution: 'Henter ved Skjulbekken',
  responsible: 'Skjulåsen helsestasjon',
  physician: 'Overlege Skjulstad',
  how: 'Hver tirsdag i Skjulhallen',
  scope: 'To timer ved Skjulvannet',
  waitingFor: 'Rektor ved Granskjulet',
  reason: 'Venter på plass i Skjulgata',
  note: 'Var i Skjulparken i dag',
  evaluation: 'Går bedre etter flytting til Skjulvika',
  effect: 'Bassenget på Ospelund virker',
  comment: 'Vi sees på Skjulkroken',
  wordOnGoal: 'Ikke enig før vi bor i Skjulkroken',
  needs: 'Trenger følge til Skjulbakken',
  cooperation: 'Møtes på Skjultorget',
  meetingTitle: 'Samarbeidsmøte på Skjuleberg',
  place: 'Skjulestua, rom 3',
  preparation: 'Ta buss til Skjulsletta',
  agenda: 'Skolevei langs Skjulelva',
  minutes: 'Ny barnehage i Skjuldalen',
  purpose: 'Trening i Skjulbassenget',
  wish: 'En som kjenner Skjulnabolaget',
  goal: 'Lære å svømme i Skjulpollen',
  activity: 'Svømmetrening på Skjulodden',
  whatMatters: 'Å leke med de andre i Skjulbakken',
  reached: 'skjulnummer@skjul.example',
  reachedAtHome: '400 00 861',
  aboutMe: 'Møt meg på Skjulkafeen',
  reference: 'Rektor på Skjulhaugen',
  sheetFirst: 'Er ofte syk etter Skjulhavet',
  sheetContact: 'Rektor Skjulhaug',
  sheetStep: 'Faller i Skjultrappa',
  sheetDoes: 'Bær henne til Skjulkontoret',
  sheetWhere: 'I skapet på Skjulskolen',
  document: 'Epikrise fra Skjulklinikken',
  ...plantedInCase,
  ...plantedInComplaint,
} as const

describe('a child at a strictly confidential address', () => {
  let world: TestWorld
  let app: TestApp
  const ids = {
    planId: randomUUID(),
    goalId: randomUUID(),
    activityId: randomUUID(),
    referenceId: randomUUID(),
    planDocumentId: randomUUID(),
  }
  const meetings = { ahead: randomUUID(), held: randomUUID() }
  let personId: string
  let decisionId: string

  before(async () => {
    world = await testWorld({ with: loaders.map((each) => each.name) })
    app = await testApp(world)
    personId = world.ids.person.noor
    await plant()
    decisionId = await plantCase(world)
    await sentOnward(world, 'leila-mor', decisionId)
  })

  /** What the unit says yes to: the other parent, and she where nobody knows that they live together. */
  async function theUnitSaysYes(): Promise<void> {
    for (const related of ['omar-noor', 'leila-noor'] as const) await mayBeTold(world, related)
    for (const who of ['omar-far', 'leila-mor'] as const)
      await (await app.visitor(who)).post(`/baerum/avgjorelse/${decisionId}`, { act: 'open' })
  }

  /** As the owner of rows of the authority: words that slices would have written, all at once. */
  async function plant(): Promise<void> {
    const service = world.ids.service['skole-baerum']
    const teacher = world.ids.practitioner['teacher-baerum']
    await arrangeParticipant(world, {
      authority: here,
      person: 'noor',
      service: 'skole-baerum',
      practitioner: 'teacher-baerum',
      sections: ['about_person', 'goals', 'activities', 'participants', 'meetings'],
    })
    await world.test.asOwner(here, async (client) => {
      const run = (sql: string, values: unknown[]) => client.query(sql, [here, ...values])
      const day = (days: number) => `${world.daysFrom(days)}T09:00:00Z`
      await run(`update service set name = $3 where authority_id = $1 and id = $2`, [
        service,
        planted.service,
      ])
      await run(
        `update practitioner set name = $3, phone = '31 00 00 99' where authority_id = $1 and id = $2`,
        [teacher, planted.staff],
      )
      await run(`update participant set contribution = $3 where authority_id = $1 and person_id = $2`, [
        personId,
        planted.contribution,
      ])
      await run(
        `update consent set purpose = $3 where authority_id = $1 and person_id = $2 and kind = 'sharing'`,
        [personId, planted.purpose],
      )
      // What those around her show to the team: none of it to one who is not to learn where she is
      for (const [practitionerId, relatedId] of [
        [teacher, null],
        [null, null],
      ])
        await run(
          `insert into contact_choice (authority_id, person_id, practitioner_id, related_person_id, phone, email, chosen_at)
           values ($1, $2, $3, $4, $5, $6, now())`,
          [personId, practitionerId, relatedId, planted.reachedAtHome, planted.reached],
        )
      const other = randomUUID()
      await run(
        `insert into service (authority_id, id, name, kind) values ($1, $2, $3, 'municipal_health')`,
        [other, planted.responsible],
      )
      for (const kind of ['coordination', 'plan']) {
        const own = [personId, kind, world.daysFrom(-10)]
        const { rowCount } = await run(
          `update consent set state = 'given', from_date = $4, until_date = null where authority_id = $1 and person_id = $2 and kind = $3`,
          own,
        )
        if (!rowCount)
          await run(
            `insert into consent (authority_id, person_id, kind, state, from_date) values ($1, $2, $3, 'given', $4)`,
            own,
          )
      }
      await run(
        `insert into plan (authority_id, id, person_id, state, responsible_service_id, responsible_physician) values ($1, $2, $3, 'active', $4, $5)`,
        [ids.planId, personId, other, planted.physician],
      )
      for (const [key, text] of [
        ['needs', planted.needs],
        ['cooperation', planted.cooperation],
        ['what_matters', planted.whatMatters],
      ])
        await run(
          `insert into plan_text (authority_id, plan_id, key, text, written_at) values ($1, $2, $3, $4, now())`,
          [ids.planId, key, text],
        )
      await run(
        `insert into plan_reference (authority_id, id, version, person_id, kind, title, holder, place, written_as, written_at) values ($1, $2, 1, $3, 'education', $4, $4, $4, 'parent', now())`,
        [ids.referenceId, personId, planted.reference],
      )
      const sha256 = 'd'.repeat(64)
      await run(
        `insert into document (authority_id, sha256, content_type, size, content) values ($1, $2, 'image/jpeg', 9, $3)`,
        [sha256, world.secrets.encryptBytes(Buffer.from(planted.document))],
      )
      await run(
        `insert into plan_document (authority_id, id, version, plan_id, person_id, kind, title, from_whom, content_type, size, sha256,
           file_version, written_as, written_name, written_at)
         values ($1, $2, 1, $3, $4, 'letter', $5, $5, 'image/jpeg', 9, $6, 1, 'parent', $5, now())`,
        [ids.planDocumentId, ids.planId, personId, planted.document, sha256],
      )
      for (const key of needKeys)
        await run(
          `insert into plan_text (authority_id, plan_id, key, text, written_at) values ($1, $2, $3, $4, now())`,
          [ids.planId, key, planted.needs],
        )
      for (const key of aboutMeKeys)
        await run(
          `insert into about_me_text (authority_id, person_id, key, version, text, written_as, written_at) values ($1, $2, $3, 1, $4, 'parent', now())`,
          [personId, key, planted.aboutMe],
        )
      await run(
        `insert into goal (authority_id, id, plan_id, life_area, words, state, reason, created_at) values ($1, $2, $3, 'leisure', $5, 'current', $4, now())`,
        [ids.goalId, ids.planId, planted.reason, planted.goal],
      )
      await run(
        `insert into activity (authority_id, id, plan_id, goal_id, what, how, scope, state, reason, waiting_for, responsible_service_id, responsible_practitioner_id, created_at)
        values ($1, $2, $3, $4, $11, $5, $6, 'cannot_be_done_yet', $7, $8, $9, $10, now())`,
        [
          ids.activityId,
          ids.planId,
          ids.goalId,
          planted.how,
          planted.scope,
          planted.reason,
          planted.waitingFor,
          service,
          teacher,
          planted.activity,
        ],
      )
      // One that waits for somebody at work by who they are
      await run(
        `insert into activity (authority_id, id, plan_id, what, state, waiting_for_service_id, waiting_for_practitioner_id, created_at)
        values ($1, gen_random_uuid(), $2, $3, 'planned', $4, $5, now())`,
        [ids.planId, planted.activity, service, teacher],
      )
      await run(
        `insert into activity_note (authority_id, activity_id, text, activity_version, written_by, written_as, practitioner_id, at) values ($1, $2, $3, 1, $4, 'participant', $4, $5)`,
        [ids.activityId, planted.note, teacher, day(-1)],
      )
      await run(
        `insert into evaluation (authority_id, plan_id, goal_id, progress, text, evaluated_by, evaluated_as, practitioner_id, at) values ($1, $2, $3, 'better', $4, $5, 'participant', $5, $6)`,
        [ids.planId, ids.goalId, planted.evaluation, teacher, day(-1)],
      )
      await run(
        `insert into evaluation (authority_id, plan_id, activity_id, effect, text, evaluated_by, evaluated_as, practitioner_id, at) values ($1, $2, $3, 'helped', $4, $5, 'participant', $5, $6)`,
        [ids.planId, ids.activityId, planted.effect, teacher, day(-1)],
      )
      await run(
        `insert into goal_comment (authority_id, plan_id, goal_id, text, written_by, written_as, practitioner_id, at) values ($1, $2, $3, $4, $5, 'participant', $5, $6)`,
        [ids.planId, ids.goalId, planted.comment, teacher, day(-1)],
      )
      await run(
        `insert into goal_word (authority_id, plan_id, goal_id, word, reason, how, given_by, given_as, practitioner_id, at) values ($1, $2, $3, 'disagrees', $4, 'oral', $5, 'coordinator', $5, $6)`,
        [ids.planId, ids.goalId, planted.wordOnGoal, teacher, day(-1)],
      )
      const sheet = {
        first: planted.sheetFirst,
        contacts: [{ name: planted.sheetContact, who: planted.staff, phone: '31 00 00 99' }],
        steps: [
          {
            happens: planted.sheetStep,
            does: planted.sheetDoes,
            call: planted.service,
            phone: '31 00 00 99',
          },
        ],
        ...{ avoid: planted.note, calm: planted.how, where: planted.sheetWhere },
      }
      await run(
        `insert into contingency_sheet (authority_id, person_id, version, content, written_at, written_as, written_name, said_how)
        values ($1, $2, 1, $3, now(), 'coordinator', $4, 'oral')`,
        [personId, JSON.stringify(sheet), planted.staff],
      )
      for (const [id, days, state] of [
        [meetings.ahead, 5, 'invited'],
        [meetings.held, -5, 'minutes_shared'],
      ] as const) {
        await run(
          `insert into meeting (authority_id, id, person_id, title, starts_at, ends_at, channel, place, preparation, state) values ($1, $2, $3, $4, $5, $6, 'in_person', $7, $8, $9)`,
          [
            id,
            personId,
            planted.meetingTitle,
            day(days),
            `${world.daysFrom(days)}T10:00:00Z`,
            planted.place,
            planted.preparation,
            state,
          ],
        )
        await run(
          `insert into agenda_item (authority_id, meeting_id, position, title) values ($1, $2, 1, $3)`,
          [id, planted.agenda],
        )
        await run(
          `insert into invitation (authority_id, meeting_id, practitioner_id, name) values ($1, $2, $3, $4)`,
          [id, teacher, planted.staff],
        )
        await run(
          `insert into invitation (authority_id, meeting_id, related_person_id, name) values ($1, $2, $3, 'Omar Vindkastrud')`,
          [id, world.ids.related['omar-noor']],
        )
      }
      const content = {
        present: [planted.staff],
        absent: [],
        personView: '',
        items: [
          {
            agendaItemId: randomUUID(),
            title: planted.agenda,
            text: planted.minutes,
            decision: planted.minutes,
            tasks: [],
          },
        ],
        nextMeeting: planted.place,
      }
      await run(
        `insert into minutes (authority_id, meeting_id, person_id, content, shared_by, shared_at) values ($1, $2, $3, $4, $5, $6)`,
        [meetings.held, personId, JSON.stringify(content), teacher, day(-2)],
      )
      await run(
        `insert into coordinator_wish (authority_id, person_id, appointment_id, reason, wished_at, wished_as) select $1, $2, id, $3, $4, 'parent' from appointment where person_id = $2 limit 1`,
        [personId, planted.wish, day(-3)],
      )
    })
  }

  /** Every address there is with the child's own things in it. */
  async function pathsOfChild(): Promise<string[]> {
    const rows = await world.test.asOwner(here, async (client) => {
      const of = async (table: string) =>
        (await client.query(`select id from ${table} where person_id = $1`, [personId])).rows.map(
          ({ id }) => id as string,
        )
      const cases = await of('case_file')
      return {
        personId: [personId],
        caseId: cases,
        inquiryId: await of('inquiry'),
        decisionId: await of('decision'),
        letterId: await of('letter'),
        appointmentId: await of('appointment'),
        consentId: await of('consent'),
        participantId: await of('participant'),
        complaintId: await of('complaint'),
        documentId: (
          await client.query(
            `select d.id from complaint_document d join complaint k on k.id = d.complaint_id where k.person_id = $1`,
            [personId],
          )
        ).rows.map(({ id }) => id as string),
        requestId: await of('information_request'),
        transferId: await of('case_transfer'),
        planId: [ids.planId],
        goalId: [ids.goalId],
        activityId: [ids.activityId],
        referenceId: [ids.referenceId],
        planDocumentId: [ids.planDocumentId],
        fileNumber: ['1'],
        meetingId: Object.values(meetings),
        part: ['viktigst', 'ring-1', 'hvis-1', 'ellers'],
      } as Record<string, string[]>
    })
    // Pages about nobody are the same for everyone: the overview of services has them all
    const about = routes.filter(({ spec }) => /:\w+Id|min-side/.test(spec.path))
    return about.flatMap(({ spec }) =>
      [...spec.path.matchAll(/:(\w+)/g)]
        .map(([, place]) => place!)
        .reduce<string[]>(
          (paths, place) =>
            paths.flatMap((path) =>
              (place === 'authority' ? [here] : (rows[place] ?? [])).map((value) =>
                path.replace(`:${place}`, value),
              ),
            ),
          [spec.path],
        ),
    )
  }

  /** What anybody signed in may open: nothing of somebody else stands there. */
  const everybodys = ['', '/fullmakt', '/tiltak'].map((page) => `/${here}/min-side${page}`)

  async function walk(who: ActorKey): Promise<{ path: string; found: string[] }[]> {
    const visitor = await app.visitor(who)
    const seen: { path: string; found: string[] }[] = []
    for (const path of await pathsOfChild()) {
      const answer = await visitor.get(path)
      if (answer.statusCode !== 200) continue
      const text = wordsIn(answer.rawPayload, String(answer.headers['content-type']))
      const told = path.includes('/min-sak/') ? (answer.body.match(sentSomewhere) ?? []) : []
      seen.push({
        path,
        found: [
          ...Object.values(planted).filter((words) => text.includes(words.replaceAll(' ', ''))),
          ...told,
        ],
      })
    }
    return seen
  }

  test('[withheld-from-parent] does not exist for the other parent until the unit has said yes', async () => {
    const omar = await app.visitor('omar-far')
    const paths = await pathsOfChild()
    assert.ok(paths.length > 40)
    const opened: string[] = []
    for (const path of paths) if ((await omar.get(path)).statusCode === 200) opened.push(path)
    assert.deepEqual(opened.toSorted(), everybodys, 'like what nobody knows of')
    for (const path of everybodys)
      assert.doesNotMatch((await omar.get(path)).body, /Noor|Skumringslia|\/(avgjorelse|min-sak)\//, path)
    const front = await omar.get('/min-side')
    assert.equal(front.statusCode, 200)
    assert.doesNotMatch(front.body, /Du har noe|Bærum kommune<\/h2>/)
    assert.doesNotMatch((await omar.get(`/${here}/henvendelse/ny`)).body, /Noor/)
    for (const [path, fields] of [
      [`/${here}/avgjorelse/${decisionId}`, { act: 'open' }],
      [`/${here}/klage/ny/${decisionId}`, { act: 'send', wrong: 'Noe', sign: 'yes' }],
    ] as const)
      assert.equal((await omar.post(path, fields)).statusCode, 404, path)
    const { rows } = await world.test.asOwner(here, (client) =>
      client.query(
        `select kind from notice where recipient_key = $1 and person_id = $2
         union all select 'paper' from paper_letter where recipient_key = $1 and person_id = $2`,
        [world.secrets.identityKeyOfNumber(numberOf('omar-far')), personId],
      ),
    )
    assert.deepEqual(rows, [])
    await theUnitSaysYes()
  })

  test('is nowhere to be found by the other parent, on any page or in any file', async () => {
    const seen = await walk('omar-far')
    const shown = seen.map(({ path }) => path)
    for (const place of [
      `/plan/${ids.planId}`,
      '/plan.pdf',
      '/team',
      '/om-meg',
      '/andre-planer',
      '/moter',
      '/kriseark',
      '/innsyn',
      '/samtykke',
      '.ics',
      '/min-side',
      '/min-sak/',
      '/brev/',
      `/avgjorelse/${decisionId}/brev.pdf`,
      '/klage/',
      '/dokument/',
    ])
      assert.ok(
        shown.some((path) => path.includes(place)),
        `${place} was looked at: ${shown.join(' ')}`,
      )
    // Who is not asked has nothing to read of what others are asked (`shielded-is-not-asked`)
    assert.ok(!shown.some((path) => path.includes('/baerum/opplysninger/')))
    assert.deepEqual(
      seen.filter(({ found }) => found.length > 0),
      [],
    )
  })

  test('is known to the parent the unit has confirmed that she lives with', async () => {
    const found = new Set((await walk('leila-mor')).flatMap((each) => each.found))
    for (const words of [
      ...[planted.service, planted.staff, planted.how, planted.note, planted.minutes],
      ...[planted.goal, planted.activity, planted.whatMatters, planted.aboutMe, planted.reference],
      ...[
        planted.document,
        planted.question,
        planted.answer,
        planted.receiver,
        planted.referredFor,
        planted.ground,
      ],
      ...[planted.interim, planted.assessed, planted.childView, planted.childHeard, planted.facts],
      ...[planted.reasons, planted.still, planted.statement, 'ta over saken'],
    ])
      assert.ok(found.has(words), words)
  })

  test('is shielded from a parent of whom nobody has confirmed where they live', async () => {
    const set = (value: boolean | null) =>
      world.test.asOwner(
        here,
        async (client) =>
          void (await client.query('update related_person set shares_home = $2 where id = $1', [
            world.ids.related['leila-noor'],
            value,
          ])),
      )
    await set(null)
    const seen = await walk('leila-mor').finally(() => set(true))
    // What she sent herself is hers, and she knows to whom
    const ofOthers = seen.filter(({ path }) => !path.includes('/henvendelse/sendt/'))
    assert.ok(ofOthers.length > 20)
    assert.deepEqual(
      ofOthers.filter(({ found }) => found.length > 0),
      [],
    )
  })

  test('is not written over by the other parent, whose hand-made form is answered as unknown', async () => {
    const omar = await app.visitor('omar-far')
    const plan = `/baerum/plan/${ids.planId}`
    const { planId, goalId, activityId } = ids
    const edits = { planId, activityId, what: 'Noe annet', responsible: 'person' }
    const posts: [path: string, fields: Record<string, string>][] = [
      [`${plan}/tiltak/${activityId}/endre`, { act: 'editActivity', ...edits }],
      [`${plan}/tiltak/${activityId}`, { act: 'updateActivity', planId, activityId, note: 'Noe annet' }],
      [
        `${plan}/tiltak/${activityId}/hjelper`,
        { act: 'evaluateActivity', planId, activityId, effect: 'worse' },
      ],
      [`${plan}/tiltak`, { act: 'updateActivity', activityId, step: 'finish' }],
      [`${plan}/tiltak`, { act: 'reorderActivity', activityId, direction: 'up' }],
      [`${plan}/tiltak`, { act: 'passBall', activityId, to: 'person' }],
      [`${plan}/tiltak/ny`, { act: 'addActivity', ...edits }],
      [`${plan}/om`, { act: 'writeOwnTexts', planId, text_what_matters: 'Noe annet' }],
      [`${plan}/om`, { act: 'writeOtherTexts', planId, text_needs: 'Noe annet' }],
      [`/baerum/koordinering/${personId}/om-meg/skriv`, { act: 'write', text_met: 'Noe annet' }],
      [
        `/baerum/koordinering/${personId}/andre-planer/ny`,
        { act: 'add', kind: 'other', holder: 'Noe annet' },
      ],
      [`${plan}/behov`, { act: 'writeOtherTexts', planId, text_need_housing: 'Noe annet' }],
      [
        `${plan}/mal/${goalId}/endre`,
        { act: 'editGoal', planId, goalId, words: 'Noe annet', lifeArea: 'leisure' },
      ],
      [`${plan}/mal/${goalId}`, { act: 'reorderGoal', planId, goalId, direction: 'up' }],
      [`${plan}/mal/${goalId}/flytt`, { act: 'moveGoal', planId, goalId, step: 'achieve' }],
      [`${plan}/mal/${goalId}/vurdering`, { act: 'evaluateGoal', planId, goalId, progress: 'better' }],
      [`${plan}/mal/${goalId}/kommentar`, { act: 'commentOnGoal', planId, goalId, text: 'Noe' }],
      [`${plan}/mal/${goalId}/tall`, { act: 'rateGoal', planId, goalId, rating: '7' }],
      [`${plan}/mal/${goalId}/svar`, { act: 'giveWordOnGoal', planId, goalId, word: 'agrees' }],
      [`${plan}/mal/ny`, { act: 'addGoal', planId, words: 'Noe annet', lifeArea: 'leisure' }],
      [`${plan}/mitt-ord`, { act: 'giveWord', planId, word: 'agrees' }],
    ]
    for (const request of (await pathsOfChild()).filter((path) => path.includes('/baerum/opplysninger/')))
      posts.push([request, { act: 'answer', requestId: request.split('/').at(-1)!, answer: 'Noe annet' }])
    const complaint = (await pathsOfChild()).find((path) => /\/klage\/[0-9a-f-]{36}$/.test(path))!
    const complaintId = complaint.split('/').at(-1)!
    posts.push([complaint, { act: 'withdraw', complaintId, sure: 'yes' }])
    posts.push([complaint, { act: 'add', complaintId, addition: 'Noe annet' }])
    assert.ok(posts.length > 13)
    for (const [path, fields] of posts) {
      const { statusCode } = await omar.post(path, fields)
      assert.equal(statusCode, 404, `${path} ${fields.act}`)
    }
    const { rows } = await world.test.asOwner(here, (client) =>
      client.query(
        `select from activity where what = 'Noe annet' union all select from plan_text where text = 'Noe annet'
        union all select from goal where words = 'Noe annet' union all select from information_request where answer = 'Noe annet'`,
      ),
    )
    assert.equal(rows.length, 0)
    // The same forms are known to the parent she lives with
    const leila = await app.visitor('leila-mor')
    for (const [path, fields] of posts)
      assert.notEqual((await leila.post(path, fields)).statusCode, 404, `${path} ${fields.act}`)
  })

  test('[same-person] is not entered anew by the other parent who types her name', async () => {
    const { birthDate, givenName, familyName } = await world.test.asOwner(here, async (client) => {
      const { rows } = await client.query(
        `select birth_date::text as "birthDate", given_name as "givenName", family_name as "familyName" from person where id = $1`,
        [personId],
      )
      return rows[0] as Record<'birthDate' | 'givenName' | 'familyName', string>
    })
    const inquiryId = await writeInquiry(world.database, world.asked('omar-far', { authority: here }), {
      senderKind: 'parent',
      whom: 'born',
      ...{ givenName, familyName, birthDate },
      asksFor: ['coordinator'],
      need: 'Noor trenger hjelp.',
      senderName: 'Omar Vindkastrud',
      phone: '400 00 102',
    })
    const unit = await app.visitor('unit-baerum')
    const place = `/baerum/henvendelser/${inquiryId}`
    const shown = await unit.get(place)
    assert.match(shown.payload, /Kan være samme person/)
    assert.match(shown.payload, /Adressesperre/)
    assert.doesNotMatch(shown.payload, /Du kan spørre avsenderen om taushetsbelagte/, 'on his own word')
    const unchosen = await unit.post(place, { act: 'openCase', inquiryId })
    assert.equal(unchosen.statusCode, 422)
    assert.match(unchosen.payload, /Velg hvem det gjelder/)
    const chosen = await unit.post(place, { act: 'openCase', inquiryId, who: personId })
    assert.equal(chosen.statusCode, 303)
    const file = String(chosen.headers.location)
    const confirmed = await unit.post(file, {
      act: 'confirmAsker',
      formKey: `sporte-${inquiryId}`,
      caseId: file.split('/').at(-1)!,
      inquiryId,
      hasResponsibility: 'yes',
      reason: 'Viste legitimasjon.',
    })
    assert.equal(confirmed.statusCode, 422)
    const { rows } = await world.test.asOwner(here, (client) =>
      client.query(`select id from person where given_name = $1 and family_name = $2`, [
        givenName,
        familyName,
      ]),
    )
    assert.equal(rows.length, 1)
    const seen = await walk('omar-far')
    assert.ok(seen.some(({ path }) => path.endsWith(`/henvendelse/sendt/${inquiryId}`)))
    assert.deepEqual(
      seen.filter(({ found }) => found.length > 0),
      [],
    )
  })

  test('is in no notice and in no row of what happened', async () => {
    const rows = await world.test.asOwner(here, async (client) => [
      ...(await client.query('select kind, href, channel from notice where person_id = $1', [personId])).rows,
      ...(await client.query('select type, facts from event where person_id = $1', [personId])).rows,
    ])
    assert.ok(rows.length > 3)
    const text = JSON.stringify(rows)
    assert.deepEqual(
      Object.values(planted).filter((words) => text.includes(words)),
      [],
    )
  })

  test('[kept-from-parents] kept from the parent she lives with for her own sake, nothing of her opens', async () => {
    await world.database.transaction(here, (db) =>
      insertWithholding(db, here, {
        personId,
        relatedPersonId: world.ids.related['leila-noor'],
        ground: 'weighty_reasons',
        choice: 'withheld',
        reason: 'Det er ikke trygt hjemme nå.',
        fromDate: world.day,
        untilDate: null,
        decidedBy: world.ids.practitioner['unit-baerum'],
        decidedAt: world.asked('nobody').now,
      }),
    )
    const leila = await app.visitor('leila-mor')
    const opened: string[] = []
    for (const path of await pathsOfChild()) if ((await leila.get(path)).statusCode === 200) opened.push(path)
    // What she sent herself is hers
    const ofOthers = opened.filter((path) => !path.includes('/henvendelse/sendt/'))
    assert.deepEqual(ofOthers.toSorted(), everybodys)
    assert.doesNotMatch(
      (await leila.get(`/${here}/min-side`)).body,
      /\/(avgjorelse|min-sak|plan|koordinering)\//,
    )
  })
})

/** What can be read of an answer, without its spaces: of a PDF the words on its pages, however the lines break. */
function wordsIn(body: Buffer, type: string): string {
  return (type.includes('pdf') ? textOfPdf(body) : body.toString('utf8')).replace(/\s+/g, '')
}
