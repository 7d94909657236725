import type { DecisionLetter } from '../decision-letter.ts'

/** A decision with one yes and one no, complete. Invented people. */
export function aDecisionLetter(changes: Partial<DecisionLetter> = {}): DecisionLetter {
  return {
    language: 'nb',
    authority: {
      kind: 'municipality',
      name: 'Sandnes kommune',
      unit: 'Koordinerende enhet',
      addressLines: ['Postboks 583', '4302 Sandnes'],
      phone: '51 33 50 00',
      colour: '#0a4a5c',
    },
    recipient: { name: 'Mona Fjellheim', addressLines: ['Eksempelveien 12', '4319 Sandnes'] },
    copiesTo: ['Even Fjellheim'],
    person: { name: 'Odin Fjellheim' },
    reference: 'SA-2026-0147',
    issuedOn: '2026-11-20',
    asked: {
      by: 'Mona Fjellheim',
      receivedOn: '2026-11-03',
      items: ['child_coordinator', 'plan'],
      words: 'Jeg bruker dagene på å ringe rundt. Jeg vil være mamma, ikke sekretær.',
    },
    items: [
      {
        item: 'child_coordinator',
        granted: true,
        paragraphs: ['pasient- og brukerrettighetsloven § 2-5 c', 'helse- og omsorgstjenesteloven § 7-2 a'],
        reason: 'Odin har en alvorlig sykdom. Familien får hjelp fra både helsetjenesten, barnehagen og NAV.',
        criteria: [
          {
            criterion: 'Barnet er under 18 år',
            met: 'yes',
            reason: 'Odin er fire år.',
          },
          {
            criterion: 'Alvorlig sykdom, skade eller nedsatt funksjonsevne',
            met: 'yes',
            reason: 'Odin har epilepsi med daglige anfall. Sykehuset følger ham opp.',
          },
          {
            criterion: 'Trenger langvarige og sammensatte eller koordinerte tjenester',
            met: 'yes',
            reason:
              'Han trenger avlastning, fysioterapi, habilitering og ekstra hjelp i barnehagen i flere år.',
          },
          {
            criterion: 'Familien ønsker barnekoordinator',
            met: 'yes',
            reason: 'Begge foreldrene ønsker det.',
          },
        ],
        appointed: {
          name: 'Siv Rasmussen',
          service: 'Barn og familie',
          phone: '51 33 51 12',
          from: '2026-12-01',
        },
      },
      {
        item: 'plan',
        granted: false,
        paragraphs: ['pasient- og brukerrettighetsloven § 2-5', 'forskrift 22. juni 2022 nr. 1110 § 5'],
        reason:
          'Vi lager ikke en plan nå. En plan krever samtykke fra begge foreldrene. Vi har fått det fra den ene.',
        criteria: [
          {
            criterion: 'Trenger langvarige og koordinerte helse- og omsorgstjenester',
            met: 'yes',
            reason: 'Odin får hjelp fra to helsetjenester og trenger dem lenge.',
          },
          {
            criterion: 'Samtykke til at planen lages',
            met: 'no',
            reason: 'Faren til Odin vil vente med plan.',
          },
        ],
      },
    ],
    facts:
      'Vi har lest det du skrev 3. november, og brevet fra sykehuset 28. oktober.\nVi snakket med deg og Even 12. november. Barnehagen har fortalt hvordan dagene er for Odin.',
    considerations:
      'Familien har mange tjenester, og ingen har hatt ansvar for helheten. Det har slitt dere ut.',
    child: {
      view: 'Jeg vil at Siv skal komme hjem til oss, for hun kan dinosaurer.',
      weight:
        'Vi snakket med Odin i barnehagen 14. november. Vi har lagt vekt på at han kjenner Siv fra før.',
    },
    stillOffered: [
      'Siv Rasmussen samler tjenestene til møte i desember.',
      'Dere kan si ja til en plan når som helst.',
    ],
    complaint: [
      {
        items: ['child_coordinator', 'plan'],
        weeks: 4,
        lastDay: '2026-12-21',
        appealBody: 'Statsforvalteren i Rogaland',
        basis: 'health',
      },
    ],
    caseHandler: { name: 'Terje Haugen', title: 'Rådgiver', phone: '51 33 50 21' },
    decisionMaker: { name: 'Anne Lise Moen', title: 'Leder for koordinerende enhet' },
    ...changes,
  }
}
