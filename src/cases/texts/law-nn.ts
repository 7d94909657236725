import { listed } from '../../platform/i18n/listed.ts'
import type { LawTexts } from './law-nb.ts'

export const lawNn = {
  items: { coordinator: 'koordinator', child_coordinator: 'barnekoordinator', plan: 'individuell plan' },
  criteria: {
    services: 'Treng minst to helse- og omsorgstenester frå ulike stader',
    welfare_services: 'Treng minst to velferdstenester frå ulike stader',
    specialist_service: 'Treng tenester frå sjukehuset',
    complex: 'Behovet er samansett',
    long_term: 'Behovet varer over tid',
    coordination: 'Tenestene må sjåast i samanheng',
    under_18: 'Barnet er under 18 år, eller er venta ved fødsel eller adopsjon',
    serious_condition: 'Alvorleg sjukdom, skade eller nedsett funksjonsevne',
    health_and_welfare: 'Treng både helsetenester og andre velferdstenester',
    plan_right: 'Har rett til individuell plan. Då nemner kommunen opp koordinator',
    qualification_programme: 'Er med i kvalifiseringsprogrammet hos NAV',
    wish: 'Det er ønskt',
    'child_coordinator.wish': 'Familien ønskjer barnekoordinator',
    'plan.wish': 'Individuell plan er ønskt',
  },
  ways: {
    all: 'Alle vilkåra må vere oppfylte.',
    enough: (ways: string[][]) =>
      `Ikkje alle vilkåra må vere oppfylte. Det er nok at ${ways.map((way) => listed(way, 'og')).join(', eller at ')}.`,
    rest: 'Resten må vere oppfylt.',
    parts: {
      services: 'det trengst minst to helse- og omsorgstenester',
      welfare_services: 'det trengst minst to velferdstenester',
      specialist_service: 'det trengst tenester frå sjukehuset',
      complex: 'behovet er samansett',
      long_term: 'behovet varer over tid',
      coordination: 'tenestene må sjåast i samanheng',
      qualification_programme: 'den det gjeld, deltek i kvalifiseringsprogrammet',
      plan_right: 'det er rett til individuell plan',
      wish: 'det er ønskt',
    },
  },
  ownWays: {
    qualification_programme: {
      title: 'Ein eigen veg til planen',
      text: 'Den som deltek i kvalifiseringsprogrammet hos NAV, har rett til individuell plan når planen er ønskt. Då trengst ikkje dei andre vilkåra. Det står i sosialtenestelova § 33.',
    },
    plan_right: {
      title: 'Ein eigen veg til koordinator',
      text: 'Her får alle som har rett til individuell plan, òg koordinator. Då trengst ikkje dei andre vilkåra.',
    },
  },
  /** Said of what is not given since nobody wants it: no refusal. */
  notWanted:
    'Det er sagt at dette ikkje er ønskt, og då er det heller ikkje noko avslag. Det går an å be om det når som helst.',
  granted: 'Vilkåra er oppfylte.',
  refused: (missing: string[]) =>
    missing.length === 1
      ? `Eitt vilkår er ikkje oppfylt: ${missing[0]}.`
      : `Desse vilkåra er ikkje oppfylte: ${missing.join('; ')}.`,
  noneOf: (ways: string[][], isBeside: boolean) =>
    `${isBeside ? 'Dessutan må det vere slik' : 'Det er nok'} at ${ways.map((way) => listed(way, 'og')).join(', eller at ')}. Ingen av delane er oppfylte.`,
  acts: {
    pbrl: 'pasient- og brukarrettslova',
    hol: 'helse- og omsorgstenestelova',
    sosialtjenesteloven: 'sosialtenestelova',
    'NAV-loven': 'NAV-lova',
    barnevernsloven: 'barnevernslova',
    sphl: 'spesialisthelsetenestelova',
    'forskrift 2022-1110': 'forskrift 22. juni 2022 nr. 1110',
  },
  bases: {
    health: 'Helse og omsorg (pasient- og brukarrettslova)',
    social_services: 'Sosiale tenester (sosialtenestelova)',
    nav: 'NAV (NAV-lova)',
    child_welfare: 'Barnevern (barnevernslova)',
  },
  because: {
    answered_yes: 'Opplysningane i saka seier ja.',
    answered_no: 'Opplysningane i saka seier nei.',
    answered_unsure: 'Det er ikkje avklart i saka enno.',
    services_unknown: 'Ingen tenester er kartlagde enno.',
    two_or_more_providers: 'To eller fleire tenester frå ulike tenesteytarar tel.',
    provider_unknown: 'Det står ikkje kven som gir alle tenestene.',
    only_later: 'To tenester tel først når det venta behovet er der.',
    no_service_counts: 'Ingen av tenestene tel her.',
    one_provider_only: 'Tenestene som tel, kjem frå same tenesteytar.',
    specialist_service: 'Minst éi teneste frå sjukehuset er kartlagd.',
    health_and_welfare: 'Både ei helseteneste og ei anna velferdsteneste er kartlagde.',
    no_other_welfare_service: 'Inga anna velferdsteneste (barnehage, skule, NAV, barnevern) er kartlagd.',
    no_health_service: 'Inga helse- og omsorgsteneste er kartlagd.',
    age_unknown: 'Verken fødselsdato eller termin er kjend.',
    adult: 'Personen er 18 år eller eldre.',
    under_18: 'Barnet er under 18 år.',
    expected_child: 'Barnet er ikkje fødd enno. Også då har familien rett.',
    expected_by_adoption: 'Barnet er venta ved adopsjon. Òg då har familien rett.',
    plan_right_met: 'Opplysningane i saka gir rett til individuell plan.',
    plan_right_not_met: 'Opplysningane i saka gir ikkje rett til individuell plan.',
    plan_right_unclear: 'Det er ikkje avklart om det er rett til individuell plan.',
  },
} satisfies LawTexts
