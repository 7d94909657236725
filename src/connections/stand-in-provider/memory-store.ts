import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'

const limit = 5000

/** What one stand-in remembers, in memory, for as long as it lives: codes, sessions, pushed requests. */
export function createMemoryStore(): AdapterFactory {
  const entries = new Map<string, { payload: AdapterPayload; until: number }>()

  const find = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key)
    if (entry && entry.until > Date.now()) return entry.payload
    entries.delete(key)
    return undefined
  }
  const findWhere = (model: string, matches: (payload: AdapterPayload) => boolean) => {
    for (const key of entries.keys()) {
      const payload = key.startsWith(`${model}:`) ? find(key) : undefined
      if (payload && matches(payload)) return payload
    }
  }

  return (model): Adapter => ({
    async upsert(id, payload, expiresIn) {
      makeRoom(entries)
      entries.set(`${model}:${id}`, {
        payload,
        until: expiresIn === undefined ? Number.POSITIVE_INFINITY : Date.now() + expiresIn * 1000,
      })
    },
    async find(id) {
      return find(`${model}:${id}`)
    },
    async findByUid(uid) {
      return findWhere(model, (payload) => payload.uid === uid)
    },
    async findByUserCode(userCode) {
      return findWhere(model, (payload) => payload.userCode === userCode)
    },
    async consume(id) {
      const payload = find(`${model}:${id}`)
      if (payload) payload.consumed = Math.floor(Date.now() / 1000)
    },
    async destroy(id) {
      entries.delete(`${model}:${id}`)
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key)
    },
  })
}

/** Anybody may open a demonstration, so it must not grow without end: the oldest go first. */
function makeRoom(entries: Map<string, { until: number }>): void {
  if (entries.size < limit) return
  const now = Date.now()
  for (const [key, { until }] of entries) if (until <= now) entries.delete(key)
  for (const key of entries.keys()) {
    if (entries.size < limit * 0.9) return
    entries.delete(key)
  }
}
