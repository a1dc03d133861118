/** As long as an IPv6 address with a zone and a port is. */
const LONGEST = 70;

/**
 * The address a request came from: the last entry of `x-forwarded-for`, which Azure's front end wrote; what stands before
 * it is the caller's own word. Undefined where no front end wrote one.
 */
export function clientAddress(request: Request): string | undefined {
  const last = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  // Each connection has another port.
  const address = last.replace(/^(\d+(?:\.\d+){3}|\[[^\]]*\]):\d+$/, '$1');
  return address && address.length <= LONGEST ? address : undefined;
}
