import type { InlineHashes } from '../content-security-policy/inline-parts.ts';
import { headerPolicy } from '../content-security-policy/policy.ts';
import type { Header } from './host-rules.ts';

/** Browser features that no page here uses. Copying to the clipboard stays allowed. */
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The security headers of every response. HSTS does not include subdomains, which are not ours to decide on; `same-origin` keeps other
 * sites from opening or embedding these pages.
 */
export const securityHeaders = (hashes: InlineHashes): readonly Header[] => [
  ['Content-Security-Policy', headerPolicy(hashes)],
  ['Strict-Transport-Security', 'max-age=63072000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', unused.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];
