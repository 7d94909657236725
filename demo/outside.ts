import { join } from 'node:path'
import {
  type ContactRegister,
  type StandInContact,
  standInContactRegister,
} from '../src/connections/contact-register/index.ts'
import { mailFromEnvironment } from '../src/connections/mail/index.ts'
import {
  type StandInRegister,
  type StandInRegisterPerson,
  standInPopulationRegister,
} from '../src/connections/population-register/index.ts'
import { type Outbox, standInOutbox } from '../src/connections/sms/index.ts'
import { authorities } from './base/authorities.ts'
import { type CitizenKey, citizens } from './base/citizens.ts'
import { getHuman } from './base/demo-actor.ts'
import { syntheticNationalId } from './base/national-id.ts'

/** The registers and the ways out of a demonstration: made-up people, and messages that go to nobody. */
export interface Outside {
  connections: {
    mail: Outbox['mail']
    sms: Outbox['sms']
    contacts: ContactRegister
    register: StandInRegister['register']
  }
  register: StandInRegister
  outbox: Outbox
}

/** `folder`: where what has happened in the register is kept from one start to the next. */
export function standInConnections(options: {
  production: boolean
  folder?: string
  environment?: NodeJS.ProcessEnv
}): Outside {
  const { production, folder, environment = {} } = options
  const outbox = standInOutbox({ production })
  const register = standInPopulationRegister({
    production,
    people: inRegister(),
    keptIn: folder && join(folder, 'population-register.json'),
  })
  const contacts = standInContactRegister({ production, people: reachable() })
  const mail = mailFromEnvironment(environment) ?? outbox.mail
  return { connections: { mail, sms: outbox.sms, contacts, register: register.register }, register, outbox }
}

/** The demonstration's own numbers. */
export function numberOf(key: CitizenKey): string {
  return getHuman(key).nationalId!
}

/** Father of the child that Silje expects: in the register alone, until the child is born. */
export const fatherOfUnborn = {
  givenName: 'Aksel',
  familyName: 'Fjordgløttvik',
  number: syntheticNationalId('1993-05-14'),
}

/** In the register alone: somebody asks about them where they do not live, or after they died. */
export const inRegisterAlone = {
  elsewhere: { givenName: 'Gudmund', familyName: 'Havgulefjell', number: syntheticNationalId('1961-09-02') },
  dead: { givenName: 'Olga', familyName: 'Sølvbunkelia', number: syntheticNationalId('1941-12-24') },
}

/** Who lives where: those in one home share its name. All others live alone. */
const homes: Partial<Record<CitizenKey, string>> = {
  ada: 'tiurstien',
  'kari-mor': 'tiurstien',
  jonas: 'multeveien',
  'mette-mor': 'multeveien',
  amina: 'stjernegata',
  'hodan-mor': 'stjernegata',
  ellinor: 'vindkvisten',
  'vigdis-mor': 'vindkvisten',
  sara: 'nordlysveien',
  'randi-mor': 'nordlysveien',
  noor: 'hemmelig',
  'leila-mor': 'hemmelig',
  berit: 'tyttebærstien',
  'arne-ektefelle': 'tyttebærstien',
  nils: 'havbrisen',
  'inger-ektefelle': 'havbrisen',
  ailo: 'viddeveien',
  'elle-mor': 'viddeveien',
  tiril: 'snøfilleveien',
  'siv-mor': 'snøfilleveien',
}

const families: Partial<
  Record<CitizenKey, { mother?: CitizenKey; father?: CitizenKey; fatherAnswers?: false }>
> = {
  ada: { mother: 'kari-mor', father: 'ola-far' },
  jonas: { mother: 'mette-mor', father: 'per-far', fatherAnswers: false },
  amina: { mother: 'hodan-mor' },
  ellinor: { mother: 'vigdis-mor' },
  sara: { mother: 'randi-mor' },
  noor: { mother: 'leila-mor', father: 'omar-far' },
  ailo: { mother: 'elle-mor' },
  tiril: { mother: 'siv-mor' },
}

const grades = { confidential: 'fortrolig', strictly_confidential: 'strengtFortrolig' } as const
const posts: Record<string, string> = {
  sandnes: '4300 Sandnes',
  baerum: '1300 Sandvika',
  batsfjord: '9990 Båtsfjord',
  'midt-troms': '9300 Finnsnes',
  fjordsykehuset: '1300 Sandvika',
}

const askedAbout: StandInRegisterPerson[] = [
  {
    ...inRegisterAlone.elsewhere,
    born: '1961-09-02',
    municipality: '1108',
    dwelling: 'havgulefjellet',
    street: 'Diktet vei 5',
    post: '4300 Sandnes',
  },
  {
    ...inRegisterAlone.dead,
    born: '1941-12-24',
    municipality: '3201',
    dwelling: 'sølvbunkelia',
    street: 'Diktet vei 6',
    post: '1300 Sandvika',
    diedOn: '2026-08-30',
  },
]

function inRegister(): StandInRegisterPerson[] {
  const known = citizens.flatMap((each): StandInRegisterPerson[] => {
    if (!each.born) return []
    const { mother, father, fatherAnswers } = families[each.key] ?? {}
    const home = homes[each.key] ?? each.key
    const parents = [mother, fatherAnswers === false ? undefined : father]
    return [
      {
        number: numberOf(each.key),
        givenName: each.givenName,
        familyName: each.familyName,
        born: each.born,
        protection: each.addressProtection && grades[each.addressProtection],
        municipality: authorities[each.authority].settings.municipalityNumbers[0] ?? '3201',
        dwelling: home,
        street: `Diktet vei ${(home.length % 9) + 1}`,
        post: posts[each.authority]!,
        mother: mother && numberOf(mother),
        father: father && numberOf(father),
        responsible: parents.flatMap((key) => (key ? [numberOf(key)] : [])),
        guardians:
          each.key === 'erik' ? [{ number: numberOf('liv-verge'), scope: 'personligeInteresser' }] : [],
      },
    ]
  })
  return [
    ...known,
    ...askedAbout,
    {
      ...fatherOfUnborn,
      born: '1993-05-14',
      municipality: '3201',
      dwelling: 'fjordgløtten',
      street: 'Diktet vei 3',
      post: '1300 Sandvika',
    },
  ]
}

/** Everybody has an e-mail and a mobile, but for these. */
const otherwise: Partial<Record<CitizenKey, Omit<StandInContact, 'number'> | null>> = {
  gunnar: { isReserved: true },
  'foster-anne': { isReserved: true, email: 'anne@innbygger.example' },
  'new-baerum': { isOld: true, email: 'gammel@innbygger.example' },
  'silje-gravid': { mobile: '+47 00 00 00 07' },
  nils: null,
}

function reachable(): StandInContact[] {
  return citizens.flatMap((each, at) => {
    if (!each.born || otherwise[each.key] === null) return []
    const usual = {
      email: `${each.key}@innbygger.example`,
      mobile: `+47 00 00 01 ${String(at).padStart(2, '0')}`,
    }
    return [{ number: numberOf(each.key), ...(otherwise[each.key] ?? usual) }]
  })
}
