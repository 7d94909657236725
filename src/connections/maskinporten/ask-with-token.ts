import type { MachineAccess } from './machine-access.ts'

/**
 * Asks a register with a token. One that is not taken (401), though it had not run out, is dropped, and asked for anew once:
 * what is withdrawn or signed with a key that is changed is not kept for as long as it said. @returns null: no answer at all
 */
export async function askWithToken(
  access: MachineAccess,
  scope: string,
  send: (authorization: string) => Promise<Response>,
): Promise<Response | null> {
  const by = (token: string) => send(`Bearer ${token}`).catch(() => null)
  const token = await access.token(scope)
  const answer = await by(token)
  if (answer?.status !== 401) return answer
  const anew = await access.token(scope, token)
  if (anew === token) return answer
  await answer.body?.cancel()
  return by(anew)
}
