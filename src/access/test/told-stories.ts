import { shownSections } from '../sections.ts'
import type { Consent, Near, Sharing, Story, Taking } from './story.ts'

// Told every time, before those that are random: between them they have every row of access.md in them, opened and shut.

const given: Consent = { state: 'given', from: -20, until: null }
const all: Sharing = { ...given, sections: shownSections, without: [] }
const always = { from: -20, until: null }
const near = (citizen: number, kind: Near['kind'], more: Partial<Near> = {}): Near => ({
  ...{ citizen, kind, hasResponsibility: true, sharesHome: false, mandate: 'personal', scope: 'whole' },
  ...{ decided: 'nothing', sharing: null, takesPart: false, ...always, ...more },
})
const taking = (
  service: number,
  sharing: Sharing | null,
  [first, second]: [isLeftOut: boolean, isLeftOut: boolean],
): Taking => ({
  ...{ service, sharing, ...always },
  named: [
    { ...always, isLeftOut: first },
    { ...always, isLeftOut: second },
  ],
})

/** A child of nine at a confidential address: parents who live with it, do not, and are kept out; one left out, one who has left. */
const child: Story = {
  ...{ age: 9, birthday: 100, protection: 'confidential', coordination: given, plan: given },
  coordinator: { practitioner: 5, state: 'active' },
  standIn: { practitioner: 4, isOver: true },
  near: [
    near(0, 'parent', { sharesHome: true }),
    near(1, 'parent'),
    near(2, 'parent', { decided: 'withheld', sharing: all }),
    near(3, 'guardian'),
    near(4, 'close_person', { sharing: all, takesPart: true }),
  ],
  takings: [taking(0, all, [false, true]), taking(1, all, [false, false])],
  ...{ decision: null, door: 'open', keepsWish: true },
}

/** A grown-up who has left things out, refused one service, and said yes to another until today. */
const grown: Story = {
  ...{ age: 40, birthday: 100, protection: 'none', coordination: given, plan: given },
  coordinator: { practitioner: 1, state: 'absent' },
  standIn: { practitioner: 4, isOver: false },
  near: [
    near(0, 'parent', { sharing: { ...all, sections: ['goals'], without: ['goal'] }, takesPart: true }),
    near(1, 'guardian'),
    near(2, 'proxy'),
    near(3, 'proxy', { scope: 'inquiry' }),
    near(4, 'next_of_kin', {
      sharing: { ...all, sections: ['about_person', 'activities'], without: ['text', 'goal', 'activity'] },
    }),
  ],
  takings: [
    taking(
      0,
      {
        ...all,
        sections: ['goals', 'activities', 'about_person', 'documents'],
        without: ['goal', 'activity', 'text', 'document'],
      },
      [false, true],
    ),
    taking(1, { ...all, state: 'refused' }, [false, false]),
    taking(2, { ...all, sections: ['meetings', 'participants', 'contingency'], until: 0 }, [false, false]),
  ],
  ...{ decision: { ...always, field: 'coordination' }, door: null, keepsWish: false },
}

/** Sixteen tomorrow, at a strictly confidential address; the consent to the plan ends today. */
const turning: Story = {
  ...{ age: 16, birthday: -1, protection: 'strictly_confidential', coordination: given },
  plan: { ...given, until: 0 },
  coordinator: { practitioner: 0, state: 'active' },
  standIn: null,
  near: [
    near(0, 'parent', { sharesHome: true, sharing: { ...all, sections: ['meetings'] }, takesPart: true }),
    near(1, 'parent', { decided: 'told' }),
    near(2, 'parent'),
    near(3, 'foster_parent', { until: 2 }),
    near(4, 'guardian', { mandate: 'financial' }),
  ],
  takings: [taking(2, { ...all, sections: ['about_person', 'goals'] }, [false, false])],
  ...{ decision: { ...always, field: 'plan' }, door: 'ended', keepsWish: true },
}

export const toldStories: [Story, string, number][] = [
  [child, '23:30', 1],
  [grown, '10:00', 1],
  [turning, '00:30', 1],
]
