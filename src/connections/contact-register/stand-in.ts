import { type ContactRegister, contactRegister } from './contact-register.ts'

export interface StandInContact {
  number: string
  email?: string
  mobile?: string
  isReserved?: boolean
  /** Not confirmed for 18 months. */
  isOld?: boolean
}

/** A contact register of made-up people, answering in the register's own contract. Refuses to start in production. */
export function standInContactRegister(options: {
  production: boolean
  people: readonly StandInContact[]
}): ContactRegister {
  if (options.production)
    throw new Error(
      'The stand-in contact register knows made-up people only, and does not start in production',
    )
  const people = new Map(options.people.map((each) => [each.number, each]))
  return contactRegister('https://krr.invalid', { token: async () => 'stand-in' }, async (_url, init) => {
    const asked = JSON.parse(String(init?.body)) as { personidentifikatorer: string[] }
    return Response.json({
      personer: asked.personidentifikatorer.map((number) => inContract(number, people.get(number))),
    })
  })
}

function inContract(number: string, person: StandInContact | undefined): object {
  if (!person) return { personidentifikator: number, status: 'IKKE_REGISTRERT' }
  const { email, mobile, isReserved, isOld } = person
  return {
    personidentifikator: number,
    status: 'AKTIV',
    reservasjon: isReserved ? 'JA' : 'NEI',
    varslingsstatus: isOld || !(email || mobile) ? 'KAN_IKKE_VARSLES' : 'KAN_VARSLES',
    kontaktinformasjon: {
      ...(email && { epostadresse: email }),
      ...(mobile && { mobiltelefonnummer: mobile }),
    },
  }
}
