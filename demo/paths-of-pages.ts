import { excerptSteps } from '../src/excerpts/rules/excerpt.ts'
import { routes } from '../src/routes.ts'
import type { TestWorld } from './test-world.ts'

/** One thing of each kind in the authority, for the places in addresses. */
const tables: Record<string, string> = {
  inquiryId: 'inquiry',
  caseId: 'case_file',
  decisionId: 'decision',
  appointmentId: 'appointment',
  planId: 'plan',
  goalId: 'goal',
  activityId: 'activity',
  changeId: 'plan_revision',
  meetingId: 'meeting',
  letterId: 'letter',
  requestId: 'information_request',
  transferId: 'case_transfer',
  referralId: 'referral',
  paperLetterId: 'paper_letter',
  attachmentId: 'attachment',
  consentId: 'consent',
  participantId: 'participant',
  complaintId: 'complaint',
  documentId: 'complaint_document',
  referenceId: 'plan_reference',
  planDocumentId: 'plan_document',
  thingId: 'service',
  excerptId: 'excerpt',
  planLetterId: 'plan_letter',
}

/** How a thing names what it belongs to. */
const owners = {
  personId: 'person_id',
  planId: 'plan_id',
  inquiryId: 'inquiry_id',
  caseId: 'case_id',
  complaintId: 'complaint_id',
}

/** The questions of the two ways that go question by question, as their addresses have them. */
function questionsOf(path: string): string[] {
  const asked = path.includes('rettighetssjekk') ? ['hvem', 'hva-slags'] : ['hvem', 'om-hvem', 'vedlegg']
  return [...asked, 'finnes-ikke']
}

/** The parts of a contingency sheet, each written on a page of its own. */
const partsOfSheet = ['viktigst', 'ring-1', 'hvis-1', 'ellers', 'finnes-ikke']

/** What an address is made of: a value for each of its places. */
type Places = Record<string, string>

/**
 * For tests of every page: addresses with things of the authority filled in, at most `most` of each, by the page's own path.
 * Where an address names a person and a thing, the thing is that person's.
 */
export async function pathsOfPages(
  world: TestWorld,
  authorityId: string,
  most = 3,
): Promise<Map<string, string[]>> {
  return world.test.asOwner(authorityId, async (client) => {
    const rowsOf = async (sql: string) => (await client.query<Places>(sql)).rows
    const fill = async (path: string): Promise<Places[]> => {
      const places = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!)
      if (places.includes('question')) return questionsOf(path).map((question) => ({ question }))
      if (places.includes('headingKey'))
        return ['what_matters', 'finnes-ikke'].map((headingKey) => ({ headingKey }))
      if (places.includes('token')) return [{ token: 'finnes-ikke' }]
      if (places.includes('fileNumber'))
        return rowsOf(
          `select plan_id as "planId", id as "planDocumentId", file_version::text as "fileNumber" from plan_document
           order by id, version limit ${most}`,
        )
      if (places.includes('sheetVersion'))
        return rowsOf(
          `select person_id as "personId", version::text as "sheetVersion" from contingency_sheet
           order by person_id, version limit ${most}`,
        )
      if (places.includes('number'))
        return rowsOf(
          `select plan_id as "planId", number::text from plan_version order by plan_id, number limit ${most}`,
        )
      if (places.includes('whoId'))
        return rowsOf(
          `select pl.id as "planId", coalesce(x.related_person_id, (select practitioner_id from participant_practitioner pp
             where pp.participant_id = x.id order by 1 limit 1), x.id) as "whoId"
           from participant x join plan pl on pl.person_id = x.person_id order by pl.id, x.id limit ${most}`,
        )
      if (places.includes('language')) return [{ kind: 'decision', language: 'nb' }]
      const last = places.filter((place) => tables[place]).at(-1)
      const table = tables[last ?? '']
      if (places.includes('step')) {
        const plans = await rowsOf(`select id as "planId" from plan order by id limit ${most}`)
        return plans.flatMap((plan) => [...excerptSteps, 'finnes-ikke'].map((step) => ({ ...plan, step })))
      }
      if (table) {
        const owned = Object.entries(owners).filter(([place]) => place !== last && places.includes(place))
        const owner = owned.map(([place, column]) => `, ${column} as "${place}"`).join('')
        // A thing may be of another kind of owner than the one the address names
        const whose = owned.map(([, column]) => ` and ${column} is not null`).join('')
        return rowsOf(
          `select id as "${last}"${owner} from ${table} where true${whose} order by id limit ${most}`,
        )
      }
      if (!places.includes('personId')) return [{}]
      const persons = await rowsOf(
        `select distinct person_id as "personId" from case_file order by 1 limit ${most}`,
      )
      return places.includes('part')
        ? persons.flatMap((person) => partsOfSheet.map((part) => ({ ...person, part })))
        : persons
    }
    const paths = new Map<string, string[]>()
    for (const { spec } of routes) {
      const filled = await fill(spec.path)
      paths.set(
        spec.path,
        filled.map((places) =>
          spec.path.replace(/:(\w+)/g, (_whole, place) =>
            place === 'authority' ? authorityId : (places[place] ?? 'none'),
          ),
        ),
      )
    }
    return paths
  })
}
