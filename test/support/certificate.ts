import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './find-program.ts';

/** Paths of PEM files. */
export interface Certificate { certificate: string; key: string }

/** A certificate for a host and this machine, signed by itself, written into a folder. Throws where there is no openssl. */
export function makeCertificate(folder: string, host: string): Certificate {
  const openssl = findProgram('openssl');
  if (!openssl) throw new Error('openssl is not there. Install it (Debian: apt-get install openssl).');
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  execFileSync(openssl, ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host},IP:127.0.0.1`, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  return { certificate, key };
}

/** Chromium's flag that takes this certificate for a good one. To pass over its fault instead would keep the browser from caching anything. */
export function trustFlag({ certificate }: Certificate): string {
  const key = new X509Certificate(readFileSync(certificate)).publicKey.export({ type: 'spki', format: 'der' });
  return `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`;
}
