import { z } from 'zod'

/** What one authority has decided for itself; kept as JSON in `authority.settings`. Weeks and days are whole numbers. */
export const authoritySettings = z.object({
  theme: z.enum(['sandnes', 'baerum', 'batsfjord', 'midt-troms', 'fjordsykehuset', 'neutral']),
  language: z.enum(['nb', 'nn', 'en']).default('nb'),
  /** The promise: answered within so many weeks. */
  answerWeeks: z.number().int().min(1).max(12),
  /** «tre til fire uker»: how the promise is said, by its shortest and longest. */
  answerWeeksFrom: z.number().int().min(1).max(12).optional(),
  /** An interim reply names a day no later than so many weeks ahead. Our own measure: the law names none (fvl § 11 a). */
  interimWithinWeeks: z.number().int().min(1).max(52).default(12),
  /** What one may ask for here. */
  asksFor: z.array(z.enum(['coordinator', 'child_coordinator', 'plan', 'care_team', 'information'])),
  /** Criteria by municipal law, or by the hospital's. */
  criteria: z.enum(['municipality', 'hospital']),
  careTeamName: z.enum(['care_team', 'follow_up_team', 'cooperation_meeting']).default('care_team'),
  /** Bærum: child coordinators are employed for it and give no services themselves. */
  childCoordinatorIsIndependent: z.boolean().default(false),
  /** Sandnes: a coordinator is appointed for everybody with the right to a plan, whatever gives that right. */
  coordinatorWithPlan: z.boolean().default(false),
  /** Another than the author approves a decision. */
  approvalByAnother: z.boolean().default(false),
  /** A national id in the place of one that counts is confirmed by another than who typed it. Our own choice: no law asks for two. */
  numberChangeByAnother: z.boolean().default(true),
  invitationDays: z.number().int().min(0).max(60).default(7),
  /** How decisions are named on the page about complaints: seeds 002 and 003 say they are not enkeltvedtak. */
  complaintAddress: z.string(),
  /** Who judges a complaint that stands: Statsforvalteren here, and NAV's own body on NAV's basis (its name is from memory). */
  appealBody: z.string(),
  navAppealBody: z.string().min(1).default('NAV Klageinstans'),
  phone: z.string(),
  /** Whom a child can call at any hour, told on the child's own pages. Name and number are public, and from memory. */
  childHelpline: z
    .object({ name: z.string().min(1), phone: z.string().min(1) })
    .default({ name: 'Alarmtelefonen for barn og unge', phone: '116 111' }),
  phoneHours: z.string().default(''),
  email: z.string().default(''),
  address: z.string(),
  /** For the privacy notice (GDPR 13–14): who to ask, and how long a closed case is kept before the archive decides. */
  dataProtectionOfficer: z.string().default(''),
  /** With whom a joint controllership is arranged (GDPR 26), whom to ask of either, and where the arrangement can be read. */
  jointControl: z
    .array(z.object({ with: z.string(), contact: z.string(), agreement: z.string().default('') }))
    .default([]),
  storageYears: z.number().int().min(1).max(100).default(10),
  /** Where the official accessibility statement stands (uustatus.no); '' until the authority has filled it in. */
  accessibilityStatement: z.string().default(''),
  /** The municipality whose inhabitants a trust's unit mostly passes notices on to: offered first. */
  neighbours: z.array(z.string()).default([]),
  /** The numbers of its own municipalities in the population register: who lives elsewhere has moved. */
  municipalityNumbers: z.array(z.string().regex(/^\d{4}$/)).default([]),
  /** How the authority does things itself, for its staff: in short, step by step, and where the whole of it is. */
  procedures: z
    .array(z.object({ title: z.string(), where: z.string(), steps: z.array(z.string()).default([]) }))
    .default([]),
  /**
   * The authority's own name and headings for a plan it makes itself, by the plan's texts; those not named keep the common ones.
   * What its administrator words goes before these (`plan_heading`).
   */
  planTemplate: z
    .object({
      name: z.string(),
      headings: z.record(z.string(), z.object({ heading: z.string(), help: z.string() })),
    })
    .optional(),
})
export type AuthoritySettings = z.output<typeof authoritySettings>
