import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

type Factory = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;

/** Signs nothing and checks nothing, under any app id: the connector takes calls without a token. */
export const emptyCredentials: Factory = {
  isValidAppId: async () => true,
  isAuthenticationDisabled: async () => true,
  createCredentials: async () => ({ signRequest: async (request) => request }),
};
