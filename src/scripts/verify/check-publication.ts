import { readPublicKey, readSignature, sameBytes, signatureName, signedBytes } from '../../domain/manifest-signature.ts';
import { publishedFilesName, type PublishedFiles } from '../../domain/published-files.ts';

/** What the site says it has published: fetched once, then all is done on the reader's device. */
export interface Publication {
  /** Text of `SHA256SUMS`. */
  manifest: string;
  files: number;
  signature: SignatureVerdict;
  /** Null where it could not be read, or is not the file that the manifest lists. */
  index: PublishedFiles | null;
}

export type SignatureVerdict =
  /** The site names no public key, so there is nothing to check. */ | 'none'
  | 'valid'
  /** Does not fit the manifest, is made by a key that is not the site's, or is not there. */ | 'invalid'
  /** The browser cannot check Ed25519. */ | 'unsupported';

/** Bytes of a file of the site; null where it has none. Rejects where the site cannot be reached. */
export type Fetch = (name: string) => Promise<Uint8Array<ArrayBuffer> | null>;

/** Null where the site has no manifest. */
export async function readPublication(fetchFile: Fetch, publicKeys: readonly string[]): Promise<Publication | null> {
  const [manifest, signature, index] = await Promise.all([fetchFile('SHA256SUMS'), publicKeys.length > 0 ? fetchFile(signatureName) : null, fetchFile(publishedFilesName)]);
  if (!manifest) return null;
  const text = decode(manifest);
  const listed = index && namesOf(text, await sha256(index)).includes(publishedFilesName);
  return { manifest: text, files: text.split('\n').filter(Boolean).length, signature: await judgeSignature(manifest, signature && decode(signature), publicKeys), index: listed ? JSON.parse(decode(index)) as PublishedFiles : null };
}

export async function judgeSignature(manifest: Uint8Array<ArrayBuffer>, signature: string | null, publicKeys: readonly string[]): Promise<SignatureVerdict> {
  if (publicKeys.length === 0) return 'none';
  const found = readSignature(signature ?? '');
  if (!found || !publicKeys.some((line) => sameBytes(readPublicKey(line) ?? new Uint8Array(), found.publicKey))) return 'invalid';
  let key: CryptoKey;
  try {
    key = await crypto.subtle.importKey('raw', found.publicKey, 'Ed25519', false, ['verify']);
  } catch {
    return 'unsupported';
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-512', manifest));
  return (await crypto.subtle.verify('Ed25519', key, found.signature, signedBytes(digest))) ? 'valid' : 'invalid';
}

/** Names of the files with this digest, in the order of the manifest. */
export const namesOf = (manifest: string, digest: string): string[] => manifest.split('\n').filter((row) => row.startsWith(`${digest}  `)).map((row) => row.slice(66));

export async function sha256(bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<string> {
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
