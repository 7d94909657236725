export { type Sms, smsFromEnvironment } from './sms.ts'
export { type Outbox, type Sent, standInOutbox } from './stand-in-outbox.ts'
