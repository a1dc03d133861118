// The bot's registration: where Teams brings what is said to it.
@description('Name of the registration.')
param name string

@description('Name as people see it in Teams.')
param displayName string

@description('The bot\'s app id: the client id of its identity.')
param appId string

@description('Resource id of that identity.')
param identityId string

@description('Where Teams sends activities: https, ends in /api/messages.')
param endpoint string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: displayName
    endpoint: endpoint
    msaAppId: appId
    msaAppMSIResourceId: identityId
    msaAppTenantId: tenant().tenantId
    msaAppType: 'UserAssignedMSI'
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: {
        isEnabled: true
        enableCalling: false
      }
    }
  }
}
