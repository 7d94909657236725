export { type Mail, mailFromEnvironment } from './mail.ts'
