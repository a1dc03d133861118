/**
 * What a path (as in a URL, with its leading slash) holds in the braces of a route, decoded; undefined when it does not
 * match. `{name}` is one segment, `{*name}` at the end is the rest, possibly empty (Azure Functions' route templates).
 *
 * @example matchRoute('api/coalitions/{id}', '/api/coalitions/c1') // { id: 'c1' }
 */
export function matchRoute(route: string, pathname: string): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  const path = pathname.replace(/^\//, '').split('/');
  const template = route.split('/');
  for (const [index, part] of template.entries()) {
    const rest = /^\{\*(\w+)\}$/.exec(part)?.[1];
    if (rest !== undefined) {
      const value = decoded(path.slice(index).join('/'));
      return value === undefined ? undefined : { ...params, [rest]: value };
    }
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const value = decoded(path[index] ?? '');
    if (value === undefined || (name === undefined ? value !== part : value === '')) return undefined;
    if (name !== undefined) params[name] = value;
  }
  return path.length === template.length ? params : undefined;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined; // a stray % matches nothing
  }
}
