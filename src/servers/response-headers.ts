import { filePolicyHeader, pagePolicyHeader, plainPagePolicyHeader, specialPages, workerPolicyHeader } from '../domain/content-security-policy.ts';
import { contentType, shownTypes } from './file-types.ts';

/**
 * What every answer says, whoever serves the site. The nginx and Caddy configurations beside this file are written from here
 * (`node src/servers/write-configurations.ts`), `npm start` sends the same.
 */
export const fixedHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Permissions-Policy': permissions(),
};

/** Said over TLS only. Other sites below the domain are their own concern: no includeSubDomains. */
export const transportSecurity = 'max-age=31536000';

/** Share cards are made to be shown elsewhere. */
export const resourcePolicies: Choice = { otherwise: 'same-origin', rules: [{ path: /^\/share\//, value: 'cross-origin' }] };

/** Values by path: the first rule whose path matches, else `otherwise`; an empty value is not sent. Patterns mean the same in JavaScript, PCRE and RE2. */
export interface Choice { otherwise: string; rules: readonly { path: RegExp; value: string }[] }

/** A page of the site: a folder, or its `index.html` by name. No attachment is one. */
export const pagePath = /\/$|\/index\.html$|^\/404\.html$/;

export const policies: Choice = {
  otherwise: filePolicyHeader,
  rules: [
    ...specialPages.map((path) => ({ path: path.endsWith('/') ? new RegExp(`^${path}(index\\.html)?$`) : new RegExp(`^${path.replaceAll('.', '\\.')}$`), value: pagePolicyHeader(path) })),
    { path: /^\/pagefind\/pagefind-worker\.js$/, value: workerPolicyHeader },
    { path: pagePath, value: plainPagePolicyHeader },
  ],
};

/** Names with a fingerprint never change; share cards seldom do; all else is asked for anew, so that a correction or a withdrawal shows at once. */
export const caching: Choice = {
  otherwise: 'no-cache',
  rules: [
    { path: /^\/_astro\/.|^\/pagefind\/.+\.pf_(meta|index|fragment|filter)$/, value: 'public, max-age=31536000, immutable' },
    { path: /^\/share\/.|^\/favicon\.svg$/, value: 'public, max-age=86400' },
  ],
};

/** What a browser does not show is saved; so is a page brought in as an attachment. A name without an extension is a folder on its way to its page. */
export const dispositions: Choice = {
  otherwise: '',
  rules: [
    { path: pagePath, value: '' },
    { path: new RegExp(`\\.(${shownTypes.flatMap(({ extensions }) => extensions).filter((extension) => extension !== 'html').join('|')}|sig)$`), value: '' },
    { path: /\.[^.\/]+$/, value: 'attachment' },
  ],
};

export const choose = ({ otherwise, rules }: Choice, path: string): string => (rules.find((rule) => rule.path.test(path)) ?? { value: otherwise }).value;

/** Headers of the answer at `path` (`/policies/2025/x/`), decoded, without query. */
export function responseHeaders(path: string, { secure = false }: { secure?: boolean } = {}): Record<string, string> {
  const headers = {
    'Content-Type': contentType(path), 'Content-Security-Policy': choose(policies, path), ...fixedHeaders,
    'Cross-Origin-Resource-Policy': choose(resourcePolicies, path), 'Strict-Transport-Security': secure ? transportSecurity : '',
    'Cache-Control': choose(caching, path), 'Content-Disposition': choose(dispositions, path),
  };
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
}

/** Every feature that browsers let a page ask for is refused; copying a citation needs the clipboard. */
function permissions(): string {
  const refused = [
    'accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read', 'compute-pressure', 'digital-credentials-get', 'display-capture', 'encrypted-media', 'fullscreen', 'gamepad',
    'geolocation', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection', 'keyboard-map', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment', 'picture-in-picture',
    'publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'sync-xhr', 'unload', 'usb', 'window-management', 'xr-spatial-tracking',
  ];
  return [...refused.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', ');
}
