import type { Language } from '../../platform/i18n/language.ts'
import type { familyKeys, needKeys } from '../things.ts'

type NeedKey = (typeof needKeys)[number] | (typeof familyKeys)[number]
type Words = { label: string; hint: string }

const nb = {
  title: (name: string) => `Hva trenger ${name}?`,
  titleSelf: 'Hva trenger du?',
  lead: 'Ta ett område av gangen. Det dere ikke trenger noe på, lar dere stå tomt.',
  leadRead: 'Område for område. Det som ikke er skrevet, vises ikke.',
  family: 'Til dere som familie',
  familyLead: 'Fire spørsmål til dere som er rundt barnet. Svar på dem dere vil.',
  toNeeds: 'Behov på hvert livsområde',
  nothing: 'Ingen har skrevet noe her ennå.',
  goals: (goals: string[]) => `Mål her: ${goals.map((each) => `«${each}»`).join(', ')}`,
  team: (names: string[]) => `Med på dette: ${names.join(', ')}`,
  law: 'Forskriften § 9 bokstav a sier at planen skal vise hva du trenger. Områdene er til hjelp, de er ikke et krav.',
  /** Where the heading of an area stands alone. */
  needIn: (area: string) => `Behov: ${area}`,
  /** What the case established. */
  fromCase: {
    title: (count: number) => (count === 1 ? 'Én ting fra saken' : `${count} ting fra saken`),
    text: (day: string) =>
      `Dette sto i saken da den ble avgjort ${day}. Ta inn det som fortsatt stemmer. Ingenting kommer inn av seg selv.`,
    words: {
      has: (name: string) => `Har i dag: ${name}`,
      needs: (name: string) => `Trenger: ${name}`,
      will_need: (name: string) => `Kommer til å trenge: ${name}`,
    },
    where: 'Hvor hører det til?',
    take: 'Ta inn',
    tooLong: 'Det er ikke plass til mer der.',
  },
  headings: {
    need_health_and_care: {
      label: 'Helse og omsorg',
      hint: 'Trening, behandling, hjelp hjemme, avlastning.',
    },
    need_daytime: { label: 'Skole, arbeid og dagtid', hint: 'Barnehage, skole, jobb, noe å gå til.' },
    need_housing: { label: 'Bolig', hint: 'Et sted å bo, tilpasning, hjelpemidler.' },
    need_leisure: { label: 'Fritid', hint: 'Det som er gøy, og det som skal til for å være med.' },
    need_economy: { label: 'Økonomi', hint: 'Penger, søknader, noen som hjelper med skjema.' },
    need_social_network: { label: 'Venner og nettverk', hint: 'Folk å være sammen med.' },
    family_important: { label: 'Hva er viktig for dere som familie?', hint: '' },
    family_good_life: { label: 'Hva trenger dere for å leve et godt liv?', hint: '' },
    family_good_services: { label: 'Hva er viktig for at hjelpen skal bli god?', hint: '' },
    family_own: { label: 'Hva trenger du selv, som forelder eller søsken?', hint: '' },
  } satisfies Record<NeedKey, Words>,
}

