import { randomUUID } from 'node:crypto'
import { type Extra, type Planting, W } from './planting.ts'
import type { Consent, Near, Sharing } from './story.ts'

/** Those near and those at work, and what the person has said to each. Where the consents leave things out is written last. */
export async function plantAround(planting: Planting): Promise<() => Promise<void>> {
  const { story, pool, personId, id, row, day, at, between } = planting
  const leaving: { consentId: string; without: Sharing['without'] }[] = []
  for (const kind of ['coordination', 'plan'] as const) await consent(kind, story[kind], {})
  for (const near of story.near) await plantNear(near)
  for (const taking of story.takings) {
    const serviceId = pool.services[taking.service]!
    const participantId = randomUUID()
    await row('participant', {
      ...{ id: participantId, person_id: personId, service_id: serviceId, ...between(taking) },
      ...{ contribution: W, invitation_note: W },
    })
    for (const version of [1, 2])
      await row('participant_description', {
        ...{ participant_id: participantId, version, contribution: W, written_as: 'coordinator' },
        at: at(version - 9),
      })
    for (const [n, named] of taking.named.entries()) {
      const practitionerId = pool.practitioners[taking.service * 2 + n]!.id
      const both = { practitioner_id: practitionerId, ...between(named) }
      await row('participant_practitioner', { participant_id: participantId, ...both })
      await contact({ practitioner_id: practitionerId }, { ofPractitioner: taking.service * 2 + n })
      if (named.isLeftOut) await exception({ practitioner_id: practitionerId })
    }
    if (taking.sharing) await sharing(taking.sharing, { service_id: serviceId })
  }
  return async () => {
    const things = {
      ...{ goal: id('goalOut'), activity: id('activityOut'), document: id('documentOut'), text: null },
    }
    for (const { consentId, without } of leaving)
      for (const thing of without)
        await exception({
          ...{ consent_id: consentId, thing, thing_id: things[thing] },
          key: thing === 'text' ? 'resources' : null,
        })
  }

  async function plantNear(near: Near): Promise<void> {
    const relatedId = randomUUID()
    const own = { of: near.citizen }
    const isParent = near.kind === 'parent'
    await row(
      'related_person',
      {
        ...{ id: relatedId, person_id: personId, kind: near.kind, name: W, phone: W, ...between(near) },
        ...{ identity_key: pool.citizens[near.citizen]!.identityKey, shares_home: near.sharesHome },
        has_parental_responsibility: isParent && near.hasResponsibility,
        mandate: near.kind === 'guardian' ? near.mandate : '',
        proxy_scope: near.kind === 'proxy' ? near.scope : '',
      },
      own,
    )
    if (near.takesPart)
      await row(
        'participant',
        {
          ...{ person_id: personId, related_person_id: relatedId, contribution: W, invitation_note: W },
          ...{ invitation: 'accepted', invitation_answered_how: 'eid', from_date: day(-20) },
        },
        own,
      )
    await contact({ related_person_id: relatedId }, own)
    if (near.sharing) await sharing(near.sharing, { related_person_id: relatedId })
    if (!isParent || near.decided === 'nothing') return
    const ground = story.protection === 'confidential' ? 'confidential' : 'strictly_confidential'
    await row('withholding', {
      ...{ person_id: personId, related_person_id: relatedId, choice: near.decided, reason: W },
      ...{ ground: near.decided === 'withheld' ? 'weighty_reasons' : ground, from_date: day(-10) },
      ...{ decided_by: pool.handler, decided_at: at(-10) },
    })
  }

  async function consent(kind: string, given: Consent & Partial<Sharing>, whom: object): Promise<string> {
    const { state, from, until } = given
    const consentId = randomUUID()
    await row('consent', {
      ...{ id: consentId, person_id: personId, kind, state, round: 1, purpose: W, note: W, ...whom },
      ...{
        sections: given.sections ?? [],
        from_date: day(from),
        until_date: until === null ? null : day(until),
      },
    })
    await row('consent_answer', {
      ...{ consent_id: consentId, round: 1, how: 'oral', note: W, at: at(-20) },
      ...{ said_in: W, help: 'interpreter', helped_by: W },
      answer: state === 'refused' || state === 'withdrawn' ? state : 'given',
    })
    await row('consent_child_word', {
      ...{ consent_id: consentId, round: 1, outcome: 'said', words: W, heard_by: W, at: at(-20) },
      ...{ kept: 'weighty_reasons', kept_reason: W, written_as: 'coordinator', written_name: W },
    })
    return consentId
  }

  async function sharing(given: Sharing, whom: object): Promise<void> {
    leaving.push({ consentId: await consent('sharing', given, whom), without: given.without })
  }

  async function exception(what: object): Promise<void> {
    await row('consent_exception', { person_id: personId, added_as: 'self', added_at: at(-5), ...what })
  }

  async function contact(whose: object, own: Extra): Promise<void> {
    await row('contact_choice', { person_id: personId, phone: W, email: W, chosen_at: at(-5), ...whose }, own)
  }
}
