export type Addresses = { ownerUrl: string; appUrl: string; superUrl: string; queueUrl: string }

export const databaseName = 'samvei'
export const ownerRole = 'samvei_owner'
export const appRole = 'samvei_app'
/** Owns the job queue's schema and nothing else; the owner is a member of it, the app is not. */
export const queueRole = 'samvei_queue'

/** Addresses on a private socket. Nobody needs a password there: only the server's account and root can enter its folder. */
export function socketAddresses(socketFolder: string): Addresses {
  const address = (role: string, database: string) =>
    `postgres://${role}@/${database}?host=${encodeURIComponent(socketFolder)}`
  return {
    ownerUrl: address(ownerRole, databaseName),
    appUrl: address(appRole, databaseName),
    queueUrl: address(queueRole, databaseName),
    superUrl: address('postgres', 'postgres'),
  }
}
