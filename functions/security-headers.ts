/** For an answer that is nobody's page: shown in no frame, read by no other site, kept by nobody. */
const DEFAULTS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};

/** Gives an answer what every answer of ours carries; what its function said itself stays, as the page's own policy. */
export function withSecurityHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(DEFAULTS))
    if (!response.headers.has(name)) response.headers.set(name, value);
  return response;
}
