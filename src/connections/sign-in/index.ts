export type { LogoutNotice } from './back-channel-logout.ts'
export {
  type BeginOptions,
  createSignIn,
  type SignedIn,
  type SignIn,
  type SignInSettings,
} from './create-sign-in.ts'
export {
  afterLogoutPath,
  backChannelLogoutPath,
  finishPath,
  type Provider,
  type Providers,
  type SignInKind,
} from './provider.ts'
export { providersFromEnvironment, SettingFault } from './providers-from-environment.ts'
export { SignInFault, type SignInFaultCode } from './sign-in-fault.ts'
