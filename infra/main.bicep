// Everything Coalitietafel needs in Azure, in one resource group: a function app with an identity of its own, Cosmos DB,
// the bot's registration, and Application Insights. There is no secret anywhere, so there is no key vault.
targetScope = 'resourceGroup'

@description('Begins the name of every resource: lower case letters and digits, e.g. "coalitietafel".')
@minLength(3)
@maxLength(14)
param name string = 'coalitietafel'

@description('Azure region for everything that has a place, e.g. "westeurope". It has to offer Flex Consumption.')
param location string = resourceGroup().location

@description('The id in the app\'s manifest (TEAMS_APP_ID): links in cards open the tab by it.')
param teamsAppId string

@description('Client id of the app registration that the tab signs in to (AAD_APP_CLIENT_ID).')
param tabClientId string

@description('Name of the bot as people see it in Teams.')
param botDisplayName string = 'Coalitietafel'

@description('How many instances are kept ready for chat and tab. 0 costs nothing, and the first answer of a quiet morning takes some seconds; 1 takes that away.')
@minValue(0)
@maxValue(5)
param alwaysReady int = 0

@description('How many instances there may be at most.')
@minValue(40)
@maxValue(1000)
param maximumInstances int = 40

@description('Name of the Cosmos DB account, when it is another than was made first: after restoring a backup into a new one.')
param storeName string = ''

@description('How long logs are kept, days.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

var suffix = uniqueString(resourceGroup().id)
var functionAppName = '${name}-${suffix}'

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: functionAppName
    location: location
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: functionAppName
    location: location
    retentionDays: logRetentionDays
    writerPrincipalId: identity.outputs.principalId
  }
}

module store 'modules/store.bicep' = {
  name: 'store'
  params: {
    name: empty(storeName) ? functionAppName : storeName
    location: location
    principalId: identity.outputs.principalId
  }
}

module app 'modules/function-app.bicep' = {
  name: 'function-app'
  params: {
    name: functionAppName
    storageName: take('${name}${suffix}', 24)
    location: location
    identityId: identity.outputs.id
    principalId: identity.outputs.principalId
    alwaysReady: alwaysReady
    maximumInstances: maximumInstances
    settings: {
      APPLICATIONINSIGHTS_CONNECTION_STRING: monitoring.outputs.connectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.outputs.clientId};Authorization=AAD'
      AZURE_CLIENT_ID: identity.outputs.clientId
      AzureWebJobsStorage__clientId: identity.outputs.clientId
      MICROSOFT_APP_ID: identity.outputs.clientId
      MICROSOFT_APP_TYPE: 'UserAssignedMSI'
      MICROSOFT_APP_TENANT_ID: tenant().tenantId
      TAB_CLIENT_ID: tabClientId
      TEAMS_APP_ID: teamsAppId
      COSMOS_ENDPOINT: store.outputs.endpoint
      COSMOS_DATABASE: store.outputs.database
      COSMOS_CONTAINER: store.outputs.container
    }
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: functionAppName
    displayName: botDisplayName
    appId: identity.outputs.clientId
    identityId: identity.outputs.id
    endpoint: 'https://${app.outputs.host}/api/messages'
  }
}

@description('What `m365agents.yml` and the deploy workflow need to know.')
output FUNCTION_APP_NAME string = functionAppName
output BOT_DOMAIN string = app.outputs.host
output BOT_ID string = identity.outputs.clientId
output BOT_TENANT_ID string = tenant().tenantId
