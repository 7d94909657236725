import { importJWK } from 'jose'
import {
  allowInsecureRequests,
  type Configuration,
  type CustomFetch,
  customFetch,
  discovery,
  PrivateKeyJwt,
} from 'openid-client'
import type { Provider } from './provider.ts'

const lifetime = 6 * 60 * 60_000
const timeoutSeconds = 10

/**
 * Finds the provider's endpoints and keys, and remembers them for six hours. Nothing is asked at start, so that we start
 * while a provider is down; a failed attempt is forgotten at once.
 */
export function createDiscovery(): (provider: Provider) => Promise<Configuration> {
  const known = new Map<string, { until: number; configuration: Promise<Configuration> }>()
  return (provider) => {
    const key = `${provider.issuer} ${provider.clientId}`
    const found = known.get(key)
    if (found && found.until > Date.now()) return found.configuration
    const configuration = discover(provider)
    known.set(key, { until: Date.now() + lifetime, configuration })
    configuration.catch(() => known.delete(key))
    return configuration
  }
}

async function discover(provider: Provider): Promise<Configuration> {
  const { privateJwk } = provider
  const key = await importJWK(privateJwk, privateJwk.alg ?? 'PS256')
  if (!(key instanceof CryptoKey)) throw new Error('A sign-in key must be a private RSA or EC key')
  return discovery(
    new URL(provider.issuer),
    provider.clientId,
    { use_mtls_endpoint_aliases: false },
    PrivateKeyJwt({ key, kid: privateJwk.kid }),
    {
      timeout: timeoutSeconds,
      ...(provider.fetch && { [customFetch]: provider.fetch as CustomFetch }),
      // Plain http never leaves the machine: a loopback issuer, or a provider inside our own process.
      ...(staysOnMachine(provider) && { execute: [allowInsecureRequests] }),
    },
  )
}

/** Whether requests to the provider stay on this machine. */
export function staysOnMachine({ issuer, fetch }: Pick<Provider, 'issuer' | 'fetch'>): boolean {
  const { protocol, hostname } = new URL(issuer)
  if (protocol !== 'http:') return false
  return fetch !== undefined || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
