import type { Consent, Period, Sharing, Story } from './story.ts'

/** A story as one would tell it: what a failing run prints. Days are counted from the day of the clock. */
export function tellStory(story: Story, hour: string, shift: number): string {
  const when = ({ from, until }: Period) => `from day ${from}${until === null ? '' : ` to ${until}`}`
  const given = (consent: Consent) => `${consent.state} ${when(consent)}`
  const shared = (sharing: Sharing | null) =>
    sharing
      ? `sharing ${given(sharing)}: ${sharing.sections.join(', ')}${sharing.without.length ? `, not the ${sharing.without.join(', ')}` : ''}`
      : 'no sharing'
  return [
    `At ${hour} on day 0, and again on day ${shift}: a person who turns or turned ${story.age} ${story.birthday} days ago, address ${story.protection}.`,
    `Coordination ${given(story.coordination)}; the plan ${given(story.plan)}.`,
    `Coordinator: ${story.coordinator ? `practitioner ${story.coordinator.practitioner}, ${story.coordinator.state}` : 'none'}. Stand-in: ${story.standIn ? `practitioner ${story.standIn.practitioner}${story.standIn.isOver ? ', no longer' : ''}` : 'none'}.`,
    ...story.near.map(
      (near) =>
        `Citizen ${near.citizen}: ${near.kind} ${when(near)}, responsibility ${near.hasResponsibility}, home ${near.sharesHome}, mandate ${near.mandate}, scope ${near.scope}, decided ${near.decided}; ${shared(near.sharing)}.`,
    ),
    ...story.takings.map(
      (taking) =>
        `Service ${taking.service} ${when(taking)}; ${shared(taking.sharing)}; names ${taking.named
          .map(
            (named, n) =>
              `practitioner ${taking.service * 2 + n} ${when(named)}${named.isLeftOut ? ', left out' : ''}`,
          )
          .join(' and ')}.`,
    ),
    `Capacity decision: ${story.decision ? `${story.decision.field} ${when(story.decision)}` : 'none'}. Door: ${story.door ?? 'none'}. Wish kept from parents: ${story.keepsWish}.`,
  ].join('\n')
}
