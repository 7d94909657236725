import { listed } from '../../platform/i18n/listed.ts'
/** The law's words, as the unit and the person both read them. */
export const lawNb = {
  items: {
    coordinator: 'koordinator',
    child_coordinator: 'barnekoordinator',
    plan: 'individuell plan',
  } as Record<string, string>,
  /** By code, or by item and code where the words differ. */
  criteria: {
    services: 'Trenger minst to helse- og omsorgstjenester fra ulike steder',
    welfare_services: 'Trenger minst to velferdstjenester fra ulike steder',
    specialist_service: 'Trenger tjenester fra sykehuset',
    complex: 'Behovet er sammensatt',
    long_term: 'Behovet varer over tid',
    coordination: 'Tjenestene må ses i sammenheng',
    under_18: 'Barnet er under 18 år, eller er ventet ved fødsel eller adopsjon',
    serious_condition: 'Alvorlig sykdom, skade eller nedsatt funksjonsevne',
    health_and_welfare: 'Trenger både helsetjenester og andre velferdstjenester',
    plan_right: 'Har rett til individuell plan. Da oppnevner kommunen koordinator',
    qualification_programme: 'Deltar i kvalifiseringsprogrammet hos NAV',
    wish: 'Det er ønsket',
    'child_coordinator.wish': 'Familien ønsker barnekoordinator',
    'plan.wish': 'Individuell plan er ønsket',
  } as Record<string, string>,
  /** Which of the criteria must fit, by the ways of the law's table. */
  ways: {
    all: 'Alle vilkårene må være oppfylt.',
    enough: (ways: string[][]) =>
      `Ikke alle vilkårene må være oppfylt. Det er nok at ${ways.map((way) => listed(way, 'og')).join(', eller at ')}.`,
    rest: 'Resten må være oppfylt.',
    parts: {
      services: 'det trengs minst to helse- og omsorgstjenester',
      welfare_services: 'det trengs minst to velferdstjenester',
      specialist_service: 'det trengs tjenester fra sykehuset',
      complex: 'behovet er sammensatt',
      long_term: 'behovet varer over tid',
      coordination: 'tjenestene må ses i sammenheng',
      qualification_programme: 'den det gjelder, deltar i kvalifiseringsprogrammet',
      plan_right: 'det er rett til individuell plan',
      wish: 'det er ønsket',
    } as Record<string, string>,
  },
  /** A criterion that gives the right by itself, told apart from the rest. */
  ownWays: {
    qualification_programme: {
      title: 'En egen vei til planen',
      text: 'Den som deltar i kvalifiseringsprogrammet hos NAV, har rett til individuell plan når planen er ønsket. Da trengs ikke de andre vilkårene. Det står i sosialtjenesteloven § 33.',
    },
    plan_right: {
      title: 'En egen vei til koordinator',
      text: 'Her får alle som har rett til individuell plan, også koordinator. Da trengs ikke de andre vilkårene.',
    },
  } as Record<string, { title: string; text: string }>,
  /** Said of what is not given since nobody wants it: no refusal. */
  notWanted:
    'Det er sagt at dette ikke er ønsket, og da er det heller ikke noe avslag. Det går an å be om det når som helst.',
  granted: 'Vilkårene er oppfylt.',
  refused: (missing: string[]) =>
    missing.length === 1
      ? `Ett vilkår er ikke oppfylt: ${missing[0]}.`
      : `Disse vilkårene er ikke oppfylt: ${missing.join('; ')}.`,
  /** Beside what is lacking anyway, or alone: each of these would have been enough. */
  noneOf: (ways: string[][], isBeside: boolean) =>
    `${isBeside ? 'Dessuten må det være slik' : 'Det er nok'} at ${ways.map((way) => listed(way, 'og')).join(', eller at ')}. Ingen av delene er oppfylt.`,
  acts: {
    pbrl: 'pasient- og brukerrettighetsloven',
    hol: 'helse- og omsorgstjenesteloven',
    sphl: 'spesialisthelsetjenesteloven',
    'forskrift 2022-1110': 'forskrift 22. juni 2022 nr. 1110',
  } as Record<string, string>,
  bases: {
    health: 'Helse- og omsorg (pasient- og brukerrettighetsloven)',
    social_services: 'Sosiale tjenester (sosialtjenesteloven)',
    nav: 'NAV (NAV-loven)',
    child_welfare: 'Barnevern (barnevernsloven)',
  },
  /** Why the law's table proposes what it does. */
  because: {
    answered_yes: 'Opplysningene i saken sier ja.',
    answered_no: 'Opplysningene i saken sier nei.',
    answered_unsure: 'Det er ikke avklart i saken ennå.',
    services_unknown: 'Ingen tjenester er kartlagt ennå.',
    two_or_more_providers: 'To eller flere tjenester fra ulike tjenesteytere teller.',
    provider_unknown: 'Det står ikke hvem som gir alle tjenestene.',
    only_later: 'To tjenester teller først når det ventede behovet er der.',
    no_service_counts: 'Ingen av tjenestene teller her.',
    one_provider_only: 'Tjenestene som teller, kommer fra samme tjenesteyter.',
    specialist_service: 'Minst én tjeneste fra sykehuset er kartlagt.',
    health_and_welfare: 'Både en helsetjeneste og en annen velferdstjeneste er kartlagt.',
    no_other_welfare_service: 'Ingen annen velferdstjeneste (barnehage, skole, NAV, barnevern) er kartlagt.',
    no_health_service: 'Ingen helse- og omsorgstjeneste er kartlagt.',
    age_unknown: 'Verken fødselsdato eller termin er kjent.',
    adult: 'Personen er 18 år eller eldre.',
    under_18: 'Barnet er under 18 år.',
    expected_child: 'Barnet er ikke født ennå. Også da har familien rett.',
    expected_by_adoption: 'Barnet ventes ved adopsjon. Også da har familien rett.',
    plan_right_met: 'Opplysningene i saken gir rett til individuell plan.',
    plan_right_not_met: 'Opplysningene i saken gir ikke rett til individuell plan.',
    plan_right_unclear: 'Det er ikke avklart om det er rett til individuell plan.',
  } as Record<string, string>,
}
export type LawTexts = typeof lawNb
