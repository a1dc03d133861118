// Cosmos DB, paid by use. One container, whose partition key and indexes are the application's own file: what its queries
// need, and no other.
@description('Name of the account.')
param name string

@description('Azure region.')
param location string

@description('Who may read and write documents: principal id of the function app\'s identity.')
param principalId string

@description('Name of the database.')
param databaseName string = 'coalitietafel'

@description('Name of the container.')
param containerName string = 'documents'

var definition = loadJsonContent('../../functions/store/container.json')

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: name
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    capabilities: [
      {
        name: 'EnableServerless'
      }
    ]
    locations: [
      {
        locationName: location
        failoverPriority: 0
      }
    ]
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    // Any moment of the last seven days can be restored; this tier costs nothing.
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: 'Continuous7Days'
      }
    }
    // No keys: only identities.
    disableLocalAuth: true
    minimalTlsVersion: 'Tls12'
  }

  resource database 'sqlDatabases' = {
    name: databaseName
    properties: {
      resource: {
        id: databaseName
      }
    }

    resource container 'containers' = {
      name: containerName
      properties: {
        resource: {
          id: containerName
          partitionKey: definition.partitionKey
          indexingPolicy: definition.indexingPolicy
        }
      }
    }
  }

  // The application deletes nothing, so it may not.
  resource reader 'sqlRoleDefinitions' = {
    name: guid(account.id, 'read-and-write-documents')
    properties: {
      roleName: 'Coalitietafel: read and write documents'
      type: 'CustomRole'
      assignableScopes: [
        account.id
      ]
      permissions: [
        {
          dataActions: [
            'Microsoft.DocumentDB/databaseAccounts/readMetadata'
            'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/executeQuery'
            'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/items/create'
            'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/items/read'
            'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/items/replace'
          ]
        }
      ]
    }
  }

  resource mayUse 'sqlRoleAssignments' = {
    name: guid(account.id, principalId, 'read-and-write-documents')
    properties: {
      principalId: principalId
      roleDefinitionId: reader.id
      scope: account.id
    }
  }
}

output endpoint string = account.properties.documentEndpoint
output database string = databaseName
output container string = containerName
