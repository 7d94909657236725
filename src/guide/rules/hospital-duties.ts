import { defineRule } from '../../law/rule.ts'

// Told on the hospital's pages; kept in the hospital's own records.

export const contactDoctor = defineRule({
  code: 'sphl-2-5-c',
  version: 1,
  paragraph: 'pbrl § 2-5 a; sphl § 2-5 c',
  says: 'One with serious illness, injury or disorder who is to be followed up by the specialist services for some time has the right to a contact doctor, named at the latest on the first working day after admission or examination. The coordinator is another person with another task: the two know of each other.',
  basis: 'law',
  source:
    'lov-1999-07-02-63 § 2-5 a; lov-1999-07-02-61 § 2-5 c (that the two know of each other: our reading)',
})

export const whyNoPlanIsTold = defineRule({
  code: 'why-no-plan-told',
  version: 1,
  paragraph: 'psykisk helsevernforskriften (2026-05-29 nr. 941)',
  says: 'In mental health care the professional responsible explains at each control examination how the individual plan is followed up, or why there is none.',
  basis: 'law',
  source: 'forskrift-2026-05-29-941',
})
