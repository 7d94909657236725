export { type Contact, type ContactRegister, contactRegisterFromEnvironment } from './contact-register.ts'
export { type StandInContact, standInContactRegister } from './stand-in.ts'
