/**
 * The one table of response headers: the dev server, the production server and the end-to-end tests all read it.
 * A page's policy does not bind a worker that is loaded by address, so each worker's own response carries its own.
 */

/** @typedef {'page' | 'worker' | 'analysis'} ResponseKind */

/** @type {Readonly<Record<string, string>>} */
const PAGE = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'style-src': "'self'",
  // Chromium itself writes a style attribute when highlighted text is typed over.
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** @type {Readonly<Record<ResponseKind, Readonly<Record<string, string>>>>} */
const POLICIES = {
  page: PAGE,
  // Compiles WebAssembly and fetches it and the pack's files from this origin, nothing else.
  worker: {
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'connect-src': "'self'",
  },
  // Arquero compiles its expressions; in return this worker reaches nothing at all.
  analysis: {
    'default-src': "'none'",
    'script-src': "'self' 'unsafe-eval'",
    'connect-src': "'none'",
  },
};

const COMMON = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/**
 * Which policy a request's answer needs.
 * @param {string} url path and query, as in `request.url`
 * @returns {ResponseKind}
 */
export function kindOf(url) {
  const [path = '', query = ''] = url.split('?');
  const file = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (!file.includes('worker') && !query.includes('worker_file')) return 'page';
  return /analysis|arquero/.test(path.toLowerCase()) ? 'analysis' : 'worker';
}

/**
 * @param {ResponseKind} kind
 * @param {string} [nonce] development only: allows Vite's own inline preamble and styles
 */
export function policy(kind, nonce) {
  const allowed = nonce === undefined ? '' : ` 'nonce-${nonce}'`;
  return Object.entries(POLICIES[kind])
    .map(([name, value]) => `${name} ${value}${name === 'script-src' || name === 'style-src' ? allowed : ''}`)
    .join('; ');
}

/**
 * Every header that the product needs on the answer to `url`.
 * @param {string} url
 * @param {string} [nonce]
 * @returns {Record<string, string>}
 */
export function headersFor(url, nonce) {
  return { 'Content-Security-Policy': policy(kindOf(url), nonce), ...COMMON };
}
