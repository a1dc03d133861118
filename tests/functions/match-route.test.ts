import { matchRoute } from '../../functions/match-route';

it.each([
  ['api/messages', '/api/messages', {}],
  ['api/messages', '/api/messages/', undefined],
  ['api/messages', '/api', undefined],
  ['api/coalitions/{id}', '/api/coalitions/a%20b', { id: 'a b' }],
  ['api/coalitions/{id}', '/api/coalitions/', undefined],
  ['api/coalitions/{id}', '/api/coalitions/a/b', undefined],
  ['api/coalitions/{id}', '/api/coalitions/%', undefined],
  ['tab/{*path}', '/tab/assets/a.js', { path: 'assets/a.js' }],
  ['tab/{*path}', '/tab/', { path: '' }],
  ['tab/{*path}', '/tab', { path: '' }],
])('%s holds for %s: %j', (route, path, params) => {
  expect(matchRoute(route, path)).toEqual(params);
});
