// The one identity: the bot speaks to Teams as it, and the function app reaches Cosmos DB, its own storage and Application
// Insights as it. Its client id is the bot's app id.
@description('Name of the identity.')
param name string

@description('Azure region.')
param location string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

output id string = identity.id
output clientId string = identity.properties.clientId
output principalId string = identity.properties.principalId
