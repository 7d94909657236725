import type { PopulationRegister } from '../connections/population-register/index.ts'

const milliseconds = 3000

/** What the register calls somebody. '' when it does not know, or does not answer soon: nobody is kept from signing in. */
export function nameIn(register: PopulationRegister | null, wait = milliseconds) {
  return async (nationalId: string): Promise<string> => {
    if (!register) return ''
    const found = register.find(nationalId).catch(() => null)
    const late = new Promise<null>((done) => setTimeout(() => done(null), wait).unref())
    const name = (await Promise.race([found, late]))?.name
    return name ? `${name.given} ${name.family}` : ''
  }
}
