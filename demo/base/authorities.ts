import { type AuthoritySettings, authoritySettings } from '../../src/platform/authority/settings.ts'
import { municipalProcedures } from './procedures.ts'

/** The five authorities of the demonstration, each after the public page that it answers for. */
export const authorityIds = ['sandnes', 'baerum', 'batsfjord', 'midt-troms', 'fjordsykehuset'] as const
export type AuthorityId = (typeof authorityIds)[number]

interface DemoAuthority {
  name: string
  kind: 'municipality' | 'hospital_trust'
  settings: AuthoritySettings
}

const weekdays = 'mandag til fredag kl. 09–14'

export const authorities: Record<AuthorityId, DemoAuthority> = {
  sandnes: {
    name: 'Sandnes kommune',
    kind: 'municipality',
    settings: authoritySettings.parse({
      theme: 'sandnes',
      procedures: municipalProcedures.sandnes,
      dataProtectionOfficer: 'personvernombud@sandnes.example',
      municipalityNumbers: ['1108'],
      answerWeeks: 4,
      asksFor: ['coordinator', 'child_coordinator', 'plan', 'information'],
      criteria: 'municipality',
      coordinatorWithPlan: true,
      complaintAddress: 'Koordinerende enhet, Sandnes kommune, Postboks 583, 4302 Sandnes',
      appealBody: 'Statsforvalteren i Rogaland',
      phone: '51 00 00 10',
      phoneHours: weekdays,
      email: 'koordinerende-enhet@sandnes.example',
      address: 'Postboks 583, 4302 Sandnes',
      neighbours: ['fjordsykehuset'],
    }),
  },
  baerum: {
    name: 'Bærum kommune',
    kind: 'municipality',
    settings: authoritySettings.parse({
      theme: 'baerum',
      procedures: municipalProcedures.baerum,
      dataProtectionOfficer: 'personvernombud@baerum.example',
      jointControl: [{ with: 'fjordsykehuset', contact: 'personvernombud@baerum.example' }],
      municipalityNumbers: ['3201'],
      answerWeeks: 4,
      asksFor: ['coordinator', 'child_coordinator', 'plan', 'information'],
      criteria: 'municipality',
      childCoordinatorIsIndependent: true,
      approvalByAnother: true,
      complaintAddress: 'Koordinerende enhet i Bærum kommune, Postboks 700, 1304 Sandvika',
      appealBody: 'Statsforvalteren i Østfold, Buskerud, Oslo og Akershus',
      phone: '67 00 00 20',
      phoneHours: weekdays,
      email: 'koordinerende-enhet@baerum.example',
      address: 'Postboks 700, 1304 Sandvika',
      neighbours: ['fjordsykehuset'],
    }),
  },
  batsfjord: {
    name: 'Båtsfjord kommune',
    kind: 'municipality',
    settings: authoritySettings.parse({
      theme: 'batsfjord',
      procedures: municipalProcedures.batsfjord,
      dataProtectionOfficer: 'personvernombud@batsfjord.example',
      municipalityNumbers: ['5632'],
      answerWeeks: 4,
      asksFor: ['coordinator', 'child_coordinator', 'plan', 'information'],
      criteria: 'municipality',
      careTeamName: 'care_team',
      complaintAddress: 'Båtsfjord kommune, Helse og omsorg, Helseveien 1, Postboks 602, 9991 Båtsfjord',
      appealBody: 'Statsforvalteren i Troms og Finnmark',
      phone: '78 00 00 30',
      phoneHours: weekdays,
      email: 'helse-og-omsorg@batsfjord.example',
      address: 'Helseveien 1, Postboks 602, 9991 Båtsfjord',
      neighbours: ['fjordsykehuset'],
    }),
  },
  'midt-troms': {
    name: 'En kommune i Midt-Troms',
    kind: 'municipality',
    settings: authoritySettings.parse({
      theme: 'midt-troms',
      procedures: municipalProcedures['midt-troms'],
      dataProtectionOfficer: 'personvernombud@midt-troms.example',
      municipalityNumbers: ['5530', '5520', '5526'],
      answerWeeks: 4,
      answerWeeksFrom: 3,
      asksFor: ['coordinator', 'child_coordinator', 'plan', 'care_team', 'information'],
      criteria: 'municipality',
      careTeamName: 'follow_up_team',
      complaintAddress: 'Koordinerende enhet, Kommunehuset, 9300 Midt-Troms',
      appealBody: 'Statsforvalteren i Troms og Finnmark',
      phone: '77 00 00 40',
      phoneHours: weekdays,
      email: 'koordinerende-enhet@midt-troms.example',
      address: 'Kommunehuset, 9300 Midt-Troms',
      neighbours: ['fjordsykehuset'],
    }),
  },
  fjordsykehuset: {
    name: 'Fjordsykehuset',
    kind: 'hospital_trust',
    settings: authoritySettings.parse({
      theme: 'fjordsykehuset',
      dataProtectionOfficer: 'personvernombud@fjordsykehuset.example',
      jointControl: [{ with: 'baerum', contact: 'personvernombud@baerum.example' }],
      answerWeeks: 3,
      asksFor: ['coordinator', 'plan', 'information'],
      criteria: 'hospital',
      careTeamName: 'cooperation_meeting',
      complaintAddress: 'Koordinerende enhet, Fjordsykehuset, Postboks 100, 1300 Sandvika',
      appealBody: 'Statsforvalteren i Østfold, Buskerud, Oslo og Akershus',
      phone: '67 00 00 50',
      phoneHours: 'mandag til fredag kl. 08–15',
      email: 'koordinerende-enhet@fjordsykehuset.example',
      address: 'Sykehusveien 1, 1300 Sandvika',
      neighbours: ['baerum', 'sandnes', 'batsfjord', 'midt-troms'],
      procedures: [
        {
          title: 'Individuell plan i spesialisthelsetjenesten',
          where: 'Prosedyrehåndboka, kapittel 4.1',
          steps: [
            'Avklar om pasienten trenger tjenester over tid, og fortell om retten til individuell plan.',
            'Trenger pasienten også hjelp fra kommunen: meld fra til kommunens koordinerende enhet. Kommunen lager planen.',
            'Trenger pasienten bare hjelp herfra: vi lager planen, etter vår egen mal.',
          ],
        },
        {
          title: 'Koordinator på sykehuset',
          where: 'Prosedyrehåndboka, kapittel 4.2',
          steps: [
            'Koordinatoren er helsepersonell og oppnevnes av koordinerende enhet.',
            'Koordinatoren er den pasienten ringer, og samarbeider med kommunens koordinator der det er en.',
          ],
        },
        {
          title: 'Elektronisk individuell plan sammen med kommunen',
          where: 'Prosedyrehåndboka, kapittel 4.3',
          steps: [
            'Du blir med i kommunens plan når pasienten har samtykket til at tjenesten din er med.',
            'Du ser og skriver bare i de delene pasienten har åpnet.',
          ],
        },
        {
          title: 'Melding til kommunens koordinerende enhet',
          where: 'Prosedyrehåndboka, kapittel 4.4',
          steps: [
            'Spør pasienten, eller den som bestemmer for pasienten.',
            'Send meldingen herfra så snart behovet er avklart. Vår enhet sender den videre.',
            'Se etter kvitteringen fra kommunen.',
          ],
        },
      ],
      planTemplate: {
        name: 'Mal for individuell plan i spesialisthelsetjenesten',
        headings: {
          what_matters: {
            heading: 'Hva er viktig for deg i behandlingen?',
            help: 'Med dine egne ord. Det styrer resten av planen.',
          },
          needs: {
            heading: 'Behandling og oppfølging på sykehuset',
            help: 'Poliklinikker, innleggelser og kontroller, og hvordan de henger sammen.',
          },
          contributions: {
            heading: 'Hva gjør du selv, og hva gjør avdelingene?',
            help: 'En linje for hver avdeling.',
          },
          cooperation: {
            heading: 'Samarbeid med fastlegen og kommunen',
            help: 'Hvem som skal vite hva når du er hjemme.',
          },
        },
      },
    }),
  },
}