const nn: typeof nb = {
  title: (name) => `Kva treng ${name}?`,
  titleSelf: 'Kva treng du?',
  lead: 'Ta eitt område om gongen. Det de ikkje treng noko på, lèt de stå tomt.',
  leadRead: 'Område for område. Det som ikkje er skrive, blir ikkje vist.',
  family: 'Til dykk som familie',
  familyLead: 'Fire spørsmål til dykk som er rundt barnet. Svar på dei de vil.',
  toNeeds: 'Behov på kvart livsområde',
  nothing: 'Ingen har skrive noko her enno.',
  goals: (goals) => `Mål her: ${goals.map((each) => `«${each}»`).join(', ')}`,
  team: (names) => `Med på dette: ${names.join(', ')}`,
  law: 'Forskrifta § 9 bokstav a seier at planen skal vise kva du treng. Områda er til hjelp, dei er ikkje eit krav.',
  needIn: (area) => `Behov: ${area}`,
  fromCase: {
    title: (count) => (count === 1 ? 'Éin ting frå saka' : `${count} ting frå saka`),
    text: (day) =>
      `Dette sto i saka da ho blei avgjord ${day}. Ta inn det som framleis stemmer. Ingenting kjem inn av seg sjølv.`,
    words: {
      has: (name) => `Har i dag: ${name}`,
      needs: (name) => `Treng: ${name}`,
      will_need: (name) => `Kjem til å trenge: ${name}`,
    },
    where: 'Kvar høyrer det til?',
    take: 'Ta inn',
    tooLong: 'Det er ikkje plass til meir der.',
  },
  headings: {
    need_health_and_care: { label: 'Helse og omsorg', hint: 'Trening, behandling, hjelp heime, avlasting.' },
    need_daytime: { label: 'Skule, arbeid og dagtid', hint: 'Barnehage, skule, jobb, noko å gå til.' },
    need_housing: { label: 'Bustad', hint: 'Ein stad å bu, tilpassing, hjelpemiddel.' },
    need_leisure: { label: 'Fritid', hint: 'Det som er gøy, og det som skal til for å vere med.' },
    need_economy: { label: 'Økonomi', hint: 'Pengar, søknader, nokon som hjelper med skjema.' },
    need_social_network: { label: 'Vener og nettverk', hint: 'Folk å vere saman med.' },
    family_important: { label: 'Kva er viktig for dykk som familie?', hint: '' },
    family_good_life: { label: 'Kva treng de for å leve eit godt liv?', hint: '' },
    family_good_services: { label: 'Kva er viktig for at hjelpa skal bli god?', hint: '' },
    family_own: { label: 'Kva treng du sjølv, som forelder eller sysken?', hint: '' },
  },
}

const en: typeof nb = {
  title: (name) => `What does ${name} need?`,
  titleSelf: 'What do you need?',
  lead: 'Take one area at a time. Leave empty what you need nothing for.',
  leadRead: 'Area by area. What is not written is not shown.',
  family: 'To you as a family',
  familyLead: 'Four questions to those around the child. Answer the ones you want.',
  toNeeds: 'Needs in each area of life',
  nothing: 'Nobody has written anything here yet.',
  goals: (goals) => `Goals here: ${goals.map((each) => `“${each}”`).join(', ')}`,
  team: (names) => `Taking part here: ${names.join(', ')}`,
  law: 'The regulation § 9 a says that the plan shows what you need. The areas are a help, not a demand.',
  needIn: (area) => `Needs: ${area}`,
  fromCase: {
    title: (count) => (count === 1 ? 'One thing from the case' : `${count} things from the case`),
    text: (day) =>
      `This stood in the case when it was decided ${day}. Take in what is still so. Nothing comes in by itself.`,
    words: {
      has: (name) => `Has today: ${name}`,
      needs: (name) => `Needs: ${name}`,
      will_need: (name) => `Will need: ${name}`,
    },
    where: 'Where does it belong?',
    take: 'Take in',
    tooLong: 'There is no room for more there.',
  },
  headings: {
    need_health_and_care: { label: 'Health and care', hint: 'Training, treatment, help at home, respite.' },
    need_daytime: { label: 'School, work and daytime', hint: 'Nursery, school, a job, something to go to.' },
    need_housing: { label: 'Housing', hint: 'A place to live, adaptations, aids.' },
    need_leisure: { label: 'Leisure', hint: 'What is fun, and what it takes to join in.' },
    need_economy: { label: 'Economy', hint: 'Money, applications, somebody who helps with forms.' },
    need_social_network: { label: 'Friends and network', hint: 'People to be with.' },
    family_important: { label: 'What is important to you as a family?', hint: '' },
    family_good_life: { label: 'What do you need to live a good life?', hint: '' },
    family_good_services: { label: 'What is important for the help to be good?', hint: '' },
    family_own: { label: 'What do you yourself need, as a parent or sibling?', hint: '' },
  },
}

export const needTexts = { nb, nn, en }

/** The heading of one area's need or one of the family's questions, with help to write it. */
export const headingOfNeed = (key: NeedKey, language: Language): Words => needTexts[language].headings[key]

/** The heading of a text that stands alone, among other things. */
export const headingAlone = (label: string, key: string, language: Language): string =>
  key.startsWith('need_') ? needTexts[language].needIn(label) : label
