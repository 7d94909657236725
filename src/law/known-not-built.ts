import { askForOversight } from './beside-complaint.ts'

/** A duty of the acts this house is built on that no code keeps: known, so that a lawyer sees it. */
export interface KnownNotBuilt {
  paragraph: string
  /** What the law asks for. */
  asks: string
  /** How it stands here. */
  here: string
}

/** Listed in docs/law.md by scripts/generate-law.ts. What gets built is taken out, and becomes a rule. */
export const knownNotBuilt: readonly KnownNotBuilt[] = [
  {
    paragraph: 'pbrl § 2-5 a; sphl § 2-5 c',
    asks: 'A hospital names a contact doctor, at the latest on the first working day after admission or examination.',
    here: 'The hospital’s pages tell of it (`sphl-2-5-c`), and the plan has a place for the name. Naming and its clock belong to the hospital’s own records.',
  },
  {
    paragraph: 'pbrl § 2-5 d; hol § 7-2 b; sphl § 2-5 d',
    asks: 'The ministry may exempt from the rights to plan, coordinator and child coordinator for a time, because of arrivals from Ukraine (until 1 July 2028).',
    here: 'No exemption has been seen in use. The rules here know none: every case is assessed.',
  },
  {
    paragraph: 'pbrl § 2-8',
    asks: 'One with especially burdensome care, and parents of a child with a great need of it, may demand a decision on help.',
    here: 'Another decision than those made here. It can be written in an inquiry and referred to the service that decides it.',
  },
  {
    paragraph: 'psykisk helsevernforskriften (2026-05-29 nr. 941)',
    asks: 'At each control examination it is explained how the plan is followed up, or why there is none; the commission checks it.',
    here: 'The hospital’s pages tell of it (`why-no-plan-told`). There is no reason code for “no plan”, and no report to the commission.',
  },
  {
    paragraph: 'hpl § 4',
    asks: 'Health personnel take part in work with an individual plan when a patient has the right to one.',
    here: 'They are asked and take part by consent. Nothing enforces that a service answers; the team and the coordinator see that it has not.',
  },
  {
    paragraph: 'pasientjournalforskriften § 5',
    asks: 'The journal holds the coordinator’s and contact doctor’s contact data, and whether there is a plan and where.',
    here: 'Nothing is sent to journal systems; each service writes it down itself.',
  },
  {
    paragraph: 'fastlegeforskriften § 26; forskrift 2017-1334',
    asks: 'The GP has the medical coordination, informs of and contributes to a plan; physiotherapists with an agreement report needs.',
    here: 'Both report as a service, and take part as others do. Their own duties are not told apart.',
  },
  {
    paragraph: 'phvl § 4-1; LAR-forskriften § 6',
    asks: 'An institution makes a plan as a hospital does; in LAR the specialist service makes one as soon as possible.',
    here: 'Handled like every hospital case, without a clock of its own.',
  },
  {
    paragraph: 'NAV-loven §§ 14 a, 15 a',
    asks: 'NAV’s activity plan and the individual plan are to be coordinated.',
    here: 'The activity plan is not known here.',
  },
  {
    paragraph: 'hol § 12-3; pbrl § 7-4',
    asks: 'Statsforvalteren supervises, and looks at what somebody asks it to.',
    here: `Page and letter tell of the way (\`${askForOversight.code}\`). The authority gets and answers such questions outside this system.`,
  },
]
